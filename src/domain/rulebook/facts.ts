import type { Asker, Cloud, Day, JourneyRequest, Service, Source, Status, Wish } from './words.ts';

/**
 * What is known of a case. A fact that is absent was not answered yet; `null` means asked and not known, or left blank
 * on purpose. Which facts matter is the edition's answer (`needs`); a fact that does not matter now is kept all the same.
 */
export interface Facts extends Partial<ScalarFacts> {
  readonly request: JourneyRequest;
  readonly currentPartners: readonly PartnerEntry[];
  readonly subscriptions: readonly SubscriptionEntry[];
}

/** The facts that a case has once. */
export interface ScalarFacts {
  readonly asker: Asker;
  readonly cloud: Cloud;
  readonly customerIsCspPartner: boolean;
  readonly newPartnerName: string | null;
  readonly newPartnerDelivers: string | null;
  /** Whether somebody expects existing subscriptions to move to the partner that is added. */
  readonly movesExpected: boolean;
  readonly sameCountry: boolean | null;
  readonly hasRelationship: boolean | null;
  readonly currentPartnerName: string | null;
  readonly customerName: string | null;
  /** The customer's tenant: a domain or a tenant id. */
  readonly customerTenant: string | null;
  readonly customerEmail: string | null;
  readonly currentPartnerEmail: string | null;
  readonly newPartnerTenantId: string | null;
  readonly newPartnerMpnId: string | null;
  readonly providerName: string | null;
  readonly providerTenantId: string | null;
  /** `true`: that is all of them. `false`: another one is to come. */
  readonly currentPartnersComplete: boolean;
  readonly subscriptionsComplete: boolean;
  /** The subscriptions were bought in different places, so the source is asked one by one. */
  readonly sourcesDiffer: boolean;
}

export type SubscriptionId = `s${number}`;
export type PartnerId = `p${number}`;

/** One subscription as far as it is known. */
export interface SubscriptionEntry extends Partial<SubscriptionFacts> {
  readonly id: SubscriptionId;
}

export interface SubscriptionFacts {
  readonly name: string | null;
  readonly service: Service;
  readonly source: Source;
  readonly status: Status;
  readonly wish: Wish;
  readonly termEnds: Day | null;
  /** The Azure subscription id, a GUID in lower case. */
  readonly azureId: string | null;
}

/** One of the customer's partners of today. */
export interface PartnerEntry extends Partial<PartnerFacts> {
  readonly id: PartnerId;
}

export interface PartnerFacts {
  readonly name: string;
  readonly delivers: string | null;
}

export type ScalarKey = keyof ScalarFacts;
export type SubscriptionKey = `${SubscriptionId}.${keyof SubscriptionFacts}`;
export type PartnerKey = `${PartnerId}.${keyof PartnerFacts}`;
/** Names one fact: `cloud`, `s2.source`, `p1.name`. */
export type FactKey = ScalarKey | SubscriptionKey | PartnerKey;

/** What a fact may hold, before it is known which one it is. */
export type FactValue = string | boolean | null;

/** An entry's fact, taken apart. */
export type EntryKey =
  | { readonly list: 'subscriptions'; readonly id: SubscriptionId; readonly fact: keyof SubscriptionFacts }
  | { readonly list: 'currentPartners'; readonly id: PartnerId; readonly fact: keyof PartnerFacts };

const subscriptionFacts: readonly string[] = [
  'name',
  'service',
  'source',
  'status',
  'wish',
  'termEnds',
  'azureId',
] satisfies (keyof SubscriptionFacts)[];
const partnerFacts: readonly string[] = ['name', 'delivers'] satisfies (keyof PartnerFacts)[];

/** Takes `s2.source` apart; nothing for a key that is no entry's. */
export const entryKey = (key: string): EntryKey | undefined => {
  const parts = /^([sp])([1-9]\d{0,3})\.(\w+)$/.exec(key);
  const [letter, number, fact] = [parts?.[1], Number(parts?.[2]), parts?.[3] ?? ''];
  if (letter === 's' && subscriptionFacts.includes(fact))
    // The list above holds just the keys of SubscriptionFacts.
    return { list: 'subscriptions', id: `s${number}`, fact: fact as keyof SubscriptionFacts };
  if (letter === 'p' && partnerFacts.includes(fact))
    // Likewise, of PartnerFacts.
    return { list: 'currentPartners', id: `p${number}`, fact: fact as keyof PartnerFacts };
  return undefined;
};

/** What is stored under `key`; `undefined` where it was not answered. */
export const readFact = (facts: Facts, key: FactKey): FactValue | undefined => {
  const entry = entryKey(key);
  if (entry === undefined) return facts[key as ScalarKey]; // every other key is a scalar's
  if (entry.list === 'subscriptions') return facts.subscriptions.find(({ id }) => id === entry.id)?.[entry.fact];
  return facts.currentPartners.find(({ id }) => id === entry.id)?.[entry.fact];
};

/** The id that the next entry of a list gets: one more than the highest so far. */
export const nextId = {
  subscriptions: (facts: Facts): SubscriptionId => `s${highest(facts.subscriptions) + 1}`,
  currentPartners: (facts: Facts): PartnerId => `p${highest(facts.currentPartners) + 1}`,
};

const highest = (entries: readonly { readonly id: string }[]): number =>
  entries.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);

/** Who sold what is to move: the partner that was named, or the only partner of today. Null where it is not known. */
export const sellerName = ({ currentPartnerName, currentPartners }: Facts): string | null =>
  currentPartnerName ?? (currentPartners.length === 1 ? currentPartners[0]?.name : undefined) ?? null;
