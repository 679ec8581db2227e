import type { Day } from '../domain/rulebook/words.ts';
import type { DateClaim } from './dateClaim.ts';

/** The named parts of a match; those that did not take part are undefined. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** One way of writing a date. */
export interface DateForm {
  /** Where the form stands in normalized text, with named groups. */
  readonly pattern: RegExp;
  /**
   * The days that a match means: several when it is ambiguous, none when it is too vague to be a day. Undefined when
   * the match is no date at all, so that other forms may read the same characters.
   */
  readonly read: (parts: Parts, today: Day) => readonly DateClaim[] | undefined;
}

/** What was read of a text. */
interface FormsRead {
  readonly claims: readonly DateClaim[];
  /** The text with a bar in place of each character that was read. */
  readonly rest: string;
}

const readForm = ({ claims, rest }: FormsRead, form: DateForm, today: Day): FormsRead => {
  const found: DateClaim[] = [];
  const left = rest.replace(new RegExp(form.pattern, 'gu'), (matched: string, ...details: unknown[]) => {
    const parts = details.at(-1);
    const read = form.read(typeof parts === 'object' && parts !== null ? { ...parts } : {}, today);
    found.push(...(read ?? []));
    return read === undefined ? matched : '|'.repeat(matched.length);
  });
  return { claims: [...claims, ...found], rest: left };
};

/** Reads `text` with one form after the other; what one has read, the later ones do not see. */
export const readForms = (text: string, forms: readonly DateForm[], today: Day): FormsRead =>
  forms.reduce((read: FormsRead, form) => readForm(read, form, today), { claims: [], rest: text });
