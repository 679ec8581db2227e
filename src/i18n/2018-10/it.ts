import type { PaperSubscription } from '../../domain/rulebook/2018-10/papers.ts';
import { type Facts, sellerName } from '../../domain/rulebook/facts.ts';
import type { Day } from '../../domain/rulebook/words.ts';
import { dayInItalian } from '../dayInWords.ts';
import type { Words201810 } from './words.ts';

const isCustomer = ({ asker }: Facts): boolean => asker === 'customer';
/** At the start of a sentence; only our own words get a capital, since a name is written as its company writes it. */
const partner = ({ newPartnerName }: Facts): string => newPartnerName ?? 'Il nuovo partner';
const partnerInside = ({ newPartnerName }: Facts): string => newPartnerName ?? 'il nuovo partner';
const seller = (facts: Facts): string => sellerName(facts) ?? 'Il partner corrente';
const sellerInside = (facts: Facts): string => sellerName(facts) ?? 'il partner corrente';
/** "a Contoso", "ad Adatum": a name bears no article, and a second "a" wants the "d". */
const sections = {
  relationship: 'Prima di tutto, la relazione',
  requestRelationship: 'Autorizzazione a gestire',
  rebuy: 'Riacquisto delle licenze',
  waitOrCancel: 'In attesa della fine del periodo di sottoscrizione',
  freeToBuy: 'Acquisto dal nuovo partner',
  createAzureThenCancel: 'Una nuova sottoscrizione Azure',
  switchAzure: 'Il passaggio di Azure',
  viaProvider: 'Il passaggio di Azure, tramite il provider',
  notMultiChannel: 'Da chiarire con Microsoft',
  notPossible: 'Un altro partner',
  ask: 'Alla ricerca del venditore',
};

export const to = (name: string): string => (/^[aà]/i.test(name) ? `ad ${name}` : `a ${name}`);
const toSeller = (facts: Facts): string => {
  const name = sellerName(facts);
  return name === null ? 'al partner corrente' : to(name);
};
const toCustomer = ({ customerName }: Facts): string => (customerName == null ? 'al cliente' : to(customerName));
/** "al 31 marzo 2028", "all’8 marzo 2028": eight and eleven begin with a vowel. */
const untilDay = (day: Day): string => {
  const words = dayInItalian(day);
  return /^(8|11) /.test(words) ? `all’${words}` : `al ${words}`;
};
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const blank = '[da compilare]';
/** A reseller's invitation names its provider as well, since the link does. */
const reseller = ({ asker, providerName }: Facts): string =>
  asker === 'indirectReseller' ? `, insieme al nostro provider indiretto ${providerName ?? blank}` : '';
const line = ({ name, azureId }: PaperSubscription): string =>
  `- ${name === null ? '' : `${name}: `}${azureId ?? `ID sottoscrizione Azure ${blank}`}`;

/** Who does what from then on: those of today go on, the new one comes beside them. */
const sideBySide = (facts: Facts): readonly string[] => {
  const today = facts.currentPartners.flatMap(({ name, delivers }) =>
    name === undefined ? [] : [delivers ? `${name} continua con: ${delivers}` : `${name} resta`],
  );
  const added = facts.newPartnerDelivers ? [`${partnerInside(facts)} si occupa di: ${facts.newPartnerDelivers}`] : [];
  return today.length === 0 ? [] : [`${[...today, ...added].join('; ')}.`];
};

export const italian201810: Words201810 = {
  asOf: 'Secondo le regole di Microsoft in vigore a ottobre 2018. Da allora potrebbero essere cambiate.',
  documents: {
    multiPartner: 'Supporto multipartner',
    multiChannel: 'Supporto multicanale',
    requestRelationship: 'Richiedere una relazione con un cliente',
    switchSubscriptions: 'Passare le sottoscrizioni Azure a un altro partner',
    revokeAdminPrivileges: 'I clienti delegano i privilegi amministrativi ai partner',
    transitionLicences: 'Trasferire clienti e servizi basati su licenza al programma Cloud Solution Provider',
    manualMigration: 'Migrazione delle sottoscrizioni Dynamics AX a Dynamics 365',
    usGovCloud: 'Centro per i partner per Microsoft Cloud per il governo statunitense',
    germanyCloud: 'Centro per i partner per Microsoft Cloud Germania',
  },
  whys: {
    asker: 'Rivenditori e provider lavorano gli uni tramite gli altri: alcuni passi spettano a loro, altri no.',
    cloud: 'I tre cloud hanno portali propri, e due di questi non offrono tutto.',
    customerIsCspPartner: 'Un partner CSP non può rivendere servizi online a un altro partner CSP.',
    newPartnerName: 'È il nuovo partner a inviare l’invito: il suo nome compare nel piano e nelle lettere.',
    newPartnerDelivers: 'Più partner possono lavorare fianco a fianco: l’invito dice di che cosa si occupa questo.',
    movesExpected: 'Aggiungere un partner, di per sé, non sposta nulla. Ciò che va spostato richiede un esito a sé.',
    sameCountry: 'Azure può passare solo a un partner che si trova nel paese del tenant del cliente.',
    hasRelationship: 'Senza una relazione come rivenditore, il piano comincia con un invito.',
    currentPartnerName: 'Anche al partner corrente spettano alcuni passi, ed è a lui che si scrive la lettera.',
    customerName: 'Compare nelle lettere. Se lo salti, segno il punto da compilare.',
    customerTenant: 'Il modulo di trasferimento richiede l’ID Microsoft del cliente.',
    customerEmail: 'Così l’invito si apre nel tuo programma di posta con l’indirizzo già inserito.',
    currentPartnerEmail: 'Così la lettera si apre nel tuo programma di posta con l’indirizzo già inserito.',
    newPartnerTenantId: 'Il link dell’invito identifica il partner, perciò serve questo ID.',
    newPartnerMpnId: 'Il link dell’invito di un rivenditore contiene il suo ID partner (MPN).',
    providerName: 'È il provider a eseguire il passaggio per il suo rivenditore: compare nel piano e nel modulo.',
    providerTenantId: 'Il link dell’invito di un rivenditore indica anche il provider.',
    currentPartnersComplete: 'Le loro sottoscrizioni restano come sono, e il piano lo dice.',
    subscriptionsComplete: 'Per ogni sottoscrizione c’è un esito a sé, quindi mi servono tutte.',
    sourcesDiffer: 'Da dove è stato acquistato Azure dipende se può passare a un altro partner.',
    subscriptions: 'Il ticket del partner corrente e il modulo di trasferimento indicano ogni sottoscrizione.',
    'subscription.name': 'Così la riconosci nell’esito e nel piano.',
    'subscription.service': 'Licenze e Azure seguono regole diverse.',
    'subscription.source': 'Da dove è stata acquistata dipende che cosa è possibile.',
    'subscription.status':
      'Una licenza attiva di un partner CSP attende la fine del periodo, o viene prima annullata; una già terminata è libera.',
    'subscription.wish': 'Gestire una sottoscrizione e venderla sono due cose diverse, con passi diversi.',
    'subscription.termEnds':
      'Una licenza di un partner CSP, se non viene annullata, può spostarsi solo alla fine del periodo di sottoscrizione: è il giorno da attendere.',
    'subscription.azureId': 'Il ticket e il modulo di trasferimento indicano la sottoscrizione con il suo ID.',
    'partner.name': 'Le sue sottoscrizioni restano come sono, e il piano lo dice.',
    'partner.delivers': 'Così tutti vedono chi fa che cosa, fianco a fianco.',
  },
  outcomes: {
    requestRelationship: {
      title: ({ rebuy, facts }) =>
        rebuy
          ? 'Riacquistare, poi lasciare scadere le vecchie licenze'
          : facts.hasRelationship === true
            ? 'Già coperta dalla relazione'
            : 'Chiedere l’autorizzazione',
      reason: ({ rebuy, entry, facts }) => {
        if (rebuy)
          return `Le licenze acquistate tramite un altro canale non si spostano. ${partner(facts)} vende di nuovo la stessa offerta; le vecchie licenze terminano per ultime.`;
        if (facts.hasRelationship === true)
          return `${partner(facts)} ha già la relazione, e verifica fin dove arrivano i propri diritti.${entry.source === 'cspPartner' ? ' La sottoscrizione resta al partner che l’ha venduta.' : ''}`;
        if (entry.source === 'cspPartner')
          return `La sottoscrizione resta al partner che l’ha venduta; ${partnerInside(facts)} chiede in aggiunta i privilegi di amministratore delegato.`;
        return `${partner(facts)} può gestire una sottoscrizione acquistata altrove, non appena ${isCustomer(facts) ? 'concedi' : 'il cliente concede'} l’autorizzazione.`;
      },
      count: (count, { rebuy, facts }) =>
        rebuy
          ? `${count} da riacquistare`
          : facts.hasRelationship === true
            ? plural(count, 'già coperta', 'già coperte')
            : plural(count, 'richiesta di autorizzazione', 'richieste di autorizzazione'),
    },
    waitOrCancel: {
      title: ({ earliest }) =>
        earliest === undefined
          ? 'Attendere la fine del periodo di sottoscrizione'
          : `Attendere fino ${untilDay(earliest)}`,
      reason: ({ facts }) =>
        `Una licenza venduta da un partner CSP non può passare a un altro partner CSP durante il periodo di sottoscrizione. ${isCustomer(facts) ? 'Puoi' : 'Il cliente può'} attendere la fine del periodo, oppure annullarla prima, senza rimborso.`,
      count: (count, { earliest }) =>
        `${count} in attesa ${earliest === undefined ? 'della fine del periodo' : `fino ${untilDay(earliest)}`}`,
    },
    freeToBuy: {
      title: () => 'Si può acquistare subito',
      reason: ({ facts }) =>
        `La vecchia sottoscrizione non è più in corso: ${partnerInside(facts)} può venderne subito una nuova.`,
      count: (count) => plural(count, 'acquistabile subito', 'acquistabili subito'),
    },
    createAzureThenCancel: {
      title: () => 'Creare una nuova sottoscrizione Azure, poi annullare la vecchia',
      reason: ({ facts }) =>
        `Una sottoscrizione Azure acquistata tramite un altro canale non si può trasferire. ${partner(facts)} ne crea una nuova nel Centro per i partner, si sposta ciò che è in esecuzione e solo allora ${isCustomer(facts) ? 'annulli' : 'il cliente annulla'} la vecchia.`,
      count: (count) => plural(count, 'nuova sottoscrizione Azure', 'nuove sottoscrizioni Azure'),
    },
    switchAzure: {
      title: () => 'Passare al nuovo partner',
      reason: ({ facts }) =>
        `Una sottoscrizione Azure venduta da un partner può passare a un altro. Ad aprire il ticket deve essere ${sellerInside(facts)}: Microsoft non avvia né impone il passaggio.`,
      count: (count) => plural(count, 'passaggio di Azure', 'passaggi di Azure'),
    },
    viaProvider: {
      title: () => 'Passare tramite il provider',
      reason: () =>
        'Azure può passare a un altro partner, ma solo i partner con fatturazione diretta e i provider indiretti possono farlo: per il rivenditore se ne occupa il suo provider.',
      count: (count) => `${plural(count, 'passaggio', 'passaggi')} tramite il provider`,
    },
    notMultiChannel: {
      title: () => 'Fuori dal supporto multicanale',
      reason: ({ facts }) =>
        `Ciò che ha venduto un Syndication Partner non rientra nel supporto multicanale. ${isCustomer(facts) ? 'Chiedi' : 'Il cliente chiede'} a quel partner e a Microsoft che cosa si può fare.`,
      count: (count) => `${count} da chiarire con Microsoft`,
    },
    notPossible: {
      title: () => 'Non con questo partner',
      reason: ({ facts }) =>
        `Azure può passare solo a un partner che si trova nel paese ${isCustomer(facts) ? 'del tuo tenant' : 'del tenant del cliente'}.`,
      count: (count) => plural(count, 'non possibile', 'non possibili'),
    },
    ask: {
      title: () => 'Prima bisogna sapere chi l’ha venduta',
      reason: () =>
        'Tutto dipende da dove è stata acquistata. Il venditore è indicato nella fattura o nell’account di fatturazione. Quando lo sai, cambia “Acquistata” e ti do un nuovo esito.',
      count: (count) => `${count} da verificare`,
    },
  },
  whole: {
    requestRelationship: {
      title: 'Sì, si può aggiungere un secondo partner',
      reason: (facts) =>
        [
          `${isCustomer(facts) ? 'Puoi' : 'Un cliente può'} lavorare con più partner CSP allo stesso tempo.`,
          facts.hasRelationship === true
            ? `${partner(facts)} ha già una relazione con ${isCustomer(facts) ? 'te' : 'il cliente'}.`
            : `${partner(facts)} ${isCustomer(facts) ? 'ti invita' : 'invita il cliente'} a concedere i privilegi di amministratore delegato.`,
          ...sideBySide(facts),
        ].join(' '),
    },
    resale: {
      title: 'Un partner CSP non può acquistare da un altro partner CSP',
      reason: 'Un partner CSP non può attualmente rivendere servizi online a un altro partner CSP.',
    },
    partnerOfRecord: {
      title: 'Non è possibile in questo modo',
      reason: 'Lavorare con un secondo partner non cambia il Partner of Record di nessuna sottoscrizione.',
    },
  },
  warnings: {
    escalate: 'Sui Syndication Partner le pagine di Microsoft non dicono altro. Fatti rispondere in forma scritta.',
    noRefundOnCancel: 'Annullare prima della fine del periodo di sottoscrizione non dà diritto ad alcun rimborso.',
    moveMeansRebuy:
      'Spostarle significa acquistare di nuovo le stesse licenze. Metti in conto un breve periodo con le vecchie e con le nuove.',
    customerMustCancel:
      'Ciò che è stato acquistato tramite un altro canale può annullarlo solo il cliente, in quel canale.',
    cancelOnlyAfterReplacement: 'Non si annulla nulla prima che la nuova sottoscrizione sia in funzione.',
    confirmSource: 'Verifica che il venditore non sia né un partner CSP né un Syndication Partner.',
    noAccessToExistingAzure:
      'I privilegi di amministratore delegato non danno accesso alle sottoscrizioni Azure già esistenti. Al partner serve un ruolo su ciascuna.',
    sameCountryRequired: 'Il nuovo partner e il tenant del cliente devono essere nello stesso paese.',
    oldPartnerKeepsAccess:
      'I ruoli del vecchio partner su Azure restano finché qualcuno non li rimuove. Il piano si chiude con questo.',
    relationshipFirst:
      'Prima del modulo di trasferimento, il nuovo partner deve avere una relazione come rivenditore con il cliente.',
    usGovUnavailable:
      'Governo statunitense: le pagine su multipartner e multicanale lo elencano, ma secondo il suo portale la richiesta di relazione lì non era ancora disponibile e, secondo le pagine per sviluppatori, un cliente lì ha un solo partner. Chiedi a Microsoft prima di farci affidamento.',
    germanyClosedToNewCustomers:
      'Germania: account separati, nessun modello indiretto e nessun nuovo cliente da agosto 2018.',
  },
  notices: {
    policyMayChange: {
      text: 'Microsoft rivede continuamente i propri criteri e annuncia le modifiche nel Centro per i partner. Controlla lì prima di procedere.',
    },
    partnerWithIndirectProviders: {
      text: 'Per i rivenditori indiretti: “Collaborare con i provider indiretti”.',
      url: 'https://docs.microsoft.com/it-it/partner-center/indirect-reseller-tasks-in-partner-center',
    },
    partnerWithIndirectResellers: {
      text: 'Per i provider indiretti: “Collaborare con i rivenditori indiretti”.',
      url: 'https://docs.microsoft.com/it-it/partner-center/indirect-provider-tasks-in-partner-center',
    },
  },
  unchangedTitle: (moves) =>
    moves
      ? 'Che cosa non cambia per il solo fatto di aggiungere un partner'
      : 'Che cosa non cambia quando si aggiunge un partner',
  unchanged: {
    subscriptions: 'Le sottoscrizioni esistenti restano come sono.',
    ownership: 'Né le sottoscrizioni né l’account cambiano proprietario.',
    terms: 'Le condizioni delle sottoscrizioni e gli obblighi del cliente restano gli stessi.',
    partnerOfRecord: 'Il Partner of Record resta lo stesso.',
  },
  // In the infinitive, which fits every actor alike: "Tu", "Contoso", "Il cliente".
  steps: {
    sendInvitation:
      'Inviare l’invito via e-mail, con il link invariato, chiedendo i privilegi di amministratore delegato.',
    acceptInvitation: 'Accedere tramite il link come amministratore globale e accettare l’invito.',
    checkRights:
      'Verificare fin dove arrivano i propri diritti e, dove serve, chiedere al cliente un ruolo sulle sottoscrizioni Azure esistenti.',
    provisionSameOffer: 'Effettuare il provisioning della stessa offerta, con lo stesso numero di postazioni.',
    reassignLicences: 'Riassegnare le licenze agli utenti, se l’offerta è diversa.',
    endOldLicences:
      'Per ultimo, lasciare scadere le vecchie licenze, oppure annullarle poco prima della scadenza, dove sono state acquistate.',
    chooseWaitOrCancel:
      'Decidere: attendere la fine del periodo di sottoscrizione, oppure annullare prima, senza rimborso.',
    provisionNearEnd:
      'Poco prima della fine, effettuare il provisioning della stessa offerta, con lo stesso numero di postazioni.',
    stopRenewal: 'Chiedere al partner corrente di disattivare il rinnovo, oppure di annullare.',
    provisionOffer: 'Effettuare il provisioning dell’offerta.',
    createAzure: 'Creare la nuova sottoscrizione Azure nel Centro per i partner.',
    enterDetails: 'Immettere manualmente i dettagli.',
    moveWorkloads: 'Insieme al cliente, spostare nella nuova sottoscrizione ciò che è in esecuzione nella vecchia.',
    cancelOldAzure:
      'Solo adesso, annullare i singoli servizi o l’intera vecchia sottoscrizione, dove è stata acquistata.',
    askInWriting: 'Chiedere in forma scritta al partner corrente di trasferire le sottoscrizioni.',
    openTicket: 'Aprire un ticket di servizio Azure che indichi ogni sottoscrizione.',
    fillForm: 'Compilare e firmare il modulo per il trasferimento della sottoscrizione CSP, e inviarlo al cliente.',
    signAsCustomer:
      'Controllare, completare e firmare il modulo, e confermare che esiste un contratto con il nuovo partner.',
    signAsNewPartner:
      'Completare e firmare il modulo, confermare che esiste un contratto con il cliente e restituirlo al partner corrente.',
    uploadForm: 'Controllare i contatti e le tre firme, e caricare il modulo nel ticket.',
    answerTicket: 'Rispondere entro 8 ore lavorative.',
    removeOldRoles: 'Elencare le assegnazioni di ruolo nel tenant del cliente e rimuovere quelle del vecchio partner.',
    removeOutdatedPermissions:
      'Rimuovere le autorizzazioni di accesso obsolete. Da qui in poi indicare nei ticket entrambi gli ID: quello del Centro per i partner e quello di Azure.',
    handToProvider: 'Comunicare al proprio provider il nome del cliente e l’elenco delle sottoscrizioni.',
    ensureProviderRelationship: 'Assicurarsi di avere una propria relazione come rivenditore con il cliente.',
    askSyndicationPartner: 'Chiedere al Syndication Partner e a Microsoft che cosa si può fare.',
    findSeller: 'Scoprire chi l’ha venduta: lo dice la fattura, oppure l’account di fatturazione.',
    findPartnerInCountry: 'Cercare un partner nel paese del proprio tenant.',
  },
  section: (about, earliest) =>
    about === 'waitOrCancel' && earliest !== undefined ? `In attesa fino ${untilDay(earliest)}` : sections[about],
  actor: (actor, facts) =>
    ({
      customer: isCustomer(facts) ? 'Tu' : (facts.customerName ?? 'Il cliente'),
      currentPartner: seller(facts),
      newPartner: partner(facts),
      provider: facts.providerName ?? (facts.asker === 'indirectReseller' ? 'Il tuo provider' : 'Il provider'),
      microsoft: 'Microsoft',
    })[actor],
  pages: [
    {
      label: 'Collaborare con altri partner',
      url: 'https://docs.microsoft.com/it-it/partner-center/work-with-other-partners',
    },
    {
      label: 'Collaborare con i provider indiretti (per i rivenditori indiretti)',
      url: 'https://docs.microsoft.com/it-it/partner-center/indirect-reseller-tasks-in-partner-center',
    },
    {
      label: 'Collaborare con i rivenditori indiretti (per i provider indiretti)',
      url: 'https://docs.microsoft.com/it-it/partner-center/indirect-provider-tasks-in-partner-center',
    },
  ],
  papers: {
    blank,
    invitation: (facts, link) => ({
      title: 'Invito',
      intro: `${partner(facts)} ${isCustomer(facts) ? 'ti invia questo testo' : `invia questo testo ${toCustomer(facts)}`}. Il testo si può modificare; il link deve restare così com’è, perché identifica il partner.`,
      subject: `Richiesta di relazione come rivenditore da parte di ${facts.newPartnerName ?? blank}`,
      body: [
        facts.customerName == null ? 'Gentile cliente,' : `Spettabile ${facts.customerName},`,
        '',
        `${facts.newPartnerName ?? blank} desidera collaborare con Voi come Microsoft Cloud Solution Provider${reseller(facts)}${facts.newPartnerDelivers ? `, per: ${facts.newPartnerDelivers}` : ''}.`,
        '',
        'A tal fine Vi chiediamo di concederci una relazione come rivenditore e i privilegi di amministratore delegato. Vi preghiamo di accedere come amministratore globale e di accettare la richiesta tramite il seguente link:',
        '',
        link,
        '',
        'Accettare la richiesta non modifica le Vostre sottoscrizioni esistenti, né le relative condizioni, né i partner con cui già collaborate.',
        '',
        'Distinti saluti',
        facts.newPartnerName ?? blank,
      ].join('\n'),
    }),
    letter: (facts, subscriptions, viaProvider) => ({
      title: 'Lettera al partner corrente',
      intro: `${isCustomer(facts) ? 'Invia tu questa lettera' : 'Il cliente invia questa lettera'} ${toSeller(facts)}: il passaggio comincia con una richiesta in forma scritta.`,
      subject: `Trasferimento ${subscriptions.length === 1 ? 'della nostra sottoscrizione' : 'delle nostre sottoscrizioni'} Azure a un altro partner`,
      body: [
        `Spettabile ${sellerName(facts) ?? blank},`,
        '',
        `con la presente Vi chiediamo di trasferire ${subscriptions.length === 1 ? 'la seguente sottoscrizione' : 'le seguenti sottoscrizioni'} Azure al nostro nuovo partner, ${facts.newPartnerName ?? blank}${viaProvider ? `, tramite il suo provider indiretto ${facts.providerName ?? blank}` : ''}:`,
        '',
        ...subscriptions.map(line),
        '',
        `Vi preghiamo di aprire nel Centro per i partner un ticket di servizio Azure che indichi ${subscriptions.length === 1 ? 'la' : 'ogni'} sottoscrizione, di compilare e firmare il modulo per il trasferimento della sottoscrizione CSP e di inviarcelo. Noi e il nostro nuovo partner lo completeremo, lo firmeremo e Ve lo restituiremo.`,
        '',
        'Vi ringraziamo per il lavoro svolto finora.',
        '',
        'Distinti saluti',
        facts.customerName ?? blank,
        ...(facts.customerTenant ? [`Tenant Microsoft: ${facts.customerTenant}`] : []),
      ].join('\n'),
    }),
    form: (facts, subscriptions, viaProvider) => ({
      title: 'Contenuto del modulo di trasferimento',
      intro: `${seller(facts)} compila con questi dati il modulo Microsoft per il trasferimento della sottoscrizione CSP; a firmarlo sono tre parti.`,
      subject: 'Modulo per il trasferimento della sottoscrizione CSP',
      body: [
        'PARTNER CORRENTE',
        `Nome: ${sellerName(facts) ?? blank}`,
        `ID Microsoft: ${blank}`,
        `Indirizzo: ${blank}`,
        `Contatto: ${facts.currentPartnerEmail ?? blank}`,
        '',
        'CLIENTE',
        `Nome: ${facts.customerName ?? blank}`,
        `ID Microsoft (tenant): ${facts.customerTenant ?? blank}`,
        `Contatto: ${facts.customerEmail ?? blank}`,
        '',
        viaProvider ? 'NUOVO PARTNER (PROVIDER INDIRETTO)' : 'NUOVO PARTNER',
        `Nome: ${(viaProvider ? facts.providerName : facts.newPartnerName) ?? blank}`,
        `ID Microsoft (tenant): ${(viaProvider ? facts.providerTenantId : facts.newPartnerTenantId) ?? blank}`,
        ...(viaProvider ? [`Rivenditore indiretto: ${facts.newPartnerName ?? blank}`] : []),
        `Contatto: ${blank}`,
        '',
        'SOTTOSCRIZIONI',
        ...subscriptions.map(line),
        '',
        'CONFERMA',
        'Tra il cliente e il nuovo partner esiste un contratto.',
        '',
        'FIRME (tutte e tre prima del caricamento)',
        `Partner corrente: ${blank}`,
        `Cliente: ${blank}`,
        `Nuovo partner: ${blank}`,
      ].join('\n'),
    }),
    sheet: {
      title: 'Tutto il piano in una scheda',
      intro: 'Per tutte le persone coinvolte. Copiala in un’e-mail o stampala.',
      subject: (code) => `Piano ${code}`,
    },
  },
};
