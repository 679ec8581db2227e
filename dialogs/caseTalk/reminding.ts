import type { Case } from '../../src/domain/case/case.ts';
import type { Command } from '../../src/domain/case/decide.ts';
import { nextReminder } from '../../src/domain/case/reminders.ts';
import { daysAfter } from '../../src/domain/case/waiting.ts';
import { note } from '../present/note.ts';
import { seenBy } from '../present/seenBy.ts';
import type { Turn } from '../turn.ts';
import { again } from './again.ts';
import { sayMissing } from './enter.ts';
import { refusalInWords } from './run.ts';
import type { Next, Talk } from './talk.ts';

/** The longest that somebody can put a reminder off, in days. */
const mostDays = 365;

/** Reminds again after so many days, tomorrow where none were said. */
export const remindLater = (talk: Talk, days = 1): Promise<Next> => {
  const { at } = talk.turn.occasion;
  const until = putOff(at, days);
  return tell(talk, { name: 'hush', until }, (current) => {
    const { answers } = talk.turn.words.waiting;
    // Then it is the next thing that they are reminded of, unless nothing waits for them.
    const next = nextReminder(current, talk.turn.occasion.by, at);
    return next === until ? answers.later(dayOf(until)) : answers.quietUntil(dayOf(until));
  });
};

/** Reminds no more of this case. */
export const stopReminders = (talk: Talk): Promise<Next> =>
  tell(talk, { name: 'hush', until: null }, () => talk.turn.words.waiting.answers.stopped);

/** Reminds again as usual. */
export const startReminders = (talk: Talk): Promise<Next> =>
  tell(talk, { name: 'unhush' }, (current) => {
    const { occasion, words } = talk.turn;
    const next = nextReminder(current, occasion.by, occasion.at);
    return words.waiting.answers.started(next === undefined ? null : dayOf(next));
  });

/** The same for all cases of a person that go on, where none is open. */
export const remindLaterInAll = (turn: Turn, days = 1): Promise<void> => {
  const until = putOff(turn.occasion.at, days);
  return tellAll(turn, { name: 'hush', until }, (count) => turn.words.waiting.answers.laterInAll(count, dayOf(until)));
};

export const stopRemindersInAll = (turn: Turn): Promise<void> =>
  tellAll(turn, { name: 'hush', until: null }, turn.words.waiting.answers.stoppedInAll);

export const startRemindersInAll = (turn: Turn): Promise<void> =>
  tellAll(turn, { name: 'unhush' }, turn.words.waiting.answers.startedInAll);

/** Does it in this case, and says what happens next; whatever was asked stays open. */
const tell = async (talk: Talk, command: Command, say: (current: Case) => string): Promise<Next> => {
  const { turn, current } = talk;
  const { desk, occasion, words } = turn;
  if (current.ended !== undefined) return again(talk, words.waiting.answers.over);
  const ran = await desk.run(current.id, command, occasion);
  switch (ran.kind) {
    case 'done':
      return again(talkOf(talk, ran.current), say(ran.current));
    case 'refused':
      return again(talkOf(talk, ran.current), refusalInWords(ran.refusal, words));
    case 'missing':
    case 'damaged':
      sayMissing(turn, current.id, ran.kind);
      return undefined;
  }
};

const talkOf = (talk: Talk, stored: Case): Talk => ({
  ...talk,
  stored,
  current: seenBy(stored, talk.turn.occasion.by),
});

const tellAll = async (turn: Turn, command: Command, say: (count: number) => string): Promise<void> => {
  const { desk, occasion, words } = turn;
  const live = (await desk.list(occasion.by)).cases.filter(({ ended }) => ended === undefined);
  let count = 0;
  // What is gone meanwhile reminds of nothing any more.
  for (const { id } of live) if ((await desk.run(id, command, occasion)).kind === 'done') count += 1;
  turn.say(note([count === 0 ? words.waiting.answers.noCases : say(count)]));
};

const putOff = (at: string, days: number): string => daysAfter(at, Math.min(Math.max(days, 1), mostDays));

const dayOf = (instant: string): string => instant.slice(0, 10);
