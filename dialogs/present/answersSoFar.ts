import type { NoteView } from '../../cards/views.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Day } from '../../src/domain/rulebook/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { sequence } from '../engine/sequence.ts';
import { note } from './note.ts';
import { details, summaryRows } from './summaryRows.ts';

/** What was answered up to here, a line each, for somebody in the middle of the questions. */
export const answersSoFar = (current: Case, words: Catalogue, today: Day): NoteView => {
  const met = new Set(sequence(current, today).flatMap((one) => (one.met ? [one.key] : [])));
  return note(
    summaryRows(current, words, today)
      .filter(({ key }) => key !== details && met.has(key))
      .map(({ entry, label, value }) => `${entry === undefined ? '' : `${entry}: `}${label}: ${value}`),
    { title: words.buttons.summary.label },
  );
};
