import type { CardElementArray, IColumn, IColumnSet } from '@microsoft/teams.cards';
import type { Click } from './buttons.ts';
import { literalWords } from './literalWords.ts';

/**
 * A row that is clicked as a whole. Unlike a button it breaks long words instead of cutting them, and unlike a
 * box with a ground of its own it keeps the client's colour for links, which is only sure to be readable there.
 */
export function clickableRow(action: Click, items: CardElementArray, before: readonly IColumn[] = []): IColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'Medium',
    separator: true,
    minHeight: '24px',
    selectAction: action,
    columns: [
      ...before,
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items },
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'Center',
        items: [literalWords('›', { color: 'Accent', weight: 'Bolder' })],
      },
    ],
  };
}
