import { type AnySection, editions } from '../rulebook/editions.ts';
import type { DecidedCase } from './case.ts';

/** One step of whichever edition's plan. */
export type PlanStep = AnySection['steps'][number];

/** What progress is read from. */
type Underway = Pick<DecidedCase, 'decision' | 'edition' | 'done'>;

/** Every step of a case's plan, in order. */
export const planSteps = ({ decision, edition }: Pick<Underway, 'decision' | 'edition'>): readonly PlanStep[] =>
  editions[edition].plan(decision).flatMap(({ steps }) => steps);

/** The steps that the plan asks for before a step, near and far, in order. */
export const stepsBefore = (steps: readonly PlanStep[], { after }: PlanStep): readonly PlanStep[] => {
  const before = new Set<number>();
  const look = (numbers: readonly number[]): void => {
    for (const number of numbers) {
      if (before.has(number)) continue;
      before.add(number);
      look(steps.find((step) => step.number === number)?.after ?? []);
    }
  };
  look(after);
  return steps.filter(({ number }) => before.has(number));
};

/** What still has to be done before a step, the last of it alone: what no other missing step waits for. */
export const missingBefore = (current: Underway, step: PlanStep): readonly PlanStep[] => {
  const steps = planSteps(current);
  const missing = stepsBefore(steps, step).filter(({ number }) => !current.done.includes(number));
  return missing.filter((one) => missing.every((other) => !stepsBefore(steps, other).includes(one)));
};

/** The steps that can be taken now: not done, and everything is done that the plan asks for before them. */
export const dueSteps = (current: Underway): readonly PlanStep[] =>
  planSteps(current).filter((step) => !current.done.includes(step.number) && missingBefore(current, step).length === 0);

/** The steps that were done and rest on this one, so that it cannot be taken back. */
export const restingOn = (current: Underway, { number }: PlanStep): readonly PlanStep[] => {
  const steps = planSteps(current);
  return steps.filter(
    (step) => current.done.includes(step.number) && stepsBefore(steps, step).some((one) => one.number === number),
  );
};

/** Whether nothing of the plan is left to do. A plan without steps is nothing to complete. */
export const isComplete = (current: Underway): boolean => {
  const steps = planSteps(current);
  return steps.length > 0 && steps.every(({ number }) => current.done.includes(number));
};
