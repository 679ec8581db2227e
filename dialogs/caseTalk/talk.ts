import type { Case } from '../../src/domain/case/case.ts';
import type { Place } from '../engine/place.ts';
import type { Turn } from '../turn.ts';

/** A turn about one case: the case as it is stored, and where the conversation stands in it. */
export interface Talk {
  readonly turn: Turn;
  readonly current: Case;
  readonly place: Place;
}

/** Where the conversation stands afterwards; nothing when it left the case. */
export type Next = Place | undefined;
