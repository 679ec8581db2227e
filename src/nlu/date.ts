import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/rulebook/words.ts';
import { anyWordOf } from './anyOf.ts';
import { partsOf } from './calendar.ts';
import { type DateClaim, resolveClaim } from './dateClaim.ts';
import { type DateForm, readForms } from './dateForm.ts';
import { dateWords } from './dateWords/tableOf.ts';
import { namedForms } from './namedDate.ts';
import { normalize } from './normalize.ts';
import { numericForms } from './numericDate.ts';
import { relativeForms } from './relativeDay.ts';
import { monthAndYearForms, wholeMonthForms } from './wholeMonth.ts';

/**
 * What a message says about a day: one day; several that it can mean (each is a real day, in the order in which they
 * were read); a day that does not exist; or none, also when it is too vague, put off, or outside 2000 to 2100.
 */
export type DateAnswer =
  | { readonly kind: 'date'; readonly date: Day }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Day[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'none' };

interface LanguageForms {
  readonly exact: readonly DateForm[];
  readonly relative: readonly DateForm[];
  readonly evasion: RegExp;
  readonly ended: RegExp;
  readonly countedFrom: RegExp;
}

const formsFor = (language: Language): LanguageForms => {
  const words = dateWords[language];
  return {
    exact: [...wholeMonthForms(words), ...namedForms(words), ...monthAndYearForms(words), ...numericForms(words)],
    relative: relativeForms(words),
    evasion: new RegExp(anyWordOf(words.evasions), 'u'),
    ended: new RegExp(anyWordOf(words.ended), 'u'),
    countedFrom: new RegExp(`${anyWordOf(Object.keys(words.units))}\\s${anyWordOf(words.countedFrom)}`, 'u'),
  };
};

const forms: Readonly<Record<Language, LanguageForms>> = { en: formsFor('en'), it: formsFor('it') };

/** Two dates in figures that touch (`30/11/2026-30/11/2027`), apart. */
const splitRanges = (text: string): string =>
  text.replace(/(?<=\d)([-/.])(?=\d{1,4}((?!\1)[-/.])\d{1,2}\2\d)/g, ' $1 ');

/** The years from this one on that stand apart from any date: `in 2028, on 31 March`. */
const looseYears = (rest: string, today: Day): readonly number[] =>
  Array.from(rest.matchAll(/(?<![\p{L}\d.-])20\d{2}(?![\p{L}\d])/gu), ([year]) => Number(year)).filter(
    (year) => year >= partsOf(today).year,
  );

/** A claim without a year can also mean each of the years that stand apart, and in the past tense the latest such day. */
const withOtherYears = (claims: readonly DateClaim[], years: readonly DateClaim['year'][]): readonly DateClaim[] =>
  claims.flatMap((claim) => (claim.year === 'next' ? [claim, ...years.map((year) => ({ ...claim, year }))] : [claim]));

const answer = (claims: readonly DateClaim[], today: Day): DateAnswer => {
  const resolved = claims.map((claim) => resolveClaim(claim, today));
  const days = [...new Set(resolved)].filter((day) => day !== 'impossible' && day !== 'outside');
  const [date] = days;
  if (date === undefined) return { kind: resolved.includes('impossible') ? 'impossible' : 'none' };
  return days.length === 1 ? { kind: 'date', date } : { kind: 'ambiguous', candidates: days };
};

/**
 * Reads the day that `text` names, with any words around it. `today` is the day on which it is said: a date without a
 * year is the next such day (today counts), a weekday the next such after today. 03/04/2027 is ambiguous in English.
 * A relative day counts only when no date is written out, and not in a message that puts the answer off (`I'll tell
 * you tomorrow`). Two different days are ambiguous, and so is a day without a year that is said to have passed (`it
 * expired on 31 March`: the last one or the next).
 * A day counted from another (`30 days after 31 March`) is none.
 */
export const parseDate = (text: string, language: Language, today: Day): DateAnswer => {
  const { exact, relative, evasion, ended, countedFrom } = forms[language];
  const folded = splitRanges(normalize(text));
  const hasEnded = ended.test(folded);
  const written = readForms(folded, exact, today);
  if (written.claims.length > 0) {
    if (countedFrom.test(written.rest)) return { kind: 'none' };
    const years = [...looseYears(written.rest, today), ...(hasEnded ? (['latest'] as const) : [])];
    return answer(withOtherYears(written.claims, years), today);
  }
  if (evasion.test(folded)) return { kind: 'none' };
  const told = answer(readForms(written.rest, relative, today).claims, today);
  return hasEnded && told.kind === 'date' && told.date > today ? { kind: 'none' } : told;
};
