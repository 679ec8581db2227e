import type { NoteView } from '../../cards/views.ts';
import type { DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import { keeps } from '../../src/domain/case/parties.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { commandButton } from './click.ts';
import { note } from './note.ts';
import { dueSteps, markButton, planSteps } from './planView.ts';

/** What a step's mark brought: whose turn it is now, and how to go on. */
export const markedView = (
  current: DecidedCase,
  step: number,
  done: boolean,
  words: Catalogue,
  by: PersonKey,
): NoteView => {
  const { edition, facts } = current;
  const texts = words.editions[edition];
  const due = dueSteps(current);
  const count = planSteps(current).length;
  const [first] = due;
  return note(
    [
      words.says.stepMarked(step, done),
      ...due.map((next) => words.plan.step(next.number, texts.actor(next.actor, facts), texts.steps[next.step])),
      ...(first === undefined ? [words.plan.intro(count, count, [])] : []),
    ],
    {
      actions: [
        ...(due.length === 1 && first !== undefined && keeps(current, by, first.seat)
          ? [markButton(current, first.number, true, words)]
          : []),
        commandButton('plan', words, current),
      ],
    },
  );
};
