import type { AnyDecision } from '../rulebook/editions.ts';
import type { FactKey } from '../rulebook/facts.ts';
import type { Case, CaseEvent } from './case.ts';
import { event } from './caseEvents.ts';
import type { Occasion } from './decide.ts';
import type { Seat } from './parties.ts';
import { planSteps, stepsBefore } from './planProgress.ts';

/** How far a plan was carried out. */
export interface Progress {
  readonly decision: AnyDecision;
  readonly done: readonly number[];
}

/** How far a case's plan was carried out, also where its decision was taken back; nothing before the first one. */
export const progressOf = (given: Case): Progress | undefined =>
  given.state === 'decided' ? { decision: given.decision, done: given.done } : given.earlier;

/**
 * Takes back what was agreed and signed, since it was for other facts; what was done stays done. Where another company
 * took a seat, nothing is done that the one before it did there, nor what rests on that.
 * @param keys the facts that changed; none where the case itself had ended
 * @param replaced the seats that another company has now
 */
export const withoutAgreements = (
  { edition }: Pick<Case, 'edition'>,
  { decision, done }: Progress,
  keys: readonly FactKey[],
  occasion: Occasion,
  replaced: readonly Seat[] = [],
): { readonly done: readonly number[]; readonly events: readonly CaseEvent[] } => {
  const steps = planSteps({ edition, decision });
  const theirs = steps.filter(({ seat }) => replaced.includes(seat));
  const fell = steps.filter(
    (step) =>
      done.includes(step.number) &&
      (step.kind === 'agreement' ||
        step.kind === 'signature' ||
        theirs.includes(step) ||
        stepsBefore(steps, step).some((before) => theirs.includes(before))),
  );
  if (fell.length === 0) return { done, events: [] };
  const seats = [...new Set(fell.map(({ seat }) => seat))];
  return {
    done: done.filter((number) => fell.every((step) => step.number !== number)),
    events: [event(occasion, { kind: 'agreementsFell', seats, keys, steps: fell.map(({ number }) => number) })],
  };
};
