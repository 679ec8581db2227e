import type { QuestionKey } from '../../dialogs/engine/sequence.ts';
import type { Language } from '../../src/domain/language.ts';
import type { JourneyRequest } from '../../src/domain/rulebook/words.ts';

/** How somebody answers: what they type to each question, by its key; the first that fits is used, once each. */
export interface Walk {
  readonly name: string;
  readonly request: JourneyRequest;
  readonly answers: Readonly<Partial<Record<QuestionKey, Readonly<Record<Language, string>>>>>;
}

const both = (en: string, it: string = en): Readonly<Record<Language, string>> => ({ en, it });
const yes = both('yes', 'sì');
const no = both('no');

/** Walks that meet every question of every journey between them. */
export const walks: readonly Walk[] = [
  {
    name: 'a customer adds a partner, two work there already, and a licence is to move',
    request: 'addPartner',
    answers: {
      asker: both('customer', 'cliente'),
      cloud: both('commercial', 'commerciale'),
      customerIsCspPartner: no,
      'p1.name': both('Fabrikam'),
      'p1.delivers': both('Office 365'),
      'p2.name': both('Help Srl'),
      'p2.delivers': both('telephones', 'telefonia'),
      newPartnerName: both('Contoso'),
      newPartnerDelivers: both('Azure'),
      movesExpected: yes,
      's1.name': both('the old one', 'la vecchia'),
      's1.service': both('licences', 'licenze'),
      's1.source': both('from a CSP partner', 'da un partner CSP'),
      's1.status': both('active', 'attiva'),
      's1.termEnds': both('31 March 2028', '31/03/2028'),
      hasRelationship: no,
      customerName: both('Adatum'),
    },
  },
  {
    name: 'an indirect reseller onboards a mixed estate',
    request: 'onboardSubscriptions',
    answers: {
      asker: both('reseller', 'rivenditore'),
      cloud: both('US Government', 'governo'),
      customerIsCspPartner: no,
      newPartnerName: both('Contoso'),
      's1.name': both('first', 'prima'),
      's1.service': both('Azure'),
      's1.source': both('CSP', 'CSP'),
      's1.wish': both('move it', 'spostarla'),
      's1.azureId': both('3f2504e0-4f89-41d3-9a0c-0305e82c3301'),
      's2.name': both('second', 'seconda'),
      's2.service': both('licences', 'licenze'),
      's2.source': both('Open'),
      's2.wish': both('manage it', 'gestirla'),
      currentPartnerName: both('Fabrikam'),
      hasRelationship: both('don’t know', 'non so'),
      customerName: both('Adatum'),
      providerName: both('Northwind Distribution'),
      newPartnerTenantId: both('9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47'),
      newPartnerMpnId: both('4813729'),
      providerTenantId: both('6f1d2c3b-4a59-4e68-9b7a-8c9d0e1f2a3b'),
    },
  },
  {
    name: 'a direct partner takes over Azure from different places',
    request: 'switchAzure',
    answers: {
      asker: both('direct-bill partner', 'partner diretto'),
      cloud: both('Germany', 'Germania'),
      customerIsCspPartner: no,
      subscriptions: both(
        'Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301; Test',
        'Produzione 3f2504e0-4f89-41d3-9a0c-0305e82c3301; Test',
      ),
      sourcesDiffer: both('in different places', 'in posti diversi'),
      's1.source': both('CSP'),
      's2.source': both('EA'),
      currentPartnerName: both('Fabrikam'),
      newPartnerName: both('Contoso'),
      sameCountry: yes,
      hasRelationship: no,
      customerName: both('Adatum'),
      newPartnerTenantId: both('9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47'),
    },
  },
];
