import type { IColumnSet } from '@microsoft/teams.cards';
import { click } from './buttons.ts';
import { clickableRow } from './clickableRow.ts';
import { literalWords, optionalWords } from './literalWords.ts';
import { numbered } from './plainText.ts';
import type { Button, Drawing } from './views.ts';

/** One of several answers. */
export interface Option {
  readonly label: string;
  readonly detail?: string;
  readonly button: Button;
}

/** An answer to choose, with the number that may be typed instead. */
export function optionRow(option: Option, number: number, drawing: Drawing): IColumnSet {
  const { label, detail, button } = option;
  return clickableRow(
    { ...click(button, drawing, label), ...(detail ? { tooltip: detail } : {}) },
    [literalWords(label, { color: 'Accent', weight: 'Bolder' }), ...optionalWords(detail, {}, { spacing: 'None' })],
    [
      {
        type: 'Column',
        width: '20px',
        verticalContentAlignment: 'Center',
        items: [literalWords(String(number), { isSubtle: true })],
      },
    ],
  );
}

/** The same answer as text. */
export function optionText(option: Option, number: number): string {
  return numbered(number, option.label, option.detail);
}
