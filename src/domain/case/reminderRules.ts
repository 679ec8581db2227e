import { afterBusinessHours } from './businessHours.ts';
import type { Case, DecidedCase, Instant, PersonKey } from './case.ts';
import { keeps, partiesOf } from './parties.ts';
import type { Reminder } from './reminders.ts';
import { daysAfter, expiresAt, isHeldUp, latest, termEnds, type WaitingStep, waitingSteps } from './waiting.ts';

/** How long a step has waited when its side is reminded, in days. These numbers are our own; no page names any. */
const [firstDays, secondDays] = [3, 7];
/** How long before an invitation expires its sender is reminded, in days. */
const invitationDays = 2;
/** How long before the end of a licence's term, in days, and at which time of that day. */
const termDays = [60, 30, 7];
const morning = 'T08:00:00.000Z';
/** How long before a case ends by itself, in days. */
const expiryDays = 7;

/** A reminder and when it is due. From `until` on it comes too late to be of use; absent: it never does. */
export interface Due {
  readonly at: Instant;
  readonly until?: Instant;
  readonly of: Reminder;
}

/** The reminders of one thing in the order of time: a later one stands for those before it. */
export type Ladder = readonly Due[];

/**
 * All that a person is ever to be reminded of in a case as it stands, whether said already or not.
 * @param joined when they came into the case: nothing waits for them longer than that
 */
export const laddersOf = (given: DecidedCase, person: PersonKey, joined: Instant): readonly Ladder[] => {
  const kept = waitingSteps(given)
    .filter(({ step }) => keeps(given, person, step.seat))
    .map((one) => ({ ...one, since: latest(one.since, joined) }));
  return [
    ...kept.map((one) => ofStep(given, one)),
    ...ofAsking(given, person, kept),
    ...ofInvitations(given, person),
    ...ofTerms(given, person),
    ...ofExpiry(given),
  ];
};

/** None of a step that is held up, which everybody knows, nor of one that is for the end of a term, which has its own. */
const ofStep = (given: DecidedCase, { step, since }: WaitingStep): Ladder => {
  const { answersWithin, kind, number } = step;
  if (isHeldUp(given, step) || termEnds(given).some(({ forTheEnd }) => forTheEnd.includes(number))) return [];
  const waited = (days: number): Due => ({
    at: daysAfter(since, days),
    of: { what: 'step', step: number, since, days },
  });
  const first: Due =
    kind === 'wait' && answersWithin !== undefined
      ? { at: afterBusinessHours(since, answersWithin), of: { what: 'answer', step: number, since } }
      : waited(firstDays);
  return [first, waited(secondDays)];
};

/** "Remind me later": of what waits for them then, and did so before. */
const ofAsking = ({ quiet = [] }: Case, person: PersonKey, kept: readonly WaitingStep[]): readonly Ladder[] => {
  const at = quiet.find((one) => one.person === person)?.until ?? undefined;
  return at === undefined
    ? []
    : kept.flatMap(({ step, since }) => (since > at ? [] : [[{ at, of: { what: 'asked', step: step.number, at } }]]));
};

/** To the opener, who asked them; a colleague's invitation to those who sit there, too. */
const ofInvitations = (given: Case, person: PersonKey): readonly Ladder[] =>
  partiesOf(given).flatMap(({ seat, members, invitation }): readonly Ladder[] => {
    if (invitation === undefined || (given.owner !== person && !members.includes(person))) return [];
    const { expiresAt: until } = invitation;
    return [[{ at: daysAfter(until, -invitationDays), until, of: { what: 'invitation', seat, expiresAt: until } }]];
  });

/** To whoever keeps something that is left to do for it. What lay behind when the plan was made is not caught up on. */
const ofTerms = (given: DecidedCase, person: PersonKey): readonly Ladder[] => {
  const began = given.history.findLast(({ kind }) => kind === 'decided' || kind === 'takenUp')?.at ?? given.decidedAt;
  return termEnds(given).flatMap(({ ids: [id], ends, left }): readonly Ladder[] => {
    if (id === undefined || !left.some(({ seat }) => keeps(given, person, seat))) return [];
    const until = `${ends}${morning}`;
    const dues = termDays.map(
      (days): Due => ({ at: daysAfter(until, -days), until, of: { what: 'term', id, ends, days } }),
    );
    return [dues.filter(({ at }) => at >= began)];
  });
};

/** To everybody. */
const ofExpiry = (given: Case): readonly Ladder[] => {
  const until = expiresAt(given);
  return until === undefined
    ? []
    : [[{ at: daysAfter(until, -expiryDays), until, of: { what: 'expiry', expiresAt: until } }]];
};
