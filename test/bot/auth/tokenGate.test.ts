import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cloudOf } from '../../../src/bot/auth/cloud.ts';
import { type Gate, isRefusal } from '../../../src/bot/auth/gate.ts';
import { openSigningKeys } from '../../../src/bot/auth/signingKeys.ts';
import { openTokenGate } from '../../../src/bot/auth/tokenGate.ts';
import { appId, type Claims, type FakeIssuer, fakeIssuer } from './fakeIssuer.ts';

let issuer: FakeIssuer;
let now: number;
beforeEach(async () => {
  issuer = await fakeIssuer();
  now = 0;
});
afterEach(() => issuer.close());

const open = (cloud = cloudOf(undefined)): Gate =>
  openTokenGate({ appId, cloud, keys: openSigningKeys(issuer.metadata, () => now) });

const reason = async (gate: Gate, claims: Claims): Promise<string | undefined> => {
  const answer = await gate.enter(await issuer.bearer(claims));
  return isRefusal(answer) ? answer.reason : undefined;
};

test('the government’s cloud has an issuer of its own, and takes no token of the public one', async () => {
  const government = open(cloudOf('https://botframework.azure.us'));
  expect(await reason(government, { issuer: 'https://api.botframework.us' })).toBeUndefined();
  expect(await reason(government, {})).toBe('wrongIssuer');
  expect(await reason(open(), { issuer: 'https://api.botframework.us' })).toBe('wrongIssuer');
});

test('clocks may be five minutes apart, and no more', async () => {
  const gate = open();
  expect(await reason(gate, { ends: -200 })).toBeUndefined();
  expect(await reason(gate, { ends: -400 })).toBe('expired');
  expect(await reason(gate, { begins: 200 })).toBeUndefined();
  expect(await reason(gate, { begins: 400 })).toBe('notYetGood');
});

test('an app id may be written in capitals', async () => {
  const gate = openTokenGate({
    appId: appId.toUpperCase(),
    cloud: cloudOf(undefined),
    keys: openSigningKeys(issuer.metadata),
  });
  expect(await reason(gate, {})).toBeUndefined();
});

describe('keys', () => {
  test('are fetched once for all who come at the same time, and then kept', async () => {
    const gate = open();
    await Promise.all([reason(gate, {}), reason(gate, {}), reason(gate, {})]);
    expect(await reason(gate, {})).toBeUndefined();
    expect(issuer.asked).toEqual(['/openidconfiguration', '/keys']);
  });

  test('are not fetched for who is not meant to come in anyway', async () => {
    const gate = open();
    await reason(gate, { issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' });
    await reason(gate, { audience: 'somebody-else' });
    await gate.enter('');
    await gate.enter('Bearer x.y.z');
    expect(issuer.asked).toEqual([]);
  });

  test('that nobody knows bring no flood of fetches', async () => {
    const gate = open();
    await reason(gate, {});
    await issuer.addKey('forged', { published: false });
    for (let time = 0; time < 20; time += 1) expect(await reason(gate, { keyId: 'forged' })).toBe('unknownKey');
    expect(issuer.asked).toEqual(['/openidconfiguration', '/keys']);
  });

  test('of an issuer that cannot be reached are asked for again after a rest, and not before', async () => {
    const gate = open();
    issuer.answerWith(500);
    expect(await gate.enter(await issuer.bearer())).toMatchObject({
      status: 503,
      reason: 'keysUnavailable',
      retryAfter: 5,
    });
    issuer.answerWith(200);
    now = 4_999;
    expect(await reason(gate, {})).toBe('keysUnavailable');
    expect(issuer.asked).toEqual(['/openidconfiguration']);
    now = 5_000;
    expect(await reason(gate, {})).toBeUndefined();
  });

  test('that are at hand serve although the issuer cannot be reached', async () => {
    const gate = open();
    await reason(gate, {});
    issuer.answerWith(500);
    // A day later everything is fetched anew, and cannot be.
    now = 24 * 3600 * 1000;
    expect(await reason(gate, {})).toBe('keysUnavailable');
    now -= 1;
    expect(await reason(gate, {})).toBeUndefined();
  });
});

test.each(['http://keys.example/', 'file:///etc/passwd', 'no address'])(
  'keys at %s are not fetched: anybody could have changed them on the way',
  async (address) => {
    issuer.pointTo(address);
    expect(await reason(open(), {})).toBe('keysUnavailable');
  },
);
