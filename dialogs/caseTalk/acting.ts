import type { DecidedCase } from '../../src/domain/case/case.ts';
import type { Command } from '../../src/domain/case/decide.ts';
import { everybodyIn } from '../../src/domain/case/news.ts';
import { keeps } from '../../src/domain/case/parties.ts';
import { dueSteps, isComplete, type PlanStep } from '../../src/domain/case/planProgress.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { isSecondThought } from '../../src/nlu/secondThoughts.ts';
import { afresh, type Place } from '../engine/place.ts';
import { actButton, commandButton } from '../present/click.ts';
import { note } from '../present/note.ts';
import { planView } from '../present/planView.ts';
import { seenBy } from '../present/seenBy.ts';
import { again } from './again.ts';
import { mark } from './mark.ts';
import { notYet } from './notYet.ts';
import { run } from './run.ts';
import { show } from './show.ts';
import type { Next, Talk } from './talk.ts';

/** The steps that are due and that this person keeps. */
const mine = (current: DecidedCase, { turn }: Talk): readonly PlanStep[] =>
  current.ended === undefined ? dueSteps(current).filter(({ seat }) => keeps(current, turn.occasion.by, seat)) : [];

/** "I accept": gives the agreement that is due. */
export const accept = async (talk: Talk): Promise<Next> => {
  const { current, turn } = talk;
  if (current.state !== 'decided') return again(talk, notYet(talk));
  const [asked] = mine(current, talk).filter(({ kind }) => kind === 'agreement');
  return asked === undefined ? again(talk, turn.words.acting.nothingToAccept) : mark(talk, asked.number, true);
};

/** "I decline", and why: asks for the reason where none was given, since the others will want to know. */
export const refuse = async (talk: Talk, reason: string | undefined): Promise<Next> => {
  const { current, turn } = talk;
  if (current.state !== 'decided') return again(talk, notYet(talk));
  const [asked] = mine(current, talk).filter(({ kind }) => kind === 'agreement');
  if (asked === undefined) return again(talk, turn.words.refusals.nothingToDecline({ code: 'nothingToDecline' }));
  return reason === undefined ? beginTelling(talk, 'turnDown', asked.number) : turnDown(talk, asked.number, reason);
};

/** "Problem 4: the ticket was closed". Asks for what is missing; with one step due, it is that one. */
export const report = async (talk: Talk, step: number | undefined, what: string | undefined): Promise<Next> => {
  const { current, turn } = talk;
  if (current.state !== 'decided') return again(talk, notYet(talk));
  const due = mine(current, talk);
  const about = step ?? (due.length === 1 ? due[0]?.number : undefined);
  if (about === undefined) return again(talk, turn.words.acting.problemWhich);
  return what === undefined ? beginTelling(talk, 'problem', about) : reportProblem(talk, about, what);
};

/** "Solved 4"; with one problem of theirs, it is that one. */
export const solve = async (talk: Talk, step: number | undefined): Promise<Next> => {
  const { current, turn } = talk;
  if (current.state !== 'decided') return again(talk, notYet(talk));
  const theirs = (current.problems ?? []).filter((one) =>
    mine(current, talk).some(({ number }) => number === one.step),
  );
  const about = step ?? theirs[0]?.step;
  if (about === undefined) return again(talk, turn.words.acting.noProblems);
  return act(talk, { name: 'solveProblem', step: about }, ({ acting }) => acting.problemSolved(about));
};

/** Asks for a few words about a step: those that come next are taken for them. */
export const beginTelling = async (talk: Talk, what: 'problem' | 'turnDown', step: number): Promise<Next> => {
  const { turn, current, place } = talk;
  const { desk, occasion } = turn;
  const command: Command =
    what === 'problem' ? { name: 'reportProblem', step, note: '…' } : { name: 'turnDown', step, reason: null };
  // Nobody writes a reason for what they may not do.
  const may = await desk.check(place.code, command, occasion);
  if (may !== undefined) return run(talk, command);
  const next: Place = { ...afresh(place), telling: { what, step } };
  show(turn, current, next);
  return next;
};

/** Takes what was typed for what was asked for; or leaves it, where they did not mean to. */
export const tell = async (talk: Talk, { what, step }: NonNullable<Place['telling']>, text: string): Promise<Next> => {
  const { turn, current, place } = talk;
  if (isSecondThought(text, turn.language)) {
    const next: Place = { ...afresh(place), viewing: 'plan' };
    show(turn, current, next, [turn.words.says.cancelDeclined]);
    return next;
  }
  return what === 'problem' ? reportProblem(talk, step, text) : turnDown(talk, step, text);
};

/** Says no to a step, and so to the case. */
export const turnDown = (talk: Talk, step: number, reason: string | null): Promise<Next> =>
  act(talk, { name: 'turnDown', step, reason }, ({ acting }) => acting.declined);

const reportProblem = (talk: Talk, step: number, what: string): Promise<Next> =>
  act(talk, { name: 'reportProblem', step, note: what }, ({ acting }, current) =>
    everybodyIn(current).length > 1 ? acting.problemNoted(step) : acting.problemNotedAlone(step),
  );

/** "Reopen": goes on with a case that had ended. */
export const reopen = async (talk: Talk): Promise<Next> => {
  const { turn, current, place } = talk;
  const { desk, occasion, words } = turn;
  const ran = await desk.run(current.id, { name: 'takeUp' }, occasion);
  if (ran.kind !== 'done') return run(talk, { name: 'takeUp' });
  const next: Place = { ...afresh(place), viewing: 'plan' };
  const seen = seenBy(ran.current, occasion.by);
  const isWhole = seen.state === 'decided' && isComplete(seen);
  show(turn, seen, next, [isWhole ? words.acting.takenUpWhole : words.acting.takenUp]);
  return next;
};

/** Carries something out and says what it brought, with the way on; a card that showed the plan shows it as it is now. */
const act = async (
  talk: Talk,
  command: Command,
  say: (words: Catalogue, current: DecidedCase) => string,
): Promise<Next> => {
  const { turn, place } = talk;
  const { desk, occasion, words } = turn;
  const ran = await desk.run(place.code, command, occasion);
  // What was too long is asked for again.
  if (ran.kind !== 'done' || ran.current.state !== 'decided') return run(talk, command);
  const seen = seenBy(ran.current, occasion.by);
  turn.say(
    note([say(words, ran.current)], {
      actions: [commandButton('plan', words, seen), actButton('history', words, seen)],
    }),
  );
  turn.spent = { becomes: 'view', view: planView(seen, words, occasion.by) };
  return { ...afresh(place), viewing: 'plan' };
};
