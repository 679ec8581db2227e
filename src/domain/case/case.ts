import type { EditionId } from '../rulebook/edition.ts';
import type { AnyDecision } from '../rulebook/editions.ts';
import type { FactKey, Facts, FactValue } from '../rulebook/facts.ts';
import type { JourneyRequest } from '../rulebook/words.ts';
import type { Party, Seat } from './parties.ts';

/** A case's code, short enough to be said aloud: `KRM-482`. */
export type CaseCode = string;

/** Who a person is, without saying who: a digest of the channel and the user id that the channel vouches for. */
export type PersonKey = string;

/** An instant, ISO 8601 in UTC. */
export type Instant = string;

interface CaseBase {
  readonly id: CaseCode;
  /** Grows by one with every save, so that a stale write or click is seen. */
  readonly version: number;
  /** The person who opened it, who alone can change its facts. */
  readonly owner: PersonKey;
  /** The other sides that were invited; absent: none. */
  readonly parties?: readonly Party[];
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
  readonly decidedAt: Instant;
  readonly done: readonly number[];
}

export type Case = DraftCase | DecidedCase;

/** What happened to a case: who, when, what. Complete enough to tell before from after. */
export type CaseEvent = { readonly at: Instant; readonly by: PersonKey } & (
  | { readonly kind: 'opened'; readonly request: JourneyRequest }
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
  | { readonly kind: 'joined'; readonly seat: Seat }
  | { readonly kind: 'declined'; readonly seat: Seat; readonly reason: string | null }
  | { readonly kind: 'withdrawn' }
);
