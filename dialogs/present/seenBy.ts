import type { Case, PersonKey } from '../../src/domain/case/case.ts';
import { seatOf } from '../../src/domain/case/parties.ts';
import type { Facts } from '../../src/domain/rulebook/facts.ts';

/**
 * A case as the words may speak of it to this person: "you" is said to the customer and to who opened it, and to
 * nobody else. Only for showing: it is never saved.
 */
export const seenBy = <Given extends Case>(given: Given, person: PersonKey): Given =>
  given.owner === person ? given : { ...given, facts: factsSeen(given, person) };

const factsSeen = (given: Case, person: PersonKey): Facts =>
  seatOf(given, person) === 'customer' ? { ...given.facts, asker: 'customer' } : forEverybody(given.facts);

/** What is read by all parties says "you" to none of them. */
export const forEverybody = ({ asker: _whoAsks, ...facts }: Facts): Facts => facts;
