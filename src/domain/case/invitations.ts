import { editions } from '../rulebook/editions.ts';
import type { Case } from './case.ts';
import { event, withEvents } from './caseEvents.ts';
import type { Answer, Command, Occasion } from './decide.ts';
import { type Invitation, invitable, openerSeat, type Party, partiesOf, type Seat, seatOf } from './parties.ts';
import { longestText } from './recordFact.ts';
import { type Refusal, refused } from './refusal.ts';

type About<Name extends Command['name']> = Extract<Command, { name: Name }>;

const next = (given: Case): Answer => ({ kind: 'next', next: given, effects: [] });

/** The parties with one of them as it is now; a party that is nothing any more is left out. */
const withParty = (given: Case, party: Party): readonly Party[] => {
  const others = partiesOf(given).filter(({ seat }) => seat !== party.seat);
  const isEmpty = party.members.length === 0 && party.invitation === undefined && party.declined === undefined;
  return isEmpty ? others : [...others, party];
};

const partyOf = (given: Case, seat: Seat): Party =>
  partiesOf(given).find((party) => party.seat === seat) ?? { seat, members: [] };

/** Asks a side to take part: one that has something to do in the plan, and where nobody sits yet. */
export const invite = (given: Case, { seat, invitation }: About<'invite'>, occasion: Occasion): Answer => {
  if (given.state !== 'decided') return refused({ code: 'notDecided' });
  if (!invitable(editions[given.edition].plan(given.decision), given.facts).includes(seat))
    return refused({ code: 'noSuchSeat' });
  return partyOf(given, seat).members.length > 0
    ? refused({ code: 'seatTaken' })
    : next(invited(given, seat, invitation, occasion));
};

/** Asks a colleague to the seat where one sits oneself: somebody of the same tenant, where the channel vouches for one. */
export const inviteColleague = (given: Case, { invitation }: About<'inviteColleague'>, occasion: Occasion): Answer => {
  if (given.state !== 'decided') return refused({ code: 'notDecided' });
  const seat = seatOf(given, occasion.by);
  if (seat === undefined) return refused({ code: 'noSuchSeat' });
  return next(invited(given, seat, { ...invitation, tenant: occasion.tenant ?? null }, occasion));
};

const invited = (given: Case, seat: Seat, invitation: Invitation, occasion: Occasion): Case => {
  const { members } = partyOf(given, seat);
  const told = event(occasion, { kind: 'invited', seat, expiresAt: invitation.expiresAt });
  return { ...withEvents(given, [told], occasion), parties: withParty(given, { seat, members, invitation }) };
};

/** Takes an invitation back that nobody answered: the opener any, everybody that of a colleague. */
export const takeInvitationBack = (given: Case, { seat }: About<'takeInvitationBack'>, occasion: Occasion): Answer => {
  if (given.owner !== occasion.by && seatOf(given, occasion.by) !== seat) return refused({ code: 'notYours' });
  return withoutInvitation(given, seat, 'invitationTakenBack', occasion);
};

/** Takes part no more; who opened the case cannot leave it. */
export const leave = (given: Case, occasion: Occasion): Answer => {
  const party = partiesOf(given).find(({ members }) => members.includes(occasion.by));
  if (party === undefined) return refused({ code: 'noSuchSeat' });
  const told = withEvents(given, [event(occasion, { kind: 'left', seat: party.seat })], occasion);
  const members = party.members.filter((one) => one !== occasion.by);
  return next({ ...told, parties: withParty(given, { ...party, members }) });
};

/** Clears away an invitation whose time is over. */
export const endInvitation = (given: Case, { seat }: About<'endInvitation'>, occasion: Occasion): Answer => {
  const expiresAt = partyOf(given, seat).invitation?.expiresAt;
  return expiresAt === undefined || expiresAt > occasion.at
    ? refused({ code: 'noSuchInvitation' })
    : withoutInvitation(given, seat, 'invitationExpired', occasion);
};

const withoutInvitation = (
  given: Case,
  seat: Seat,
  kind: 'invitationTakenBack' | 'invitationExpired',
  occasion: Occasion,
): Answer => {
  const { invitation, ...party } = partyOf(given, seat);
  if (invitation === undefined) return refused({ code: 'noSuchInvitation' });
  const told = withEvents(given, [event(occasion, { kind, seat })], occasion);
  return next({ ...told, parties: withParty(given, party) });
};

/** Joins or declines: either way the invitation is used up. */
export const answerInvitation = (given: Case, command: About<'join' | 'decline'>, occasion: Occasion): Answer => {
  const { at, by, tenant } = occasion;
  const asked = partiesOf(given).find(({ invitation }) => invitation?.digest === command.digest);
  if (asked?.invitation === undefined) return refused({ code: 'noSuchInvitation' });
  const refusal = whyNot(given, asked.invitation, occasion);
  if (refusal !== undefined) return refused(refusal);
  if (command.name === 'decline' && (command.reason?.length ?? 0) > longestText)
    return refused({ code: 'badNote', most: longestText });
  const { seat, members } = asked;
  // A colleague's no changes nothing for those who sit there.
  const isColleague = members.length > 0 || seat === openerSeat(given.facts);
  const answered: Party =
    command.name === 'join'
      ? { seat, members: [...members, by] }
      : { seat, members, ...(isColleague ? {} : { declined: { at, reason: command.reason } }) };
  const told = event(
    occasion,
    command.name === 'join'
      ? { kind: 'joined', seat, ...(tenant === undefined ? {} : { tenant }) }
      : { kind: 'declined', seat, reason: command.reason },
  );
  return next({ ...withEvents(given, [told], occasion), parties: withParty(given, answered) });
};

/** Why somebody cannot answer an invitation of a case; nothing if they can. */
export const whyNot = (given: Case, invitation: Invitation, { at, by, tenant }: Occasion): Refusal | undefined => {
  if (invitation.expiresAt <= at) return { code: 'invitationExpired' };
  if (seatOf(given, by) !== undefined) return { code: 'takesPart' };
  return invitation.tenant !== undefined && invitation.tenant !== (tenant ?? null)
    ? { code: 'otherTenant' }
    : undefined;
};
