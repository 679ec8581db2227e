import type { Case, PersonKey } from './case.ts';
import { event, withEvents } from './caseEvents.ts';
import type { Answer, Command, Occasion } from './decide.ts';

/** Whether somebody does not want to be reminded of a case at an instant. */
export const isQuiet = ({ quiet = [] }: Pick<Case, 'quiet'>, person: PersonKey, at: string): boolean =>
  quiet.some((one) => one.person === person && (one.until === null || one.until > at));

/** "Remind me later", "stop reminders". */
export const hush = (given: Case, { until }: Extract<Command, { name: 'hush' }>, occasion: Occasion): Answer => {
  const others = (given.quiet ?? []).filter(({ person }) => person !== occasion.by);
  const told = withEvents(given, [event(occasion, { kind: 'hushed', until })], occasion);
  return { kind: 'next', next: { ...told, quiet: [...others, { person: occasion.by, until }] }, effects: [] };
};

/** "Remind me again": of what waits then, a day from now at first. */
export const unhush = (given: Case, occasion: Occasion): Answer => {
  const told = withEvents(given, [event(occasion, { kind: 'unhushed' })], occasion);
  const others = (given.quiet ?? []).filter(({ person }) => person !== occasion.by);
  const until = new Date(Date.parse(occasion.at) + aDay).toISOString();
  return { kind: 'next', next: { ...told, quiet: [...others, { person: occasion.by, until }] }, effects: [] };
};

/** In milliseconds. */
const aDay = 24 * 3600 * 1000;
