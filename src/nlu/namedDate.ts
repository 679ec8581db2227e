import type { Day } from '../domain/rulebook/words.ts';
import { anyOf, anyWordOf, numberOf } from './anyOf.ts';
import { monthAway } from './calendar.ts';
import type { DateClaim } from './dateClaim.ts';
import type { DateForm } from './dateForm.ts';
import type { DateWords } from './dateWords/table.ts';
import { monthOf, monthPattern } from './monthName.ts';
import { yearOfTail, yearTail } from './yearTail.ts';

/** A day of the month, in figures with or without its mark or in words; a wrong one (32) as well. */
const dayPattern = (words: DateWords, name: string): string =>
  `(?<${name}>\\d{1,2}|${anyWordOf(Object.keys(words.dayWords))})(?:\\s?${anyOf(words.ordinalMarks)})?(?![\\d°])`;

const dayOf = (words: DateWords, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : numberOf(words.dayWords, text);
};

const claimsOf = (
  year: DateClaim['year'],
  month: number,
  days: readonly (number | undefined)[],
): readonly DateClaim[] => days.filter((day) => day !== undefined).map((day) => ({ year, month, day }));

/** `31 March 2027`, `the 31st of March`, `primo aprile`; and two days of one month, `30 or 31 March`, as two claims. */
const dayThenMonth = (words: DateWords): DateForm => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\d_]|\\d[./,:-]|${monthPattern(words, '')}\\s|${anyWordOf(words.ahead)}\\s)` +
      `(?:${dayPattern(words, 'other')}\\s*(?:[-/,]|${anyWordOf(words.dayJoiners)}(?:\\s${anyOf(words.articles)})?)\\s*)?` +
      `${dayPattern(words, 'day')}[\\s.,/-]*(?:${anyWordOf(words.ofMonth)}\\s*)?` +
      `${monthPattern(words, 'month')}${yearTail(words)}`,
  ),
  read: (parts, today: Day) => {
    const month = monthOf(words, parts.month);
    if (month === undefined) return undefined;
    return claimsOf(yearOfTail(words, parts, today), month, [dayOf(words, parts.other), dayOf(words, parts.day)]);
  },
});

/** `March 31st, 2027` and `2027 March 31`; `Mar-27` is left, since it is the month of a year. */
const monthThenDay = (words: DateWords): DateForm => ({
  pattern: new RegExp(
    `(?:(?<![\\d.])(?<yearFirst>\\d{4})[\\s,/-]+)?${monthPattern(words, 'month')}(?!-\\d{2}(?![\\d/-]))[\\s.-]*(?:${anyOf(words.articles)}\\s)?` +
      `${dayPattern(words, 'day')}(?!:\\d|\\s${anyWordOf(words.partsOfMonth)})${yearTail(words)}`,
  ),
  read: (parts, today: Day) => {
    const month = monthOf(words, parts.month);
    const year = parts.yearFirst === undefined ? yearOfTail(words, parts, today) : Number(parts.yearFirst);
    return month === undefined ? undefined : claimsOf(year, month, [dayOf(words, parts.day)]);
  },
});

/** `the 15th of next month`, `il 15 del mese prossimo`, `15 c.m.`; not `1 month`, which is a span. */
const dayOfRelativeMonth = (words: DateWords): DateForm => {
  const phrases = Object.keys(words.monthPhrases);
  const bare = phrases.filter((phrase) => words.units[phrase] === undefined);
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\d_]|\\d[./,:-])${dayPattern(words, 'day')}\\s*` +
        `(?:${anyWordOf(words.ofMonth)}\\s*(?:${anyOf(words.articles)}\\s)?(?<phrase>${anyWordOf(phrases)})|(?<bare>${anyWordOf(bare)}))`,
    ),
    read: (parts, today: Day) => {
      const distance = numberOf(words.monthPhrases, parts.phrase ?? parts.bare ?? '');
      if (distance === undefined) return undefined;
      const { year, month } = monthAway(today, distance);
      return claimsOf(year, month, [dayOf(words, parts.day)]);
    },
  };
};

/** The dates with a day and a named month; the month first only in languages that also write figures so. */
export const namedForms = (words: DateWords): readonly DateForm[] => [
  dayThenMonth(words),
  ...(words.numericOrders.includes('monthDay') ? [monthThenDay(words)] : []),
  dayOfRelativeMonth(words),
];
