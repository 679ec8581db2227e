import type { SubscriptionFacts } from '../../src/domain/rulebook/facts.ts';
import type { ScalarQuestion } from './journey.ts';

/** Who asks, and for whom: every journey begins with it, since it can end the journey at once. */
export const aboutPerson: readonly ScalarQuestion[] = ['asker', 'cloud', 'customerIsCspPartner'];

/** How the new partner stands to the customer. */
export const aboutPartner: readonly ScalarQuestion[] = ['sameCountry', 'hasRelationship'];

/** What only the letters and forms need: last, and each may be left blank. */
export const aboutPapers: readonly ScalarQuestion[] = [
  'customerName',
  'customerTenant',
  'customerEmail',
  'currentPartnerEmail',
  'providerName',
  'newPartnerTenantId',
  'newPartnerMpnId',
  'providerTenantId',
];

/** A subscription's facts, each after those that decide whether it matters. */
export const subscriptionFacts: readonly (keyof SubscriptionFacts)[] = [
  'name',
  'service',
  'source',
  'status',
  'wish',
  'termEnds',
  'azureId',
];
