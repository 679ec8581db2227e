import type { NoteView } from '../../cards/views.ts';
import type { Click } from '../../src/app/sent.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { entryKey, type FactKey } from '../../src/domain/rulebook/facts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { QuestionKey } from '../engine/sequence.ts';
import { options } from '../questions/options.ts';
import { contextLine } from './contextLine.ts';
import { note } from './note.ts';
import { askedIn } from './questionView.ts';

/** What is left of a question's card once it was answered by a click: what was asked, and what was chosen. */
export const receiptView = (before: Case, key: QuestionKey, chosen: string, words: Catalogue): NoteView =>
  note([contextLine(before, words), askedIn({ current: before, key, words }), `✓ ${chosen}`]);

/** The same for a form: what was filled in, a line each; nothing where nothing was. */
export const formReceiptView = (before: Case, click: FormClick, words: Catalogue): NoteView | undefined => {
  const filled = formFields.flatMap((field) => {
    const value = click[field]?.trim() ?? '';
    if (value === '') return [];
    // The entry was compared with the open question's, so the key has the pattern of a subscription's.
    const key = `${click.entry}.${field}` as FactKey;
    return [`✓ ${words.questions[nameOf(key)].label}: ${chosenInWords(key, value, words)}`];
  });
  return filled.length === 0 ? undefined : note([contextLine(before, words), ...filled]);
};

type FormClick = Extract<Click, { verb: 'form' }>;
const formFields = ['name', 'service', 'source', 'status', 'wish', 'termEnds'] as const;

/** An answer as its button called it. */
export const chosenInWords = (key: QuestionKey, value: string | boolean | null, words: Catalogue): string => {
  const name = nameOf(key);
  const option = options(name, words).find((one) => one.value === value);
  if (option !== undefined) return option.label;
  const isDay = key !== 'subscriptions' && entryKey(key)?.fact === 'termEnds';
  if (isDay && value === 'ended') return words.buttons.ended.label;
  return isDay && /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? words.day(String(value)) : String(value);
};
