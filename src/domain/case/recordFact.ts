import { isDay } from '../day.ts';
import {
  entryKey,
  type FactKey,
  type Facts,
  type FactValue,
  nextId,
  type PartnerFacts,
  type ScalarKey,
  type SubscriptionFacts,
} from '../rulebook/facts.ts';
import { askers, clouds, type Day, services, sources, statuses, wishes } from '../rulebook/words.ts';
import type { Refusal } from './refusal.ts';

/** How many entries a list may have: more than anybody types, few enough for one document. */
export const mostEntries = 50;

/** How long a name or note may be, in characters. */
export const longestText = 200;

type Check = (value: FactValue) => boolean;

const text: Check = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= longestText;
const truth: Check = (value) => typeof value === 'boolean';
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const orBlank =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const guid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const day: Check = (value) => typeof value === 'string' && isDay(value);

const scalarChecks: Readonly<Record<ScalarKey, Check>> = {
  asker: oneOf(askers),
  cloud: oneOf(clouds),
  customerIsCspPartner: truth,
  newPartnerName: orBlank(text),
  newPartnerDelivers: orBlank(text),
  movesExpected: truth,
  sameCountry: orBlank(truth),
  hasRelationship: orBlank(truth),
  currentPartnerName: orBlank(text),
  customerName: orBlank(text),
  customerTenant: orBlank(text),
  customerEmail: orBlank(text),
  currentPartnerEmail: orBlank(text),
  newPartnerTenantId: orBlank(guid),
  newPartnerMpnId: orBlank(matching(/^\d{4,10}$/)),
  providerName: orBlank(text),
  providerTenantId: orBlank(guid),
  currentPartnersComplete: truth,
  subscriptionsComplete: truth,
  sourcesDiffer: truth,
};

const subscriptionChecks: Readonly<Record<keyof SubscriptionFacts, Check>> = {
  name: orBlank(text),
  service: oneOf(services),
  source: oneOf(sources),
  status: oneOf(statuses),
  wish: oneOf(wishes),
  termEnds: orBlank(day),
  azureId: orBlank(guid),
};

const partnerChecks: Readonly<Record<keyof PartnerFacts, Check>> = { name: text, delivers: orBlank(text) };

/**
 * Records one fact. A key of the entry that would come next adds that entry. Nothing is believed: the value must be
 * one that the fact can hold, and an active licence's term must not end before `today`.
 */
export const recordFact = (facts: Facts, key: FactKey, value: FactValue, today: Day): Facts | Refusal => {
  const entry = entryKey(key);
  if (entry === undefined) {
    const check = Object.hasOwn(scalarChecks, key) ? scalarChecks[key as ScalarKey] : undefined;
    return check?.(value) === true ? { ...facts, [key]: value } : { code: 'badValue', key };
  }
  const check = entry.list === 'subscriptions' ? subscriptionChecks[entry.fact] : partnerChecks[entry.fact];
  if (!check(value)) return { code: 'badValue', key };
  return entry.list === 'subscriptions'
    ? recordSubscription(facts, entry, value, today)
    : recordPartner(facts, entry, value);
};

const recordSubscription = (
  facts: Facts,
  { id, fact }: Extract<ReturnType<typeof entryKey>, { list: 'subscriptions' }>,
  value: FactValue,
  today: Day,
): Facts | Refusal => {
  const extended = withEntry(facts, 'subscriptions', id);
  if ('code' in extended) return extended;
  const subscriptions = extended.subscriptions.map((one) => (one.id === id ? { ...one, [fact]: value } : one));
  const changed = subscriptions.find((one) => one.id === id);
  const passed = changed?.status === 'active' && typeof changed.termEnds === 'string' && changed.termEnds < today;
  if (passed && fact === 'termEnds') return { code: 'termPassed', key: `${id}.termEnds`, day: changed.termEnds };
  if (passed && fact === 'status') {
    // It was said to be active again: the old end of the term cannot be right, so it is asked anew.
    const { termEnds: _passed, ...rest } = changed;
    return { ...extended, subscriptions: subscriptions.map((one) => (one.id === id ? rest : one)) };
  }
  return { ...extended, subscriptions };
};

const recordPartner = (
  facts: Facts,
  { id, fact }: Extract<ReturnType<typeof entryKey>, { list: 'currentPartners' }>,
  value: FactValue,
): Facts | Refusal => {
  const extended = withEntry(facts, 'currentPartners', id);
  if ('code' in extended) return extended;
  return {
    ...extended,
    currentPartners: extended.currentPartners.map((one) => (one.id === id ? { ...one, [fact]: value } : one)),
  };
};

/** The facts with an entry of this id: the one that is there, or the next one, which then wants to be completed. */
const withEntry = (facts: Facts, list: 'subscriptions' | 'currentPartners', id: string): Facts | Refusal => {
  if (facts[list].some((one) => one.id === id)) return facts;
  if (id !== nextId[list](facts)) return { code: 'noSuchEntry', id };
  if (facts[list].length >= mostEntries) return { code: 'tooManyEntries', most: mostEntries };
  if (list === 'subscriptions') {
    const { subscriptionsComplete: _reopened, ...rest } = facts;
    return { ...rest, subscriptions: [...facts.subscriptions, { id: nextId.subscriptions(facts) }] };
  }
  const { currentPartnersComplete: _reopened, ...rest } = facts;
  return { ...rest, currentPartners: [...facts.currentPartners, { id: nextId.currentPartners(facts) }] };
};

/** Takes an entry away; what was recorded of it goes with it. */
export const removeEntry = (facts: Facts, id: string): Facts | Refusal => {
  const subscriptions = facts.subscriptions.filter((one) => one.id !== id);
  const currentPartners = facts.currentPartners.filter((one) => one.id !== id);
  if (subscriptions.length === facts.subscriptions.length && currentPartners.length === facts.currentPartners.length)
    return { code: 'noSuchEntry', id };
  return { ...facts, subscriptions, currentPartners };
};
