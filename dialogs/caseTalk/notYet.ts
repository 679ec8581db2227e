import { stageOf } from './stage.ts';
import type { Talk } from './talk.ts';

/** Why something is not to be had yet: questions are open, or only the yes to the summary is missing. */
export const notYet = ({ turn, current, place }: Talk): string => {
  const { at } = stageOf(current, place, turn.occasion.today);
  return at === 'summary' ? turn.words.says.confirmFirst : turn.words.says.notNow;
};
