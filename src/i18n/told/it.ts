import type { ToldWords } from './words.ts';

export const toldInItalian: ToldWords = {
  unclearDue: (step, text) =>
    `Non ho capito. Il tuo prossimo passo è il ${step}: ${text} Scrivi “fatto ${step}”, “problema ${step}” e che cosa non va, oppure “piano”.`,
  unclearIdle: 'Non ho capito. In questo momento non tocca a te. Scrivi “piano” per vedere a chi tocca.',
  otherJourney: (journey) =>
    `Sembra un’altra cosa: “${journey}”. Scrivi “menu” per cominciarla; questa pratica resta qui.`,
  maybeDone: (step) => `Vuoi dire che il passo ${step} è fatto? Scrivi “fatto ${step}”.`,
  whichDone: 'Quali passi? Scrivi ad esempio “fatto 4 e 5”.',
  doneAlready: (step) => `Sì, il passo ${step} è già fatto.`,
  notDoneYet: (step) => `Il passo ${step} non era ancora fatto.`,
};
