import type { Instant } from './case.ts';

const hour = 3600 * 1000;
/** When business begins and ends on a working day, in hours after midnight, UTC. */
const [opens, closes] = [9, 17];

/**
 * When so many business hours are over that began to run at `since`. A business hour is one between 09:00 and 17:00 UTC,
 * Monday to Friday: the pages that promise an answer name neither a time zone nor holidays, so this is our reading.
 *
 * @param hours more than 0
 */
export const afterBusinessHours = (since: Instant, hours: number): Instant => {
  let left = hours * hour;
  for (let day = since.slice(0, 10); ; day = nextDay(day)) {
    if (isWeekend(day)) continue;
    const midnight = Date.parse(`${day}T00:00:00.000Z`);
    const begins = Math.max(Date.parse(since), midnight + opens * hour);
    const open = Math.max(0, midnight + closes * hour - begins);
    if (left <= open) return new Date(begins + left).toISOString();
    left -= open;
  }
};

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * hour).toISOString().slice(0, 10);

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00.000Z`).getUTCDay());
