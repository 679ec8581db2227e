import type { CommandTable } from './commandTable.ts';
import { phraseList } from './phraseList.ts';

const show =
  '[mostra|mostrami|mostraci|fammi vedere|vedi|vedere|apri|dammi|stampa|leggi|mandami|rivedere|leggere|visualizza|inviami]';
const the = "[il|lo|la|l'|i|gli|le|un|una|un'|mia|mio|il mio|la mia|i miei|le mie]";
const again = '[di nuovo|ancora|ancora una volta]';
const inLanguage = '(in|in lingua) {language}';

/** A document's phrases, alone and with the language that it is wanted in. */
const documentCalled = (nouns: string): readonly string[] => [
  `${show} ${the} (${nouns}) ${again}`,
  `${show} ${the} (${nouns}) ${inLanguage}`,
  `${show} ${the} (${nouns}) {language}`,
  `(dove|dov'è|dove trovo|dove sta|dove sono) ${the} (${nouns})`,
];

/** The same where free text is asked for: with a verb, so that no name is taken for it. */
const documentAsked = (nouns: string): readonly string[] => [
  `(mostra|mostrami|apri|dammi|fammi vedere) (il|la|lo|l'|i) (${nouns})`,
  `(mostra|mostrami|apri|dammi|fammi vedere) (il|la|lo|l'|i) (${nouns}) in {language}`,
];

const invitation =
  'invito|mail|email|e-mail|posta elettronica|mail di invito|email di invito|testo dell’invito|mail d’invito';
const letter = 'lettera|lettera di richiesta|lettera al partner|lettera per il partner|richiesta scritta';
const form = 'modulo|modulo di trasferimento|modulo per il trasferimento';
const sheet = 'scheda|foglio|scheda dati|scheda dei dati|scheda di raccolta';

const trouble =
  "[c'è|ce|c'è stato|ho|abbiamo|avrei|segnala|segnalo|segnaliamo|segnalare] [un|il|un altro|qualche|dei] (problema|problemi|intoppo|inconveniente|difficoltà)";
const withStep = '[numero|n|nr|con|al|del|nel|sul|col|a|per]';

const consent =
  "[grazie|sì|sì sì|sì certo|certo|certo che sì|ok|okay|va bene|bene|benissimo|perfetto|volentieri|con piacere|d'accordo|allora|sì grazie|sì va bene]";
const refusal =
  '[grazie|no|no no|no grazie|ok|beh|scusa|scusate|mi scusi|purtroppo|mi dispiace|mi dispiace ma|mi spiace|spiacente|grazie ma|no mi dispiace]';
const refusing =
  "[io|noi] [lo|la|l'|purtroppo] [devo|dobbiamo|voglio|vogliamo|vorrei|vorremmo|preferisco|preferiamo|desidero|è] (rifiuto|rifiutiamo|rifiuta|rifiutare|rifiutarlo|rifiutarla|rifiutato|rifiutata|declino|decliniamo|declinare|respingo|respingiamo)";
const notAccepting =
  "[io|noi] non [lo|la|l'|li] [posso|possiamo|voglio|vogliamo|vorrei|vorremmo|intendo|è|ho|abbiamo] (accetto|accettiamo|accettare|accettarlo|accettarla|accettato|accettata)";
const refused =
  "[tutto|questo|questa|l'invito|questo invito|il vostro invito|il loro invito|la richiesta|questa richiesta|la loro richiesta|la proposta|il piano|questo piano|la pratica|l'offerta|di partecipare]";
const because =
  '(perché|xke|xché|perké|poiché|siccome|dato che|visto che|in quanto|a causa di|a causa del|a causa della|il motivo è che|il motivo è)';

const notNow = '[non ora|non adesso|non oggi|no|no non ora|ora no|adesso no|per ora no|più tardi|dopo|magari dopo]';
const remind =
  '(ricordamelo|ricordami|ricordacelo|ricordatemelo|ricordarmelo|ricordarmi|ricordarcelo|me lo ricordi|me lo ricorda|mi ricordi|ce lo ricordi|ricordami questo|ricordami la pratica|ricordami questa pratica|ricordami di questo)';

const aColleague =
  "[un|una|un'|il|la|l'|altri|dei|due|i] [altro|altra|mio|mia|nostro|nostra|miei|nostri|secondo|nuovo] [altro|altra|mio|mia] (collega|colleghi|colleghe|collaboratore|collaboratrice|collega di lavoro)";

const takeBack =
  '(ritira|ritirare|ritiriamo|ritiro|revoca|revocare|revochiamo|revoco|annulla|annullare|annulliamo|cancella|cancellare|elimina|eliminare|togli|togliere|riprendi|riprenditi|disattiva|disattivare|invalida|invalidare|blocca)';
const invitations =
  "l'invito|linvito|invito|il mio invito|il nostro invito|quell'invito|questo invito|gli inviti|il codice|codice|quel codice|questo codice|il codice di invito|il codice d'invito|il codice d’accesso|il codice di accesso";

/** The commands in Italian. */
export const commandsIt: CommandTable = {
  phrases: {
    reopen: {
      always: [],
      otherwise: [
        '(riapri|riaprire|riapriamo|riapro|riaprila|riaprilo|riaprirla|riaprirlo|riapriamola|riapra)',
        '(riapri|riaprire|riapriamo|riapro|riapra) [la|questa|quella|il|questo] [mia|nostra|mio|nostro] [vecchia|ultima] (pratica|richiesta|caso) [chiusa|conclusa|annullata|finita|terminata|interrotta|archiviata|chiuso|annullato]',
        '(riprendi|riprendere|riprendiamo|riprendo|riprenda|apri|aprire|ripristina|recupera|recuperare) [la|questa|quella|il] [mia|nostra|mio] (pratica|richiesta|caso) (chiusa|conclusa|annullata|finita|terminata|interrotta|archiviata|chiuso|annullato|concluso)',
        '(riprendi|riprendere|riprendiamo|riprendiamola) in mano [la|questa|quella] [mia|nostra] [pratica|richiesta]',
        '(apri|aprire|apriamo|aprila) di nuovo [la|questa|quella] [mia|nostra] [pratica|richiesta]',
        '(apri|aprire|apriamo) [la|questa|quella] [mia|nostra] (pratica|richiesta) di nuovo',
        '(riattiva|riattivare|riattiviamo) [la|questa|quella] [mia|nostra] (pratica|richiesta)',
        "annulla (l'annullamento|la chiusura)",
      ],
    },
    solved: {
      always: [],
      otherwise: [
        "[il|l'|un|questo|quel] (problema|inconveniente|intoppo) [è|è già|è stato|è ormai|si è|l'abbiamo|l'ho|ormai|già|adesso|ora] (risolto|sistemato|a posto|superato|chiuso|rientrato|passato|sparito)",
        "[il] problema [con|al|del|nel|sul|col] [il] [passo|punto|passaggio|numero] {number} [passo] [è|è già|è stato|è ormai|si è|l'abbiamo|l'ho|ormai|già|adesso|ora] (risolto|sistemato|a posto|superato|chiuso|rientrato)",
        '[il] [passo|punto|passaggio|numero|n] {number} [passo|problema] [è|è già|è stato|ormai|già|si è] (risolto|sistemato|sbloccato|superato|funziona|non è più un problema)',
        '(risolto|sistemato|sbloccato) [il|al|col|con] [il] [problema|passo|punto|passaggio|numero|problema con|problema del|problema al|problema con il] [passo] {number} [passo|problema]',
        '(ho|abbiamo|l’ho|l’abbiamo) [già|appena] (risolto|sistemato|sbloccato) [il|al|con] [problema|passo|punto|numero|problema con|problema del|problema al|problema con il] [passo] {number}',
        '(ho|abbiamo|l’ho|l’abbiamo) [già|appena] (risolto|sistemato) [il problema|questo problema|tutto]',
        '[tutto|già|è tutto|è|è stato|è già|è stato tutto] risolto [il problema|tutto]',
        '(segna|metti|segnare) [il] [problema|passo] {number} [come] risolto',
        '(segna|metti|segnare) il problema [come] risolto',
        'non c’è più [il|nessun|alcun] problema [con|al] [il] [passo] {number}',
        'non c’è più [il|nessun|alcun] problema',
      ],
    },
    problem: {
      always: [],
      otherwise: [
        "[c'è|c'e'|ce|ho|abbiamo|avrei|abbiamo avuto|c'è stato|è sorto|altro|un altro] [un|il|un altro|qualche|nuovo] (problema|intoppo|inconveniente)",
        `${trouble} ${withStep} [il|lo] [passo|punto|passaggio|numero] {number} [passo|passaggio]`,
        `${trouble} (con|al|nel|sul|col|a) [un|uno|il|questo|quel] (passo|passaggio)`,
        '(segnala|segnalare|segnaliamo|segnalo|segnalarti|segnalarvi|riferire|indicare|annota|registra) [un|il|un altro|dei|nuovo|un nuovo] (problema|problemi|intoppo|inconveniente)',
        '[il] (passo|punto|passaggio) {number} (non funziona|non va|non riesce|dà problemi|ha un problema|ha problemi|è bloccato|crea problemi|si è bloccato)',
        '(passo|punto) {number} problema',
        '[sono|siamo] (bloccato|bloccata|bloccati|bloccate|fermo|ferma|fermi) (al|sul|nel) [passo|punto|passaggio] {number} [passo]',
        `${trouble} [numero|n|nr] {digits} {tail}`,
        `${trouble} ${withStep} [il|lo] (passo|punto|passaggio) {digits} {tail}`,
        `${trouble} ${withStep} [il|lo] [passo|punto|passaggio|numero] {number} [passo|passaggio] {apart}`,
        '[il] (passo|punto|passaggio) {number} (non funziona|non va|non riesce|dà problemi|ha un problema|ha problemi|è bloccato|si è bloccato) {apart}',
        `${trouble} (con|al|nel|sul|col|a) [il|questo|quel|un] (passo|passaggio) {apart}`,
        '[segnala un|segnalo un|segnaliamo un|segnalare un|altro|un altro|nuovo|segnalo il|il] (problema|inconveniente) {apart}',
      ],
    },
    accept: {
      always: [],
      otherwise: [
        `${consent} [io|noi] [lo|la|l'|li|lì] [volentieri|senz'altro|certamente] (accetto|accettiamo|accettato|accettata|accetta|accettati) [volentieri|senz'altro] [tutto|tutto quanto|questo|l'invito|la richiesta|questa richiesta|la proposta|il piano|questo piano|la pratica|le condizioni|i termini|di partecipare]`,
        `${consent} [io|noi] [lo|la|l'|li] (voglio|vogliamo|vorrei|vorremmo|desidero|desideriamo) (accettare|accettarlo|accettarla) [tutto|l'invito|la richiesta|questa richiesta|la proposta|il piano]`,
        `${consent} [io|noi] (ho accettato|abbiamo accettato|è accettato|è accettata|lo accetto|l'accetto|accetto io) [tutto|l'invito|la richiesta|il piano]`,
        "[ok|va bene|bene|io|noi|anche io|anch'io|anche noi] (sono d'accordo|siamo d'accordo|sono daccordo|siamo daccordo) [con questo|con tutto|su tutto|su questo|con il piano|col piano|anch'io|anche io|anche noi]",
      ],
    },
    decline: {
      always: [],
      otherwise: [
        `${refusal} ${refusing} ${refused} ${because} {tail}`,
        `${refusal} ${notAccepting} ${refused} ${because} {tail}`,
        `${refusal} ${refusing} ${refused}`,
        `${refusal} ${notAccepting} ${refused}`,
        `${refusal} ${refusing} ${refused} {apart}`,
        `${refusal} ${notAccepting} ${refused} {apart}`,
      ],
    },
    history: {
      always: [],
      otherwise: [
        `${show} ${the} (cronologia|storico|storia|cronistoria|cronologia della pratica|storico della pratica|storia della pratica|registro delle attività|cronologia degli eventi|elenco degli eventi)`,
        '[e|ma|allora] (che cosa|cosa|che|cos’|cos|che cos’|che cos) (è successo|è accaduto|è avvenuto|è stato fatto|si è fatto|è capitato|è già stato fatto) [finora|fin qui|fino a ora|fino ad ora|fino a qui|prima|qui|nella pratica|in questa pratica|con la pratica|nel frattempo|ultimamente]',
        '[che] cose (successo|accaduto|stato fatto) [finora|fin qui|prima|qui]',
        'chi ha fatto (che cosa|cosa|che|quale passo|quali passi) [e quando|e|finora|quando]',
        '(che cosa|cosa|che) (ha fatto chi|hanno fatto gli altri|ha fatto ognuno|abbiamo fatto) [finora|fin qui]',
        'chi ha fatto che cosa e quando',
      ],
    },
    profile: {
      always: ['chi sono', '(chi sono|io chi sono) (io|per te)', 'io chi sono'],
      otherwise: [
        '(chi siamo|chi siamo noi|chi pensi che io sia|chi credi che io sia|chi pensi che siamo|sai chi sono|sapete chi sono|sai chi siamo|chi sono secondo te)',
        `${show} [la] (mia|nostra) (organizzazione|azienda|società|ditta|impresa|scheda personale)`,
        `${show} [i] (miei|nostri) (dati|dettagli|dati personali|dati aziendali)`,
        `${show} [il] (mio|nostro) (profilo|profilo utente|profilo aziendale)`,
        '(profilo|mostra profilo|mostra il profilo|profilo utente|dati del profilo)',
        "(qual è|quale è|qual e') (la mia organizzazione|la mia azienda|la nostra azienda|la nostra organizzazione|il mio profilo|la mia società)",
        '(di|per|in) (quale|che) (azienda|organizzazione|società) (sono|faccio parte|siamo|lavoro|facciamo parte)',
        'per chi (lavoro|mi hai preso|mi prendi)',
      ],
    },
    remindLater: {
      always: [
        `${notNow} ${remind} [un po’|magari] (più tardi|dopo|poi|più avanti|in seguito|un’altra volta|un altro giorno|in un altro momento|fra un po’|tra un po’|fra poco|tra poco)`,
        `${notNow} ${remind} {delay}`,
        `${notNow} ${remind} (fra|tra|in|dopo) {number} {unit}`,
        `${notNow} ${remind} (fra|tra|dopo) (un|una|un altro|un’altra) {unit}`,
      ],
      otherwise: [
        `${remind}`,
        '(manda|mandami|mandaci|imposta|impostami|metti|mettimi|inviami|voglio|vorrei|mandarmi|inviarmi|impostare) [un] promemoria [per] {delay}',
        '(manda|mandami|mandaci|imposta|impostami|metti|mettimi|inviami|voglio|vorrei|mandarmi|inviarmi|impostare) [un] promemoria (fra|tra) {number} {unit}',
        '(manda|mandami|mandaci|imposta|impostami|metti|mettimi|inviami|voglio|vorrei|mandarmi|inviarmi|impostare) [un] promemoria (fra|tra) (un|una) {unit}',
        '(mandami|inviami|imposta) un promemoria [più tardi|dopo]',
        '[un] promemoria [per] {delay}',
        '[un] promemoria (fra|tra) {number} {unit}',
        '[un] promemoria (fra|tra) (un|una) {unit}',
      ],
    },
    stopReminders: {
      always: [
        '(basta|ferma|fermate|stop|niente|nessun) [con] [altri|più] [i|ai|questi|coi] promemoria',
        'niente più promemoria',
        '(non ricordarmelo|non ricordarcelo|non ricordarmi|non me lo ricordare|non ricordatemelo) [più|mai più]',
        '(smetti|smettila|smettete) di (ricordarmelo|ricordarcelo|ricordarmi)',
        '(disattiva|disattivare|togli|elimina|annulla|interrompi|sospendi) [tutti] [i|questi|miei] promemoria',
      ],
      otherwise: [
        '(fermare|bloccare|blocca|spegni|spegnere|togliere|eliminare|annullare|interrompere|sospendere|rimuovi|rimuovere|cancella|cancellare|silenzia|disabilita|disabilitare) [tutti] [i|questi|miei] promemoria',
        '[i] promemoria (disattivati|spenti|no|off|basta)',
        'non (mandarmi|inviarmi|mandatemi|inviatemi|mandarci|inviarci|mandare|voglio|vogliamo|mi servono|ci servono|desidero) [più] [altri|dei|i|questi] promemoria [più]',
        'non (ricordarmi|ricordarci) [più] (niente|nulla|questo|questa pratica|la pratica|questa cosa) [più]',
        'non (serve|occorre|voglio) [più] [che] (ricordarmelo|me lo ricordi|che me lo ricordi|me lo si ricordi)',
        '(smettere|smetti|smettila|smettete) (di mandarmi|di inviarmi|di mandarci|con) [i|questi] promemoria',
        'basta (ricordarmelo|ricordarmi|ricordarcelo)',
      ],
    },
    startReminders: {
      always: [
        '(riattiva|riattivare|riattivate|ricomincia|ricominciare|riprendi|riprendere|attiva|attivare|riaccendi|riaccendere|avvia|riavvia) [con] [i|coi|tutti i|dei] promemoria [di nuovo]',
        '(ricordamelo|ricordacelo) (di nuovo|ancora)',
      ],
      otherwise: [
        '[i] promemoria (attivi|accesi|attivati|attivo|on|di nuovo attivi)',
        '(ricomincia|ricominciare|riprendi|riprendere|torna|tornare) a (ricordarmelo|ricordarcelo|ricordarmi|mandarmi promemoria|mandarmi i promemoria|mandarmi dei promemoria|inviarmi i promemoria|mandarci i promemoria)',
        '(rimandami|mandami|inviami|mandarmi|inviarmi|mandaci) [di nuovo|ancora] [i|dei] promemoria [di nuovo|ancora]',
        '(voglio|vorrei|vogliamo|rivoglio|rivorrei) [di nuovo|ancora] [i|dei] promemoria [di nuovo]',
        '[i] promemoria di nuovo',
        'abilita [di nuovo] [i] promemoria',
      ],
    },
    colleague: {
      always: [],
      otherwise: [
        `(aggiungi|aggiungere|aggiungiamo|aggiungo|invita|invitare|invitiamo|invito|coinvolgi|coinvolgere|coinvolgiamo|includi|includere|inserisci|inserire) [anche] ${aColleague} [anche|alla pratica|nella pratica|a questa pratica|in questa pratica|qui|pure|a partecipare]`,
        `(fai|far|fare|facciamo|fammi|lascia|lasciare) (entrare|partecipare|accedere|collaborare) [anche] ${aColleague} [anche|alla pratica|nella pratica|a questa pratica]`,
        `(condividi|condividere|condividiamo|condivido|condividila|condividerla|condividilo|condividerlo) [questa|la|il|questo] [mia] [pratica|piano|lavoro|tutto] [anche] con ${aColleague}`,
        `${aColleague} (si unisce|partecipa|entra|collabora|vuole partecipare|vorrebbe partecipare|deve partecipare|vuole entrare|vuole unirsi|si aggiunge|lavora con me|mi aiuta) [anche|alla pratica|anche lui|anche lei|pure|a noi|con noi|a me|con me]`,
        `[anche] ${aColleague} (si unisce|partecipa|entra|collabora|vuole partecipare|vorrebbe partecipare|deve partecipare|vuole entrare|si aggiunge) [alla pratica|pure|a noi|con noi]`,
        `(si unisce|partecipa|si aggiunge|entra|collabora) anche ${aColleague}`,
        `(lavorare|lavoro|lavoriamo|collaborare) [insieme] con ${aColleague}`,
        `anche ${aColleague}`,
      ],
    },
    withdrawInvitation: {
      always: [],
      otherwise: [
        `${takeBack} (${invitations})`,
        `${takeBack} (${invitations}) (per|a|ad|al|allo|alla|alle|ai|agli|all'|di|del|dello|della|dei|degli|delle|dell'|da|dal|dalla|dato a|data a|dato al|dato alla|mandato a|mandato al|mandato alla|inviato a|inviato al|inviato alla|fatto a|fatto al) {rest}`,
      ],
    },
    share: {
      always: [],
      otherwise: [
        'condividi',
        'condividi [la|questa] [mia] pratica',
        'condividi [il] piano',
        'condividila',
        'invita (gli altri|qualcuno)',
        '[e] chi (partecipa|partecipano|sta partecipando|ha aderito|altro partecipa|è stato invitato|è invitato) [alla pratica|a questa pratica|già]',
      ],
    },
    help: {
      always: [
        'aiuto',
        'aiutami',
        'non capisco',
        'non ho capito',
        'cosa posso (scrivere|dire|fare) [qui|ora|adesso]',
        'cosa sai fare',
        'cosa puoi fare [per me]',
        'sono bloccato',
      ],
      otherwise: [
        'aiutatemi',
        '(aiutarmi|aiutare|aiutarci|aiuta)',
        'mi (aiuti|aiuta|aiutate)',
        'dammi (aiuto|una mano|un aiuto)',
        "(ho bisogno|avrei bisogno|mi serve|serve|un po'|bisogno) [di] [un] aiuto",
        'darmi (una mano|aiuto|un aiuto)',
        'una mano',
        '(non capisco|non ho capito|non mi è chiaro|non è chiaro|non mi è chiara) [bene|niente|nulla|la domanda|questa domanda|cosa vuoi|cosa intendi|cosa devo fare|questo]',
        '(cosa|che) (vuol|significa|vuoi) [dire|questo|la domanda]',
        '(cosa|che) vuol dire [questo|questa domanda]',
        'che (cosa significa|significa)',
        'che cosa (sai fare|puoi fare|posso fare|posso scrivere|posso chiedere|posso chiederti)',
        '(come funziona|come funzioni|come si usa|come ti uso|come ti si usa) [questo bot|il bot|questa chat|questo|questo servizio|tutto questo|la cosa]',
        'in (cosa|che cosa|che modo) (mi puoi aiutare|puoi aiutarmi|puoi aiutare|sei utile)',
        'come (mi puoi aiutare|puoi aiutarmi|mi aiuti)',
        '(quali sono i comandi|comandi|elenco comandi|elenco dei comandi|lista comandi|opzioni|quali opzioni ho|quali comandi ci sono)',
        '(cosa|che cosa) (posso chiederti|posso chiedere|ti posso chiedere|fai)',
        '(istruzioni|guida)',
        'chi sei',
        '(mi sono perso|mi sono persa|sono bloccata)',
        'soccorso',
      ],
    },
    back: {
      always: ['indietro', '(torna|tornare|torniamo) indietro', 'domanda precedente', 'precedente', 'vai indietro'],
      otherwise: [
        '(torna|tornare|torniamo|vai|andare|andiamo|torno|ritorna|ritornare|fai un passo|un passo|fare un passo|facciamo un passo|passo) [un passo] indietro [di uno|di una|di un passo|di una domanda]',
        '(torna|tornare|torniamo|vai|andare|andiamo) [un passo] indietro (di uno|di una|di un passo|di una domanda)',
        '(torna|tornare|torniamo|ritorna|vai) alla (domanda precedente|precedente|domanda di prima|domanda prima)',
        '[la] domanda (precedente|di prima|prima)',
        '(ho sbagliato|mi sono sbagliato|mi sono sbagliata|risposta sbagliata|era sbagliato|era sbagliata)',
        "annulla (l'ultima risposta|ultima risposta|la risposta|l'ultima)",
        'passo precedente',
        'come prima',
      ],
    },
    change: {
      always: [
        'cambia',
        'modifica',
        'cambia {field}',
        'modifica {field}',
        'correggi {field}',
        'cambia {value} in {rest}',
        '(cambia|modifica) (una risposta|risposta|le risposte)',
      ],
      otherwise: [
        '(cambiare|modificare|correggere|correggi)',
        '(cambiare|modificare|correggere|aggiornare|rettificare) {field}',
        '(cambia|modifica|correggi|aggiorna|rettifica) {party}',
        '(cambia|modifica|correggi|aggiorna|rettifica) {party} (in|con|a|ad) {rest}',
        '(cambia|cambiare|modifica|modificare|correggi|correggere) (qualcosa|una risposta|una cosa|una delle risposte|risposta|risposte)',
        '(cambia|cambiare|modifica|modificare|correggi|correggere|aggiorna|aggiornare|rivedi|rettifica|rettificare|cambiamo|modifichiamo|correggiamo|sistema) {rest}',
      ],
    },
    skip: {
      always: [
        'salta',
        '(saltiamo|saltiamola)',
        'saltiamo questa [domanda]',
        'salta questa',
        'salta questa domanda',
        'salta la domanda',
        'passa oltre',
        '(lascia|lasciala|lascialo) (com e|come|cosi|cosi com e)',
      ],
      otherwise: [
        '(saltare|saltala|saltiamo|saltiamola|passo|passa|oltre|passiamo oltre|passare oltre|sorvola) [questa|questo|la domanda|questa domanda|il passo]',
        '(lascia|lasciamo|lasciare|lascialo|lasciala) (vuoto|in bianco|vuota|perdere questa|stare questa)',
        '(lo|la) (saltiamo|salto|lasciamo vuoto|lasciamo vuota)',
        'salta (questo|pure|per ora|per adesso|il passo|questo passo)',
        '(prossima|domanda successiva|prossima domanda|alla prossima|alla prossima domanda)',
        'preferisco non (dirlo|rispondere)',
      ],
    },
    skipRest: {
      always: ['salta tutto', 'salta il resto', 'salta tutte', 'salta tutte le domande', 'salta le altre'],
      otherwise: [
        '(salta|saltare|saltiamo|tralascia|lascia|lasciamo) (tutto|tutte|il resto|tutto il resto|le altre|le altre domande|tutte le altre|tutte le altre domande|le domande restanti|le restanti|le rimanenti|fino alla fine)',
        'salta (alla fine|fino alla fine|tutte quelle che restano)',
        '(vai|andiamo) alla fine',
        'basta domande',
        'niente altre domande',
        'non so altro',
      ],
    },
    why: {
      always: [
        'perché',
        'perché me lo chiedi',
        'perché lo chiedi',
        'quale regola',
        'come mai',
        'quale regola lo dice',
        'perché ti serve',
      ],
      otherwise: [
        'perché (mai|questo|questa domanda|così|questa|vuoi saperlo|lo vuoi sapere|lo vuoi|mi chiedi questo|mi fai questa domanda|è così|serve|è importante|ti serve questo|ti serve saperlo|vi serve|lo chiedete|me lo chiedete|devi saperlo|devo dirtelo|lo devi sapere)',
        '[e|ma] (perché|come mai) (me lo chiedi|lo chiedi|vuoi saperlo|vi serve|ti serve|lo chiedete|questa domanda)',
        '(quale|che) regola (è|lo dice|dice questo|lo stabilisce|dice così|si applica|vale|sarebbe|lo prevede|prevede questo)',
        '(in base a|secondo) (cosa|quale regola|che cosa|che regola|quali regole)',
        '(chi lo dice|dove sta scritto|dove è scritto|dov’è scritto|dove lo dice)',
        '(per quale|per che|per quale mai) (motivo|ragione)',
        '(a cosa|a che cosa|a che) (serve|ti serve|vi serve) [questo|saperlo|questa domanda|questa informazione]',
        '(spiegami|spiega|spiegati|spiegamelo) [perché|il perché|il motivo|questo|meglio]',
        '(il motivo|la ragione|motivo|quali regole|la regola|le regole|mostra la regola|mostrami la regola)',
        '[e] questo a cosa serve',
        'che te ne fai',
        'cosa te ne fai',
      ],
    },
    status: {
      always: ['stato', 'le mie pratiche', 'a che punto siamo', 'mostra lo stato', 'mostrami le mie pratiche'],
      otherwise: [
        '[mostra|mostrami|fammi vedere|dimmi|vedere|vedi|controlla|controllare|sapere|conoscere|qual è|com’è] [lo|il] stato [attuale|pratica|pratiche|delle pratiche|della pratica|della mia pratica|delle mie pratiche|della richiesta|della mia richiesta|del caso|del mio caso|delle richieste|delle mie richieste|richiesta]',
        '[mostra|mostrami|fammi vedere|elenca|elencami|vedere|vedi|quali sono|dove sono|apri|controlla] [tutte] [le|la] (mie pratiche|pratiche aperte|mie pratiche aperte|mie richieste|mie richieste aperte|richieste aperte|mia pratica|mia richiesta|pratiche in corso|pratiche)',
        '[mostra|mostrami|fammi vedere] [i|il] (miei casi|mio caso|miei casi aperti|casi aperti)',
        'a che punto (è|sono|sta|siamo arrivati|eravamo|eravamo rimasti|siamo con tutto|ero|stiamo|sta la mia pratica|è la mia pratica|è la pratica|è la mia richiesta|è la richiesta|sono le mie pratiche|sono le pratiche|siamo con la pratica|siamo con la richiesta|siamo rimasti)',
        'dove (siamo|eravamo|eravamo rimasti|siamo arrivati|siamo rimasti|ero rimasto|ero rimasta)',
        '[ci sono|avete|hai|qualche|ci sarebbero] (novità|notizie|aggiornamenti)',
        '(novità|notizie|aggiornamento|aggiornamenti)',
        'come (va|procede|prosegue|sta andando|va avanti) la (mia pratica|pratica|mia richiesta|richiesta)',
        'situazione',
        '(è|sono) [già] (fatto|fatta|pronto|pronta|finito|finita|tutto pronto)',
        'cosa ho [di|in] (aperto|sospeso)',
      ],
    },
    open: {
      always: ['{code}', 'apri {meant}', 'riapri {meant}', '(apri|riapri) la pratica {meant}'],
      otherwise: [
        '(apri|riapri|aprire|riaprire|aprimi|mostra|mostrami|vedi|vedere|fammi vedere|vai a|vai alla|riprendi|riprendere|riprendiamo|continua|continuare|continua con|cerca|trova|carica|passa a|passa alla|torna a|torna alla) [la|il|mia|alla] [pratica|richiesta|caso|numero|codice] {code}',
        '[la|il] (pratica|richiesta|caso|numero|codice) [è|numero] {code}',
        '(a che punto è|stato di|stato della|e|com’è messa|come va) [la] [pratica|richiesta] {code}',
        "(apri|aprire|aprimi|riprendi|cerca|trova|carica) (la|una|una mia|la mia|l'ultima|un'altra|una vecchia) (pratica|richiesta)",
        "(riapri|riaprire) (una|una mia|un'altra|una vecchia|una delle mie) (pratica|richiesta)",
        '(apri|aprire)',
        'ho un (codice|numero di pratica)',
      ],
    },
    cancel: {
      always: [
        'annulla',
        'annulla tutto',
        'annulla la pratica',
        'annulla la richiesta',
        'lascia perdere',
        'lascia stare',
        'basta',
        'basta così',
        'interrompi',
        'esci',
        'stop',
        'ferma',
        'fermati',
      ],
      otherwise: [
        '(annulla|annullare|annulliamo|cancella|cancellare|cancelliamo|interrompi|interrompere|interrompiamo|chiudi|chiudere|chiudiamo|elimina|termina|terminare|abbandona|abbandonare|ferma) [questo|questa|tutto|tutta|quanto|ogni cosa|la pratica|questa pratica|la mia pratica|la richiesta|questa richiesta|la mia richiesta|il caso|la conversazione|il percorso|qui|la procedura|la cosa]',
        '(lasciamo|lascio|lasciate|lasciar|lasciare|lascia) (perdere|stare) [tutto]',
        '(lasci|lascialo|lasciala) (perdere|stare)',
        '(non importa|non fa niente|fa niente|fa nulla|non fa nulla|non serve più|non mi serve più|non ci serve più)',
        '(rinuncio|rinunciare|ci rinuncio|mollo|smetti|smettila|smettiamo|smettere|uscire|finiamola|fermiamoci|mi fermo|chiudo)',
        '(ho|abbiamo) cambiato idea',
        'non se ne fa (niente|nulla|più niente)',
        'abortisci',
        'dimentica [tutto|la richiesta]',
        'non voglio più (continuare|andare avanti|proseguire)',
      ],
    },
    startOver: {
      always: ['ricomincia', 'da capo', 'ricominciamo', 'ricomincia da capo', "dall'inizio", 'riparti'],
      otherwise: [
        "(ricomincia|ricominciare|ricominciamo|riparti|ripartire|ripartiamo|riprendi|riprendere|rifare|rifacciamo|rifai|comincia|inizia|iniziare|iniziamo|cominciare|cominciamo|partiamo|torna|tornare|torniamo|rifacciamolo|riparto|ricomincio) [tutto] (da capo|dall'inizio|da zero|dal principio|dal via|daccapo|all'inizio|di nuovo)",
        '(ricominciare|ripartire|ripartiamo|reset|resetta|reimposta|riavvia|riavviare|daccapo|da zero|rifacciamo tutto|rifai tutto|rifare tutto)',
        "[tutto] (da capo|dall'inizio|da zero|daccapo|dal principio)",
        'azzera [tutto|le risposte]',
      ],
    },
    language: {
      always: ['{language}', 'in {language}', 'parla {language}', 'parla in {language}', 'lingua {language}'],
      otherwise: [
        '(parla|parlare|parliamo|parlami|parlate|scrivi|scrivere|scrivimi|scriviamo|rispondi|rispondimi|rispondere|continua|continuiamo|continuare|passa|passare|passiamo|cambia|cambiamo|metti|dimmelo|proseguiamo|procediamo|andiamo avanti|usa|usare|usiamo) [pure] [in|a|all’|la lingua|lingua|l’] [in] {language}',
        "(passa|passare|passiamo|cambia|cambiare|imposta|metti|torna|tornare|torniamo) [la] [lingua] (in|a|all'|con|di nuovo in) {language}",
        '[la] lingua [in] {language}',
        '(parli|capisci|sai|parlate|conosci|sai parlare) [l’|anche] {language}',
        "(preferisco|preferirei|voglio|vorrei|parlo|io parlo|parlo solo) [l'|in|parlare in|continuare in|scrivere in] {language}",
        'lingua {language}',
        'traduci in {language}',
        'averlo in {language}',
        'in lingua {language}',
      ],
    },
    save: {
      always: [
        'salva',
        'più tardi',
        'dopo',
        'salva per dopo',
        'riprendo dopo',
        'non ora',
        'non adesso',
        'salva tutto',
        'continuo dopo',
        'salva ed esci',
      ],
      otherwise: [
        '(salva|salvare|salviamo|salvami|salvalo|salvala|memorizza|conserva) [tutto|la pratica|le risposte|per dopo|per più tardi|così|qui|e basta|e esci|ed esci|e chiudi|e continuo dopo|e continuo domani|e riprendo dopo|quanto fatto|i dati]',
        '(riprendo|continuo|riprendiamo|continuiamo|riprenderò|riprendere|continuare|continuerò|finisco|finiamo|finire|ne riparliamo|torno|ci torno|torniamoci|lo faccio|lo facciamo|facciamo|ci risentiamo|ci sentiamo|proseguo|proseguiamo|completo|rispondo|faccio|la riprendo|la finisco) (dopo|più tardi|domani|un’altra volta|in seguito|poi|un altro giorno|in un altro momento|più avanti|stasera|lunedì)',
        '(magari|forse|a|un po) (dopo|più tardi)',
        '(in seguito|un’altra volta|in un altro momento|un altro giorno|per ora no|per ora basta|per adesso basta|per oggi basta|basta per oggi|basta per ora)',
        '(adesso|ora) (non posso|non ho tempo)',
        'non (ho tempo|posso) [ora|adesso|in questo momento]',
        '(metti|mettiamo|mettere|mettila) (in pausa|da parte|in sospeso)',
        '(pausa|fai una pausa|facciamo una pausa|fare una pausa)',
        '(devo andare|devo scappare|devo uscire|a dopo|a più tardi|a domani|ti scrivo dopo)',
      ],
    },
    resume: {
      always: [
        'continua',
        'riprendi',
        'andiamo avanti',
        'vai avanti',
        'avanti',
        'prosegui',
        'continuiamo',
        'riprendiamo',
      ],
      otherwise: [
        '(continuare|continuo|proseguire|proseguiamo|riprendere|riprendo|andare avanti|vado avanti|prosegua|continui|vai pure avanti|si continua)',
        '(continua|continuare|continuiamo|riprendi|riprendere|riprendiamo|riprendo|prosegui|proseguire|proseguiamo|andiamo avanti|vai avanti|andare avanti|procedi|procediamo) [pure|con|da dove eravamo|da dove eravamo rimasti|da dove ero rimasto|da dove ero rimasta|da qui|la pratica|la mia pratica|la richiesta|con la pratica|con la mia pratica|con la richiesta|con le domande|da dove siamo rimasti|dal punto di prima|il discorso|da lì]',
        '[da] dove eravamo rimasti',
        '(eccomi|rieccomi|sono tornato|sono tornata)',
        'si va avanti',
      ],
    },
    menu: {
      always: [
        'menu',
        'menù',
        'menu principale',
        'mostra il menu',
        'torna al menu',
        '(apri|aprire|inizia|iniziare|crea|creare) una nuova (pratica|richiesta)',
      ],
      otherwise: [
        '[crea|creare|apri|aprire|inizia|iniziare|avvia|avviare|fai|fare|apriamo] [una|un’altra] nuova (pratica|richiesta)',
        '[crea|creare|inizia|iniziare|avvia|fare] un’altra (pratica|richiesta)',
        'nuovo caso',
        `${show} ${the} menu [principale|iniziale]`,
        '(torna|tornare|torniamo|vai|andare|andiamo|ritorna|portami|apri) [al|alla|nel|nella|il|la] (menu|menu principale|home|pagina iniziale|pagina principale|schermata iniziale|inizio)',
        '(home|inizio|pagina iniziale|pagina principale|schermata iniziale|inizia|iniziamo|cominciamo|comincia)',
        '(argomenti|quali argomenti|mostra gli argomenti|elenco argomenti)',
      ],
    },
    repeat: {
      always: ['ripeti', 'ripeti la domanda', 'qual era la domanda', 'puoi ripetere', 'ripeti per favore'],
      otherwise: [
        '(ripeti|ripetere|ripetimi|ripetila|ripetilo|ripeta|ridimmi|ripetermi|rifai|rifammi|ridici|mostra|mostrami) [la|di nuovo|l’ultima|ancora|quello che hai detto|l’ultimo] (domanda|messaggio|ultima domanda|ultimo messaggio|tutto)',
        '(ripeti|ripetere|ripetimi|ripetila|ripetilo|ripeta|ridimmi|ridimmelo|ridillo|ripetermi) [ancora|di nuovo|un’altra volta|un attimo|tutto]',
        '[e] (qual era|qual è|quale era|com’era|cosa era) (la domanda|la tua domanda|l’ultima domanda)',
        '(cosa|che) (hai detto|hai chiesto|mi hai chiesto|dicevi|mi chiedevi|volevi sapere|chiedevi|vuoi sapere|vuoi da me)',
        'che cosa (hai detto|hai chiesto|mi hai chiesto|vuoi sapere)',
        '(come|come scusa|scusa come|cosa|scusa cosa|come hai detto|come dici|eh|prego)',
        '(ancora|ancora una volta|un’altra volta|di nuovo)',
        '(quale|che) domanda',
        'non ho (letto|visto|sentito) [la domanda|bene]',
        'ho (perso|dimenticato) la domanda',
        'chiedimelo di nuovo',
      ],
    },
    summary: {
      always: ['riepilogo', '(mostra|mostrami|fammi vedere) (le mie risposte|le risposte|il riepilogo)'],
      otherwise: [
        `${show} ${the} (riepilogo|riassunto|sommario|risposte|risposte date|mie risposte|ricapitolazione|resoconto|riepilogo delle risposte|riepilogo dei dati)`,
        '(riepiloga|riepiloghiamo|riassumi|riassumiamo|ricapitola|ricapitoliamo|riepilogare|riassumere|ricapitolare|riassumimi|fammi un riassunto|fammi un riepilogo|fai un riassunto|fai un riepilogo|fare un riepilogo|facciamo il punto)',
        '(cosa|che cosa) (ho detto|ti ho detto|ho risposto|ho scritto|ho inserito|sai|sai di me|sai finora|hai capito|hai capito finora|hai annotato|hai segnato) [finora|fin qui]',
        '(rivedere|controllare|verificare|controlla) [le] [mie] risposte',
        'cosa sai (già|fin qui|finora|di noi)',
        'tutte le [mie] risposte',
        'mostra (tutto|tutte le risposte)',
        'mostrami tutto',
      ],
    },
    decision: {
      always: ["mostra l'esito", "mostrami l'esito", 'mostra la decisione', 'mostrami la decisione'],
      otherwise: [
        `${show} ${the} (decisione|esito|risposta|risultato|verdetto|conclusione|responso|risposta finale|esito finale)`,
        "(qual è|quale è|dov'è|com'è|quale) [stata|stato] (la decisione|l'esito|la risposta|il risultato|il verdetto|la conclusione|il responso)",
        '(cosa|che cosa) (avete deciso|hai deciso|è stato deciso|è venuto fuori|si decide|ne è uscito|avete stabilito|si è deciso)',
        '[e] (allora|quindi) [si] (si può|si può fare|posso)',
        "dimmi (la decisione|l'esito|il risultato|la risposta)",
        "com'è andata [a finire]",
      ],
    },
    plan: {
      always: ['mostra il piano', 'mostrami il piano', 'mostra i passi', 'mostrami i passi'],
      otherwise: [
        `${show} ${the} (piano|passi|passaggi|prossimi passi|prossimo passo|elenco dei passi|cose da fare|lista delle cose da fare|piano di lavoro|piano d'azione|attività|lista dei passi)`,
        '(mostra|mostrami|fammi vedere) il programma',
        '(quali|quali sono|quale|qual è) [i|gli|le|il|la] (passi|prossimi passi|passaggi|prossimo passo|piano|cose da fare)',
        '[e] [adesso|ora|poi] (cosa|che cosa|che) (devo fare|dobbiamo fare|faccio|facciamo|succede|si fa|tocca fare|bisogna fare) [adesso|ora|dopo|poi]',
        '(cosa|che cosa|che) (resta|rimane|manca|è rimasto|c’è) [ancora] [da fare]',
        '[e] (adesso|ora|poi|dopo)',
        'da dove comincio',
        'come (procediamo|procedo|si procede|devo procedere)',
        'dimmi (il piano|i passi)',
      ],
    },
    documents: {
      always: ['mostra i documenti', 'mostrami i documenti', 'mostra i miei documenti'],
      otherwise: documentCalled(
        'documenti|documento|miei documenti|testi|bozze|modelli|allegati|carte|file|documentazione',
      ).concat(
        'quali documenti (ci sono|servono|hai|mi servono|ci servono|devo avere)',
        'che documenti (ci sono|servono|hai|mi servono|ci servono)',
      ),
    },
    invitation: {
      always: documentAsked('invito|mail di invito|testo dell’invito'),
      otherwise: documentCalled(invitation),
    },
    letter: { always: documentAsked('lettera'), otherwise: documentCalled(letter) },
    form: { always: documentAsked('modulo'), otherwise: documentCalled(form) },
    sheet: { always: documentAsked('scheda'), otherwise: documentCalled(sheet) },
    stepDone: {
      always: ['fatto {number}', 'passo {number} fatto', 'fatto il passo {number}', 'ho fatto il passo {number}'],
      otherwise: [
        '{number} [è|già|è già|stato|è stato] (fatto|fatta|finito|completato|concluso|a posto|terminato|eseguito)',
        '(fatto|finito|completato|concluso|terminato|spunta|segna|eseguito|completa) [il|la] [passo|punto|passaggio|numero|n] {number}',
        '[il] (passo|punto|passaggio|numero|n) {number} [è|già|è già|è stato] (fatto|finito|completato|concluso|a posto|terminato|eseguito|ok)',
        '[il] {number} (passo|punto) [è|già|è già|è stato] (fatto|finito|completato|concluso|a posto)',
        '(ho|abbiamo) [già] (fatto|finito|completato|concluso|terminato|eseguito) [il|la] [passo|punto|passaggio|numero] {number} [passo|punto]',
        '(segna|segnare|metti|spunta) [il] [passo|punto|numero] {number} [come] (fatto|finito|completato|concluso)',
        'il {number} è fatto',
      ],
    },
    stepUndone: {
      always: [
        'annulla {number}',
        'annulla il passo {number}',
        'annulla passo {number}',
        'passo {number} non fatto',
        'non fatto {number}',
      ],
      otherwise: [
        '(annulla|togli|riapri|deseleziona|annullare) [la spunta] [al|dal|il|del] [passo|punto|passaggio|numero] {number}',
        '[il] [passo|punto|passaggio|numero] {number} [è] (non fatto|non è fatto|non finito|non completato|non è finito|non è completato|ancora aperto|ancora da fare|da fare|da rifare|non ancora|non ancora fatto)',
        'non (ho|abbiamo) [ancora] (fatto|finito|completato) [il] [passo|punto|passaggio|numero] {number}',
        '(segna|metti) [il] [passo|punto|numero] {number} [come] (non fatto|da fare|aperto)',
      ],
    },
    add: {
      always: ['aggiungi una sottoscrizione', "aggiungi un'altra sottoscrizione"],
      otherwise: [
        '(aggiungi|aggiungere|aggiungiamo|aggiungo|inserisci|inserire|inseriamo)',
        "(aggiungi|aggiungere|aggiungiamo|aggiungo|aggiungine|aggiungerne|inserisci|inserire|inseriamo|metti|c'è|ce n'è|ne abbiamo|ne ho|ho|abbiamo) [ancora] (una|un'altra|uno|un altro|una sottoscrizione|un'altra sottoscrizione|sottoscrizione|sottoscrizioni|una nuova|una nuova sottoscrizione|altre sottoscrizioni|un abbonamento|un altro abbonamento|una seconda|una seconda sottoscrizione|altre|una terza)",
        "(un'altra|un altra|un'altra ancora|ancora una|un'altra sottoscrizione|nuova sottoscrizione|una nuova sottoscrizione|un altro abbonamento|ancora una sottoscrizione|altra sottoscrizione|altre sottoscrizioni)",
      ],
    },
    remove: {
      always: ['togli {item}', 'elimina {item}', 'rimuovi {item}'],
      otherwise: [
        '(togli|elimina|rimuovi|togliere|eliminare|rimuovere)',
        '(togli|elimina|rimuovi|togliere|eliminare|rimuovere|cancella|escludi|escludere|leva|levare|togliamo|eliminiamo|rimuoviamo) {rest}',
      ],
    },
    greeting: {
      always: [],
      otherwise: [
        '(ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|buondì|buondi|buona giornata|ehi|hey|hola|saluti|ehilà|ciao ciao|buonsalve|salute) [a tutti|a voi|a te|bot|partnerdesk|a tutti voi|di nuovo|ragazzi|amico|caro bot|assistente|gentile assistenza|a lei|robot|gente|come va|come stai|come sta|come state|team]',
        '(ciao|salve|ehi|hey) (ciao|salve|piacere|buongiorno|buonasera|buon giorno|buona sera|come va|come stai|tutto bene)',
        '(ciao|salve|buongiorno|buonasera) [bot] (c’è qualcuno|ci sei|ci siete)',
        '(come va|come stai|come state|tutto bene|piacere|c’è qualcuno|ci sei|ci siete|sei lì|va tutto bene)',
      ],
    },
    thanks: {
      always: [],
      otherwise: [
        '(grazie|grazie mille|mille grazie|tante grazie|grazie tante|molte grazie|ti ringrazio|vi ringrazio|la ringrazio|grazie infinite|grazie di cuore|grazie ancora|grz|ringrazio) [bot|a tutti|di tutto|per l’aiuto|dell’aiuto|davvero|per tutto|molto|mille|a te|a voi|e arrivederci|per il momento|per ora|per la disponibilità|tanto]',
        '(molto|gentilissimo|sei|sei stato|è stato|siete stati) (gentile|utile|molto utile|di grande aiuto|molto gentile|gentilissimo|gentili)',
        'gentilissimo',
        'gentilissimi',
      ],
    },
    person: {
      always: [
        'parlare con una persona',
        'vorrei parlare con una persona',
        'voglio parlare con una persona',
        '(parlare|parla) con (un operatore|qualcuno)',
        'voglio un operatore',
      ],
      otherwise: [
        '(parlare|parla|parlo|passami|passatemi|passarmi|mettermi in contatto|mettimi in contatto|chattare|sentire|contattare|chiamare|chiedere|chiedi|essere contattato|essere contattata|collegami|scrivere|rivolgermi|trasferiscimi) [direttamente] [con|a|da|ad] [un|una|uno|qualche|un’|l’|il|vostro] (persona|persona vera|persona reale|essere umano|umano|operatore|operatrice|collega|vostro collega|qualcuno|consulente|esperto|addetto|assistenza|assistenza umana|supporto|tecnico|responsabile|persona in carne e ossa|vostro operatore|vostro consulente)',
        '[un|una|uno] (persona|persona vera|persona reale|umano|essere umano|operatore umano|consulente umano|assistenza umana)',
        '(mi serve|serve|ho bisogno di|avrei bisogno di|voglio|preferisco|vorrei) [un|una] (operatore|persona|persona vera|umano|essere umano|consulente)',
        "(c'è|ci sono) [una|un|qualche|delle] (persona|umano|operatore|persone|umani|operatori|qualcuno con cui parlare)",
        '(sei|parlo con) [un|una] (persona|umano|bot|robot|operatore|essere umano|persona vera)',
        '(richiamatemi|chiamatemi|fatemi chiamare|fatemi richiamare|mi potete chiamare|mi chiamate|mi richiamate|contattatemi)',
        'a chi (posso chiedere|mi posso rivolgere|mi rivolgo|devo rivolgermi)',
      ],
    },
  },
  before: phraseList(`
    per favore, per piacere, per cortesia, mi puoi, mi può, mi potete, mi potresti, mi potrebbe, puoi, può,
    potresti, potete, potrebbe, potremmo, possiamo, posso, potrei, vorrei, vorremmo, voglio, vogliamo, volevo,
    volevamo, devo, dobbiamo, dovrei, mi piacerebbe, desidero, preferisco, preferirei, si può, si potrebbe,
    è possibile, sarebbe possibile, ok, okay, va bene, bene, allora, ehi, ciao, salve, buongiorno, buonasera,
    scusa, scusami, scusate, scusi, mi scusi, dai, beh, be, ora, adesso, poi, quindi, ma, e, ah, oh, eh, mmm, uhm,
    ops, aspetta, no aspetta, no scusa, un attimo, bot, senti, ascolta, magari, forse, meglio, anzi, perfetto,
    ottimo, fammi, fateci, facci, ti va se, ti chiedo di, vi chiedo di, ti prego di, mi, ci, ho bisogno di,
    avrei bisogno di, provo a, dimmi, direi di, direi, penso di, penso che, cortesemente, gentilmente,
    semplicemente, solo, certo, niente, perdona, perdonami, intanto, me lo, me la, me, se possibile, se puoi,
    prego
  `),
  after: phraseList(`
    per favore, per piacere, per cortesia, grazie, grazie mille, adesso, ora, dai, se possibile, se puoi,
    se si può, allora, un attimo, subito, per me, bot, pf, pls, un momento, scusa, scusami, intanto, prima, pure,
    qui, per ora, ok, va bene, cortesemente, gentilmente, prego, di nuovo, ancora, un po, per il momento,
    se non è un problema, se non ti dispiace, velocemente, per cui, oggi, invece, anche, se potete, forza, eh,
    a me, un secondo
  `),
  courtesies: ['per favore', 'per piacere', 'per cortesia', 'grazie'],
  wishes: phraseList(`
    mi puoi, mi può, mi potete, mi potresti, mi potrebbe, puoi, può, potresti, potete, potrebbe, potremmo, possiamo,
    posso, potrei, vorrei, vorremmo, voglio, vogliamo, volevo, volevamo, devo, dobbiamo, dovrei, mi piacerebbe, desidero,
    preferirei, si può, si potrebbe, è possibile, sarebbe possibile
  `),
  fields: phraseList(`
    cloud, cliente, nome del cliente, azienda, nome dell’azienda, nome, paese, nazione, dominio, tenant,
    id del tenant, sottoscrizione, sottoscrizioni, servizio, provenienza, origine, fonte, canale, desiderio, stato,
    data, data di scadenza, scadenza, data di fine, email, e-mail, mail, posta elettronica, indirizzo,
    indirizzo email, indirizzo e-mail, contatto, referente, ruolo, richiesta, obiettivo, relazione, lingua, nota,
    mpn id, id partner, risposta, ultima risposta, prima risposta, seconda risposta, terza risposta,
    ultima domanda, risposta precedente, postazioni
  `),
  partyFields: phraseList(`
    nome del partner, nuovo partner, partner attuale, partner nuovo, partner corrente, vecchio partner,
    attuale partner, nome del nuovo partner, nome del partner attuale, altro partner
  `),
  fieldLeads: phraseList(`
    il, lo, la, l’, i, gli, le, il mio, la mia, quel, quella, questo, questa, risposta, la risposta, domanda,
    la domanda, numero, il numero, la risposta numero, la domanda numero, risposta numero, il punto, punto,
    la sottoscrizione, sottoscrizione
  `),
  notAnAnswer: phraseList(`
    of record, por, csp, password, da, dal, dalla, dai, per, con, senza, su, sul, sulla, sulle, accesso, permessi,
    privilegi, account, idea, dati, nostro partner, mio partner, il nostro, licenze, rivenditore, fornitore,
    fattura, a, ad, al, alla, in, come, chi, admin, amministratore, tra, relazione con, impostazioni, argomento,
    consulente
  `),
  requestedAlone: phraseList(
    'partner, il partner, provider, csp, rivenditore, fornitore, il fornitore, il rivenditore, distributore',
  ),
  item: '(?:(?:la|l) )?(?:s ?\\d{1,2}|(?:sottoscrizione|numero) \\d{1,2}|\\d{1,2}|(?:prima|seconda|terza|quarta|quinta|ultima)(?: sottoscrizione)?)',
  numbers: {
    uno: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    primo: 1,
    secondo: 2,
    terzo: 3,
    quarto: 4,
    quinto: 5,
    sesto: 6,
    settimo: 7,
    ottavo: 8,
    nono: 9,
    decimo: 10,
  },
  delays: {
    domani: 1,
    'domani mattina': 1,
    domattina: 1,
    'domani pomeriggio': 1,
    'domani sera': 1,
    dopodomani: 2,
    'dopo domani': 2,
    'fra un paio di giorni': 2,
    'tra un paio di giorni': 2,
    'fra qualche giorno': 3,
    'tra qualche giorno': 3,
    'la settimana prossima': 7,
    'settimana prossima': 7,
    'la prossima settimana': 7,
    'prossima settimana': 7,
    'fra un paio di settimane': 14,
    'tra un paio di settimane': 14,
    'il mese prossimo': 30,
    'il prossimo mese': 30,
  },
  units: { giorno: 1, giorni: 1, settimana: 7, settimane: 7, mese: 30, mesi: 30 },
  languageNames: { inglese: 'en', italiano: 'it', italiana: 'it' },
};
