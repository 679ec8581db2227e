/** How the two numbers of `03/04/2027` may stand. */
export type NumericOrder = 'dayMonth' | 'monthDay';

/** How far off a unit of time is: a week is 7 days, a year is 12 months. */
interface Span {
  readonly days: number;
  readonly months: number;
}

/** Words that stand for a number. */
type NumberWords = Readonly<Record<string, number>>;

/**
 * The words of one language that make a date: a further language is one further table. All words are folded (lower
 * case, no accents); `'`, `.` and spaces inside a phrase are optional or loose when they are looked for (see anyOf.ts).
 */
export interface DateWords {
  /** The orders of day and month in figures that people of this language write; two make 03/04 ambiguous. */
  readonly numericOrders: readonly NumericOrder[];
  /** January first: every spelling of each month. */
  readonly months: readonly (readonly string[])[];
  /** Monday first: every spelling of each weekday. */
  readonly weekdays: readonly (readonly string[])[];
  /** Days of the month in words: `first`, `ventotto`. */
  readonly dayWords: NumberWords;
  /** What follows the figures of a day: `st`, `°`. */
  readonly ordinalMarks: readonly string[];
  /** What may stand between day and month: `of`. */
  readonly ofMonth: readonly string[];
  /** The article before a day or a month: `the`. */
  readonly articles: readonly string[];
  /** What follows a month and `first` and makes it no day: `March, first half`. */
  readonly partsOfMonth: readonly string[];
  /** What joins two days of one month: `3 or 4 March`. */
  readonly dayJoiners: readonly string[];
  /** What may stand before a year: `of`, `dell'anno`. */
  readonly beforeYear: readonly string[];
  /** Words before a day and month without a year, when they are written like any other two numbers: `on 31.3`. */
  readonly leadIns: readonly string[];
  /** After a day and month: the coming one (`p.v.`). */
  readonly nextMarks: readonly string[];
  /** After a day, month or weekday, or before a weekday: the one just past (`scorso`, `last`). */
  readonly pastMarks: readonly string[];
  /** Months by their distance: `next month` is 1. */
  readonly monthPhrases: NumberWords;
  /** Years by their distance: `next year` is 1. */
  readonly yearPhrases: NumberWords;
  /** What stands before the month or year that ends: `end of`. */
  readonly endOf: readonly string[];
  /** The end of a month in one expression, by the distance of the month: `eom` is 0. */
  readonly monthEnds: NumberWords;
  /** The end of a year in one expression, by the distance of the year: `eoy` is 0. */
  readonly yearEnds: NumberWords;
  /** What makes a month too vague to be a date: `mid`, `early`. */
  readonly vagueMarks: readonly string[];
  /** Days by their distance: `tomorrow` is 1. */
  readonly days: NumberWords;
  /** Numbers in words before a unit: `two`. */
  readonly counts: NumberWords;
  /** Units of time, singular, plural and short. */
  readonly units: Readonly<Record<string, Span>>;
  /** What stands before a time that has to pass: `in`, `tra`. */
  readonly ahead: readonly string[];
  /** What stands after a time that has to pass, by the distance of the day it starts on: `from tomorrow` is 1. */
  readonly fromDay: NumberWords;
  /** What stands after a time that has passed: `ago`. */
  readonly ago: readonly string[];
  /** With a weekday: the one of the week after this. */
  readonly nextWeek: readonly string[];
  /** What follows a month, year, weekday or unit and makes it another one than it seems: `year and a half`. */
  readonly spoilers: readonly string[];
  /** What stands before a weekday that comes again and again: `every`. */
  readonly every: readonly string[];
  /** Words of a message that puts the answer off, in which `tomorrow` is not the answer: `tell`, `check`. */
  readonly evasions: readonly string[];
  /** Words that put an end into the past, so that a day without a year need not be the coming one: `expired`. */
  readonly ended: readonly string[];
  /** What stands between a unit and the date it is counted from, which is not the day meant: `30 days before`. */
  readonly countedFrom: readonly string[];
  /** How a year begins that is written in words, which are not read: `two thousand`. */
  readonly spelledYears: readonly string[];
}
