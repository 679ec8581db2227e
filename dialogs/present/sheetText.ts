import { decisionText } from '../../cards/decisionCard.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { decisionView, isStopped } from './decisionView.ts';
import { planView } from './planView.ts';
import { forEverybody } from './seenBy.ts';

/** The decision and the plan for everybody who takes part, as plain text without anything to click. */
export const sheetText = (current: DecidedCase, words: Catalogue): string => {
  const shared = { ...current, facts: forEverybody(current.facts) };
  const plan = planView(shared, words, shared.owner);
  const decision = decisionText({ ...decisionView(shared, words, shared.owner), actions: [], hint: '' });
  if (isStopped(current)) return decision.trimEnd();
  return [
    decision.trimEnd(),
    '',
    plan.title,
    ...(plan.sections.length === 0 ? [plan.intro] : []),
    ...plan.sections.flatMap((section) => [
      '',
      section.titleWords,
      ...section.steps.map((step) => `${step.number}. ${step.actorWords}: ${step.text} (${step.stateLabel})`),
    ]),
  ].join('\n');
};
