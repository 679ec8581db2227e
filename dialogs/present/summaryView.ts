import type { SummaryView } from '../../cards/views.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Day } from '../../src/domain/rulebook/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button, commandButton } from './click.ts';
import { contextLine } from './contextLine.ts';
import { details, type SummaryRow, summaryRows } from './summaryRows.ts';

/** Everything that was answered, in groups: the case's own facts first, then each entry's. */
export const summaryView = (current: Case, words: Catalogue, today: Day, noticed?: string): SummaryView => {
  const groups = new Map<string, SummaryRow[]>();
  for (const row of summaryRows(current, words, today))
    groups.set(row.entry ?? '', [...(groups.get(row.entry ?? '') ?? []), row]);
  return {
    kind: 'summary',
    context: contextLine(current, words),
    ...(noticed === undefined ? {} : { noticedWords: noticed }),
    title: words.summary.title,
    intro: words.summary.intro,
    groups: [...groups].map(([title, members]) => ({
      ...(title === '' ? {} : { titleWords: title }),
      rows: members.map(({ key, label, value }) => ({
        label,
        valueWords: value,
        change: button((key === details ? words.buttons.give : words.buttons.change).label, {
          verb: 'change',
          case: current.id,
          question: key,
        }),
      })),
    })),
    confirm: commandButton('confirm', words, current, { primary: true }),
    more: [
      commandButton('back', words, current),
      ...(current.facts.subscriptions.length > 0 ? [commandButton('add', words, current)] : []),
      commandButton('save', words, current),
      commandButton('cancel', words, current),
    ],
    hint: words.summary.hint,
    overflow: words.overflow,
  };
};
