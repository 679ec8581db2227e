import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { quietRows } from './buttons.ts';
import { cardOf } from './cardFrame.ts';
import { heading } from './cardHead.ts';
import { optionalWords } from './literalWords.ts';
import { optionRow, optionText } from './optionRow.ts';
import { blocks, lines, typedLine } from './plainText.ts';
import type { Drawing, MenuView } from './views.ts';

export function menuCard(view: MenuView, drawing: Drawing): IAdaptiveCard {
  return cardOf(
    [
      heading(view.title),
      ...optionalWords(view.intro, {}, { spacing: 'Small' }),
      ...view.items.map((item, index) => optionRow(item, index + 1, drawing)),
      ...quietRows(view.more, drawing),
    ],
    menuText(view),
    drawing,
  );
}

export function menuText(view: MenuView): string {
  return blocks(
    lines(view.title, view.intro),
    lines(...view.items.map((item, index) => optionText(item, index + 1))),
    typedLine(view.more),
    view.hint,
  );
}
