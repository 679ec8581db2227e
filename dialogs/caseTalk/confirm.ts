import { afresh } from '../engine/place.ts';
import { menuView } from '../present/menuView.ts';
import { note } from '../present/note.ts';
import { enterNew } from './enter.ts';
import { run } from './run.ts';
import { show } from './show.ts';
import type { Next, Talk } from './talk.ts';

/** Yes: to throwing the case away, to beginning again, or to the summary. */
export const confirm = async (talk: Talk): Promise<Next> => {
  const { turn, current, place } = talk;
  const { desk, words, occasion } = turn;
  if (place.confirming === undefined) return run(talk, { name: 'confirm' });
  if (place.confirming === 'startOver')
    return enterNew(turn, current.facts.request, [], [words.says.startedOver], occasion.act, current.id);
  const became = await desk.discard(current.id, occasion);
  turn.say(note([became === 'gone' ? words.says.cancelled(current.id) : words.acting[became](current.id)]));
  turn.say(menuView(words, false, occasion.act));
  return undefined;
};

/** No: nothing is thrown away, and the open question stands as before. */
export const decline = async ({ turn, current, place }: Talk): Promise<Next> => {
  const { confirming: _declined, ...rest } = place;
  show(turn, current, rest, [turn.words.says.cancelDeclined]);
  return place.confirming === undefined ? afresh(place) : rest;
};
