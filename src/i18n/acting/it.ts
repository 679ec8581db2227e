import { dayInItalian } from '../dayInWords.ts';
import { insideItalian as inside } from '../inside.ts';
import type { ActingWords } from './words.ts';

export const actingInItalian: ActingWords = {
  accept: { label: 'Accettato', typed: 'accetto' },
  decline: { label: 'Rifiuto', typed: 'rifiuto' },
  problem: { label: 'Problema', typed: 'problema' },
  solved: { label: 'Risolto', typed: 'risolto' },
  reopen: { label: 'Riapri', typed: 'riapri' },
  history: { label: 'Cronologia', typed: 'cronologia' },
  colleague: { label: 'Aggiungi un collega', typed: 'aggiungi un collega' },
  takeBack: { label: 'Ritira', typed: 'ritira l’invito' },
  takeBackFrom: (name) => `Ritira il codice per ${inside(name)}`,

  doneToo: (step, next, text) =>
    `Il passo ${step} è fatto. Se è fatto anche il passo ${next}, scrivi “fatto ${next}”. Si tratta di: ${text}`,
  problemAsk: (step) => `Che cosa blocca il passo ${step}?`,
  problemHint: 'In poche parole: gli altri le leggeranno.',
  problemExample: 'il ticket è stato chiuso senza risposta',
  problemWhich: 'Di quale passo si tratta? Scrivi “problema” e il numero, ad esempio “problema 4”.',
  problemNoted: (step) =>
    `Annotato: gli altri vengono avvisati. Quando il passo ${step} può andare avanti scrivi “risolto ${step}”, oppure “fatto ${step}” quando è fatto.`,
  problemNotedAlone: (step) => `Annotato al passo ${step}. Chi parteciperà lo vedrà.`,
  problemSolved: (step) => `Bene: il passo ${step} va avanti e gli altri vengono avvisati.`,
  noProblems: 'Nessuno dei tuoi passi ha un problema.',
  problemLine: (note) => `Problema: “${note}”`,

  declineAsk: 'Perché rifiuti?',
  declineHint: 'In poche parole, oppure “salta”. Gli altri lo leggeranno e la pratica si chiuderà così.',
  declined:
    'Hai rifiutato. La pratica è chiusa e gli altri vengono avvisati. Se è stato un errore, chiedi a chi l’ha aperta di riaprirla.',
  nothingToAccept: 'In questo momento nulla aspetta il tuo sì. Scrivi “piano” per vedere a chi tocca.',

  endedAs: {
    completed: (day) => `Completata in data ${dayInItalian(day)}: tutti i passi sono fatti.`,
    declined: (day) => `Rifiutata in data ${dayInItalian(day)}: una delle parti ha detto di no e la pratica è chiusa.`,
    withdrawn: (day) => `Ritirata in data ${dayInItalian(day)} da chi l’aveva aperta.`,
    expired: (day) => `Scaduta in data ${dayInItalian(day)}: per troppo tempo nessuno ha fatto nulla.`,
  },
  afterwards: {
    opener: 'Scrivi “riapri” per riprenderla, oppure “cronologia” per vedere che cosa è successo.',
    guest: 'Può riaprirla solo chi l’ha aperta. Scrivi “cronologia” per vedere che cosa è successo.',
  },
  takenUp: 'La pratica riprende.',
  takenUpWhole:
    'La pratica è di nuovo aperta; tutti i passi restano fatti. Scrivi “annulla” e il numero di un passo per riaprirlo, oppure “cambia” e che cosa.',
  leaveAsk: (code) =>
    `Vuoi uscire dalla pratica ${code}? Gli altri vengono avvisati e i tuoi passi passano a chi l’ha aperta.`,
  left: (code) => `Non partecipi più alla pratica ${code}; gli altri vengono avvisati.`,

  withdrawAsk: (code) =>
    `Vuoi ritirare la pratica ${code}? Gli altri vengono avvisati e nessuno potrà più farci nulla.`,
  withdrawn: (code) =>
    `La pratica ${code} è ritirata e gli altri vengono avvisati. Resta tra “le mie pratiche”; con “riapri” la riprendi.`,
  forgetAsk: (code) => `La pratica ${code} è chiusa. Vuoi toglierla dal tuo elenco? Agli altri resta.`,
  forgotten: (code) => `La pratica ${code} non è più nel tuo elenco.`,

  colleagueTitle: 'Invito per un collega',
  colleagueIntro:
    'Invia questo testo a un collega della tua organizzazione: agirà per la tua stessa parte. Il codice vale una volta sola e non si può rivedere.',
  takenBack: (name) => `Il codice per ${inside(name)} non apre più nulla.`,
  noInvitations: 'Non c’è nessun invito aperto.',
  takeBackWhich: 'Quale invito? Scrivi “ritira l’invito per” e il nome.',
};
