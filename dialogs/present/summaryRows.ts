import type { Case } from '../../src/domain/case/case.ts';
import { entryKey } from '../../src/domain/rulebook/facts.ts';
import type { Day } from '../../src/domain/rulebook/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';
import { type QuestionKey, sequence } from '../engine/sequence.ts';
import { subject } from './subject.ts';
import { valueInWords } from './valueInWords.ts';

/** Stands for everything that may be given but was not asked for, in one row. */
export const details = 'details';

/** What a row of the summary leads to. */
export type RowKey = QuestionKey | typeof details;

/** One row of the summary: a question that matters, with its answer. */
export interface SummaryRow {
  readonly key: RowKey;
  /** The entry that it belongs to; absent for a fact of the whole case. */
  readonly entry?: string;
  readonly label: string;
  readonly value: string;
  readonly synonyms: readonly string[];
}

/** Every row that can be changed, in the order of the questions, with a row of its own for each. */
export const allRows = (current: Case, words: Catalogue, today: Day): readonly SummaryRow[] =>
  sequence(current, today)
    .filter(
      ({ key }) => key !== 'sourcesDiffer' && key !== 'currentPartnersComplete' && key !== 'subscriptionsComplete',
    )
    .map(({ key }) => {
      const entry = key === 'subscriptions' ? undefined : entryKey(key);
      const { label, synonyms } = words.questions[nameOf(key)];
      return {
        key,
        ...(entry === undefined ? {} : { entry: subject(current.facts, entry.id, words) }),
        label,
        value: valueInWords(current.facts, key, words),
        synonyms,
      };
    });

/** What was never asked and is not known: offered in the summary, for the letters and forms. */
export const notGiven = (current: Case, today: Day): readonly QuestionKey[] =>
  sequence(current, today).flatMap(({ key, met, how }) => (how === 'offered' && !met ? [key] : []));

/** What came with another answer, and so needs no row of its own; it can still be named to be changed. */
const implied = (current: Case, today: Day): readonly QuestionKey[] =>
  sequence(current, today).flatMap((one) => (one.implied ? [one.key] : []));

/** The rows as the summary shows and numbers them: the whole case's first, then each entry's. */
export const summaryRows = (current: Case, words: Catalogue, today: Day): readonly SummaryRow[] => {
  const hidden = notGiven(current, today);
  const rows = allRows(current, words, today);
  const unsaid = [...hidden, ...implied(current, today)];
  const shown = rows.filter(({ key }) => !unsaid.some((one) => one === key));
  const entries = [...new Set(shown.map(({ entry }) => entry))].filter((entry) => entry !== undefined);
  const general = rows.filter(({ key, entry }) => entry === undefined && hidden.some((one) => one === key));
  const more: readonly SummaryRow[] =
    general.length === 0
      ? []
      : [{ key: details, ...words.summary.details, value: words.list(general.map(({ label }) => label)) }];
  return [
    ...shown.filter(({ entry }) => entry === undefined),
    ...more,
    ...entries.flatMap((entry) => shown.filter((row) => row.entry === entry)),
  ];
};
