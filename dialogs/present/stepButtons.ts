import type { Button } from '../../cards/views.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import type { PlanStep } from '../../src/domain/case/planProgress.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button } from './click.ts';

/** The button that marks a step of this plan as done, or as open again. An agreement is accepted. */
export const markButton = (
  { id, decidedAt }: DecidedCase,
  { number, kind }: PlanStep,
  done: boolean,
  words: Catalogue,
): Button => {
  const { label, typed } = done ? words.buttons.done : words.buttons.undo;
  return button(
    done && kind === 'agreement' ? words.acting.accept.label : label,
    { verb: 'mark', case: id, decidedAt, step: number, done },
    { typed: `${typed} ${number}` },
  );
};

/** What else can be said of a step that is due: no, where it asks for a yes, and what holds it up. */
export const moreButtons = (
  { id, decidedAt, problems = [] }: DecidedCase,
  { number, kind }: PlanStep,
  { acting }: Catalogue,
): readonly Button[] => {
  const step = { case: id, decidedAt, step: number };
  const verb = problems.some((one) => one.step === number) ? 'solved' : 'problem';
  return [
    ...(kind === 'agreement'
      ? [button(acting.decline.label, { verb: 'turnDown', ...step }, { typed: acting.decline.typed })]
      : []),
    button(acting[verb].label, { verb, ...step }, { typed: `${acting[verb].typed} ${number}` }),
  ];
};
