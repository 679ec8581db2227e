import { dayInItalian } from '../dayInWords.ts';
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
  takeBackFrom: (name) => `Ritira il codice per ${name}`,

  problemAsk: (step) => `Che cosa blocca il passo ${step}?`,
  problemHint: 'In poche parole: gli altri le leggeranno.',
  problemExample: 'il ticket è stato chiuso senza risposta',
  problemWhich: 'Di quale passo si tratta? Scrivi “problema” e il numero, ad esempio “problema 4”.',
  problemNoted: (step) =>
    `Annotato: gli altri vengono avvisati. Quando il passo ${step} può andare avanti scrivi “risolto ${step}”, oppure “fatto ${step}” quando è fatto.`,
  problemSolved: (step) => `Bene: il passo ${step} va avanti e gli altri vengono avvisati.`,
  noProblems: 'Nessuno dei tuoi passi ha un problema.',
  problemLine: (note) => `Problema: “${note}”`,

  declineAsk: 'Perché rifiuti?',
  declineHint: 'In poche parole, oppure “salta”. Gli altri lo leggeranno e la pratica si chiuderà così.',
  declined: 'Hai rifiutato. La pratica è chiusa e gli altri vengono avvisati.',
  nothingToAccept: 'In questo momento nulla aspetta il tuo sì. Scrivi “piano” per vedere a chi tocca.',

  endedAs: {
    completed: (day) => `Completata in data ${dayInItalian(day)}: tutti i passi sono fatti.`,
    declined: (day) => `Rifiutata in data ${dayInItalian(day)}: una delle parti ha detto di no e la pratica è chiusa.`,
    withdrawn: (day) => `Ritirata in data ${dayInItalian(day)}: chi ha aperto la pratica vi ha rinunciato.`,
    expired: (day) => `Scaduta in data ${dayInItalian(day)}: per troppo tempo nessuno ha fatto nulla.`,
  },
  afterwards: {
    opener: 'Scrivi “riapri” per riprenderla, oppure “cronologia” per vedere che cosa è successo.',
    guest: 'Può riaprirla solo chi l’ha aperta. Scrivi “cronologia” per vedere che cosa è successo.',
  },
  takenUp: 'La pratica riprende.',

  withdrawAsk: (code) =>
    `Vuoi ritirare la pratica ${code}? Gli altri vengono avvisati e nessuno potrà più farci nulla.`,
  withdrawn: (code) =>
    `La pratica ${code} è ritirata e gli altri vengono avvisati. Resta tra “le mie pratiche”; con “riapri” la riprendi.`,
  forgetAsk: (code) => `La pratica ${code} è chiusa. Vuoi toglierla dal tuo elenco? Agli altri resta.`,
  forgotten: (code) => `La pratica ${code} non è più nel tuo elenco.`,

  colleagueTitle: 'Invito per un collega',
  colleagueIntro:
    'Invia questo testo a un collega della tua organizzazione: agirà per la tua stessa parte. Il codice vale una volta sola e non si può rivedere.',
  takenBack: (name) => `Il codice per ${name} non apre più nulla.`,
  noInvitations: 'Non c’è nessun invito aperto.',
  takeBackWhich: 'Quale invito? Scrivi “ritira l’invito per” e il nome.',
};
