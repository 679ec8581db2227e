import type { CardElementArray, IAdaptiveCard, IColumnSet } from '@microsoft/teams.cards';
import { buttonRows, click, linkColumn, quietRows } from './buttons.ts';
import { cardOf, largestCard, overflowText } from './cardFrame.ts';
import { contextLine, heading } from './cardHead.ts';
import { literalWords, optionalWords } from './literalWords.ts';
import { blocks, lines, numbered, typedLine } from './plainText.ts';
import type { Drawing, SummaryView } from './views.ts';

type Group = SummaryView['groups'][number];
type Row = Group['rows'][number];

export function summaryCard(view: SummaryView, drawing: Drawing): IAdaptiveCard {
  const count = view.groups.reduce((sum, group) => sum + group.rows.length, 0);
  return largestCard(count, drawing, (shown) => {
    const cut = { ...view, groups: firstRows(view.groups, shown) };
    const rest = shown < count ? overflowText(view.overflow, count - shown) : undefined;
    return cardOf(
      [
        contextLine(view.context),
        ...optionalWords(view.noticedWords),
        heading(view.title),
        ...optionalWords(view.intro, {}, { spacing: 'Small' }),
        ...cut.groups.flatMap((group, index) => groupRows(group, rowsBefore(cut.groups, index), drawing)),
        ...optionalWords(rest, { weight: 'Bolder' }, { spacing: 'Large', separator: true }),
        ...buttonRows([{ ...view.confirm, primary: true }], drawing),
        ...quietRows(view.more, drawing),
      ],
      blocks(summaryText(cut), rest),
      drawing,
    );
  });
}

export function summaryText(view: SummaryView): string {
  let number = 0;
  const groups = view.groups.map((group) =>
    lines(
      group.titleWords,
      ...group.rows.map((row) => {
        number += 1;
        return numbered(number, `${row.label}: ${shownValue(row)}`);
      }),
    ),
  );
  return blocks(
    view.context,
    view.noticedWords,
    lines(view.title, view.intro),
    ...groups,
    typedLine(view.more),
    view.hint,
  );
}

/** How many rows stand before a group, so that every row bears the number by which it can be named. */
function rowsBefore(groups: readonly Group[], index: number): number {
  return groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0);
}

function groupRows(group: Group, before: number, drawing: Drawing): CardElementArray {
  return [
    ...optionalWords(group.titleWords, { size: 'Medium', weight: 'Bolder' }, { spacing: 'Medium', separator: true }),
    ...group.rows.map((row, index) => summaryRow(row, before + index + 1, drawing)),
  ];
}

/** Only the link is clicked, so that a screen reader still reads what the row says. */
function summaryRow(row: Row, number: number, drawing: Drawing): IColumnSet {
  return {
    type: 'ColumnSet',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [
          literalWords(`${number}. ${row.label}`, { size: 'Small', isSubtle: true }),
          literalWords(shownValue(row), {}, { spacing: 'None' }),
        ],
      },
      linkColumn(row.change.label, click(row.change, drawing, `${row.change.label}: ${row.label}`)),
    ],
  };
}

function shownValue(row: Row): string {
  return row.valueWords || '–';
}

function firstRows(groups: readonly Group[], count: number): Group[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}
