import { note } from '../present/note.ts';
import { show } from './show.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';

/** Says something, and asks the same again. After the decision nothing is asked, so the sentence stands alone. */
export const again = (talk: Talk, sentence: string): Next => {
  const { turn, current, place } = talk;
  if (stageOf(current, place, turn.occasion.today).at === 'decision') turn.say(note([sentence]));
  else show(turn, current, place, [sentence]);
  return place;
};
