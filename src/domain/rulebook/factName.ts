import { entryKey, type FactKey, type PartnerFacts, type ScalarKey, type SubscriptionFacts } from './facts.ts';

/** What kind of fact a key names, whichever entry it belongs to: `s2.source` and `s7.source` are asked the same way. */
export type FactName = ScalarKey | `subscription.${keyof SubscriptionFacts}` | `partner.${keyof PartnerFacts}`;

/** The kind of fact that `key` names. */
export const factName = (key: FactKey): FactName => {
  const entry = entryKey(key);
  if (entry === undefined) return key as ScalarKey; // every key that is no entry's is a scalar's
  return entry.list === 'subscriptions' ? `subscription.${entry.fact}` : `partner.${entry.fact}`;
};
