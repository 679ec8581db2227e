import type { PlanView } from '../../cards/views.ts';
import type { DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import { keeps } from '../../src/domain/case/parties.ts';
import { type AnySection, editions } from '../../src/domain/rulebook/editions.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button, commandButton } from './click.ts';
import { contextLine } from './contextLine.ts';
import { paperButtons } from './decisionView.ts';
import { invitableSeats } from './shareView.ts';
import { sourceLines } from './sourceLines.ts';
import { subject } from './subject.ts';

type PlanStep = AnySection['steps'][number];

/** Every step of a case's plan, in order. */
export const planSteps = ({ decision, edition }: DecidedCase): readonly PlanStep[] =>
  editions[edition].plan(decision).flatMap(({ steps }) => steps);

/** The steps that can be taken now: not done, and everything is done that the plan asks for before them. */
export const dueSteps = (current: DecidedCase): readonly PlanStep[] =>
  planSteps(current).filter(
    ({ number, after }) => !current.done.includes(number) && after.every((other) => current.done.includes(other)),
  );

/** Whether something was done that rests on this step, so that it cannot be taken back. */
const isRestedOn = (current: DecidedCase, step: number): boolean =>
  planSteps(current).some(({ number, after }) => current.done.includes(number) && after.includes(step));

/** Who does what, in order, and how far it is; `by` can mark the steps that are theirs. */
export const planView = (current: DecidedCase, words: Catalogue, by: PersonKey): PlanView => {
  const { decision, done, edition, facts } = current;
  const texts = words.editions[edition];
  const sections = editions[edition].plan(decision);
  const due = dueSteps(current);
  const count = planSteps(current).length;
  return {
    kind: 'plan',
    context: contextLine(current, words),
    title: words.plan.title,
    intro:
      count === 0
        ? words.plan.empty
        : words.plan.intro(done.length, count, [...new Set(due.map(({ actor }) => texts.actor(actor, facts)))]),
    sections: sections.map((section) => ({
      titleWords: sectionTitle(section, current, words),
      sources: sourceLines(edition, [...new Set(section.steps.flatMap(({ rules }) => rules))], words),
      steps: section.steps.map((step) => {
        const { number, actor, rules } = step;
        const state = done.includes(number) ? 'done' : due.some((one) => one.number === number) ? 'next' : 'later';
        return {
          number,
          actorWords: texts.actor(actor, facts),
          text: texts.steps[step.step],
          state,
          stateLabel: words.plan.states[state],
          source: rules.join(', '),
          ...(state === 'later' || isRestedOn(current, number) || !keeps(current, by, step.seat)
            ? {}
            : { mark: markButton(current, number, state !== 'done', words) }),
        };
      }),
    })),
    actions: [
      ...paperButtons(current, words),
      ...(current.owner === by && invitableSeats(current).length > 0 ? [commandButton('share', words, current)] : []),
      commandButton('decision', words, current),
      commandButton('menu', words),
    ],
    hint: words.plan.hint,
    overflow: words.overflow,
  };
};

/** The button that marks a step of this plan as done, or as open again. */
export const markButton = (
  { id, decidedAt }: DecidedCase,
  step: number,
  done: boolean,
  words: Catalogue,
): ReturnType<typeof button> => {
  const { label, typed } = done ? words.buttons.done : words.buttons.undo;
  return button(label, { verb: 'mark', case: id, decidedAt, step, done }, { typed: `${typed} ${step}` });
};

/** "The Azure switch: Production, Test". */
const sectionTitle = ({ ids, about, earliest }: AnySection, current: DecidedCase, words: Catalogue): string => {
  const title = words.editions[current.edition].section(about, earliest);
  const names = ids.map((id) => subject(current.facts, id, words));
  return names.length === 0 ? title : `${title}: ${words.list(names)}`;
};
