import type { Place } from '../engine/place.ts';
import { seenBy } from '../present/seenBy.ts';
import type { Turn } from '../turn.ts';
import type { Talk } from './talk.ts';

/** The talk at a place, with its case as it is stored now; nothing where there is no place, or no such case any more. */
export const talkAt = async (turn: Turn, place: Place | undefined): Promise<Talk | undefined> => {
  if (place === undefined) return undefined;
  const { by } = turn.occasion;
  const found = await turn.desk.find(place.code, by);
  return found.kind === 'found'
    ? { turn, current: seenBy(found.current, by), stored: found.current, place }
    : undefined;
};
