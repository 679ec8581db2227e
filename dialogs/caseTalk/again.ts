import { show } from './show.ts';
import type { Next, Talk } from './talk.ts';

/** Says something, and asks the same again. */
export const again = (talk: Talk, sentence: string): Next => {
  show(talk.turn, talk.current, talk.place, [sentence]);
  return talk.place;
};
