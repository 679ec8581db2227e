import { describe, expect, test } from '@jest/globals';
import { badFields, corrected } from '../../../src/domain/organisation/correct.ts';
import { learned } from '../../../src/domain/organisation/learn.ts';
import type { Organisation, Profile } from '../../../src/domain/organisation/organisation.ts';
import { remembered, rememberedNow } from '../../../src/domain/organisation/remembered.ts';
import type { Facts } from '../../../src/domain/rulebook/facts.ts';

const blank: Organisation = { id: 'one', version: 0, roles: {} };
const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const guid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

const facts = (more: Partial<Facts> = {}): Facts => ({
  request: 'switchAzure',
  currentPartners: [],
  subscriptions: [],
  ...more,
});

const adatum: Profile = {
  organisation: { id: 'one', version: 3, name: 'Adatum', cloud: 'commercial', roles: { customer: true } },
  lastRole: 'customer',
};
const contoso: Profile = {
  organisation: {
    id: 'one',
    version: 3,
    name: 'Contoso',
    roles: { partner: { kind: 'directPartner', tenantId: guid } },
  },
  lastRole: 'directPartner',
};

describe('learning', () => {
  test('takes of a customer’s answers what is their own', () => {
    const all = facts({
      asker: 'customer',
      customerName: 'Adatum',
      customerTenant: 'adatum.example',
      cloud: 'germany',
    });
    const more = { ...all, newPartnerName: 'Contoso', newPartnerTenantId: guid };
    expect(learned({ organisation: blank }, more, [{ set: 'asker', value: 'customer' }])).toEqual({
      organisation: {
        ...blank,
        name: 'Adatum',
        ownTenant: 'adatum.example',
        cloud: 'germany',
        roles: { customer: true },
      },
      lastRole: 'customer',
    });
  });

  test('takes of a partner’s answers what is their own, and not the customer’s cloud', () => {
    const more = facts({
      asker: 'indirectReseller',
      customerName: 'Adatum',
      cloud: 'germany',
      newPartnerName: 'Contoso',
      newPartnerTenantId: guid,
      newPartnerMpnId: '4813729',
    });
    expect(learned({ organisation: blank }, more, [{ set: 'asker', value: 'indirectReseller' }])).toEqual({
      organisation: {
        ...blank,
        name: 'Contoso',
        roles: { partner: { kind: 'indirectReseller', tenantId: guid, partnerId: '4813729' } },
      },
      lastRole: 'indirectReseller',
    });
  });

  test.each([
    ['the same again', facts({ asker: 'customer', customerName: 'Adatum' }), 'customerName'],
    ['what was left blank', facts({ asker: 'customer', customerName: null }), 'customerName'],
    ['what is about others', facts({ asker: 'customer', newPartnerName: 'Contoso' }), 'newPartnerName'],
    ['before it is said who asks', facts({ customerName: 'Northwind' }), 'customerName'],
  ] as const)('learns nothing from %s', (_what, given, key) => {
    expect(learned(adatum, given, [{ set: key, value: given[key] ?? null }])).toBe(adatum);
  });

  test('leaves a correction alone when an old case is gone on with', () => {
    const old = facts({ asker: 'customer', customerName: 'Adatum Ltd', cloud: 'germany' });
    expect(learned(adatum, old, [{ set: 'cloud', value: 'germany' }]).organisation).toMatchObject({
      name: 'Adatum',
      cloud: 'germany',
    });
  });

  test('says nothing of the old organisation of a guest who speaks for another one; a tenant stays itself', () => {
    const other = facts({ asker: 'directPartner', newPartnerName: 'Contoso' });
    const changes = [{ set: 'asker', value: 'directPartner' }] as const;
    expect(learned(adatum, other, changes).organisation).toEqual({
      id: 'one',
      version: 3,
      name: 'Contoso',
      roles: { partner: { kind: 'directPartner' } },
    });
    expect(learned(adatum, facts({ asker: 'directPartner' }), changes)).toBe(adatum);
    const vouched = { ...adatum, organisation: { ...adatum.organisation, tenant } };
    expect(learned(vouched, other, changes).organisation).toEqual({
      ...vouched.organisation,
      name: 'Contoso',
      roles: { customer: true, partner: { kind: 'directPartner' } },
    });
  });
});

describe('a new case', () => {
  test('begins with the role and what is the asker’s own', () => {
    expect(remembered(adatum, [])).toEqual([
      { set: 'asker', value: 'customer' },
      { set: 'customerName', value: 'Adatum' },
      { set: 'cloud', value: 'commercial' },
    ]);
    expect(remembered(contoso, [])).toEqual([
      { set: 'asker', value: 'directPartner' },
      { set: 'newPartnerName', value: 'Contoso' },
      { set: 'newPartnerTenantId', value: guid },
    ]);
  });

  test('begins with what was said where that is something else', () => {
    expect(remembered(adatum, [{ set: 'cloud', value: 'germany' }])).toEqual([
      { set: 'asker', value: 'customer' },
      { set: 'customerName', value: 'Adatum' },
    ]);
    expect(remembered(adatum, [{ set: 'asker', value: 'directPartner' }])).toEqual([]);
    expect(remembered(contoso, [{ set: 'newPartnerName', value: 'Northwind' }])).toEqual([
      { set: 'asker', value: 'directPartner' },
    ]);
  });

  test('begins with nothing while nobody said in which role they ask', () => {
    expect(remembered({ organisation: adatum.organisation }, [])).toEqual([]);
  });

  test('is filled in once that is said, but for what it knows itself', () => {
    const colleague = { organisation: adatum.organisation };
    const asks = [{ set: 'asker', value: 'customer' }] as const;
    expect(rememberedNow(colleague, facts({ cloud: 'germany' }), asks)).toEqual([
      { set: 'customerName', value: 'Adatum' },
    ]);
    expect(rememberedNow(colleague, facts({ asker: 'customer' }), asks)).toEqual([]);
    expect(rememberedNow(adatum, facts(), asks)).toEqual([]);
    expect(rememberedNow(colleague, facts(), [{ set: 'cloud', value: 'germany' }])).toEqual([]);
  });
});

describe('a correction', () => {
  test('sets, forgets, and leaves the rest; one that changes nothing gives the very same organisation', () => {
    const { organisation } = contoso;
    expect(corrected(organisation, { name: null, country: 'Italy', partnerId: '4813729', role: 'customer' })).toEqual({
      id: 'one',
      version: 3,
      country: 'Italy',
      roles: { customer: true, partner: { kind: 'directPartner', tenantId: guid, partnerId: '4813729' } },
    });
    expect(corrected(organisation, { role: null, tenantId: null }).roles).toEqual({});
    expect(corrected(organisation, { name: 'Contoso', country: null })).toBe(organisation);
  });

  test('names what cannot be', () => {
    expect(badFields({ name: 'Adatum', role: null, cloud: 'germany', ownTenant: guid, partnerId: '4813729' })).toEqual(
      [],
    );
    expect(
      badFields({
        name: ' ',
        role: 'owner',
        country: 'x'.repeat(201),
        cloud: '__proto__',
        ownTenant: 'our tenant',
        partnerId: '12',
        tenantId: 'adatum.example',
      }),
    ).toEqual(['name', 'role', 'country', 'cloud', 'ownTenant', 'partnerId', 'tenantId']);
  });
});
