import { editions } from '../rulebook/editions.ts';
import type { Day } from '../rulebook/words.ts';
import type { Case, CaseEvent, DecidedCase, Instant } from './case.ts';
import { openerSeat, partiesOf, type Seat } from './parties.ts';
import { dueSteps, type PlanStep, planSteps, stepsBefore } from './planProgress.ts';

const day = 24 * 3600 * 1000;

/** How long a shared case in which nobody does anything stays open, in days. Our own rule; no page asks for it. */
const longestStandstill = 90;

/** A step that can be taken now, and since when. */
export interface WaitingStep {
  readonly step: PlanStep;
  readonly since: Instant;
}

/** So many days after an instant; before it, where they are negative. */
export const daysAfter = (instant: Instant, days: number): Instant =>
  new Date(Date.parse(instant) + days * day).toISOString();

/** The steps that wait to be taken, in the plan's order; none where there is no decision, or the case has ended. */
export const waitingSteps = (given: Case): readonly WaitingStep[] =>
  given.state === 'decided' && given.ended === undefined
    ? dueSteps(given).map((step) => ({ step, since: since(given, step) }))
    : [];

/**
 * Since when a step waits: the last thing that let it begin, which is the decision, the case being taken up, agreements
 * that fell, a mark before it, its own mark being undone, its side coming in, or the end of what held it up.
 */
const since = (given: DecidedCase, step: PlanStep): Instant => {
  const before = stepsBefore(planSteps(given), step).map(({ number }) => number);
  const began = (event: CaseEvent): boolean => {
    switch (event.kind) {
      case 'decided':
      case 'takenUp':
      case 'agreementsFell':
        return true;
      case 'stepMarked':
        return event.done ? before.includes(event.step) : event.step === step.number;
      case 'problemSolved':
        return event.step === step.number;
      default:
        return false;
    }
  };
  const at = given.history.findLast(began)?.at ?? given.decidedAt;
  return latest(at, firstJoined(given, step.seat) ?? at);
};

/** When a side came in. Its colleagues who came later do not make it begin anew, nor do the opener's. */
const firstJoined = ({ facts, history }: Case, seat: Seat): Instant | undefined =>
  seat === openerSeat(facts) ? undefined : history.find((event) => event.kind === 'joined' && event.seat === seat)?.at;

/** The last of several instants. */
export const latest = (first: Instant, ...others: readonly Instant[]): Instant =>
  [first, ...others].sort().at(-1) ?? first;

/** Whether a step's side reported what holds it up. */
export const isHeldUp = ({ problems = [] }: DecidedCase, { number }: PlanStep): boolean =>
  problems.some(({ step }) => step === number);

/** A part of the plan that waits for the end of a licence's term and is not done yet; `ids` are its licences. */
export interface TermEnd {
  readonly ids: readonly string[];
  readonly ends: Day;
  /** What is left of it, and which of its steps are for the end: all but the first, which decides how to wait. */
  readonly left: readonly PlanStep[];
  readonly forTheEnd: readonly number[];
}

export const termEnds = ({ decision, done, edition }: DecidedCase): readonly TermEnd[] =>
  editions[edition].plan(decision).flatMap(({ ids, earliest, steps }) => {
    const left = steps.filter(({ number }) => !done.includes(number));
    const forTheEnd = steps.slice(1).map(({ number }) => number);
    return earliest === undefined || left.length === 0 ? [] : [{ ids, ends: earliest, left, forTheEnd }];
  });

/** What nobody does of their own accord. */
const noActs: readonly CaseEvent['kind'][] = ['reminded', 'unreachable', 'invitationExpired'];

/**
 * When a case ends by itself if nobody does anything: 90 days after somebody last did something, or after the end of the
 * last term that its plan waits for, if that is later. Nothing for one that is not shared, has no decision, or has ended.
 */
export const expiresAt = (given: Case): Instant | undefined => {
  if (given.state !== 'decided' || given.ended !== undefined || partiesOf(given).length === 0) return undefined;
  const lastAct = given.history.findLast(({ kind }) => !noActs.includes(kind))?.at ?? given.decidedAt;
  return daysAfter(latest(lastAct, ...termEnds(given).map(({ ends }) => `${ends}T00:00:00.000Z`)), longestStandstill);
};
