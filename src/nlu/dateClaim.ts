import type { Day } from '../domain/rulebook/words.ts';
import { dayFrom, lengthOfMonth, partsOf } from './calendar.ts';

/**
 * A day as somebody wrote it, not yet looked up in the calendar. `year` is `next` when none was written (the coming
 * such day, today included) and `latest` for one that has passed (`31 marzo u.s.`). `day` is `last` for the end of a month.
 */
export interface DateClaim {
  readonly year: number | 'next' | 'latest';
  readonly month: number;
  readonly day: number | 'last';
}

/** What the calendar makes of a claim: `outside` is a day of no use here, before 2000 or after 2100. */
type Resolution = Day | 'impossible' | 'outside';

/** February 29 can be eight years away (1896 to 1904, 2096 to 2104). */
const farthestLeapYear = 8;

const inYear = ({ month, day }: DateClaim, year: number): Day | undefined =>
  dayFrom({ year, month, day: day === 'last' ? lengthOfMonth(year, month) : day });

/** The first of the years from this one on (or back, with `step` -1) in which the claimed day exists and is `wanted`. */
const nearest = (claim: DateClaim, from: Day, step: 1 | -1, wanted: (day: Day) => boolean): Day | undefined =>
  Array.from({ length: farthestLeapYear + 1 }, (_, years) => inYear(claim, partsOf(from).year + step * years)).find(
    (day) => day !== undefined && wanted(day),
  );

/** Looks `claim` up in the calendar. A day that never exists is impossible, and so is 29 February of a common year. */
export const resolveClaim = (claim: DateClaim, today: Day): Resolution => {
  if (typeof claim.year === 'number') {
    if (claim.year < 2000 || claim.year > 2100) return 'outside';
    return inYear(claim, claim.year) ?? 'impossible';
  }
  const day =
    claim.year === 'next'
      ? nearest(claim, today, 1, (candidate) => candidate >= today)
      : nearest(claim, today, -1, (candidate) => candidate < today);
  return day ?? 'impossible';
};

/** The claim that is exactly `day`. */
export const claimOf = (day: Day): DateClaim => partsOf(day);
