import type { EditionId } from '../rulebook/edition.ts';
import type { AnyDecision } from '../rulebook/editions.ts';
import type { FactKey, Facts, FactValue } from '../rulebook/facts.ts';
import type { JourneyRequest } from '../rulebook/words.ts';
import type { HandledAct } from './handled.ts';
import type { Party, Seat } from './parties.ts';
import type { Reminder } from './reminders.ts';

/** A case's code, short enough to be said aloud: `KRM-482`. */
export type CaseCode = string;

/** Who a person is, without saying who: a digest of the channel and the user id that the channel vouches for. */
export type PersonKey = string;

/** Stands for a person where the program itself did something, since time passed. */
export const program: PersonKey = 'program';

/** An instant, ISO 8601 in UTC. */
export type Instant = string;

/**
 * How a case ends: every step is done, a side said no to what it was asked, whoever opened it gave it up, or nobody did
 * anything for too long.
 */
export const endings = ['completed', 'declined', 'withdrawn', 'expired'] as const;
export type Ending = (typeof endings)[number];

/** Somebody does not want to be reminded of a case: until an instant, or at all (null). */
export interface Quiet {
  readonly person: PersonKey;
  readonly until: Instant | null;
}

/** What holds a step up, in the words of the side whose step it is. */
export interface Problem {
  readonly step: number;
  readonly note: string;
}

interface CaseBase {
  readonly id: CaseCode;
  /** Grows by one with every save, so that a stale write or click is seen. */
  readonly version: number;
  /** The person who opened it, who alone can change its facts. */
  readonly owner: PersonKey;
  /** The other sides that were invited; absent: none. */
  readonly parties?: readonly Party[];
  /** How and when it ended; absent: it goes on. Whoever opened it can take it up again. */
  readonly ended?: { readonly as: Ending; readonly at: Instant };
  /** Who does not want to be reminded; absent: nobody. */
  readonly quiet?: readonly Quiet[];
  /** What was done lately, by the ids of what asked for it, so that nothing is done twice; absent: nothing. */
  readonly handled?: readonly HandledAct[];
  readonly edition: EditionId;
  readonly facts: Facts;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
  readonly history: readonly CaseEvent[];
}

/** A case whose facts are being asked, or were changed after a decision. */
export interface DraftCase extends CaseBase {
  readonly state: 'draft';
  /** The decision that was taken back, and what was done of its plan: what stays the same stays done. */
  readonly earlier?: Pick<DecidedCase, 'decision' | 'done'>;
}

/** A case with its answer. `done` holds the numbers of the plan's steps that were carried out, from 1. */
export interface DecidedCase extends CaseBase {
  readonly state: 'decided';
  readonly decision: AnyDecision;
  /** When the plan was made, or last begun anew since facts changed or the case had ended: older cards belong to another. */
  readonly decidedAt: Instant;
  readonly done: readonly number[];
  /** At most one a step, and none of a step that is done; absent: none. */
  readonly problems?: readonly Problem[];
}

export type Case = DraftCase | DecidedCase;

/** What happened to a case: who, when, what. Complete enough to tell before from after. */
export type CaseEvent = {
  readonly at: Instant;
  readonly by: PersonKey;
} /** `tenant`: where they come from, as their channel vouched for it; absent: nobody did. */ & (
  | { readonly kind: 'opened'; readonly request: JourneyRequest; readonly tenant?: string }
  | {
      readonly kind: 'recorded';
      readonly key: FactKey;
      readonly before?: FactValue;
      readonly after?: FactValue;
    }
  | { readonly kind: 'entryRemoved'; readonly id: string }
  | { readonly kind: 'rerouted'; readonly from: JourneyRequest; readonly to: JourneyRequest }
  | { readonly kind: 'decided'; readonly overall: AnyDecision['overall']; readonly edition: EditionId }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'stepMarked'; readonly step: number; readonly done: boolean }
  | { readonly kind: 'invited'; readonly seat: Seat; readonly expiresAt: Instant }
  | { readonly kind: 'joined'; readonly seat: Seat; readonly tenant?: string }
  | { readonly kind: 'declined'; readonly seat: Seat; readonly reason: string | null }
  | { readonly kind: 'left'; readonly seat: Seat }
  | { readonly kind: 'invitationTakenBack'; readonly seat: Seat }
  | { readonly kind: 'invitationExpired'; readonly seat: Seat }
  /** The side whose agreement a step asks for said no, which ended the case. */
  | { readonly kind: 'turnedDown'; readonly step: number; readonly reason: string | null }
  /** These facts changed after these sides had agreed, so their agreements and signatures hold no more: these steps. */
  | {
      readonly kind: 'agreementsFell';
      readonly seats: readonly Seat[];
      readonly keys: readonly FactKey[];
      readonly steps: readonly number[];
    }
  | { readonly kind: 'problemReported'; readonly step: number; readonly note: string }
  | { readonly kind: 'problemSolved'; readonly step: number }
  | { readonly kind: 'completed' | 'withdrawn' | 'expired' | 'takenUp' }
  /** The program told somebody what waits for them. */
  | { readonly kind: 'reminded'; readonly to: PersonKey; readonly of: Reminder }
  /** `by` does not want to be reminded until then, or at all (null). */
  | { readonly kind: 'hushed'; readonly until: Instant | null }
  /** `by` wants to be reminded again. */
  | { readonly kind: 'unhushed' }
  /** `by` could not be told: they blocked or removed the bot. */
  | { readonly kind: 'unreachable' }
);
