import type { Actor, Day } from '../words.ts';
import type { Decision, Step } from './decision.ts';
import { relationshipSteps } from './plan.ts';
import { answersWithin, kindOf, type StepKind } from './stepKinds.ts';
import { stepsBefore } from './stepOrder.ts';
import type { Outcome } from './words.ts';

/** One step of a whole plan. Numbers run from 1 through the whole plan; they are what a person marks as done. */
export interface PlanStep extends Step {
  readonly number: number;
  /** The numbers of the steps that must be done before this one: a partial order, since parts do not wait for each other. */
  readonly after: readonly number[];
  /** Whose step it is to mark. Microsoft's is marked by the current partner, who opened the ticket and hears of it (L2). */
  readonly seat: Exclude<Actor, 'microsoft'>;
  readonly kind: StepKind;
  /** Of a wait: the business hours within which it is over. */
  readonly answersWithin?: number;
}

/** The steps that belong to one thing: the relationship, the request, or subscriptions with the same steps. */
export interface PlanSection {
  /** The subscriptions whose steps these are; empty for what serves them all. */
  readonly ids: readonly string[];
  /** `relationship`: what opens the whole plan. `rebuy`: licences are bought anew instead of being managed. */
  readonly about: Outcome | 'relationship' | 'rebuy';
  /** The day that these subscriptions wait for, where it is known. */
  readonly earliest?: Day;
  readonly steps: readonly PlanStep[];
}

const sameStep = (a: Step, b: Step): boolean => a.actor === b.actor && a.step === b.step;

const sameSteps = (a: readonly Step[], b: readonly Step[]): boolean =>
  a.length === b.length && a.every((step, index) => sameStep(step, b[index] ?? step));

/**
 * The plan of a whole decision. The relationship is asked for once, whatever number of subscriptions opens with it,
 * so its steps come first and only once; subscriptions with the same outcome and steps share a section.
 */
export const planSections = (decision: Decision): readonly PlanSection[] => {
  const everyPlan = [decision.steps ?? [], ...decision.items.map(({ steps }) => steps)];
  const opened = everyPlan.some(
    ([first]) => first !== undefined && relationshipSteps.some((step) => sameStep(step, first)),
  );
  const opening = opened ? relationshipSteps : [];
  const sections: { ids: string[]; about: PlanSection['about']; earliest?: Day; steps: readonly Step[] }[] = [];
  for (const { id, outcome, earliest, steps, warnings } of decision.items) {
    const own = steps.filter((step) => !opening.some((other) => sameStep(step, other)));
    const about = warnings.includes('moveMeansRebuy') ? 'rebuy' : outcome;
    const alike = sections.find(
      (section) => section.about === about && section.earliest === earliest && sameSteps(section.steps, own),
    );
    if (alike !== undefined) alike.ids.push(id);
    else if (own.length > 0)
      sections.push({ ids: [id], about, ...(earliest === undefined ? {} : { earliest }), steps: own });
  }
  if (opening.length > 0) sections.unshift({ ids: [], about: 'relationship', steps: opening });
  let number = 0;
  /** The relationship comes before everything else. */
  let opener: readonly number[] = [];
  return sections.map(({ steps, ...section }) => {
    const ids = steps.map(({ step }) => step);
    const first = number + 1;
    const numbered = steps.map((step, index) => {
      number += 1;
      const before = stepsBefore(ids, index).map((id) => first + ids.indexOf(id));
      const within = answersWithin(step.step);
      return {
        ...step,
        number,
        after: before.length === 0 ? opener : before,
        seat: step.actor === 'microsoft' ? ('currentPartner' as const) : step.actor,
        kind: kindOf(step.step),
        ...(within === undefined ? {} : { answersWithin: within }),
      };
    });
    if (section.about === 'relationship') opener = [number];
    return { ...section, steps: numbered };
  });
};
