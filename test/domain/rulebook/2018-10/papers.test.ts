import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../../src/domain/rulebook/2018-10/decide.ts';
import { papers } from '../../../../src/domain/rulebook/2018-10/papers.ts';
import type { Facts, SubscriptionEntry } from '../../../../src/domain/rulebook/facts.ts';
import { situationOf } from '../../../../src/domain/rulebook/situationOf.ts';
import type { Asker } from '../../../../src/domain/rulebook/words.ts';

const partnerId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const providerId = '9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47';
const azureId = '6f1d2c3b-4a59-4e68-9b7a-8c9d0e1f2a3b';

const licence: SubscriptionEntry = { id: 's1', service: 'license', source: 'open', wish: 'manage' };
const azure: SubscriptionEntry = {
  id: 's2',
  name: 'Production',
  service: 'usage',
  source: 'cspPartner',
  wish: 'move',
  azureId,
};

const papersOf = (changes: Partial<Facts>) => {
  const facts: Facts = {
    request: 'onboardSubscriptions',
    asker: 'customer',
    cloud: 'commercial',
    customerIsCspPartner: false,
    currentPartners: [],
    subscriptions: [],
    ...changes,
  };
  const situation = situationOf(facts);
  if (situation === undefined) throw new Error('nothing to decide');
  return papers(facts, decide(situation));
};

const kinds = (changes: Partial<Facts>): string =>
  papersOf(changes)
    .map(({ kind }) => kind)
    .join(' ');

const invitation = (changes: Partial<Facts>) => {
  const paper = papersOf({ subscriptions: [licence], ...changes }).find(({ kind }) => kind === 'invitation');
  if (paper?.kind !== 'invitation') throw new Error('there is no invitation');
  return paper;
};

describe('which papers a plan needs', () => {
  const rows: readonly [name: string, facts: Partial<Facts>, expected: string][] = [
    ['a second partner', { request: 'addPartner' }, 'invitation sheet'],
    ['a second partner, related already', { request: 'addPartner', hasRelationship: true }, 'sheet'],
    ['a customer who is a CSP partner', { request: 'addPartner', customerIsCspPartner: true }, 'sheet'],
    ['a licence to manage', { subscriptions: [licence] }, 'invitation sheet'],
    ['a licence to manage, related already', { subscriptions: [licence], hasRelationship: true }, 'sheet'],
    ['Azure to switch', { request: 'switchAzure', subscriptions: [azure] }, 'invitation letter form sheet'],
    [
      'Azure to switch, related already',
      { request: 'switchAzure', subscriptions: [azure], hasRelationship: true },
      'letter form sheet',
    ],
    ['Azure of a reseller', { asker: 'indirectReseller', subscriptions: [azure] }, 'letter form sheet'],
    ['Azure of another country', { subscriptions: [azure], sameCountry: false }, 'sheet'],
    ['Azure to create anew', { subscriptions: [{ ...azure, source: 'open' }] }, 'invitation sheet'],
    ['a Syndication Partner', { subscriptions: [{ ...licence, source: 'syndicationPartner' }] }, 'sheet'],
    ['an unknown seller', { subscriptions: [{ ...licence, source: 'unknown' }] }, 'sheet'],
    ['licences and Azure', { subscriptions: [licence, azure] }, 'invitation letter form sheet'],
    [
      'a second partner and Azure to move',
      { request: 'addPartner', movesExpected: true, subscriptions: [azure], hasRelationship: true },
      'letter form sheet',
    ],
  ];
  test.each(rows)('%s', (_, facts, expected) => expect(kinds(facts)).toBe(expected));
});

describe('the invitation’s link (L1)', () => {
  test.each<Asker>(['customer', 'directPartner', 'indirectProvider'])(
    'names the partner alone where %s asks',
    (asker) => {
      expect(invitation({ asker, newPartnerTenantId: partnerId })).toEqual({
        kind: 'invitation',
        link: `https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=${partnerId}&csp=1&msppid=0`,
        blanks: [],
      });
      for (const blank of [{}, { newPartnerTenantId: null }])
        expect(invitation({ asker, ...blank })).toEqual({
          kind: 'invitation',
          link: 'https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=<partner-tenant-id>&csp=1&msppid=0',
          blanks: ['newPartnerTenantId'],
        });
    },
  );

  test('names the reseller, its MPN id and its provider where a reseller asks', () => {
    const page = 'https://portal.office.com/partner/partnersignup.aspx?type=IndirectResellerRelationship';
    const asker = 'indirectReseller';
    const ids = { newPartnerTenantId: partnerId, newPartnerMpnId: '4813729', providerTenantId: providerId };
    expect(invitation({ asker, ...ids })).toEqual({
      kind: 'invitation',
      link: `${page}&id=${partnerId}&csp=1&msppid=4813729&indirectCSP=${providerId}`,
      blanks: [],
    });
    expect(invitation({ asker })).toEqual({
      kind: 'invitation',
      link: `${page}&id=<partner-tenant-id>&csp=1&msppid=<reseller-mpn-id>&indirectCSP=<provider-tenant-id>`,
      blanks: ['newPartnerTenantId', 'newPartnerMpnId', 'providerTenantId'],
    });
    expect(invitation({ asker, ...ids, newPartnerMpnId: null })).toEqual({
      kind: 'invitation',
      link: `${page}&id=${partnerId}&csp=1&msppid=<reseller-mpn-id>&indirectCSP=${providerId}`,
      blanks: ['newPartnerMpnId'],
    });
  });
});

describe('the letter and the form', () => {
  const second: SubscriptionEntry = { id: 's3', service: 'usage', source: 'cspPartner', wish: 'move' };
  const others: readonly SubscriptionEntry[] = [
    { ...azure, id: 's4', name: 'Lab', wish: 'manage' },
    { ...azure, id: 's5', name: 'Old', source: 'enterpriseAgreement' },
  ];

  test('name the subscriptions that are switched, and no others, with what is not known left blank', () => {
    const subscriptions = [
      { name: 'Production', azureId },
      { name: null, azureId: null },
    ];
    const given = papersOf({ subscriptions: [licence, azure, ...others, second] });
    expect(given.filter(({ kind }) => kind === 'letter' || kind === 'form')).toEqual([
      { kind: 'letter', subscriptions, viaProvider: false },
      { kind: 'form', subscriptions, viaProvider: false },
    ]);
  });

  test('go through the provider where the new partner is a reseller', () => {
    const given = papersOf({ asker: 'indirectReseller', subscriptions: [azure] });
    const subscriptions = [{ name: 'Production', azureId }];
    expect(given).toEqual([
      { kind: 'letter', subscriptions, viaProvider: true },
      { kind: 'form', subscriptions, viaProvider: true },
      { kind: 'sheet' },
    ]);
  });
});
