import type { FactKey } from '../rulebook/facts.ts';
import type { Day } from '../rulebook/words.ts';
import type { Ending } from './case.ts';
import type { Seat } from './parties.ts';

/** Why a command was not carried out. An expected "no": the bot has words for each, nothing was changed. */
export type Refusal =
  | { readonly code: 'badValue'; readonly key: FactKey }
  | { readonly code: 'noSuchEntry'; readonly id: string }
  | { readonly code: 'tooManyEntries'; readonly most: number }
  | { readonly code: 'termPassed'; readonly key: FactKey; readonly day: Day }
  | { readonly code: 'notComplete' }
  | { readonly code: 'notDecided' }
  | { readonly code: 'noSuchStep'; readonly step: number }
  /** The plan asks for other steps before this one. */
  | { readonly code: 'tooEarly'; readonly step: number; readonly first: readonly number[] }
  /** Steps were done that rest on this one. */
  | { readonly code: 'restedOn'; readonly step: number; readonly by: readonly number[] }
  /** Another side's step. */
  | { readonly code: 'notYourStep'; readonly step: number; readonly seat: Seat }
  /** What only the opener of a case may do. */
  | { readonly code: 'notYours' }
  /** The plan has nothing to do for this side, or it is the opener's own. */
  | { readonly code: 'noSuchSeat' }
  /** Somebody sits there already. */
  | { readonly code: 'seatTaken' }
  /** No invitation of this case has this code: it was used, taken back, or never was one. */
  | { readonly code: 'noSuchInvitation' }
  | { readonly code: 'invitationExpired' }
  /** They take part in this case already. */
  | { readonly code: 'takesPart' }
  /** The invitation is for colleagues, and they come from another tenant. */
  | { readonly code: 'otherTenant' }
  /** The case is over; whoever opened it can take it up again. */
  | { readonly code: 'ended'; readonly as: Ending }
  | { readonly code: 'notEnded' }
  /** So much happened in the case that no more is kept. */
  | { readonly code: 'historyFull'; readonly most: number }
  /** The step asks for no agreement, or it was given already. */
  | { readonly code: 'nothingToDecline' }
  | { readonly code: 'stepIsDone'; readonly step: number }
  | { readonly code: 'noProblem'; readonly step: number }
  /** A note that is empty or too long, in characters. */
  | { readonly code: 'badNote'; readonly most: number };

/** What a refused command answers: why, and that nothing changed. */
export const refused = (refusal: Refusal): { readonly kind: 'refused'; readonly refusal: Refusal } => ({
  kind: 'refused',
  refusal,
});
