import type { PlanView } from '../../cards/views.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import { type AnySection, editions } from '../../src/domain/rulebook/editions.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button, commandButton } from './click.ts';
import { contextLine } from './contextLine.ts';
import { paperButtons } from './decisionView.ts';
import { sourceLines } from './sourceLines.ts';
import { subject } from './subject.ts';

/** Who does what, in order, and how far it is. */
export const planView = (current: DecidedCase, words: Catalogue): PlanView => {
  const { decision, done, edition, facts, id, decidedAt } = current;
  const texts = words.editions[edition];
  const sections = editions[edition].plan(decision);
  const steps = sections.flatMap((section) => section.steps);
  const next = steps.find(({ number }) => !done.includes(number));
  return {
    kind: 'plan',
    context: contextLine(current, words),
    title: words.plan.title,
    intro:
      steps.length === 0
        ? words.plan.empty
        : words.plan.intro(done.length, steps.length, next && texts.actor(next.actor, facts)),
    sections: sections.map((section) => ({
      titleWords: sectionTitle(section, current, words),
      steps: section.steps.map(({ number, actor, step, rules }) => {
        const state = done.includes(number) ? 'done' : number === next?.number ? 'next' : 'later';
        const { label, typed } = state === 'done' ? words.buttons.undo : words.buttons.done;
        return {
          number,
          actorWords: texts.actor(actor, facts),
          text: texts.steps[step],
          state,
          stateLabel: words.plan.states[state],
          source: sourceLines(edition, rules, words).join('; '),
          ...(state === 'later'
            ? {}
            : {
                mark: button(
                  label,
                  { verb: 'mark', case: id, decidedAt, step: number, done: state !== 'done' },
                  { typed: `${typed} ${number}` },
                ),
              }),
        };
      }),
    })),
    actions: [...paperButtons(current, words), commandButton('decision', words, current), commandButton('menu', words)],
    hint: words.plan.hint,
    overflow: words.overflow,
  };
};

/** "The Azure switch: Production, Test". */
const sectionTitle = ({ ids, about }: AnySection, current: DecidedCase, words: Catalogue): string => {
  const title = words.editions[current.edition].sections[about];
  const names = ids.map((id) => subject(current.facts, id, words));
  return names.length === 0 ? title : `${title}: ${words.list(names)}`;
};
