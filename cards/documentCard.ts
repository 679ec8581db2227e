import type { IAdaptiveCard, IRichTextBlock } from '@microsoft/teams.cards';
import { actionRows } from './buttons.ts';
import { cardOf, largestCard, overflowText } from './cardFrame.ts';
import { contextLine, heading } from './cardHead.ts';
import { linkLine } from './links.ts';
import { literalRuns, literalWords, optionalWords, paragraph } from './literalWords.ts';
import { blocks, lines, typedLine } from './plainText.ts';
import type { DocumentView, Drawing } from './views.ts';

/** "[date]" or "_____": something that is still to be filled in. */
const blank = /(\[[^[\]\n]+\]|_{3,})/;

/** Before a line of the letter, the mail link is left out: it holds the whole letter once more. */
export function documentCard(view: DocumentView, drawing: Drawing): IAdaptiveCard {
  const body = view.bodyWords.split('\n');
  return largestCard(body.length + 1, drawing, (level) => {
    const shown = body.slice(0, level);
    const left = body.length - shown.length;
    const rest = left > 0 ? overflowText(view.overflow, left) : undefined;
    return cardOf(
      [
        contextLine(view.context),
        heading(view.title),
        ...optionalWords(view.intro, {}, { spacing: 'Small' }),
        ...optionalWords(view.blanks, { weight: 'Bolder' }, { spacing: 'Small' }),
        ...optionalWords(view.subjectWords, { weight: 'Bolder' }, { separator: true }),
        { type: 'Container', style: 'emphasis', spacing: 'Small', items: shown.map(bodyLine) },
        ...optionalWords(rest, { weight: 'Bolder' }),
        ...(view.mail && level > body.length ? [linkLine(view.mail.label, view.mail.url)] : []),
        ...actionRows(view.actions, drawing),
      ],
      blocks(documentText({ ...view, bodyWords: shown.join('\n') }), rest),
      drawing,
    );
  });
}

export function documentText(view: DocumentView): string {
  return blocks(
    view.context,
    lines(view.title, view.intro),
    view.blanks,
    view.subjectWords,
    view.bodyWords,
    typedLine(view.actions),
  );
}

/** A line of its own a line, so that copying keeps them; an empty one holds a space, or it would vanish. */
function bodyLine(line: string): IRichTextBlock {
  if (line.trim() === '') return literalWords('\u00a0', { fontType: 'Monospace' }, { spacing: 'None' });
  return paragraph(
    line
      .split(blank)
      .filter((part) => part !== '')
      .flatMap((part) =>
        literalRuns(part, { fontType: 'Monospace', ...(blank.test(part) ? { highlight: true } : {}) }),
      ),
    { spacing: 'None' },
  );
}
