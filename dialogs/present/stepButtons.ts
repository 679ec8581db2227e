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

/** What else can be said of a step that is due: no, where it asks for a yes, and what holds it up. */
export const moreButtons = (
  current: DecidedCase,
  { number, kind }: PlanStep,
  { acting }: Catalogue,
): readonly Button[] => {
  const { id, decidedAt, problems = [] } = current;
  const step = { case: id, decidedAt, step: number };
  const verb = problems.some((one) => one.step === number) ? 'solved' : 'problem';
  return [
    ...(kind === 'agreement'
      ? [
          button(
            acting.decline.label,
            { verb: 'turnDown', ...step, ...timesIn(current, 'turnDown', number) },
            { typed: acting.decline.typed },
          ),
        ]
      : []),
    button(
      acting[verb].label,
      { verb, ...step, ...timesIn(current, 'problem', number) },
      { typed: `${acting[verb].typed} ${number}` },
    ),
  ];
};
