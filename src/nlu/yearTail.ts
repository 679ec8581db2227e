import type { Day } from '../domain/rulebook/words.ts';
import { anyOf, anyWordOf, numberOf } from './anyOf.ts';
import { partsOf } from './calendar.ts';
import type { DateClaim } from './dateClaim.ts';
import type { Parts } from './dateForm.ts';
import type { DateWords } from './dateWords/table.ts';

/**
 * The pattern of what may follow a day and month, or a month that ends: a year in four figures, in two (only where the
 * phrase ends, `3 mar 27`, or after an apostrophe), a year in words (`next year`) or a mark (`p.v.`, `scorso`), or
 * nothing. It never matches before a number that could be a mistyped year, nor before one in words: `31 March 20277` and
 * `31 marzo duemilaventotto` are no dates without a year.
 */
export const yearTail = (words: DateWords): string => {
  const before = `(?:(?<![\\p{L}\\d])${anyOf(words.beforeYear)}\\s*)?`;
  const shortYear = `'(?<markedYear>\\d{2})(?!\\d)|(?<shortYear>\\d{2})(?=\\s*(?:$|[,;!?)|]|\\.(?!\\d)))`;
  return (
    `(?:[\\s.,/-]*${before}(?:(?<fullYear>\\d{4})(?!\\d)|${shortYear})` +
    `|[\\s,]+${before}(?<yearPhrase>${anyWordOf(Object.keys(words.yearPhrases))})` +
    `|[\\s,]*(?<nextMark>${anyWordOf(words.nextMarks)})|[\\s,]*(?<pastMark>${anyWordOf(words.pastMarks)}))?` +
    `(?![\\s./-]*\\d{3}|\\d|[\\s,]*${before}?${anyOf(words.spelledYears)})`
  );
};

/** The year that a tail gives; `next` when it gives none. Two figures are of this century. */
export const yearOfTail = (words: DateWords, parts: Parts, today: Day): DateClaim['year'] => {
  const short = parts.shortYear ?? parts.markedYear;
  if (parts.fullYear !== undefined) return Number(parts.fullYear);
  if (short !== undefined) return 2000 + Number(short);
  if (parts.pastMark !== undefined) return 'latest';
  const distance = parts.yearPhrase === undefined ? undefined : numberOf(words.yearPhrases, parts.yearPhrase);
  return distance === undefined ? 'next' : partsOf(today).year + distance;
};
