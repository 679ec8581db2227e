import { longestText } from '../case/recordFact.ts';
import { type Asker, askers, type Cloud, clouds } from '../rulebook/words.ts';
import type { Organisation, PartnerKind } from './organisation.ts';

/** What a person can correct of themselves and their organisation, in the order in which it is shown. */
export const profileFields = ['name', 'role', 'country', 'cloud', 'ownTenant', 'partnerId', 'tenantId'] as const;
export type ProfileField = (typeof profileFields)[number];

/** New values; `null` forgets one, and a field that is absent stays. */
export type Correction = { readonly [Field in ProfileField]?: string | null };

type Check = (value: string) => boolean;
const text: Check = (value) => value.trim() !== '' && value.length <= longestText;
const isGuid: Check = (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value);

const checks: Readonly<Record<ProfileField, Check>> = {
  name: text,
  role: oneOf(askers),
  country: text,
  cloud: oneOf(clouds),
  ownTenant: (value) => isGuid(value) || (text(value) && /^[^\s.@/:]+(\.[^\s.@/:]+)+$/.test(value)),
  partnerId: (value) => /^\d{4,10}$/.test(value),
  tenantId: isGuid,
};

/** The fields whose new value cannot be one. Nothing is believed: a value from a card is checked like a typed one. */
export const badFields = (correction: Correction): readonly ProfileField[] =>
  profileFields.filter((field) => {
    const value = correction[field];
    return typeof value === 'string' && !checks[field](value);
  });

/** The organisation with a correction, all of whose fields are good; the very same one where nothing is new. */
export const corrected = (before: Organisation, correction: Correction): Organisation => {
  const { name, country, cloud, ownTenant, roles, ...rest } = before;
  const after: Organisation = {
    ...rest,
    ...put('name', correction.name, name),
    ...put('country', correction.country, country),
    // The checks let only the words of the lists through.
    ...put('cloud', correction.cloud as Cloud | null | undefined, cloud),
    ...put('ownTenant', correction.ownTenant, ownTenant),
    roles: rolesWith(roles, correction),
  };
  return sameText(after) === sameText(before) ? before : after;
};

/** The fields as text to compare, in one order: a store may give them back in another. */
const sameText = ({ name, country, cloud, ownTenant, roles: { customer, partner = {} } }: Organisation): string =>
  JSON.stringify([name, country, cloud, ownTenant, customer, partner.kind, partner.partnerId, partner.tenantId]);

/** One field, if it has a value afterwards. */
const put = <Name extends string, Value>(name: Name, now: Value | null | undefined, before: Value | undefined) => {
  const value = now === undefined ? before : (now ?? undefined);
  // The compiler sees only that the name is some text.
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
};

const rolesWith = (
  { customer, partner = {} }: Organisation['roles'],
  correction: Correction,
): Organisation['roles'] => {
  const role = correction.role as Asker | null | undefined; // as above
  const kind: PartnerKind | null | undefined = role === 'customer' ? undefined : role;
  const sells = {
    ...put('kind', kind, partner.kind),
    ...put('partnerId', correction.partnerId, partner.partnerId),
    ...put('tenantId', correction.tenantId, partner.tenantId),
  };
  const buys = role === 'customer' || (customer === true && role !== null);
  return {
    ...(buys ? { customer: true } : {}),
    ...(Object.keys(sells).length === 0 ? {} : { partner: sells }),
  };
};
