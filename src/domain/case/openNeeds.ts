import type { Need } from '../rulebook/edition.ts';
import { editions } from '../rulebook/editions.ts';
import { entryKey, readFact } from '../rulebook/facts.ts';
import type { Day } from '../rulebook/words.ts';
import type { Case } from './case.ts';

/** Whether a need is met. A list is, once somebody said that it is complete; a term only while it has not passed. */
export const isMet = ({ facts }: Pick<Case, 'facts'>, key: Need['key'], today: Day): boolean => {
  if (key === 'subscriptions') return facts.subscriptions.length > 0 && facts.subscriptionsComplete === true;
  if (key === 'currentPartners') return facts.currentPartnersComplete === true;
  const value = readFact(facts, key);
  if (entryKey(key)?.fact === 'termEnds' && typeof value === 'string') return value >= today;
  return value !== undefined;
};

/** Everything that matters to a case as its facts stand, answered or not. */
export const needsOf = ({ edition, facts }: Pick<Case, 'edition' | 'facts'>): readonly Need[] =>
  editions[edition].needs(facts);

/** What still has to be asked: the needs that are not met, without those that are only offered. */
export const openNeeds = (given: Pick<Case, 'edition' | 'facts'>, today: Day): readonly Need[] =>
  needsOf(given).filter(({ key, how }) => how !== 'offered' && !isMet(given, key, today));
