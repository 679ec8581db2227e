import type { StepId } from './words.ts';

/**
 * What a step waits for, where that is not simply the step before it in its plan. Source: L2, which asks for three
 * signatures on one form and names no order for the second and third.
 */
const waitsFor: Partial<Readonly<Record<StepId, readonly StepId[]>>> = {
  signAsNewPartner: ['fillForm'],
  uploadForm: ['fillForm', 'signAsCustomer', 'signAsNewPartner'],
};

/**
 * The steps of one plan that must be done before the one at `index`.
 *
 * @param steps the plan's steps in their order
 */
export const stepsBefore = (steps: readonly StepId[], index: number): readonly StepId[] => {
  const [before, step] = [steps[index - 1], steps[index]];
  const named = step === undefined ? undefined : waitsFor[step];
  return named ?? (before === undefined ? [] : [before]);
};
