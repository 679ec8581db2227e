import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { actionRows } from './buttons.ts';
import { cardOf } from './cardFrame.ts';
import { heading } from './cardHead.ts';
import { linkLine } from './links.ts';
import { literalWords } from './literalWords.ts';
import { blocks, lines, typedLine } from './plainText.ts';
import type { Drawing, NoteView } from './views.ts';

export function noteCard(view: NoteView, drawing: Drawing): IAdaptiveCard {
  const sign = view.tone === 'attention' ? '⚠ ' : '';
  const said: CardElementArray = [
    ...(view.title ? [heading(`${sign}${view.title}`)] : []),
    ...view.paragraphsWords.map((words, index) => literalWords(!view.title && index === 0 ? `${sign}${words}` : words)),
  ];
  return cardOf(
    [
      ...(view.tone === 'attention' ? [{ type: 'Container', style: 'attention', items: said } as const] : said),
      ...view.links.map((link) => linkLine(link.label, link.url, { spacing: 'Small' })),
      ...actionRows(view.actions, drawing),
    ],
    noteText(view),
    drawing,
    view.refresh,
  );
}

export function noteText(view: NoteView): string {
  return blocks(
    view.title,
    ...view.paragraphsWords,
    lines(...view.links.map((link) => `${link.label}: ${link.url}`)),
    typedLine(view.actions),
  );
}
