import type { Button } from '../../cards/views.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import type { PlanStep } from '../../src/domain/case/planProgress.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button, timesIn } from './click.ts';

/** The button that marks a step of this plan as done, or as open again. An agreement is accepted. */
export const markButton = (
  current: DecidedCase,
  { number, kind }: PlanStep,
  done: boolean,
  words: Catalogue,
): Button => {
  const { id, decidedAt } = current;
  const { label, typed } = done ? words.buttons.done : words.buttons.undo;
  return button(
    done && kind === 'agreement' ? words.acting.accept.label : label,
    { verb: 'mark', case: id, decidedAt, step: number, done, ...timesIn(current, 'mark', number) },
    { typed: `${typed} ${number}` },
  );
};

/** Saying no to a step that asks for a yes; nothing for other steps. */
export const declineButtons = (
  current: DecidedCase,
  { number, kind }: PlanStep,
  { acting }: Catalogue,
): readonly Button[] =>
  kind === 'agreement'
    ? [
        button(
          acting.decline.label,
          {
            verb: 'turnDown',
            case: current.id,
            decidedAt: current.decidedAt,
            step: number,
            ...timesIn(current, 'turnDown', number),
          },
          { typed: acting.decline.typed },
        ),
      ]
    : [];

/** What else can be said of a step that is due: no, where it asks for a yes, and what holds it up. */
export const moreButtons = (current: DecidedCase, step: PlanStep, words: Catalogue): readonly Button[] => {
  const { id, decidedAt, problems = [] } = current;
  const { number } = step;
  const { acting } = words;
  const verb = problems.some((one) => one.step === number) ? 'solved' : 'problem';
  return [
    ...declineButtons(current, step, words),
    button(
      acting[verb].label,
      { verb, case: id, decidedAt, step: number, ...timesIn(current, 'problem', number) },
      { typed: `${acting[verb].typed} ${number}` },
    ),
  ];
};
