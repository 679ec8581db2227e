import type { ToldWords } from './words.ts';

export const toldInEnglish: ToldWords = {
  unclearDue: (step, text) =>
    `I did not understand that. Your next step is ${step}: ${text} Say “done ${step}”, “problem ${step}” and what, or “plan”.`,
  unclearIdle: 'I did not understand that. Nothing waits for you right now. Say “plan” to see whose turn it is.',
  otherJourney: (journey) => `That sounds like “${journey}”. Say “menu” to begin it; this case stays.`,
  maybeDone: (step) => `Do you mean that step ${step} is done? Say “done ${step}”.`,
  whichDone: 'Which steps? Say “done 4 and 5”, for example.',
  doneAlready: (step) => `Yes, step ${step} is done already.`,
  notDoneYet: (step) => `Step ${step} was not done yet.`,
};
