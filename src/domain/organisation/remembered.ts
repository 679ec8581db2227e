import type { Change } from '../case/decide.ts';
import { type FactKey, type Facts, readFact } from '../rulebook/facts.ts';
import { type Asker, askers } from '../rulebook/words.ts';
import type { ProfileField } from './correct.ts';
import type { Organisation, Profile } from './organisation.ts';
import { ownFacts } from './ownFacts.ts';

type Told = Extract<Change, { set: FactKey }>;

/** What a profile holds under a field's name. */
export const profileValue = ({ organisation, lastRole }: Profile, field: ProfileField): string | undefined => {
  const { name, country, cloud, ownTenant, roles } = organisation;
  const { partnerId, tenantId } = roles.partner ?? {};
  return { name, role: lastRole, country, cloud, ownTenant, partnerId, tenantId }[field];
};

/**
 * What is known of somebody's own organisation, as answers of a new case, beside what they said of it. Only for the role
 * in which they asked last: in another one they may speak for somebody else. Of who names another organisation than the
 * known one only the role is known.
 */
export const remembered = (profile: Profile, said: readonly Change[]): readonly Told[] => {
  const told = said.filter((change): change is Told => 'set' in change);
  const saidAs = (key: FactKey) => told.find(({ set }) => set === key)?.value;
  const role = saidAs('asker') ?? profile.lastRole;
  const asker = askers.find((one) => one === role);
  if (asker === undefined || (profile.lastRole !== undefined && profile.lastRole !== asker)) return [];
  const own = ownAnswers(profile.organisation, asker);
  const another = own.some(({ set, value }) => isName(set) && (saidAs(set) ?? value) !== value);
  const known: readonly Told[] = [{ set: 'asker', value: asker }, ...(another ? [] : own)];
  return known.filter(({ set }) => saidAs(set) === undefined);
};

/**
 * The same for a case in which it is said only now who asks, by somebody who never said so before: a colleague of people
 * who did, or who told of their organisation of their own accord.
 */
export const rememberedNow = (profile: Profile, facts: Facts, changes: readonly Change[]): readonly Told[] => {
  const asks = changes.some((change) => 'set' in change && change.set === 'asker');
  if (!asks || facts.asker !== undefined || profile.lastRole !== undefined) return [];
  const before = askers.flatMap(ownFacts).flatMap(({ key }): readonly Told[] => {
    const value = readFact(facts, key);
    return value === undefined ? [] : [{ set: key, value }];
  });
  return remembered(profile, [...changes, ...before]);
};

const ownAnswers = (organisation: Organisation, asker: Asker): readonly Told[] =>
  ownFacts(asker).flatMap(({ key, field }) => {
    // Only a reseller's invitation carries the partner id.
    if (key === 'newPartnerMpnId' && asker !== 'indirectReseller') return [];
    const value = profileValue({ organisation }, field);
    return value === undefined ? [] : [{ set: key, value }];
  });

const isName = (key: FactKey): boolean => key === 'customerName' || key === 'newPartnerName';
