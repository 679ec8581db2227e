import type { PlanView } from '../../cards/views.ts';
import type { Click } from '../../src/app/sent.ts';
import type { DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import { everybodyIn } from '../../src/domain/case/news.ts';
import { keeps } from '../../src/domain/case/parties.ts';
import { dueSteps, planSteps, restingOn } from '../../src/domain/case/planProgress.ts';
import { type AnySection, editions } from '../../src/domain/rulebook/editions.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { actButton, commandButton } from './click.ts';
import { contextLine } from './contextLine.ts';
import { paperButtons } from './decisionView.ts';
import { afterwards, endedLine } from './endedLine.ts';
import { invitableSeats } from './shareView.ts';
import { sourceLines } from './sourceLines.ts';
import { markButton, moreButtons } from './stepButtons.ts';
import { subject } from './subject.ts';

/** Whether others take part, so that it is worth asking who did what. */
const isShared = (current: DecidedCase): boolean => everybodyIn(current).length > 1;

/** Who does what, in order, and how far it is; `by` can mark the steps that are theirs. */
export const planView = (current: DecidedCase, words: Catalogue, by: PersonKey): PlanView => {
  const { decision, done, edition, facts } = current;
  const texts = words.editions[edition];
  const sections = editions[edition].plan(decision);
  const due = current.ended === undefined ? dueSteps(current) : [];
  return {
    kind: 'plan',
    context: contextLine(current, words),
    title: words.plan.title,
    intro: introOf(current, words, by),
    sections: sections.map((section) => ({
      titleWords: sectionTitle(section, current, words),
      sources: sourceLines(edition, [...new Set(section.steps.flatMap(({ rules }) => rules))], words),
      steps: section.steps.map((step) => {
        const { number, actor, rules } = step;
        const state = done.includes(number) ? 'done' : due.some((one) => one.number === number) ? 'next' : 'later';
        const problem = current.problems?.find((one) => one.step === number);
        const reopens = current.ended?.as === 'completed' && current.owner === by;
        const mayMark = keeps(current, by, step.seat) && (current.ended === undefined || reopens);
        return {
          number,
          actorWords: texts.actor(actor, facts),
          text: texts.steps[step.step],
          state,
          stateLabel: words.plan.states[state],
          source: rules.join(', '),
          ...(problem === undefined ? {} : { problemWords: words.acting.problemLine(problem.note) }),
          ...(state === 'later' || restingOn(current, step).length > 0 || !mayMark
            ? {}
            : { mark: markButton(current, step, state !== 'done', words) }),
          ...(state === 'next' && mayMark ? { more: moreButtons(current, step, words) } : {}),
        };
      }),
    })),
    actions: [
      ...(current.ended !== undefined && current.owner === by ? [actButton('reopen', words, current)] : []),
      ...paperButtons(current, words),
      ...(current.ended === undefined && current.owner === by && invitableSeats(current).length > 0
        ? [commandButton('share', words, current)]
        : []),
      ...(isShared(current) ? [actButton('history', words, current)] : []),
      commandButton('decision', words, current),
      commandButton('menu', words),
    ],
    // What can be done about one that ended stands above.
    hint: current.ended === undefined ? words.plan.hint : '',
    overflow: words.overflow,
    refresh: { verb: 'refresh', case: current.id, shows: 'plan' } satisfies Click,
  };
};

/** How far the plan is, and whose turn it is; or how the case ended. */
const introOf = (current: DecidedCase, words: Catalogue, by: PersonKey): string => {
  const ended = endedLine(current, words);
  if (ended !== undefined) return [ended, afterwards(current, words, by)].join(' ');
  const count = planSteps(current).length;
  if (count === 0) return words.plan.empty;
  const texts = words.editions[current.edition];
  const next = dueSteps(current).map(({ actor }) => texts.actor(actor, current.facts));
  return words.plan.intro(current.done.length, count, [...new Set(next)]);
};

/** "The Azure switch: Production, Test". */
const sectionTitle = ({ ids, about, earliest }: AnySection, current: DecidedCase, words: Catalogue): string => {
  const title = words.editions[current.edition].section(about, earliest);
  const names = ids.map((id) => subject(current.facts, id, words));
  return names.length === 0 ? title : `${title}: ${words.list(names)}`;
};
