import type { DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import { keeps } from '../../src/domain/case/parties.ts';
import { dueSteps, type PlanStep, planSteps } from '../../src/domain/case/planProgress.ts';
import { planTold } from '../../src/nlu/planTold.ts';
import { afresh } from '../engine/place.ts';
import { nextView } from '../present/markedView.ts';
import { planView } from '../present/planView.ts';
import { isOwn } from '../present/reminderWords.ts';
import { seenBy } from '../present/seenBy.ts';
import { again } from './again.ts';
import { mark } from './mark.ts';
import { refusalInWords } from './run.ts';
import type { Next, Talk } from './talk.ts';

/** The steps that are due and that this person keeps: their own first, then those of others that they mark. */
export const myDueSteps = (current: DecidedCase, by: PersonKey): readonly PlanStep[] => {
  const kept = current.ended === undefined ? dueSteps(current).filter(({ seat }) => keeps(current, by, seat)) : [];
  return [...kept.filter((step) => isOwn(current, step, by)), ...kept.filter((step) => !isOwn(current, step, by))];
};

/** Takes what somebody tells of the plan in their own words; nothing where the message says something else. */
export const takeTold = async (
  talk: Talk,
  decided: DecidedCase,
  text: string,
): Promise<{ readonly next: Next } | undefined> => {
  const { turn, stored, place } = talk;
  const { words, occasion } = turn;
  const told = planTold(text);
  // Who sits where is read off the case as it is stored: what is shown may call somebody "you".
  const due = stored.state === 'decided' ? myDueSteps(stored, occasion.by) : [];
  switch (told?.kind) {
    case undefined:
      return undefined;
    case 'accepted':
      return { next: await accepted(talk, decided, due) };
    case 'several':
      return { next: await markSeveral(talk, told.numbers) };
    case 'all':
      return { next: again(talk, words.told.whichDone) };
    case 'next':
      turn.say(nextView(decided, [], words, occasion.by));
      return { next: place };
    case 'something': {
      const [only, ...others] = due;
      if (only === undefined) return undefined;
      return { next: again(talk, others.length > 0 ? words.told.whichDone : words.told.maybeDone(only.number)) };
    }
  }
};

/** "We already accepted": gives the agreement that is due, or says that it was given. */
const accepted = async (talk: Talk, decided: DecidedCase, due: readonly PlanStep[]): Promise<Next> => {
  const { turn, stored, place } = talk;
  const { words, occasion } = turn;
  const asked = due.find(({ kind }) => kind === 'agreement');
  if (asked !== undefined) return mark(talk, asked.number, true);
  const given = planSteps(decided).findLast(
    ({ kind, number, seat }) =>
      kind === 'agreement' && decided.done.includes(number) && keeps(stored, occasion.by, seat),
  );
  if (given === undefined) return again(talk, words.acting.nothingToAccept);
  turn.say(nextView(decided, [words.told.doneAlready(given.number)], words, occasion.by));
  return place;
};

/** "Done 8 and 9": marks them in this order, up to the first that is refused. */
const markSeveral = async (talk: Talk, numbers: readonly number[]): Promise<Next> => {
  const { turn, place } = talk;
  const { desk, words, occasion } = turn;
  const said: string[] = [];
  let after: DecidedCase | undefined;
  for (const step of numbers) {
    const ran = await desk.run(place.code, { name: 'mark', step, done: true }, occasion);
    if (ran.kind === 'refused') {
      said.push(refusalInWords(ran.refusal, words, ran.current));
      break;
    }
    // The case is gone: the last word on that is `mark`'s.
    if (ran.kind !== 'done' || ran.current.state !== 'decided') return mark(talk, step, true);
    after = ran.current;
    said.push(words.says.stepMarked(step, true));
  }
  if (after === undefined) return again(talk, said.join(' '));
  const seen = seenBy(after, occasion.by);
  turn.say(nextView(seen, said, words, occasion.by));
  turn.spent = { becomes: 'view', view: planView(seen, words, occasion.by) };
  return { ...afresh(place), viewing: 'plan' };
};
