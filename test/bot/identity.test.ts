import { describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { identify } from '../../src/bot/identity.ts';
import { personKey } from '../../src/bot/personKey.ts';

const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const otherTenant = '8c5d9f3a-1b2c-4d3e-8f4a-5b6c7d8e9f01';
const objectId = '7faf8a6e-5c1b-4c1c-8f43-1d2b3c4d5e6f';

/** An activity of Teams; `more` is laid over it. */
const activity = (more: Readonly<Record<string, unknown>> = {}): Activity =>
  JSON.parse(
    JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      from: { id: '29:1-anna', name: '', aadObjectId: objectId },
      conversation: { id: 'a:1', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      ...more,
    }),
  );

const proved = { transport: 'connector', authenticated: true } as const;
const guest = { by: personKey('msteams', '29:1-anna') };

describe('who sent an activity of Teams', () => {
  test('is the same person with another user id, and from either place that names the tenant', () => {
    const known = identify(activity(), proved);
    expect(known.tenant).toBe(tenant);
    expect(known.by).toMatch(/^[0-9a-f]{64}$/);
    expect(known.by).not.toBe(guest.by);
    for (const more of [
      { from: { id: '29:2-anna', aadObjectId: objectId.toUpperCase() } },
      { conversation: { id: 'a:2' } },
      { channelData: undefined },
      { conversation: { id: 'a:1', tenantId: tenant.toUpperCase() } },
    ])
      expect(identify(activity(more), proved)).toEqual(known);
  });

  test('is another person with the same object id in another tenant', () => {
    const elsewhere = identify(
      activity({ conversation: { id: 'a:1', tenantId: otherTenant }, channelData: { tenant: { id: otherTenant } } }),
      proved,
    );
    expect(elsewhere.tenant).toBe(otherTenant);
    expect(elsewhere.by).not.toBe(identify(activity(), proved).by);
  });

  test.each([
    ['nothing was authenticated', {}, { transport: 'connector', authenticated: false }],
    ['it came through the web chat', {}, { transport: 'embedded', authenticated: true }],
    ['its two places name different tenants', { channelData: { tenant: { id: otherTenant } } }, proved],
    ['a tenant is no GUID', { conversation: { id: 'a:1', tenantId: 'contoso' } }, proved],
    ['a tenant is no text', { conversation: { id: 'a:1' }, channelData: { tenant: { id: [tenant] } } }, proved],
    ['no tenant is named', { conversation: { id: 'a:1' }, channelData: {} }, proved],
    ['no object id is named', { from: { id: '29:1-anna' } }, proved],
    ['the object id is no GUID', { from: { id: '29:1-anna', aadObjectId: 'anna' } }, proved],
    ['it is another channel', { channelId: 'directline' }, proved],
  ] as const)('is a guest where %s', (_why, more, arrived) => {
    const given = activity(more);
    expect(identify(given, arrived)).toEqual({ by: personKey(given.channelId, given.from.id, arrived.transport) });
  });
});
