import type { ScalarKey } from '../rulebook/facts.ts';
import type { Asker } from '../rulebook/words.ts';
import type { ProfileField } from './correct.ts';

/** A fact that tells of the asker's own organisation, and where it is kept. */
export interface OwnFact {
  readonly key: ScalarKey;
  readonly field: Exclude<ProfileField, 'role' | 'country'>;
}

const ofCustomer: readonly OwnFact[] = [
  { key: 'customerName', field: 'name' },
  { key: 'cloud', field: 'cloud' },
  { key: 'customerTenant', field: 'ownTenant' },
];

/** Every partner who asks sits in the new partner's seat (`openerSeat`), a provider too. */
const ofPartner: readonly OwnFact[] = [
  { key: 'newPartnerName', field: 'name' },
  { key: 'newPartnerTenantId', field: 'tenantId' },
  { key: 'newPartnerMpnId', field: 'partnerId' },
];

/** The facts of a case that are about the asker's own organisation. The cloud is the customer's, whoever asks. */
export const ownFacts = (asker: Asker): readonly OwnFact[] => (asker === 'customer' ? ofCustomer : ofPartner);
