import type { Day } from '../domain/rulebook/words.ts';

/** Of how many time zones the format is kept: people of one desk live in few, but a client may name any. */
const mostZones = 64;

/** The formats of the time zones that were named last, the latest at the end: to make one takes far longer than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws a `RangeError` where there is no such time zone. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  // Sweden writes dates as ISO 8601 does.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  formats.delete(timeZone);
  formats.set(timeZone, format);
  const [oldest] = formats.keys();
  if (formats.size > mostZones && oldest !== undefined) formats.delete(oldest);
  return format;
};

/** The day that it is where the person is, by the time zone that their client names; in UTC where it names none. */
export const today = (now: Date, timeZone: string | undefined): Day => {
  try {
    return formatOf(timeZone ?? 'UTC').format(now);
  } catch {
    return now.toISOString().slice(0, 10);
  }
};
