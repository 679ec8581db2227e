import type { AnySection } from '../rulebook/editions.ts';
import type { Facts } from '../rulebook/facts.ts';
import type { Actor } from '../rulebook/words.ts';
import type { Case, CaseCode, Instant, PersonKey } from './case.ts';

/** A side that takes part in a case. Microsoft has none: what it does is marked by the side that hears of it. */
export type Seat = Exclude<Actor, 'microsoft'>;

export const seats: readonly Seat[] = ['customer', 'newPartner', 'currentPartner', 'provider'];

/** A side: who sits there, or was asked to. Of the opener's own side these are the opener's colleagues. */
export interface Party {
  readonly seat: Seat;
  readonly members: readonly PersonKey[];
  /** An invitation that nobody has answered yet. */
  readonly invitation?: Invitation;
  /** They were asked, and said no. */
  readonly declined?: { readonly at: Instant; readonly reason: string | null };
}

/** One code for one seat of one case. It is good once, and only its digest is kept. */
export interface Invitation {
  readonly digest: string;
  readonly expiresAt: Instant;
  /** A colleague's: only for who comes from this tenant too (null: from none that is vouched for). */
  readonly tenant?: string | null;
}

/** Which case an invitation belongs to. Its id is the digest of the code. */
export interface InvitationRecord {
  readonly id: string;
  readonly version: number;
  readonly code: CaseCode;
  readonly expiresAt: Instant;
}

/** Where the person sits who opened the case. */
export const openerSeat = ({ asker }: Facts): Seat => (asker === 'customer' ? 'customer' : 'newPartner');

/** The parties of a case beside its opener's. */
export const partiesOf = ({ parties = [] }: Pick<Case, 'parties'>): readonly Party[] => parties;

/** Where a person sits in a case; nothing for who has no part in it. */
export const seatOf = (given: Case, person: PersonKey): Seat | undefined =>
  given.owner === person
    ? openerSeat(given.facts)
    : partiesOf(given).find(({ members }) => members.includes(person))?.seat;

/** The sides that the plan gives something to do, besides the opener's own. */
export const invitable = (plan: readonly AnySection[], facts: Facts): readonly Seat[] => {
  const acting = plan.flatMap(({ steps }) => steps.map(({ seat }) => seat));
  return seats.filter((seat) => seat !== openerSeat(facts) && acting.includes(seat));
};

/**
 * Whether a person keeps the steps of this seat: who sits there, and the opener while nobody does, so that no plan
 * stands still because a side does not take part here.
 */
export const keeps = (given: Case, person: PersonKey, seat: Seat): boolean => {
  if (seatOf(given, person) === seat) return true;
  const taken = partiesOf(given).some((party) => party.seat === seat && party.members.length > 0);
  return given.owner === person && !taken;
};
