import type { Facts } from '../facts.ts';
import type { Decision } from './decision.ts';

/** Something that is written to somebody: blanks are `null`. Its words stand in the catalogues. */
export type Paper =
  | {
      readonly kind: 'invitation';
      /** The link of L1; `<…>` stands where an id is not known. It must reach the customer unchanged. */
      readonly link: string;
      readonly blanks: readonly LinkId[];
    }
  | { readonly kind: 'letter'; readonly subscriptions: readonly PaperSubscription[]; readonly viaProvider: boolean }
  | { readonly kind: 'form'; readonly subscriptions: readonly PaperSubscription[]; readonly viaProvider: boolean }
  | { readonly kind: 'sheet' };

/** An Azure subscription that is to be switched. */
export interface PaperSubscription {
  readonly name: string | null;
  readonly azureId: string | null;
}

/** The ids that L1's link carries. */
export type LinkId = 'newPartnerTenantId' | 'newPartnerMpnId' | 'providerTenantId';

const linkPlaceholders: Readonly<Record<LinkId, string>> = {
  newPartnerTenantId: '<partner-tenant-id>',
  newPartnerMpnId: '<reseller-mpn-id>',
  providerTenantId: '<provider-tenant-id>',
};

/** The ids of the relationship request's link: of two tiers where a reseller works with a provider. */
export const linkIds = ({ asker }: Facts): readonly LinkId[] =>
  asker === 'indirectReseller' ? ['newPartnerTenantId', 'newPartnerMpnId', 'providerTenantId'] : ['newPartnerTenantId'];

/** The relationship request's link as it was in 2018 (L1). */
const invitation = (facts: Facts): Paper => {
  const twoTier = facts.asker === 'indirectReseller';
  const value = (id: LinkId): string => facts[id] ?? linkPlaceholders[id];
  const page = 'https://portal.office.com/partner/partnersignup.aspx';
  const link = twoTier
    ? `${page}?type=IndirectResellerRelationship&id=${value('newPartnerTenantId')}&csp=1&msppid=${value('newPartnerMpnId')}&indirectCSP=${value('providerTenantId')}`
    : `${page}?type=ResellerRelationship&id=${value('newPartnerTenantId')}&csp=1&msppid=0`;
  return { kind: 'invitation', link, blanks: linkIds(facts).filter((id) => (facts[id] ?? null) === null) };
};

/** The papers that a decision's plan needs, in the order in which they are used. The sheet is always among them. */
export const papers = (facts: Facts, decision: Decision): readonly Paper[] => {
  const steps = [...(decision.steps ?? []), ...decision.items.flatMap((item) => item.steps)];
  const switched = decision.items
    .filter(({ outcome }) => outcome === 'switchAzure' || outcome === 'viaProvider')
    .map(({ id, outcome }) => ({ entry: facts.subscriptions.find((one) => one.id === id), outcome }));
  const subscriptions = switched.map(({ entry }) => ({ name: entry?.name ?? null, azureId: entry?.azureId ?? null }));
  const viaProvider = switched.some(({ outcome }) => outcome === 'viaProvider');
  return [
    ...(steps.some(({ step }) => step === 'sendInvitation') ? [invitation(facts)] : []),
    ...(switched.length > 0
      ? [{ kind: 'letter', subscriptions, viaProvider } as const, { kind: 'form', subscriptions, viaProvider } as const]
      : []),
    { kind: 'sheet' },
  ];
};
