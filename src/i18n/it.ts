import type { Ending } from '../domain/case/case.ts';
import type { Day } from '../domain/rulebook/words.ts';
import { italian201810, to } from './2018-10/it.ts';
import { actingInItalian } from './acting/it.ts';
import type { Asked, Catalogue } from './catalogue.ts';
import { dayInItalian } from './dayInWords.ts';
import { historyInItalian } from './history/it.ts';
import { insideItalian as inside } from './inside.ts';
import { listInItalian as list } from './listInItalian.ts';
import { italianProfile } from './profile/it.ts';
import { toldInItalian } from './told/it.ts';
import { waitingInItalian } from './waiting/it.ts';

const you = ({ facts }: Asked): boolean => facts.asker === 'customer';

/** The new partner's name, which bears no article, or else our own words with the article that the sentence wants. */
const partner = ({ facts }: Asked): string => facts.newPartnerName ?? 'il nuovo partner';
const partnerFirst = ({ facts }: Asked): string => facts.newPartnerName ?? 'Il nuovo partner';
const ofPartner = ({ facts }: Asked): string =>
  facts.newPartnerName == null ? 'del nuovo partner' : `di ${facts.newPartnerName}`;
const toPartner = ({ facts }: Asked): string =>
  facts.newPartnerName == null ? 'al nuovo partner' : to(facts.newPartnerName);
/** "a te", "al cliente", "ad Adatum": whoever an edition's `actor` names. */
const toActor = (actor: string): string => {
  if (actor === 'Tu') return 'a te';
  return /^Il (cliente|partner corrente|nuovo partner|provider|tuo provider)$/i.test(actor)
    ? actor.replace(/^Il/i, 'al')
    : to(actor);
};

const namelessSubscription = 'sottoscrizione';
/** A name in quotes behind the word, so that any name is feminine and has an article; "sottoscrizione 2" as it is. */
const named = (subject: string): string =>
  subject.toLowerCase().startsWith(`${namelessSubscription} `) ? subject : `${namelessSubscription} “${subject}”`;
const namelessPartner = 'partner';
const namedPartner = (subject: string): string =>
  new RegExp(`^${namelessPartner} \\d+$`).test(subject) ? `il ${subject}` : subject;

/** "il 31 marzo 2028", "l’8 marzo 2028": eight and eleven begin with a vowel. */
const onDay = (day: Day): string => {
  const words = dayInItalian(day);
  return /^(8|11) /.test(words) ? `l’${words}` : `il ${words}`;
};
/** "fino al 31 marzo 2028", "fino all’8 marzo 2028". */
const until = (day: Day): string => {
  const words = dayInItalian(day);
  return /^(8|11) /.test(words) ? `fino all’${words}` : `fino al ${words}`;
};
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Italian, in the words of Microsoft's own Italian pages. */
/** How a case ended, inside a sentence. */
const endings: Readonly<Record<Ending, string>> = {
  completed: 'è completata',
  declined: 'una parte ha rifiutato',
  withdrawn: 'è stata ritirata',
  expired: 'è scaduta',
};

/** "La pratica del nuovo partner", "la pratica di Contoso". */
const ofActor = (actor: string): string =>
  inside(actor) === actor ? `di ${actor}` : inside(actor).replace(/^il /, 'del ');

/** A sentence with its full stop: one, also behind “S.p.A.”. */
const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** " (Accedere …)": what a step says, inside a sentence; nothing where the plan has it no more. */
const inBrackets = (text: string): string => (text === '' ? '' : ` (${text.replace(/\.$/, '')})`);

export const italian: Catalogue = {
  language: 'it',
  day: dayInItalian,
  list,

  buttons: {
    add: { label: 'Aggiungi una sottoscrizione', typed: 'aggiungi' },
    back: { label: 'Indietro', typed: 'indietro' },
    cancel: { label: 'Annulla', typed: 'annulla' },
    change: { label: 'Cambia', typed: 'cambia' },
    confirm: { label: 'Sì, mostra l’esito', typed: 'sì' },
    decision: { label: 'Esito', typed: 'esito' },
    done: { label: 'Fatto', typed: 'fatto' },
    dontKnow: { label: 'Non lo so', typed: 'non so' },
    ended: { label: 'È già terminata', typed: 'terminata' },
    form: { label: 'Modulo di trasferimento', typed: 'modulo' },
    give: { label: 'Aggiungi', typed: 'altri dati' },
    help: { label: 'Aiuto', typed: 'aiuto' },
    invitation: { label: 'Invito', typed: 'invito' },
    keep: { label: 'No, conservala', typed: 'no' },
    leave: { label: 'Lascia com’è', typed: 'salta' },
    letter: { label: 'Lettera', typed: 'lettera' },
    mail: { label: 'Apri nella posta', typed: '' },
    menu: { label: 'Menu', typed: 'menu' },
    no: { label: 'No', typed: 'no' },
    open: { label: 'Apri', typed: 'apri' },
    otherLanguage: { label: 'English', typed: 'english' },
    plan: { label: 'Piano', typed: 'piano' },
    resume: { label: 'Continua', typed: 'continua' },
    save: { label: 'Salva per dopo', typed: 'più tardi' },
    share: { label: 'Condividi', typed: 'condividi' },
    sheet: { label: 'Tutto il piano come testo', typed: 'scheda' },
    skip: { label: 'Salta', typed: 'salta' },
    skipRest: { label: 'Salta tutto il resto', typed: 'salta tutto' },
    status: { label: 'Le mie pratiche', typed: 'le mie pratiche' },
    submit: { label: 'Salva queste risposte', typed: '' },
    summary: { label: 'Riepilogo', typed: 'riepilogo' },
    undo: { label: 'Non fatto', typed: 'non fatto' },
    why: { label: 'Perché?', typed: 'perché' },
    yes: { label: 'Sì', typed: 'sì' },
  },

  askers: {
    customer: {
      label: 'Cliente',
      synonyms: [
        'cliente',
        'il cliente',
        'cliente finale',
        'siamo il cliente',
        'siamo noi il cliente',
        'sono un cliente',
        'amministratore',
        'amministratrice',
        'admin',
        'utente finale',
        'azienda',
        'responsabile it',
      ],
    },
    directPartner: {
      label: 'Partner con fatturazione diretta',
      detail: 'Microsoft fattura a noi, noi fatturiamo al cliente.',
      synonyms: [
        'partner diretto',
        'diretto',
        'fatturazione diretta',
        'partner a fatturazione diretta',
        'csp diretto',
        'direct bill',
        'direct',
        'tier 1',
        // Said of all three kinds alike, so that it is asked back which one is meant.
        'partner csp',
        'csp',
        'partner',
      ],
    },
    indirectProvider: {
      label: 'Provider indiretto',
      detail: 'Un distributore, che lavora tramite rivenditori.',
      synonyms: [
        'provider',
        'distributore',
        'distributrice',
        'distribuzione',
        'grossista',
        'indirect provider',
        'partner csp',
        'csp',
        'partner',
      ],
    },
    indirectReseller: {
      label: 'Rivenditore indiretto',
      detail: 'Lavora tramite un provider.',
      synonyms: [
        'rivenditore',
        'rivenditrice',
        'reseller',
        'indirect reseller',
        'partner indiretto',
        'csp indiretto',
        'tier 2',
        'dealer',
        'concessionario',
        'partner csp',
        'csp',
        'partner',
      ],
    },
  },
  clouds: {
    commercial: {
      label: 'Commerciale',
      detail: 'Quello abituale, per tutti tranne i due casi qui sotto.',
      synonyms: [
        'normale',
        'standard',
        'pubblico',
        'cloud pubblico',
        'abituale',
        'quello abituale',
        'il solito',
        'quello normale',
        'classico',
        'globale',
        'mondiale',
        'europeo',
        'cloud commerciale',
      ],
    },
    usGov: {
      label: 'Governo statunitense',
      synonyms: [
        'governo',
        'governativo',
        'cloud governativo',
        'governo usa',
        'usa',
        'stati uniti',
        'governo degli stati uniti',
        'governo americano',
        'americano',
        'statunitense',
        'cloud americano',
        'cloud statunitense',
        'us gov',
        'us government',
        'gov',
        'gcc',
      ],
      strict: true,
    },
    germany: {
      label: 'Germania',
      synonyms: ['tedesco', 'cloud tedesco', 'cloud germania', 'microsoft cloud germania', 'germany', 'deutschland'],
      strict: true,
    },
  },
  services: {
    license: {
      label: 'Licenze',
      detail: 'A postazioni: Office 365, EMS, Dynamics 365…',
      synonyms: [
        'licenza',
        'basata su licenza',
        'in base alle licenze',
        'a licenza',
        'postazioni',
        'postazione',
        'a postazioni',
        'per utente',
        'utenti',
        'office 365',
        'office',
        'microsoft 365',
        'm365',
        'o365',
        'ems',
        'dynamics',
        'exchange',
        'posta',
      ],
    },
    usage: {
      label: 'Azure',
      detail: 'A consumo.',
      synonyms: ['consumo', 'a consumo', 'consumi', 'in base all’uso', 'uso', 'a uso', 'pay as you go', 'pay per use'],
    },
  },
  sources: {
    microsoftDirect: {
      label: 'Direttamente da Microsoft',
      detail: 'Sul sito, con carta o fattura.',
      synonyms: [
        'direttamente',
        'diretta',
        'diretto',
        'microsoft',
        'da microsoft',
        'sul sito',
        'sito microsoft',
        'sul sito microsoft',
        'portale microsoft',
        'online',
        'web',
        'su internet',
        'carta',
        'carta di credito',
        'con carta',
        'pagata con carta',
        'pagamento a consumo',
        'pay as you go',
        'da soli',
        'da solo',
        'acquisto diretto',
      ],
    },
    advisor: {
      label: 'Tramite il programma Advisor',
      synonyms: ['advisor', 'adviser', 'programma advisor'],
    },
    open: {
      label: 'Tramite il programma Open',
      synonyms: ['open', 'open license', 'open value', 'programma open', 'licenze open', 'contratto open', 'olp'],
    },
    enterpriseAgreement: {
      label: 'Con un contratto Enterprise (EA)',
      synonyms: [
        'ea',
        'enterprise agreement',
        'enterprise',
        'contratto enterprise',
        'contratto ea',
        'con ea',
        'accordo enterprise',
        'contratto aziendale',
        'enrollment',
      ],
    },
    cspPartner: {
      label: 'Da un partner CSP',
      synonyms: [
        'csp',
        'partner csp',
        'cloud solution provider',
        'altro csp',
        'un altro csp',
        'rivenditore csp',
        'da un csp',
        'partner',
        'altro partner',
        'un altro partner',
        'dal partner',
      ],
    },
    syndicationPartner: {
      label: 'Da un Syndication Partner',
      detail: 'Ad esempio un operatore telefonico.',
      synonyms: [
        'syndication',
        'syndication partner',
        'operatore',
        'operatore telefonico',
        'operatore telefonia',
        'compagnia telefonica',
        'gestore telefonico',
        'telefonia',
        'telco',
      ],
    },
    otherThirdParty: {
      label: 'Da terze parti',
      detail: 'Un venditore che non è né un partner CSP né un Syndication Partner.',
      synonyms: [
        'terzi',
        'terze parti',
        'da terzi',
        'terza parte',
        'un altro venditore',
        'altro venditore',
        'un altro fornitore',
        'altro fornitore',
        'qualcun altro',
        'altri',
        'da altri',
        'altro',
        'negozio',
      ],
    },
    unknown: {
      label: 'Non lo so',
      synonyms: [
        'non so',
        'boh',
        'non saprei',
        'nessuna idea',
        'non ne ho idea',
        'sconosciuto',
        'non ricordo',
        'ignoto',
      ],
    },
  },
  statuses: {
    active: {
      label: 'Attiva',
      synonyms: [
        'attivo',
        'è attiva',
        'ancora attiva',
        'in corso',
        'in uso',
        'in vigore',
        'valida',
        'funziona',
        'corrente',
        'attuale',
      ],
    },
    ended: {
      label: 'Terminata',
      detail: 'Il periodo di sottoscrizione è finito.',
      synonyms: [
        'terminato',
        'scaduta',
        'scaduto',
        'finita',
        'finito',
        'conclusa',
        'concluso',
        'è terminata',
        'è scaduta',
        'è finita',
        'già scaduta',
        'già finita',
        'già terminata',
      ],
    },
    cancelled: {
      label: 'Annullata',
      synonyms: [
        'annullato',
        'è annullata',
        'disdetta',
        'disdettata',
        'disdetto',
        'cancellata',
        'cancellato',
        'chiusa',
        'chiuso',
        'cessata',
        'revocata',
        'recesso',
      ],
    },
  },
  wishes: {
    manage: {
      label: 'Gestirla',
      detail: 'Amministrarla e dare supporto; resta dove è stata acquistata.',
      synonyms: [
        'gestire',
        'gestirle',
        'gestirlo',
        'gestione',
        'gestisce',
        'gestirla e basta',
        'amministrare',
        'amministrarla',
        'amministrazione',
        'assistenza',
        'assistere',
        'supporto',
        'supportare',
        'dare supporto',
        'seguire',
        'seguirla',
        'occuparsene',
        'occuparsi',
        'manutenzione',
      ],
    },
    move: {
      label: 'Spostarla',
      detail: 'Da quel momento la vende il nuovo partner.',
      synonyms: [
        'spostare',
        'spostarle',
        'spostarlo',
        'spostamento',
        'trasferire',
        'trasferirla',
        'trasferirle',
        'trasferimento',
        'passare',
        'passarla',
        'passarle',
        'passaggio',
        'migrare',
        'migrarla',
        'migrazione',
        'portare',
        'portarla',
        'cambiare partner',
        'vendere',
        'venderla',
        'venderle',
        'vendita',
        'rivendere',
        'subentrare',
        'subentro',
        'comprare da loro',
        'acquistare da loro',
      ],
    },
  },
  differentPlaces: {
    label: 'In posti diversi',
    synonyms: [
      'diversi',
      'diverse',
      'posti diversi',
      'luoghi diversi',
      'canali diversi',
      'venditori diversi',
      'miste',
      'misto',
      'non tutte uguali',
      'una per una',
    ],
  },

  journeys: {
    addPartner: {
      title: 'Aggiungere un secondo partner',
      detail: 'Tenere il partner di oggi e lavorare anche con un altro.',
      typed: 'aggiungi un partner',
      opening: 'Aggiungiamo un secondo partner.',
    },
    onboardSubscriptions: {
      title: 'Affidare a un partner sottoscrizioni acquistate altrove',
      detail: 'Far gestire a un partner, o passargli, ciò che è stato acquistato presso altri.',
      typed: 'acquistate altrove',
      opening: 'Vediamo che cosa può fare un partner con le sottoscrizioni acquistate altrove.',
    },
    switchAzure: {
      title: 'Passare Azure a un altro partner',
      detail: 'Spostare Azure dal partner che l’ha venduto a uno nuovo.',
      typed: 'passa azure',
      opening: 'Passiamo Azure a un altro partner.',
    },
  },

  questions: {
    asker: {
      ask: () => 'Qual è il tuo ruolo?',
      example: 'cliente',
      label: 'Il tuo ruolo',
      synonyms: ['ruolo', 'il mio ruolo', 'chi sono', 'chi', 'richiedente'],
    },
    cloud: {
      ask: (asked) => (you(asked) ? 'Quale cloud Microsoft usi?' : 'Quale cloud Microsoft usa il cliente?'),
      hint: 'Quasi sempre è quello commerciale.',
      unsure: 'Se non lo sai, è quasi certamente quello commerciale.',
      example: 'commerciale',
      label: 'Cloud',
      synonyms: ['portale', 'portale cloud', 'il cloud'],
    },
    customerIsCspPartner: {
      ask: (asked) => `${you(asked) ? 'La tua azienda' : 'Il cliente'} è a sua volta un partner CSP di Microsoft?`,
      hint: 'Cioè: vende ad altri i servizi cloud di Microsoft?',
      unsure: 'Se i servizi Microsoft non vengono venduti ad altri, la risposta è no.',
      example: 'no',
      label: 'Il cliente è un partner CSP',
      synonyms: ['csp', 'partner csp', 'cliente partner', 'il cliente è partner', 'cliente csp'],
    },
    newPartnerName: {
      ask: (asked) =>
        asked.facts.request === 'addPartner'
          ? 'Come si chiama il partner da aggiungere?'
          : asked.facts.request === 'switchAzure'
            ? 'Come si chiama il nuovo partner?'
            : `Come si chiama il partner che dovrà occuparsi delle ${you(asked) ? 'tue sottoscrizioni' : 'sottoscrizioni'}?`,
      hint: 'Il nome dell’azienda.',
      example: 'Contoso',
      label: 'Nuovo partner',
      synonyms: ['partner', 'il partner', 'nome del partner', 'nome del nuovo partner', 'secondo partner'],
    },
    newPartnerDelivers: {
      ask: (asked) => `Di che cosa si occuperà ${partner(asked)}?`,
      hint: 'In poche parole.',
      example: 'Azure e la relativa assistenza',
      label: 'Il nuovo partner si occupa di',
      synonyms: ['servizi', 'compiti', 'di cosa si occupa', 'attività', 'attivita', 'servizi del nuovo partner'],
    },
    movesExpected: {
      ask: (asked) => `Qualcuno si aspetta che sottoscrizioni esistenti passino ${toPartner(asked)}?`,
      hint: 'Aggiungere un partner, di per sé, non sposta nulla.',
      unsure: 'Se nessuno ne ha parlato, la risposta è no. Si può cambiare più avanti.',
      example: 'no',
      label: 'Sottoscrizioni da spostare',
      synonyms: ['spostamenti', 'spostare', 'aspettative', 'sottoscrizioni esistenti'],
    },
    sameCountry: {
      ask: (asked) =>
        `${partnerFirst(asked)} e il ${you(asked) ? 'tuo tenant Microsoft' : 'tenant Microsoft del cliente'} sono nello stesso paese?`,
      hint: 'Azure può passare a un altro partner solo nello stesso paese.',
      example: 'sì',
      label: 'Stesso paese',
      synonyms: ['paese', 'il paese', 'nazione', 'stato estero', 'stessa nazione', 'luogo'],
    },
    hasRelationship: {
      ask: (asked) =>
        `${partnerFirst(asked)} ha già una relazione come rivenditore con ${you(asked) ? 'la tua azienda' : 'il cliente'}?`,
      hint: 'Sì, se in passato è stato accettato un suo invito.',
      example: 'no',
      label: 'Relazione come rivenditore',
      synonyms: ['relazione', 'la relazione', 'rapporto', 'relazione con il cliente'],
    },
    currentPartnerName: {
      ask: (asked) =>
        `Chi ${you(asked) ? 'ti ha venduto' : 'ha venduto al cliente'} le sottoscrizioni Azure da spostare?`,
      hint: 'Il nome dell’azienda.',
      example: 'Fabrikam',
      label: 'Partner corrente',
      synonyms: ['partner attuale', 'vecchio partner', 'partner precedente', 'venditore', 'chi ha venduto'],
    },
    customerName: {
      ask: (asked) => (you(asked) ? 'Come si chiama la tua azienda?' : 'Come si chiama il cliente?'),
      hint: 'Serve per le lettere e per chi partecipa alla pratica.',
      example: 'Adatum Srl',
      label: 'Cliente',
      synonyms: [
        'azienda',
        'società',
        'societa',
        'nome del cliente',
        'nome cliente',
        'nome azienda',
        'nome dell’azienda',
        'la mia azienda',
        'ragione sociale',
      ],
    },
    customerTenant: {
      ask: (asked) => (you(asked) ? 'Qual è il tuo tenant Microsoft?' : 'Qual è il tenant Microsoft del cliente?'),
      hint: 'Il dominio, ad esempio adatum.onmicrosoft.com, oppure l’ID del tenant.',
      example: 'adatum.onmicrosoft.com',
      label: 'Tenant del cliente',
      synonyms: ['tenant', 'dominio', 'tenant cliente', 'id microsoft', 'dominio del tenant'],
    },
    customerEmail: {
      ask: (asked) => `A quale indirizzo e-mail ${you(asked) ? '' : 'del cliente '}va inviato l’invito?`,
      example: 'it@adatum.example',
      label: 'E-mail del cliente',
      synonyms: ['email', 'e-mail', 'mail', 'posta', 'email cliente', 'email del cliente', 'indirizzo'],
    },
    currentPartnerEmail: {
      ask: ({ facts }) =>
        `A quale indirizzo e-mail va inviata la lettera per ${facts.currentPartnerName ?? 'il partner corrente'}?`,
      example: 'csp@fabrikam.example',
      label: 'E-mail del partner corrente',
      synonyms: ['email del partner', 'email partner', 'email partner corrente', 'indirizzo della lettera'],
    },
    newPartnerTenantId: {
      ask: (asked) => `Qual è l’ID del tenant ${ofPartner(asked)}?`,
      hint: 'Un GUID: si trova nel Centro per i partner, nelle impostazioni dell’account.',
      example: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      label: 'ID del tenant del nuovo partner',
      synonyms: [
        'id tenant',
        'id del tenant',
        'tenant del partner',
        'tenant del nuovo partner',
        'tenant nuovo partner',
      ],
    },
    newPartnerMpnId: {
      ask: (asked) => `Qual è l’ID partner (MPN) ${ofPartner(asked)}?`,
      hint: 'Un numero: si trova nel Centro per i partner.',
      example: '4813729',
      label: 'ID MPN del nuovo partner',
      synonyms: ['mpn', 'id mpn', 'mpn id', 'id partner'],
    },
    providerName: {
      ask: () => 'Come si chiama il provider indiretto?',
      example: 'Northwind Distribution',
      label: 'Provider indiretto',
      synonyms: ['provider', 'distributore', 'nome del provider', 'nome provider'],
    },
    providerTenantId: {
      ask: () => 'Qual è l’ID del tenant del tuo provider indiretto?',
      hint: 'Un GUID: te lo comunica il provider.',
      example: '9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47',
      label: 'ID del tenant del provider',
      synonyms: ['id provider', 'id del provider', 'tenant del provider', 'tenant provider', 'id tenant provider'],
    },
    currentPartnersComplete: {
      ask: (asked) => `Oggi ${you(asked) ? 'lavori' : 'il cliente lavora'} anche con un altro partner?`,
      example: 'no',
      label: 'Partner di oggi',
      synonyms: ['i partner', 'partner attuali', 'partner correnti', 'elenco dei partner'],
    },
    subscriptionsComplete: {
      ask: () => 'C’è un’altra sottoscrizione?',
      example: 'no',
      label: 'Sottoscrizioni',
      synonyms: ['elenco', 'lista', 'elenco delle sottoscrizioni', 'elenco sottoscrizioni'],
    },
    sourcesDiffer: {
      ask: ({ facts }) =>
        `Dove sono state acquistate queste ${facts.subscriptions.filter(({ source }) => source === undefined).length} sottoscrizioni?`,
      example: 'Da un partner CSP',
      label: 'Dove acquistate',
      synonyms: ['provenienze', 'dove comprate', 'dove sono state acquistate'],
    },
    subscriptions: {
      ask: (asked) => `Quali sottoscrizioni Azure devono passare ${toPartner(asked)}?`,
      hint: 'Incolla i loro ID, uno o più. Un nome davanti all’ID viene conservato; per ora basta anche solo il nome.',
      example: 'Produzione 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      label: 'Sottoscrizioni',
      synonyms: [
        'sottoscrizione',
        'abbonamenti',
        'id delle sottoscrizioni',
        'id sottoscrizioni',
        'sottoscrizioni azure',
      ],
    },
    'subscription.name': {
      ask: ({ facts, subject }) => {
        if (facts.subscriptions.some(({ name }) => name === subject))
          return `Come deve chiamarsi la ${named(subject)}?`;
        return facts.subscriptions.filter(({ name }) => name !== undefined).length === 0
          ? facts.request === 'addPartner'
            ? 'Quale sottoscrizione va spostata? Dalle un nome.'
            : 'Da quale sottoscrizione cominciamo? Dalle un nome.'
          : 'Come si chiama la prossima sottoscrizione?';
      },
      hint: 'Ad esempio “Office 365 E3” o “Azure con il nostro EA”.',
      example: 'Office 365 E3',
      label: 'Nome',
      synonyms: ['nome della sottoscrizione', 'nome sottoscrizione'],
    },
    'subscription.service': {
      ask: ({ subject }) => `La ${named(subject)} è basata su licenza o è Azure?`,
      unsure: 'Se si contano gli utenti o le postazioni sono licenze; se si paga a consumo è Azure.',
      example: 'licenze',
      label: 'Tipo',
      synonyms: ['servizio', 'genere', 'tipologia', 'licenza o azure', 'licenze o azure'],
    },
    'subscription.source': {
      ask: ({ subject }) => `Dove è stata acquistata la ${named(subject)}?`,
      hint: 'Il venditore è indicato sulla fattura.',
      example: 'Da un partner CSP',
      label: 'Acquistata',
      synonyms: [
        'provenienza',
        'origine',
        'canale',
        'acquisto',
        'dove comprata',
        'dove acquistata',
        'comprata',
        'dove è stata comprata',
        'dove è stata acquistata',
      ],
    },
    'subscription.status': {
      ask: ({ subject }) => `La ${named(subject)} è attiva o è terminata?`,
      unsure: 'Se si può ancora usare, è attiva.',
      example: 'attiva',
      label: 'Stato',
      synonyms: ['stato della sottoscrizione', 'situazione', 'attiva'],
    },
    'subscription.wish': {
      ask: (asked) => `Che cosa deve fare ${partner(asked)} con la ${named(asked.subject)}?`,
      unsure: 'Se vuoi solo assistenza, scegli “Gestirla”. Chi la vende la gestisce anche.',
      example: 'gestirla',
      label: 'Obiettivo',
      synonyms: ['desiderio', 'cosa fare', 'che cosa fare', 'gestire o spostare', 'scopo'],
    },
    'subscription.termEnds': {
      ask: ({ subject }) => `Quando scade la ${named(subject)}?`,
      hint: 'Una data, ad esempio 31 marzo 2028.',
      example: '31 marzo 2028',
      label: 'Scadenza',
      synonyms: [
        'fine',
        'fine del periodo',
        'data di fine',
        'data di scadenza',
        'fine periodo',
        'periodo',
        'periodo di sottoscrizione',
        'termine',
        'data',
        'rinnovo',
        'quando scade',
      ],
    },
    'subscription.azureId': {
      ask: ({ subject }) => `Qual è l’ID Azure della ${named(subject)}?`,
      hint: 'Un GUID, dal portale di Azure. Va indicato nel ticket del partner corrente.',
      example: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      label: 'ID Azure',
      synonyms: ['id sottoscrizione', 'id della sottoscrizione', 'id', 'guid'],
    },
    'partner.name': {
      ask: (asked) =>
        asked.facts.currentPartners.length === 0
          ? `Con quale partner ${you(asked) ? 'lavori oggi' : 'lavora oggi il cliente'}?`
          : 'Come si chiama l’altro partner?',
      hint: 'Puoi aggiungere di che cosa si occupa: “Fabrikam per Office 365”.',
      example: 'Fabrikam per Office 365',
      label: 'Partner di oggi',
      synonyms: ['partner di adesso', 'partner esistente', 'altro partner'],
    },
    'partner.delivers': {
      ask: ({ subject }) => `Di che cosa si occupa ${namedPartner(subject)}?`,
      example: 'Office 365',
      label: 'Si occupa di',
      synonyms: ['servizi di oggi', 'servizi del partner di oggi'],
    },
  },

  refusals: {
    badValue: () => 'Questa risposta non è adatta alla domanda.',
    noSuchEntry: () => 'Questa voce non c’è più.',
    tooManyEntries: ({ most }) => `Una pratica contiene al massimo ${most} voci. Per le altre apri un’altra pratica.`,
    termPassed: ({ day }) =>
      `${upper(onDay(day))} è già passato. Se c’è stato un rinnovo, scrivi la nuova data; altrimenti scrivi “terminata”.`,
    notComplete: () => 'Manca ancora qualcosa.',
    notDecided: () => 'Il piano non c’è ancora: prima servono alcune risposte.',
    noSuchStep: ({ step }) => `Nel piano non c’è un passo ${step}.`,
    tooEarly: ({ step, first }) =>
      first.length === 1
        ? `Il passo ${step} viene dopo: prima serve il passo ${first[0]}.`
        : `Il passo ${step} viene dopo: prima servono i passi ${list(first.map(String))}.`,
    restedOn: ({ step, by }) =>
      by.length === 1
        ? `Il passo ${step} non si può annullare finché è fatto il passo ${by[0]}: annulla prima quello.`
        : `Il passo ${step} non si può annullare finché sono fatti i passi ${list(by.map(String))}: annulla prima quelli.`,
    notYourStep: ({ step }, name) => `Il passo ${step} tocca ${toActor(name)}, che lo segna.`,
    notYours: () => 'Solo chi ha aperto la pratica può cambiarla.',
    noSuchSeat: () => 'In questo piano non ha nulla da fare.',
    seatTaken: () => 'Partecipa già.',
    noSuchInvitation: () => 'Questo codice non apre più nulla.',
    invitationExpired: () => 'Questo codice è scaduto. Chiedine uno nuovo.',
    takesPart: () => 'Partecipi già a questa pratica.',
    ended: ({ as }) => `Questa pratica è chiusa: ${endings[as]}. Può riaprirla chi l’ha aperta.`,
    historyFull: ({ most }) =>
      `In questa pratica sono già successe ${most} cose, e altre non ce ne stanno. Scrivi “annulla” per chiuderla; poi dimmi di nuovo che cosa vuoi fare e ne apro una nuova.`,
    notEnded: () => 'La pratica è già in corso.',
    nothingToDecline: () => 'Qui non c’è nulla da rifiutare. Scrivi “piano” per vedere a chi tocca.',
    otherTenant: () =>
      'Questo codice è per un collega della stessa organizzazione. Chiedine uno tuo a chi ha aperto la pratica.',
    stepIsDone: ({ step }) => `Il passo ${step} è già fatto. Se non è giusto, scrivi prima “annulla ${step}”.`,
    noProblem: ({ step }) => `Il passo ${step} non ha problemi.`,
    badNote: ({ most }) => `Scrivilo in al massimo ${most} caratteri, per favore.`,
  },

  menu: {
    title: 'Ciao, sono Partnerdesk.',
    intro:
      'Ti dico che cosa permettono le regole di Microsoft per i partner, perché, e chi deve fare che cosa. Che cosa vuoi fare?',
    hint: 'Scegli un numero, oppure dillo con parole tue.',
    again: 'Che cosa vuoi fare?',
  },
  help: {
    title: 'Che cosa puoi scrivere',
    paragraphs: [
      'In qualsiasi momento: indietro, salta, perché, più tardi, annulla, ricomincia, le mie pratiche, apri e il codice di una pratica, menu, english.',
      'Per correggere qualcosa: “cambia il cloud”, o qualsiasi altra riga del riepilogo.',
      'Dopo l’esito: piano, invito, lettera, modulo, scheda; “fatto 3” quando un passo è fatto, “problema 3” se qualcosa lo blocca.',
      'Per lavorarci insieme: “condividi” crea un codice e un link per ogni parte. Chi lo riceve legge prima di che cosa si tratta, poi partecipa o rifiuta. Ognuno segna i propri passi, nella propria chat e nella propria lingua, e viene a sapere che cosa hanno fatto gli altri. “aggiungi un collega” fa entrare qualcuno della tua stessa parte.',
      'Hai ricevuto un codice? Scrivilo qui.',
      '“le mie pratiche” dice a chi tocca, e da quando. Ti ricordo io ciò che aspetta te: scrivi “ricordamelo più tardi” o “basta promemoria”. “cronologia” dice chi ha fatto che cosa, “chi sono” che cosa so di te.',
      'Tutto viene salvato mentre rispondi. Puoi chiudere la chat e tornare.',
    ],
    inQuestion: (question, example) => `Siamo qui: ${question} Potresti rispondere “${example}”.`,
  },
  group: {
    hello:
      'Ciao, sono Partnerdesk. So che cosa permettono le regole di Microsoft per i partner quando si aggiunge un secondo partner, quando le sottoscrizioni sono state acquistate altrove e quando Azure cambia partner.',
    how: 'Qui menzionami per una domanda generale, ad esempio “un partner può rivendere a un altro partner”. Della tua pratica parliamo nella chat privata: nei gruppi non ne apro e non ne mostro.',
    personal: 'Questo riguarda una tua pratica, e qui lo leggerebbero tutti. Parliamone nella nostra chat privata.',
    notHere: 'Quel pulsante funziona solo nella tua chat privata con me.',
    openChat: 'Apri la chat privata',
  },
  news: {
    joined: (name) => `${name}: ora partecipa.`,
    joinedToo: (name) => `${name}: ora partecipa anche un’altra persona.`,
    declined: (name, reason) => `${name}: ha rifiutato${reason === null ? '' : `: “${reason}”`}.`,
    marked: (name, step, text, done) =>
      done ? `${name}: passo ${step} fatto. ${text}` : `${name}: passo ${step} annullato. ${text}`,
    answered: (name, step) => `${name}: è arrivata la risposta di Microsoft (passo ${step}).`,
    decided: 'L’esito è stato confermato di nuovo, con dati cambiati. Riguarda il piano.',
    reopened: 'I dati vengono modificati: il piano potrebbe cambiare.',
    turnedDown: (name, step, text, reason) =>
      `${name}: passo ${step} rifiutato${inBrackets(text)}.${reason === null ? '' : ` Motivo: “${reason}”.`} La pratica è chiusa.`,
    agreementsFell: (names, labels) =>
      labels.length === 0
        ? `La pratica è stata riaperta: consensi e firme vanno dati di nuovo. Tocca a: ${list(names)}.`
        : `Sono cambiati dei dati: ${list(labels)}. Perciò consensi e firme non valgono più e vanno dati di nuovo. Tocca a: ${list(names)}.`,
    problem: (name, step, note) => `${name}: c’è un problema con il passo ${step}: “${note}”`,
    left: (name) => `${name}: non partecipa più. Per ora i suoi passi passano a chi ha aperto la pratica.`,
    solved: (name, step) => `${name}: il passo ${step} può andare avanti.`,
    completed: 'Era l’ultimo passo: la pratica è completata.',
    withdrawn: 'L’ha ritirata chi l’aveva aperta. Qui non resta nulla da fare.',
    expired: 'Per troppo tempo nessuno ha fatto nulla: la pratica è scaduta.',
    takenUp: 'Chi ha aperto la pratica l’ha riaperta: si va avanti.',
    invitationExpired: (name) =>
      `L’invito per ${inside(name)} è scaduto senza che nessuno lo usasse. Scrivi “condividi” per crearne uno nuovo.`,
    unreachable: (name) =>
      `${name}: non riesco più a raggiungere questa parte, perché lì sono stato bloccato o rimosso. Avvisala tu; quando mi scriverà di nuovo, leggerà quello che si è persa.`,
    past: 'Su questa pratica c’è una novità più recente, più in basso.',
  },
  acting: actingInItalian,
  told: toldInItalian,
  history: historyInItalian,
  waiting: waitingInItalian,
  share: {
    title: 'Condividi la pratica',
    intro:
      'Ognuno vede il piano nella propria chat e nella propria lingua, e segna i propri passi. Scrivi di nuovo “condividi” per vedere chi partecipa.',
    alone: 'In questo piano nessun altro ha qualcosa da fare.',
    seats: {
      customer: 'il cliente',
      newPartner: 'il nuovo partner',
      currentPartner: 'il partner corrente',
      provider: 'il provider',
    },
    open: (name) => `${name}: non ancora invitato.`,
    invited: (name, day) => `${name}: invitato. Il codice vale ${until(day)}.`,
    takesPart: (name) => `${name}: partecipa.`,
    declined: (name, reason) => `${name}: ha rifiutato${reason === null ? '' : `: “${reason}”`}.`,
    invite: (name) => `Invita ${inside(name)}`,
    inviteAgain: (name) => `Nuovo codice per ${inside(name)}`,
    hint: 'Oppure scrivi “condividi con” e con chi.',
    letterTitle: (name) => `Invito per ${inside(name)}`,
    letterIntro:
      'Invia questo testo. Il codice vale una volta sola e non si può rivedere; se serve, se ne crea uno nuovo.',
    subject: (journey) => `La nostra pratica: ${journey}`,
    letter: ({ from, seat, colleague, journey, about, code, day, link }) =>
      [
        colleague ? 'Ciao,' : 'Buongiorno,',
        colleague
          ? `ti invito a seguire con me la nostra pratica: ${journey}${about === '' ? '' : ` (${about})`}. Agirai per la nostra stessa parte, ${seat}.`
          : `${from} vi chiede di partecipare come ${seat.replace(/^il /, '')}: ${journey}${about === '' ? '' : ` (${about})`}. In Partnerdesk vedete chi fa che cosa e segnate i vostri passi. Prima leggete di che cosa si tratta, poi partecipate o rifiutate.`,
        link === undefined ? 'In Partnerdesk, scrivere questo codice:' : `Aprire ${link}`,
        ...(link === undefined ? [] : ['Oppure scrivere questo codice a Partnerdesk, ad esempio in Teams:']),
        code,
        `Vale una volta sola, ${until(day)}.`,
      ].join('\n\n'),
    context: 'Un invito',
    asksColleague: (name, standing, journey, about) =>
      `Un tuo collega${inside(name) === name ? ` di ${name} ${standing}` : ''} ti invita a seguire con lui una pratica: ${journey}${about === '' ? '' : ` (${about})`}.`,
    asks: (name, journey, about) =>
      `${name} ti chiede di partecipare a una pratica: ${journey}${about === '' ? '' : ` (${about})`}.`,
    changes:
      'Vedresti l’esito e il piano, e segneresti i tuoi passi. Partecipare non cambia nient’altro: né sottoscrizioni, né autorizzazioni, né contratti.',
    unverified: 'I nomi sono quelli scritti da chi ha aperto la pratica: nessuno li ha verificati.',
    question: (seat) => `Partecipi come ${seat.replace(/^il /, '')}?`,
    join: { label: 'Partecipo', typed: 'partecipo' },
    decline: { label: 'Rifiuto', typed: 'rifiuto' },
    answerHint: 'Oppure scrivi “partecipo”, o “rifiuto” e il motivo.',
    askAgain: (name) => `Partecipi alla pratica ${ofActor(name)}? Scrivi “partecipo” o “rifiuto”.`,
    means: (day) =>
      `Se partecipi vedi soltanto l’esito e il piano e segni i tuoi passi: non cambiano né sottoscrizioni, né autorizzazioni, né contratti. Puoi anche aspettare: il codice vale ${until(day)}.`,
    leftOpen: (day) =>
      `Va bene, resta in sospeso: il codice vale ${until(day)}. Quando hai deciso, scrivilo di nuovo qui.`,
    nearCode: (length) => `Sembra un codice, ma ha ${length} caratteri invece di 16. Copialo di nuovo dal messaggio.`,
    oddCode: (character) =>
      `Sembra un codice, ma nei codici non c’è mai “${character}”. Copialo di nuovo dal messaggio.`,
    joined: (code) => `Ora partecipi alla pratica ${code}.`,
    reasonTooLong: (most) =>
      `Non hai ancora rifiutato: il motivo può avere al massimo ${most} caratteri. Dillo più in breve, ad esempio “rifiuto: con loro non abbiamo contratti”, o scrivi soltanto “rifiuto”.`,
    declinedNow: 'Hai rifiutato. Chi ti ha invitato lo vede nella pratica.',
    already: 'Partecipi già a questa pratica.',
    unknown:
      'Questo codice non apre nulla: forse è già stato usato o sostituito, o contiene un errore. Chiedine uno nuovo.',
    expired: 'Questo codice è scaduto. Chiedine uno nuovo.',
    notNow: 'Chi ha aperto la pratica la sta modificando. Il codice resta valido: invialo di nuovo più tardi.',
    otherTenant: 'Questo codice è per un collega della stessa organizzazione. Chiedine uno tuo a chi te l’ha dato.',
    tooManyTries: 'Troppi codici che non aprono nulla. Riprova tra un’ora.',
    notHere: 'Un codice è solo per te: scrivimelo nella nostra chat personale.',
    guest:
      'Solo chi ha aperto la pratica può cambiarla. Tu puoi vedere l’esito, il piano e le lettere, e segnare i tuoi passi.',
    beingChanged: (code) => `Chi ha aperto la pratica ${code} la sta modificando. Il piano torna qui quando ha finito.`,
  },

  summary: {
    title: 'È tutto giusto?',
    intro: 'Dagli un’occhiata. Ogni riga si può cambiare.',
    hint: 'Scrivi “sì” per l’esito, oppure “cambia” e il nome o il numero della riga.',
    details: { label: 'Si può aggiungere', synonyms: ['dettagli', 'altro', 'altri dettagli', 'altri dati'] },
    blank: 'in bianco',
    unknown: 'non si sa',
    open: 'senza risposta',
  },
  decision: {
    title: 'L’esito',
    hint: 'Scrivi “piano” per vedere chi fa che cosa. Per correggere, scrivi “cambia” e che cosa.',
    guestHint: 'Scrivi “piano” per vedere chi fa che cosa e per segnare ciò che hai fatto.',
    stoppedHint: 'Se una risposta era sbagliata, scrivi “cambia” e quale. Oppure “menu” per qualcos’altro.',
    source: 'Regola',
    warning: 'Attenzione',
    split: (count, parts) => `${count} ${count === 1 ? 'sottoscrizione' : 'sottoscrizioni'}: ${parts.join(', ')}.`,
    tones: {
      good: 'Possibile',
      wait: 'Non ancora',
      warning: 'Con attenzione',
      no: 'Non possibile',
      question: 'Da chiarire',
    },
  },
  overflow: 'Elementi non visibili qui: {count}. Il messaggio qui sotto contiene tutto.',
  plan: {
    title: 'Il piano',
    intro: (done, all, next) =>
      next.length === 0
        ? `Il piano è completo: ${all} su ${all}.`
        : stop(`Passi fatti: ${done} su ${all}. Ora tocca ${list(next.map(toActor))}`),
    step: (number, actor, text) => `Ora tocca ${toActor(actor)}, passo ${number}: ${text}`,
    empty: 'Non c’è nulla da chiedere: la relazione esiste già e il nuovo partner può cominciare.',
    hint: 'Quando un passo è fatto, scrivi “fatto” e il suo numero. Se qualcosa lo blocca, scrivi “problema” e il numero.',
    states: { done: 'fatto', next: 'ora', later: 'più avanti' },
  },
  caseList: {
    title: 'Le mie pratiche',
    intro: (count) => (count === 1 ? 'Hai una pratica.' : `Hai ${count} pratiche: prima quelle in cui tocca a te.`),
    none: 'Non hai ancora nessuna pratica.',
    hint: 'Scrivi “apri” e il codice, ad esempio “apri KRM-482”.',
    states: { draft: 'domande aperte', decided: 'con esito' },
    changed: (day) => `modificata ${onDay(day)}`,
    damaged: (codes) =>
      codes.length === 1
        ? `La pratica ${codes.join('')} non si può leggere: il file è danneggiato ed è stato messo da parte. Può controllarlo chi gestisce questo server.`
        : `Le pratiche ${list(codes)} non si possono leggere: i file sono danneggiati e sono stati messi da parte. Può controllarli chi gestisce questo server.`,
  },
  nameless: {
    subscriptions: (number) => `${namelessSubscription} ${number}`,
    currentPartners: (number) => `${namelessPartner} ${number}`,
  },
  missing: (labels, byHand) =>
    [
      ...(labels.length === 0 ? [] : [`Manca ancora: ${list(labels)}. Per aggiungerlo scrivi “cambia ${labels[0]}”.`]),
      ...(byHand ? ['I punti segnati si compilano a mano.'] : []),
    ].join(' '),
  subjectLine: (subject) => `Oggetto: ${subject}`,
  entryForm: { title: 'Una sottoscrizione', hint: 'Compila ciò che sai. Il resto, se serve, te lo chiedo io.' },

  says: {
    noted: (things) => stop(`Annotato: ${things.join('; ')}`),
    soFar: (value) => stop(`Finora: ${value}`),
    repaired: (words) => `L’ho letto come “${words}”.`,
    opened: (code) => `La tua pratica è ${code}; viene salvata mentre rispondi.`,
    resumeOffer: (code, journey) => `Ciao di nuovo. Eravamo a metà di “${journey}” (${code}). Continuiamo?`,
    planOffer: (code, journey) => `Ciao di nuovo. Il piano di “${journey}” (${code}) è in corso. Lo riprendiamo?`,
    otherDraft: (code) =>
      `La pratica ${code}, non ancora finita, resta salvata; per riprenderla scrivi “apri ${code}”.`,
    rerouted: (to) => `Rientra tutto in “${to}”, quindi continuiamo lì. Le tue risposte restano valide.`,
    noLongerMatters: (labels) =>
      labels.length === 1
        ? `A questo punto una risposta non conta più: ${labels.join('')}.`
        : `A questo punto queste risposte non contano più: ${list(labels)}.`,
    reopened: 'L’esito di prima non vale più, perché sono cambiate le risposte su cui si basava.',
    removed: (subject) => `Tolto: ${subject}.`,
    saved: (code) => `Salvato. Torna quando vuoi e scrivi “apri ${code}”.`,
    cancelAsk: (code) => `Vuoi eliminare la pratica ${code} con tutte le sue risposte? Non ne resterà nulla.`,
    cancelled: (code) => `La pratica ${code} non c’è più: non ne è rimasto nulla.`,
    cancelDeclined: 'Bene, non è andato perso nulla.',
    startOverAsk: (code) => `Vuoi eliminare la pratica ${code} e aprirne una nuova da capo?`,
    startedOver: 'Ricominciamo da capo.',
    staleClick: 'Quel pulsante era di una domanda precedente; non è cambiato nulla. Siamo a questo punto.',
    oddClick: 'Non riesco a leggere quel pulsante; non è cambiato nulla.',
    tooMany:
      'Sono arrivati tanti messaggi in un minuto, quindi per un attimo ho smesso di leggere. L’ultimo non l’ho letto: mandamelo di nuovo tra un minuto.',
    seeBelow: 'Lo trovi qui sotto.',
    unknownCase: (code) => `Non hai nessuna pratica ${code}. Scrivi “le mie pratiche” per vedere le tue.`,
    damagedCase: (code) =>
      `La pratica ${code} non si può leggere: il suo file è danneggiato ed è stato messo da parte così com’è. Può controllarlo chi gestisce questo server.`,
    confirmFirst: 'Manca solo la tua conferma: scrivi “sì” e ti do l’esito.',
    nothingToSkip: 'Qui non c’è nulla da saltare.',
    noPlan:
      'Qui non c’è un piano: con queste risposte la richiesta non è possibile. Scrivi “perché”, oppure “cambia” e che cosa.',
    nameMissing: 'Il resto è annotato; manca solo il nome.',
    whySummary: 'Le regole guardano queste risposte tutte insieme: dagli un’occhiata prima dell’esito.',
    notAName: (text) => `“${text}” non sembra un nome. Se lo è, scrivilo tra virgolette.`,
    alreadyNoted: 'È già annotato.',
    noCaseOpen: 'Al momento non c’è nessuna pratica aperta.',
    openWhich: 'Quale pratica? Scrivi “apri” e il suo codice, ad esempio “apri KRM-482”.',
    changeWhich: 'Che cosa vuoi cambiare? Scrivi il nome o il numero della riga.',
    unknownChange: (what) => `Tra le tue risposte non trovo “${what}”. Scrivi il nome o il numero della riga.`,
    removeWhich: 'Quale devo togliere? Scrivi “togli” e il nome.',
    noBack: 'Questa è la prima domanda: prima non c’è nulla.',
    cannotSkip: 'Senza questa risposta non posso decidere, quindi non si può saltare. Puoi salvare per dopo.',
    notNow: 'Per questo è presto: prima servono alcune risposte.',
    atDecision: 'Non ho capito. Scrivi “piano”, “cambia” e che cosa, oppure “menu” per qualcosa di nuovo.',
    empty: 'Il tuo messaggio era vuoto.',
    attachment: 'Non so ancora leggere i file. Scrivimelo, per favore.',
    tooLong: (most) => `È troppo lungo: al massimo ${most} caratteri, per favore.`,
    unclear: 'Non ho capito.',
    otherJourney: (journey) =>
      `Sembra un’altra cosa: “${journey}”. Scrivi “menu” per cominciarla; questa pratica resta salvata. Oppure rispondi qui:`,
    example: (example) => `Ad esempio: “${example}”.`,
    wayOut: (canSkip) =>
      `Qui ci siamo un po’ arenati. Puoi ${canSkip ? 'saltare, ' : ''}salvare per dopo o chiedere aiuto.`,
    several: 'Può voler dire più cose. Quale intendi?',
    ambiguousDay: 'Quale giorno intendi?',
    impossibleDay: 'Questo giorno non esiste.',
    guidSlip: 'È quasi un ID, ma non del tutto: ha 32 cifre o lettere dalla a alla f, in gruppi di 8-4-4-4-12.',
    greeting: 'Ciao!',
    thanks: 'Prego!',
    person:
      'Sono un programma: dietro di me non c’è una persona a cui passarti. Possono aiutarti il tuo contatto presso il partner o il supporto Microsoft; con “scheda” hai tutto il necessario da inviare loro.',
    language: 'Continuiamo in italiano.',
    tooManyCases: (most) =>
      `Hai ${most} pratiche in corso: di più insieme non riesco a seguirne, quindi non ne ho aperta un’altra. Scrivi “le mie pratiche”, apri una che non ti serve più e scrivi “annulla”; poi dimmi di nuovo che cosa vuoi fare.`,
    leftList: (codes) =>
      codes.length === 1
        ? `Il tuo elenco era pieno: la pratica ${codes.join('')}, che è conclusa, non vi compare più. Non è andato perso nulla: per rivederla scrivi “apri ${codes.join('')}”.`
        : `Il tuo elenco era pieno: le pratiche ${list(codes)}, che sono concluse, non vi compaiono più. Non è andato perso nulla: per rivederne una scrivi “apri” e il suo codice.`,
    stepMarked: (step, done) => (done ? `Il passo ${step} è fatto.` : `Il passo ${step} è di nuovo da fare.`),
    notSaved:
      'In questo momento non sono riuscito a salvare, quindi non l’ho annotato. Ciò che c’era prima non è andato perso; invialo di nuovo tra poco.',
    apology: (reference) =>
      `Qualcosa è andato storto da parte mia. Le tue risposte sono al sicuro. Riprova; se succede ancora, indica il codice ${reference}.`,
    termPassedSince: (subject, day) =>
      `Il periodo della ${named(subject)} è finito ${onDay(day)}: l’esito di prima non è più aggiornato.`,
    noSuchPaper: 'Questo piano non richiede un documento del genere.',
  },

  profile: italianProfile,

  editions: { '2018-10': italian201810 },
};
