import type { Day } from '../domain/rulebook/words.ts';

/** A day in its three numbers; January is month 1. */
interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayOfTime = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The numbers of `day`. */
export const partsOf = (day: Day): DayParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** How many days a month has; month 14 is February of the year after. */
export const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day with these numbers, or undefined when the calendar has none: 30 February, month 13, day 0. */
export const dayFrom = ({ year, month, day }: DayParts): Day | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
    ? dayOfTime(Date.UTC(year, month - 1, day))
    : undefined;

/** The day that is `count` days after `day`, or before it when negative. */
export const addDays = (day: Day, count: number): Day => {
  const { year, month, day: ofMonth } = partsOf(day);
  return dayOfTime(Date.UTC(year, month - 1, ofMonth + count));
};

/** The same day of the month `count` months later, or the last of that month when it is shorter: 31 January → 28 February. */
export const addMonths = (day: Day, count: number): Day => {
  const { year, month, day: ofMonth } = partsOf(day);
  return dayOfTime(Date.UTC(year, month - 1 + count, Math.min(ofMonth, lengthOfMonth(year, month + count))));
};

/** The weekday of `day`: Monday is 0, Sunday is 6. */
export const weekdayOf = (day: Day): number => {
  const { year, month, day: ofMonth } = partsOf(day);
  return (new Date(Date.UTC(year, month - 1, ofMonth)).getUTCDay() + 6) % 7;
};

/** The month that is `count` months after the one of `day`, as the numbers of its first day. */
export const monthAway = (day: Day, count: number): DayParts => partsOf(addMonths(`${day.slice(0, 8)}01`, count));
