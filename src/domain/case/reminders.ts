import type { Case, Instant, PersonKey } from './case.ts';
import { event, withEvents } from './caseEvents.ts';
import type { Answer, Command, Occasion } from './decide.ts';
import { everybodyIn } from './news.ts';
import { partiesOf, type Seat } from './parties.ts';
import { type Ladder, laddersOf } from './reminderRules.ts';
import { expiresAt, latest } from './waiting.ts';

/** What somebody is reminded of. Two that are equal are the same reminder, and are sent once. */
export type Reminder =
  /** A step that waits for them; `since` is when it began to, `days` how long ago that is. */
  | { readonly what: 'step'; readonly step: number; readonly since: string; readonly days: number }
  /** They asked to be reminded later, and now is later. */
  | { readonly what: 'asked'; readonly step: number; readonly at: string }
  /** An invitation that nobody answered, and that expires soon. */
  | { readonly what: 'invitation'; readonly seat: Seat; readonly expiresAt: string }
  /** The end of a licence's term, so many days ahead. */
  | { readonly what: 'term'; readonly id: string; readonly ends: string; readonly days: number }
  /** What was to be answered by now, as a rule says; `since` is when the wait began. */
  | { readonly what: 'answer'; readonly step: number; readonly since: string }
  /** The case, which ends by itself soon if nobody does anything. */
  | { readonly what: 'expiry'; readonly expiresAt: string };

/** A reminder for somebody. */
export interface Addressed {
  readonly to: PersonKey;
  readonly of: Reminder;
}

/**
 * What is to be said now, and to whom. What was said is read from the history, so one history never gives a reminder
 * twice. Of several that are overdue for one thing, since the program did not run, only the last.
 */
export const dueReminders = (given: Case, at: Instant): readonly Addressed[] =>
  everybodyIn(given).flatMap((to) =>
    pending(given, to, at).flatMap((ladder) => {
      const of = ladder.findLast((due) => due.at <= at)?.of;
      return of === undefined ? [] : [{ to, of }];
    }),
  );

/** When a person is reminded next if nothing happens before, later than `at`; nothing where nothing is to come. */
export const nextReminder = (given: Case, person: PersonKey, at: Instant): Instant | undefined =>
  earliest(instantsOf(pending(given, person, at)).filter((due) => due > at));

/**
 * The next instant at which the program has something to do in a case of its own accord; it may have passed already.
 * Nothing where only a person can change that.
 *
 * @param at now: what comes too late by then to be said is left out
 */
export const nextAlarm = (given: Case, at: Instant): Instant | undefined =>
  given.ended === undefined
    ? earliest([
        ...partiesOf(given).flatMap(({ invitation }) => invitation?.expiresAt ?? []),
        ...everybodyIn(given).flatMap((person) => instantsOf(pending(given, person, at))),
        ...[expiresAt(given) ?? []].flat(),
      ])
    : undefined;

/** What the program is to do in a case at an instant, the first of several things; nothing where there is none. */
export const overdue = (given: Case, at: Instant): Command | undefined => {
  if (given.ended !== undefined) return undefined;
  const ends = expiresAt(given);
  if (ends !== undefined && ends <= at) return { name: 'expire' };
  const late = partiesOf(given).find(({ invitation }) => invitation !== undefined && invitation.expiresAt <= at);
  if (late !== undefined) return { name: 'endInvitation', seat: late.seat };
  return dueReminders(given, at).length > 0 ? { name: 'remind' } : undefined;
};

/** Tells everybody what has waited for them long enough, as events of the history: so it is said once, and not lost. */
export const remind = (given: Case, occasion: Occasion): Answer => {
  const told = dueReminders(given, occasion.at).map((one) => event(occasion, { kind: 'reminded', ...one }));
  // Nobody changed anything, so a reminder does not make the case the one that was changed last.
  return { kind: 'next', next: { ...withEvents(given, told, occasion), changedAt: given.changedAt }, effects: [] };
};

const instantsOf = (ladders: readonly Ladder[]): readonly Instant[] =>
  ladders.flatMap((ladder) => ladder.map(({ at }) => at));

const earliest = (instants: readonly Instant[]): Instant | undefined => [...instants].sort()[0];

/** What is still to be said to a person: nothing that was said, comes too late, or fell due while they were quiet. */
const pending = (given: Case, person: PersonKey, at: Instant): readonly Ladder[] => {
  if (given.state !== 'decided' || given.ended !== undefined) return [];
  const quiet = quietUpTo(given, person);
  if (quiet === null) return [];
  const said = new Set(
    given.history.flatMap((one) => (one.kind === 'reminded' && one.to === person ? [nameOf(one.of)] : [])),
  );
  const joined = joinedAt(given, person);
  const from = latest(joined, quiet ?? joined);
  return laddersOf(given, person, joined).flatMap((ladder) => {
    const last = ladder.findLastIndex(({ of }) => said.has(nameOf(of)));
    const left = ladder.slice(last + 1);
    return [left.filter((due) => due.at >= from && (due.until === undefined || due.until > at))];
  });
};

/** When somebody came into a case. */
const joinedAt = ({ history, openedAt }: Case, person: PersonKey): Instant =>
  history.findLast((one) => one.kind === 'joined' && one.by === person)?.at ?? openedAt;

/**
 * Up to when somebody did not, or does not, want to be reminded: null for without an end, nothing for never. What fell
 * due before is not said afterwards.
 */
const quietUpTo = ({ history, quiet = [] }: Case, person: PersonKey): Instant | null | undefined => {
  const hushed = quiet.find((one) => one.person === person);
  if (hushed?.until === null) return null;
  return hushed?.until ?? history.findLast((one) => one.kind === 'unhushed' && one.by === person)?.at;
};

/** A name that equal reminders share, and no others. */
const nameOf = (of: Reminder): string => {
  switch (of.what) {
    case 'step':
      return `step ${of.step} ${of.since} ${of.days}`;
    case 'asked':
      return `asked ${of.step} ${of.at}`;
    case 'invitation':
      return `invitation ${of.seat} ${of.expiresAt}`;
    case 'term':
      return `term ${of.id} ${of.ends} ${of.days}`;
    case 'answer':
      return `answer ${of.step} ${of.since}`;
    case 'expiry':
      return `expiry ${of.expiresAt}`;
  }
};
