import type { Change } from '../case/decide.ts';
import { type FactKey, type Facts, readFact } from '../rulebook/facts.ts';
import { type Correction, corrected } from './correct.ts';
import type { Organisation, Profile } from './organisation.ts';
import { ownFacts } from './ownFacts.ts';

/**
 * What answers tell of the asker and of their organisation: what was just recorded and, once it is said in which role
 * they ask, all that the case knew of it before. What was left blank tells nothing. A profile in which nothing is new
 * comes back as the very same one.
 */
export const learned = (before: Profile, facts: Facts, changes: readonly Change[]): Profile => {
  const { asker } = facts;
  const recorded: readonly FactKey[] = changes.flatMap((change) => ('set' in change ? [change.set] : []));
  const own = asker === undefined ? [] : ownFacts(asker);
  const tells = (key: FactKey): boolean => key === 'asker' || own.some((one) => one.key === key);
  if (asker === undefined || !recorded.some(tells)) return before;
  const name = asker === 'customer' ? facts.customerName : facts.newPartnerName;
  const another = isAnother(before, facts, name);
  // Nothing is forgotten of the one before it is said who the other one is.
  if (another && name == null) return before;
  const all = another || recorded.includes('asker');
  const told: readonly (readonly [string, string])[] = own.flatMap(({ key, field }) => {
    const value = all || recorded.includes(key) ? readFact(facts, key) : null;
    return typeof value === 'string' ? [[field, value] as const] : [];
  });
  const correction: Correction = { ...Object.fromEntries(told), role: asker };
  const organisation = corrected(another ? blank(before.organisation) : before.organisation, correction);
  return organisation === before.organisation && before.lastRole === asker ? before : { organisation, lastRole: asker };
};

/**
 * Whether a guest seems to speak for another organisation than before: in another role, and not by its name. Nothing of
 * the earlier one is said of it then. A tenant's people stay of that tenant.
 */
const isAnother = ({ organisation, lastRole }: Profile, { asker }: Facts, name: string | null | undefined): boolean =>
  organisation.tenant === undefined &&
  lastRole !== undefined &&
  lastRole !== asker &&
  organisation.name !== undefined &&
  organisation.name !== name;

const blank = ({ id, version }: Organisation): Organisation => ({ id, version, roles: {} });
