import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { quietRows } from './buttons.ts';
import { cardOf, largestCard } from './cardFrame.ts';
import { contextLine } from './cardHead.ts';
import { literalWords, optionalWords } from './literalWords.ts';
import { optionRow, optionText } from './optionRow.ts';
import { blocks, lines, typedLine } from './plainText.ts';
import type { Drawing, QuestionView } from './views.ts';

/**
 * The context is the heading: the question may hold a person's words. Answers that do not fit any more, some dozens
 * of long names, are left to typing: "… 16–20".
 */
export function questionCard(view: QuestionView, drawing: Drawing): IAdaptiveCard {
  const count = view.options.length;
  return largestCard(count, drawing, (shown) => {
    const options = view.options.slice(0, shown);
    const rest = shown < count ? `… ${shown + 1}–${count}` : undefined;
    return cardOf(
      [
        contextLine(view.context, 'heading'),
        ...optionalWords(view.noticedWords),
        literalWords(view.questionWords, { size: 'Medium', weight: 'Bolder' }),
        ...optionalWords(view.hint, { isSubtle: true }, { spacing: 'Small' }),
        ...options.map((option, index) => optionRow(option, index + 1, drawing)),
        ...optionalWords(rest, {}, { spacing: 'Medium', separator: true }),
        ...quietRows(view.more, drawing),
      ],
      blocks(questionText({ ...view, options }), rest),
      drawing,
    );
  });
}

export function questionText(view: QuestionView): string {
  return blocks(
    view.context,
    view.noticedWords,
    lines(view.questionWords, view.hint),
    lines(...view.options.map((option, index) => optionText(option, index + 1))),
    typedLine(view.more),
  );
}
