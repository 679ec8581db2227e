import type { AnyDecision } from '../rulebook/editions.ts';
import type { FactKey } from '../rulebook/facts.ts';
import type { Case, CaseEvent } from './case.ts';
import { event } from './caseEvents.ts';
import type { Occasion } from './decide.ts';
import { planSteps } from './planProgress.ts';

/** How far a plan was carried out. */
export interface Progress {
  readonly decision: AnyDecision;
  readonly done: readonly number[];
}

/** How far a case's plan was carried out, also where its decision was taken back; nothing before the first one. */
export const progressOf = (given: Case): Progress | undefined =>
  given.state === 'decided' ? { decision: given.decision, done: given.done } : given.earlier;

/**
 * Takes back what was agreed and signed, since it was for other facts; what was done stays done.
 * @param keys the facts that changed; none where the case itself had ended
 */
export const withoutAgreements = (
  { edition }: Pick<Case, 'edition'>,
  { decision, done }: Progress,
  keys: readonly FactKey[],
  occasion: Occasion,
): { readonly done: readonly number[]; readonly events: readonly CaseEvent[] } => {
  const fell = planSteps({ edition, decision }).filter(
    ({ number, kind }) => done.includes(number) && (kind === 'agreement' || kind === 'signature'),
  );
  if (fell.length === 0) return { done, events: [] };
  const seats = [...new Set(fell.map(({ seat }) => seat))];
  return {
    done: done.filter((number) => fell.every((step) => step.number !== number)),
    events: [event(occasion, { kind: 'agreementsFell', seats, keys })],
  };
};
