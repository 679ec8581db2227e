import type { Day } from '../domain/rulebook/words.ts';

/** The day that it is where the person is, by the time zone that their client names; in UTC where it names none. */
export const today = (now: Date, timeZone: string | undefined): Day => {
  try {
    // Sweden writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone ?? 'UTC' }).format(now);
  } catch {
    return now.toISOString().slice(0, 10);
  }
};
