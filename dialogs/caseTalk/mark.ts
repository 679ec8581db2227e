import { afresh } from '../engine/place.ts';
import { markedView } from '../present/markedView.ts';
import { planView } from '../present/planView.ts';
import { seenBy } from '../present/seenBy.ts';
import { run } from './run.ts';
import type { Next, Talk } from './talk.ts';

/** Marks a step of the plan as done, or as open again, and shows the plan. */
export const mark = async (talk: Talk, step: number, done: boolean): Promise<Next> => {
  const { turn, place } = talk;
  const { desk, words, occasion } = turn;
  const ran = await desk.run(place.code, { name: 'mark', step, done }, occasion);
  if (ran.kind !== 'done' || ran.current.state !== 'decided') return run(talk, { name: 'mark', step, done });
  const seen = seenBy(ran.current, occasion.by);
  turn.say(markedView(seen, step, done, words, occasion.by));
  // The plan that was clicked shows the mark.
  turn.spent = { becomes: 'view', view: planView(seen, words, occasion.by) };
  return { ...afresh(place), viewing: 'plan' };
};
