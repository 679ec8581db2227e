import type { Case } from '../../src/domain/case/case.ts';
import type { Place } from '../engine/place.ts';
import type { Turn } from '../turn.ts';

/** A turn about one case: the case as it is stored, and where the conversation stands in it. */
export interface Talk {
  readonly turn: Turn;
  /** The case as its words may speak to this person (`seenBy`). */
  readonly current: Case;
  /** The case as it is stored. */
  readonly stored: Case;
  readonly place: Place;
}

/** Where the conversation stands afterwards; nothing when it left the case. */
export type Next = Place | undefined;
