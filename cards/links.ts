import type { IColumnSet } from '@microsoft/teams.cards';
import { linkColumn } from './buttons.ts';
import { literalWords, type Place } from './literalWords.ts';

const clickable = /^(?:https?|mailto):/i;

/** A link on a line of its own. An address of any other kind than web or mail is written out, never opened. */
export function linkLine(label: string, url: string, place: Place = {}) {
  if (!clickable.test(url)) return literalWords(`${label} ${url}`, {}, place);
  const line: IColumnSet = {
    type: 'ColumnSet',
    ...place,
    columns: [linkColumn(`${label} ↗`, { type: 'Action.OpenUrl', title: label, url })],
  };
  return line;
}
