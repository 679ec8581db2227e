import type { Day } from '../domain/rulebook/words.ts';
import { anyOf, anyWordOf, numberOf } from './anyOf.ts';
import { monthAway, partsOf } from './calendar.ts';
import type { DateForm } from './dateForm.ts';
import type { DateWords } from './dateWords/table.ts';
import { monthOf, monthPattern } from './monthName.ts';
import { yearOfTail, yearTail } from './yearTail.ts';

const notADay = '(?!\\s*\\d{1,2}(?!\\d))';
const dontSpoil = (words: DateWords): string => `(?!\\s${anyWordOf(words.spoilers)})`;
const start = '(?<![\\p{L}\\d])';

/** `end of March`, `fine marzo 2027`: the last day of that month. */
const endOfNamedMonth = (words: DateWords): DateForm => ({
  pattern: new RegExp(
    `${start}${anyOf(words.endOf)}[\\s-]*${monthPattern(words, 'month')}(?!\\s*\\d{1,2}(?:\\D|$))${yearTail(words)}`,
  ),
  read: (parts, today: Day) => {
    const month = monthOf(words, parts.month);
    return month === undefined ? undefined : [{ year: yearOfTail(words, parts, today), month, day: 'last' }];
  },
});

/** `end of next month`, `fine mese`, `eom`: the last day of the month that far away. */
const endOfRelativeMonth = (words: DateWords): DateForm => ({
  pattern: new RegExp(
    `${start}(?:${anyOf(words.endOf)}[\\s-]*(?<phrase>${anyWordOf(Object.keys(words.monthPhrases))})` +
      `|(?<whole>${anyWordOf(Object.keys(words.monthEnds))}))${dontSpoil(words)}`,
  ),
  read: ({ phrase, whole }, today: Day) => {
    const distance =
      phrase === undefined ? numberOf(words.monthEnds, whole ?? '') : numberOf(words.monthPhrases, phrase);
    if (distance === undefined) return undefined;
    const { year, month } = monthAway(today, distance);
    return [{ year, month, day: 'last' }];
  },
});

/** `end of 2027`, `end of the year`, `fine anno 2027`, `eoy`: 31 December. */
const endOfYear = (words: DateWords): DateForm => ({
  pattern: new RegExp(
    `${start}(?:${anyOf(words.endOf)}[\\s-]*(?:(?<phrase>${anyWordOf(Object.keys(words.yearPhrases))})${dontSpoil(words)})?` +
      `|(?<whole>${anyWordOf(Object.keys(words.yearEnds))}))(?:\\s*(?:${anyWordOf(words.beforeYear)}\\s)?(?<year>\\d{4})(?!\\d|[-/.]\\d))?`,
  ),
  read: ({ phrase, whole, year }, today: Day) => {
    const distance = phrase === undefined ? numberOf(words.yearEnds, whole ?? '') : numberOf(words.yearPhrases, phrase);
    if (year === undefined && distance === undefined) return undefined;
    return [{ year: year === undefined ? partsOf(today).year + (distance ?? 0) : Number(year), month: 12, day: 31 }];
  },
});

/** `mid March 2027`, `inizio marzo`: read as nothing, so that it is not taken for the whole month. */
const vagueMonth = (words: DateWords): DateForm => ({
  pattern: new RegExp(
    `${start}(?:${anyOf(words.vagueMarks)}|${anyWordOf(words.weekdays.flat())}\\s${anyWordOf(words.ofMonth)})[\\s-]*(?:${anyOf(words.articles)}\\s)?` +
      `${monthPattern(words, 'month')}${notADay}(?:[\\s.,/-]*${anyOf(words.beforeYear)}?\\s*'?\\d{2,4})?`,
  ),
  read: () => [],
});

/** `March 2027`, `marzo '27`, `Mar-27`: the first and the last day of the month, since either can be meant. */
const monthAndYear = (words: DateWords): DateForm => ({
  pattern: new RegExp(
    `(?<!\\d[\\s.,/-]*)${monthPattern(words, 'month')}(?:[\\s.,/'-]*(?:${anyWordOf(words.beforeYear)}\\s*)?(?<year>\\d{4})` +
      `|(?:\\s*'|-)(?<short>\\d{2}))(?!\\d|[-/.,]\\d|${anyOf(words.ordinalMarks)}(?!\\p{L}))`,
  ),
  read: (parts) => {
    const month = monthOf(words, parts.month);
    if (month === undefined) return undefined;
    const year = parts.year === undefined ? 2000 + Number(parts.short) : Number(parts.year);
    return [
      { year, month, day: 1 },
      { year, month, day: 'last' },
    ];
  },
});

/** The dates that name a month or a year and no day; to be read before the forms with a day. */
export const wholeMonthForms = (words: DateWords): readonly DateForm[] => [
  endOfNamedMonth(words),
  endOfRelativeMonth(words),
  endOfYear(words),
  vagueMonth(words),
];

/** A month and its year alone, to be read after the forms with a day: `primo gennaio 2027` is one day. */
export const monthAndYearForms = (words: DateWords): readonly DateForm[] => [monthAndYear(words)];
