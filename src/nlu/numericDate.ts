import type { Day } from '../domain/rulebook/words.ts';
import { anyWordOf } from './anyOf.ts';
import type { DateClaim } from './dateClaim.ts';
import type { DateForm } from './dateForm.ts';
import type { DateWords, NumericOrder } from './dateWords/table.ts';
import { yearOfTail, yearTail } from './yearTail.ts';

/** Not in the middle of a word, a longer number, a version or an address. */
const startsHere = '(?<![\\p{L}\\d_]|\\d[./-]|[a-z]-)';

const isoDate: DateForm = {
  pattern: new RegExp(
    `${startsHere}(?<year>\\d{4})(?<sep>[-/. ])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d|\\k<sep>\\d)`,
  ),
  read: ({ year, month, day }) => [{ year: Number(year), month: Number(month), day: Number(day) }],
};

/** Each order in which the two numbers can be a month and a day; when none is, the first order, which is impossible. */
const claimsOf = (
  first: number,
  second: number,
  year: DateClaim['year'],
  orders: readonly NumericOrder[],
): readonly DateClaim[] => {
  const claims = orders.map((order) =>
    order === 'dayMonth' ? { year, month: second, day: first } : { year, month: first, day: second },
  );
  const likely = claims.filter(({ month, day }) => month >= 1 && month <= 12 && day <= 31);
  return likely.length > 0 ? likely : claims.slice(0, 1);
};

const numericDate = ({ numericOrders }: DateWords): DateForm => ({
  pattern: new RegExp(
    `${startsHere}(?<first>\\d{1,2})[°º]?\\s?(?<sep>[-/.]|\\s)\\s?(?<second>\\d{1,2})\\s?\\k<sep>\\s?` +
      `'?(?<year>\\d{4}|\\d{2})(?!\\d|\\k<sep>\\d)`,
  ),
  read: ({ first, second, year = '' }) =>
    claimsOf(Number(first), Number(second), Number(year) + (year.length === 2 ? 2000 : 0), numericOrders),
});

/**
 * `31/3`, `il 31.3`. Two numbers may be a version, a share or a range of anything, so that only a slash makes them a
 * date anywhere (24/7 excepted); the others must be all of the text, or stand after a word like `on` and before no other.
 */
const withoutYear = (words: DateWords): DateForm => ({
  pattern: new RegExp(
    `(?:(?<lead>^|${anyWordOf(words.leadIns)}[\\s:]*)|${startsHere})` +
      `(?<numbers>(?<first>\\d{1,2})(?<sep>\\s?[-/.]\\s?|\\s)(?<second>\\d{1,2}))(?!\\d|\\s?[-/.:%]\\s?\\d|\\s?%)` +
      `${yearTail(words)}(?!\\s${anyWordOf([...words.ofMonth, ...Object.keys(words.units)])})(?:(?=\\s*(?:$|[|,;.!?()]))(?<end>)|)`,
  ),
  read: (parts, today: Day) => {
    const [first, second] = [Number(parts.first), Number(parts.second)];
    const standsAlone = parts.lead !== undefined && parts.end !== undefined;
    const hasSlash = parts.sep?.includes('/') === true && parts.numbers !== '24/7';
    if (first > 31 || second > 31 || !(hasSlash || standsAlone)) return undefined;
    return claimsOf(first, second, yearOfTail(words, parts, today), words.numericOrders);
  },
});

/** `03/2027` and `2027-03`: the first and the last day of the month, since either can be meant. */
const monthAndYear: DateForm = {
  pattern: new RegExp(
    `${startsHere}(?:(?<month>\\d{1,2})\\s?[-/.]\\s?(?<year>\\d{4})|(?<yearFirst>\\d{4})[-/](?<monthLast>\\d{1,2}))(?!\\d|[-/.]\\d)`,
  ),
  read: (parts) => {
    const [year, month] = [Number(parts.year ?? parts.yearFirst), Number(parts.month ?? parts.monthLast)];
    if (month < 1 || month > 12) return undefined;
    return [
      { year, month, day: 1 },
      { year, month, day: 'last' },
    ];
  },
};

/** The dates written in figures alone: `2027-03-31`, `31/3/2027`, `31.3.27`, `31 3 2027`, `31/3` and `03/2027`. */
export const numericForms = (words: DateWords): readonly DateForm[] => [
  isoDate,
  numericDate(words),
  monthAndYear,
  withoutYear(words),
];
