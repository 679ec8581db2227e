import { withoutAgreements } from './agreements.ts';
import type { Case, CaseEvent, DecidedCase, Ending, Instant } from './case.ts';
import { event, withEvents } from './caseEvents.ts';
import type { Answer, Occasion } from './decide.ts';
import { isComplete } from './planProgress.ts';
import { refused } from './refusal.ts';
import { expiresAt } from './waiting.ts';

const ended = <Given extends Case>(
  given: Given,
  as: Ending,
  events: readonly CaseEvent[],
  occasion: Occasion,
): Given => ({ ...withEvents(given, events, occasion), ended: { as, at: occasion.at } });

const next = (given: Case): Answer => ({ kind: 'next', next: given, effects: [] });

/** Gives a case up. Who takes part keeps it to look at, and hears of it. */
export const withdraw = (given: Case, occasion: Occasion): Answer =>
  given.ended === undefined
    ? next(ended(given, 'withdrawn', [event(occasion, { kind: 'withdrawn' })], occasion))
    : refused({ code: 'ended', as: given.ended.as });

/** Ends a case in which nobody did anything for too long. Somebody may just have done something. */
export const expire = (given: Case, occasion: Occasion): Answer => {
  if (given.ended !== undefined) return refused({ code: 'ended', as: given.ended.as });
  const ends = expiresAt(given);
  return ends === undefined || ends > occasion.at
    ? refused({ code: 'notEnded' })
    : next(ended(given, 'expired', [event(occasion, { kind: 'expired' })], occasion));
};

/** A side said no to what it was asked. */
export const turnedDown = (given: DecidedCase, step: number, reason: string | null, occasion: Occasion): Answer =>
  next(ended(given, 'declined', [event(occasion, { kind: 'turnedDown', step, reason })], occasion));

/** The case, completed if that was its last step. Adds to what just happened, so the version stays. */
export const completedIfDone = (
  given: DecidedCase,
  { at, by }: { readonly at: Instant; readonly by: string },
): DecidedCase =>
  isComplete(given) && given.ended === undefined
    ? { ...given, ended: { as: 'completed', at }, history: [...given.history, { at, by, kind: 'completed' }] }
    : given;

/** A case that had ended, going on again. The version is the caller's to count. */
export const goingOn = <Given extends Case>({ ended: was, ...given }: Given, occasion: Occasion): Given => {
  const live = given as unknown as Given; // all of it but what may be absent
  return was === undefined ? live : { ...live, history: [...live.history, event(occasion, { kind: 'takenUp' })] };
};

/**
 * Takes a case up again. What was agreed to in one that ended otherwise than completed is asked anew: time has passed, or
 * somebody said no.
 */
export const takeUp = (given: Case, occasion: Occasion): Answer => {
  if (given.ended === undefined) return refused({ code: 'notEnded' });
  const live = goingOn(given, occasion);
  if (live.state === 'draft' || given.ended.as === 'completed') return next(withEvents(live, [], occasion));
  const { done, events } = withoutAgreements(live, live, [], occasion);
  // Older cards were shown for the case as it was before.
  return next({ ...withEvents(live, events, occasion), done, decidedAt: occasion.at });
};
