import { editions } from '../rulebook/editions.ts';
import type { Case } from './case.ts';
import { event, withEvents } from './caseEvents.ts';
import type { Answer, Command, Occasion } from './decide.ts';
import { invitable, type Party, partiesOf, seatOf } from './parties.ts';
import { refused } from './refusal.ts';

/** Asks a side to take part: one that has something to do in the plan, and where nobody sits yet. */
export const invite = (
  given: Case,
  { seat, invitation }: Extract<Command, { name: 'invite' }>,
  occasion: Occasion,
): Answer => {
  if (given.state !== 'decided') return refused({ code: 'notDecided' });
  const plan = editions[given.edition].plan(given.decision);
  if (!invitable(plan, given.facts).includes(seat)) return refused({ code: 'noSuchSeat' });
  const parties = partiesOf(given);
  if (parties.some((party) => party.seat === seat && party.members.length > 0)) return refused({ code: 'seatTaken' });
  const invited = event(occasion, { kind: 'invited', seat, expiresAt: invitation.expiresAt });
  const next = {
    ...withEvents(given, [invited], occasion),
    parties: [...parties.filter((party) => party.seat !== seat), { seat, members: [], invitation }],
  };
  return { kind: 'next', next, effects: [] };
};

/** Joins or declines: either way the invitation is used up. */
export const answerInvitation = (
  given: Case,
  command: Extract<Command, { name: 'join' | 'decline' }>,
  occasion: Occasion,
): Answer => {
  const { at, by } = occasion;
  const parties = partiesOf(given);
  const asked = parties.find(({ invitation }) => invitation?.digest === command.digest);
  if (asked?.invitation === undefined) return refused({ code: 'noSuchInvitation' });
  if (asked.invitation.expiresAt <= at) return refused({ code: 'invitationExpired' });
  if (seatOf(given, by) !== undefined) return refused({ code: 'takesPart' });
  const { seat, members } = asked;
  const answered: Party =
    command.name === 'join'
      ? { seat, members: [...members, by] }
      : { seat, members, declined: { at, reason: command.reason } };
  const told = event(
    occasion,
    command.name === 'join' ? { kind: 'joined', seat } : { kind: 'declined', seat, reason: command.reason },
  );
  const next = {
    ...withEvents(given, [told], occasion),
    parties: parties.map((party) => (party === asked ? answered : party)),
  };
  return { kind: 'next', next, effects: [] };
};
