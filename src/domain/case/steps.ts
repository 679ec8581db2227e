import type { DecidedCase, PersonKey } from './case.ts';
import { event, withEvents } from './caseEvents.ts';
import type { Answer, Command, Occasion } from './decide.ts';
import { completedIfDone, goingOn, turnedDown } from './endings.ts';
import { keeps } from './parties.ts';
import { missingBefore, type PlanStep, planSteps, restingOn } from './planProgress.ts';
import { longestText } from './recordFact.ts';
import { type Refusal, refused } from './refusal.ts';

type About<Name extends Command['name']> = Extract<Command, { name: Name }>;

/** The step that somebody acts on, or why they may not. */
const stepOf = (given: DecidedCase, number: number, by: PersonKey): PlanStep | Refusal => {
  const step = planSteps(given).find((one) => one.number === number);
  if (step === undefined) return { code: 'noSuchStep', step: number };
  return keeps(given, by, step.seat) ? step : { code: 'notYourStep', step: number, seat: step.seat };
};

const tooEarly = (given: DecidedCase, step: PlanStep): Refusal | undefined => {
  const first = missingBefore(given, step).map(({ number }) => number);
  return first.length === 0 ? undefined : { code: 'tooEarly', step: step.number, first };
};

/** Marks a step as done, or as open again. Said twice it is done once. */
export const mark = (given: DecidedCase, { step: number, done }: About<'mark'>, occasion: Occasion): Answer => {
  const step = stepOf(given, number, occasion.by);
  if ('code' in step) return refused(step);
  // Only who opened a case takes it up again, as by taking back a step of one that was complete.
  const reopens = !done && given.ended?.as === 'completed' && given.owner === occasion.by;
  if (given.ended !== undefined && !reopens) return refused({ code: 'ended', as: given.ended.as });
  const early = done ? tooEarly(given, step) : undefined;
  if (early !== undefined) return refused(early);
  const by = done ? [] : restingOn(given, step).map((one) => one.number);
  if (by.length > 0) return refused({ code: 'restedOn', step: number, by });
  if (given.done.includes(number) === done) return { kind: 'next', next: withEvents(given, [], occasion), effects: [] };
  const live = goingOn(given, occasion);
  const others = live.done.filter((one) => one !== number);
  const marked: DecidedCase = {
    ...withoutProblem(
      withEvents(live, [event(occasion, { kind: 'stepMarked', step: number, done })], occasion),
      number,
    ),
    done: done ? [...others, number].sort((a, b) => a - b) : others,
  };
  return { kind: 'next', next: completedIfDone(marked, occasion), effects: [] };
};

/** Says no to an agreement that is due, which ends the case. */
export const turnDown = (
  given: DecidedCase,
  { step: number, reason }: About<'turnDown'>,
  occasion: Occasion,
): Answer => {
  if (given.ended !== undefined) return refused({ code: 'ended', as: given.ended.as });
  const step = stepOf(given, number, occasion.by);
  if ('code' in step) return refused(step);
  if (step.kind !== 'agreement' || given.done.includes(number)) return refused({ code: 'nothingToDecline' });
  if (reason !== null && !isNote(reason)) return refused({ code: 'badNote', most: longestText });
  const early = tooEarly(given, step);
  return early === undefined ? turnedDown(given, number, reason, occasion) : refused(early);
};

/** Reports what holds a step up; a later report takes the place of an earlier one. */
export const reportProblem = (
  given: DecidedCase,
  { step: number, note }: About<'reportProblem'>,
  occasion: Occasion,
): Answer => {
  if (given.ended !== undefined) return refused({ code: 'ended', as: given.ended.as });
  const step = stepOf(given, number, occasion.by);
  if ('code' in step) return refused(step);
  if (given.done.includes(number)) return refused({ code: 'stepIsDone', step: number });
  if (!isNote(note)) return refused({ code: 'badNote', most: longestText });
  const told = withEvents(given, [event(occasion, { kind: 'problemReported', step: number, note })], occasion);
  const { problems = [] } = withoutProblem(told, number);
  return { kind: 'next', next: { ...told, problems: [...problems, { step: number, note }] }, effects: [] };
};

/** Nothing holds the step up any more. */
export const solveProblem = (
  given: DecidedCase,
  { step: number }: About<'solveProblem'>,
  occasion: Occasion,
): Answer => {
  const step = stepOf(given, number, occasion.by);
  if ('code' in step) return refused(step);
  if (given.problems?.some((one) => one.step === number) !== true) return refused({ code: 'noProblem', step: number });
  const told = withEvents(given, [event(occasion, { kind: 'problemSolved', step: number })], occasion);
  return { kind: 'next', next: withoutProblem(told, number), effects: [] };
};

const isNote = (text: string): boolean => text.trim() !== '' && text.length <= longestText;

const withoutProblem = (given: DecidedCase, step: number): DecidedCase => {
  const { problems = [], ...rest } = given;
  const others = problems.filter((one) => one.step !== step);
  return others.length === 0 ? rest : { ...rest, problems: others };
};
