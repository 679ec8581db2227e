import type { NoteView } from '../../cards/views.ts';
import type { DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import { keeps } from '../../src/domain/case/parties.ts';
import { dueSteps } from '../../src/domain/case/planProgress.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { commandButton } from './click.ts';
import { endedLine } from './endedLine.ts';
import { note } from './note.ts';
import { declineButtons, markButton } from './stepButtons.ts';

/** What a step's mark brought: whose turn it is now, and how to go on. */
export const markedView = (
  current: DecidedCase,
  step: number,
  done: boolean,
  words: Catalogue,
  by: PersonKey,
): NoteView => nextView(current, [words.says.stepMarked(step, done)], words, by);

/** Whose turn it is now, with what is said first, and how to go on. */
export const nextView = (current: DecidedCase, said: readonly string[], words: Catalogue, by: PersonKey): NoteView => {
  const { edition, facts } = current;
  const texts = words.editions[edition];
  const ended = endedLine(current, words);
  const due = ended === undefined ? dueSteps(current) : [];
  const [first] = due;
  return note(
    [
      ...said,
      ...due.map((next) => words.plan.step(next.number, texts.actor(next.actor, facts), texts.steps[next.step])),
      ...(ended === undefined ? [] : [ended]),
    ],
    {
      actions: [
        ...(due.length === 1 && first !== undefined && keeps(current, by, first.seat)
          ? [markButton(current, first, true, words), ...declineButtons(current, first, words)]
          : []),
        commandButton('plan', words, current),
      ],
    },
  );
};
