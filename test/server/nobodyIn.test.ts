import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { appId, type Claims, type FakeIssuer, fakeIssuer, serviceUrl } from '../bot/auth/fakeIssuer.ts';
import { filesUnder } from '../store/filesUnder.ts';
import { type RealServer, realServers, type Settings } from './realServer.ts';

/** One server as an operator runs it in Azure, but that its issuer is on this machine. */
const servers = realServers(afterAll);
let issuer: FakeIssuer;
let server: RealServer;
let data: string;

const settings = (): Settings => ({
  DATA_DIR: data,
  HOST: '127.0.0.1',
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'a planted password',
  MicrosoftAppTenantId: '9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47',
  BotOpenIdMetadata: issuer.metadata,
});

beforeAll(async () => {
  issuer = await fakeIssuer();
  await issuer.addKey('forTeams', { published: true, endorsements: ['msteams'] });
  await issuer.addKey('another', { published: false });
  data = await mkdtemp(join(tmpdir(), 'partnerdesk-server-'));
  server = await servers.start(settings());
});
afterAll(async () => {
  issuer.close();
  await rm(data, { recursive: true, force: true });
});

const activity = {
  type: 'message',
  id: '1',
  text: 'help',
  locale: 'en-GB',
  channelId: 'directline',
  from: { id: 'somebody' },
  recipient: { id: 'bot' },
  conversation: { id: 'somewhere' },
  serviceUrl,
  deliveryMode: 'expectReplies',
};

const post = async (authorization: string | undefined, changes: object = {}, address = server.address) => {
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: JSON.stringify({ ...activity, ...changes }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const answered = (text: string): boolean => text.includes(catalogues.en.help.title);

/** What somebody reads who is not let in: JSON, a code, and nothing of what was wrong with the token. */
const refused = (status: number, code: string) => ({
  status,
  body: { error: { code, message: expect.stringMatching(/^(This needs a token|The token does not vouch)/) } },
});

const outcome = async (authorization: string | undefined, changes: object = {}) => {
  const { status, text } = await post(authorization, changes);
  const body: unknown = JSON.parse(text);
  return { status, body };
};

describe('with an app id', () => {
  test('whoever has a good token is answered', async () => {
    const { status, text } = await post(await issuer.bearer());
    expect({ status, answered: answered(text) }).toEqual({ status: 200, answered: true });
  });

  const bad: readonly (readonly [string, Claims, string])[] = [
    ['is over', { ends: -3600 }, 'expired'],
    ['is not good yet', { begins: 3600 }, 'notYetGood'],
    ['is for another bot', { audience: '9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47' }, 'wrongAudience'],
    ['somebody else gave', { issuer: 'https://evil.example' }, 'wrongIssuer'],
    ['the Emulator gives', { issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }, 'wrongIssuer'],
    [
      'another bot has',
      { issuer: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0' },
      'wrongIssuer',
    ],
    ['is signed with another key than it says', { signedWith: 'another' }, 'wrongSignature'],
    ['is signed with a key that nobody knows', { keyId: 'another' }, 'unknownKey'],
  ];
  test.each(bad)('a token that %s lets nobody in', async (_what, claims, reason) => {
    expect(await outcome(await issuer.bearer(claims))).toEqual(refused(401, 'Unauthorized'));
    await server.logged(`"event":"callerRefused","reason":"${reason}"`);
  });

  test.each([
    ['no token', undefined],
    ['an empty header', ''],
    ['a token of another kind', 'Basic c29tZWJvZHk6c2VjcmV0'],
    ['no word behind the first', 'Bearer'],
    ['garbage', 'Bearer garbage'],
    ['garbage of three parts', 'Bearer a.b.c'],
    ['three empty parts', 'Bearer ..'],
    ['half of JSON', `Bearer ${Buffer.from('{"alg":').toString('base64url')}.e30.e30`],
  ])('%s lets nobody in', async (_what, authorization) => {
    expect(await outcome(authorization)).toEqual(refused(401, 'Unauthorized'));
  });

  const claims = { serviceurl: serviceUrl };
  const payload = () =>
    new UnsecuredJWT(claims).setIssuer('https://api.botframework.com').setAudience(appId).setExpirationTime('1h');

  test('a token that is not signed lets nobody in', async () => {
    expect(await outcome(`Bearer ${payload().encode()}`)).toEqual(refused(401, 'Unauthorized'));
  });

  test('a token that is signed with what everybody knows lets nobody in', async () => {
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'first' })
      .setIssuer('https://api.botframework.com')
      .setAudience(appId)
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('the public key, which everybody knows'));
    expect(await outcome(`Bearer ${forged}`)).toEqual(refused(401, 'Unauthorized'));
  });

  test('a token that names no key lets nobody in', async () => {
    const [header = '', ...rest] = (await issuer.bearer()).replace('Bearer ', '').split('.');
    const { kid: _, ...unnamed } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify(unnamed)).toString('base64url');
    expect(await outcome(`Bearer ${[changed, ...rest].join('.')}`)).toEqual(refused(401, 'Unauthorized'));
  });

  test('a token tells who is refused how one comes in', async () => {
    expect((await post(undefined)).headers.get('www-authenticate')).toBe('Bearer');
  });

  test.each([
    ['another service address than the token', { serviceUrl: 'https://evil.example/' }, {}],
    ['the address with a slash less', { serviceUrl: serviceUrl.slice(0, -1) }, {}],
    ['no service address', { serviceUrl: undefined }, {}],
    ['an address of which the token says nothing', {}, { serviceUrl: null }],
    ['an address without encryption', { serviceUrl: 'http://127.0.0.1:9/' }, { serviceUrl: 'http://127.0.0.1:9/' }],
    ['a channel that the key may not vouch for', { channelId: 'directline' }, { keyId: 'forTeams' }],
    ['a channel that is nobody’s', { channelId: 'AseChannel' }, { keyId: 'forTeams' }],
  ])('an activity with %s is refused, good token or not', async (_what, changes, claims) => {
    expect(await outcome(await issuer.bearer(claims), changes)).toEqual(refused(403, 'Forbidden'));
  });

  test('an activity of the channel that the key may vouch for is answered', async () => {
    const { status, text } = await post(await issuer.bearer({ keyId: 'forTeams' }), {
      channelId: 'msteams',
      conversation: { id: 'in-teams', conversationType: 'personal' },
    });
    expect({ status, answered: answered(text) }).toEqual({ status: 200, answered: true });
  });

  test('of who is not let in nothing is read, whatever they send', async () => {
    const response = await fetch(`${server.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'no JSON',
    });
    expect(response.status).toBe(401);
  });

  test('who is let in is told what is wrong with what they send', async () => {
    expect(await outcome(await issuer.bearer(), { type: undefined })).toMatchObject({
      status: 400,
      body: { error: { code: 'BadArgument' } },
    });
  });
});

test('a server whose issuer cannot be reached asks everybody to come back, and lets nobody in', async () => {
  const gone = await fakeIssuer();
  const own = await mkdtemp(join(tmpdir(), 'partnerdesk-server-'));
  const alone = await servers.start({ ...settings(), DATA_DIR: own, BotOpenIdMetadata: gone.metadata });
  const bearer = await gone.bearer();
  gone.close();
  const { status, headers, text } = await post(bearer, {}, alone.address);
  expect(status).toBe(503);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(JSON.parse(text)).toEqual({
    error: { code: 'ServiceUnavailable', message: expect.stringContaining('Try again') },
  });
  await alone.stop();
  await rm(own, { recursive: true, force: true });
});

test('what was logged of it all is codes: no token, no password, nobody’s name', async () => {
  const bearer = await issuer.bearer({ issuer: 'https://evil.example', audience: 'zaphod' });
  await post(bearer, { from: { id: '29:zaphod-beeblebrox', name: 'Zaphod Beeblebrox' } });
  const { code, stdout, stderr } = await server.stop();
  expect(code).toBe(0);
  const lines = stderr.trimEnd().split('\n');
  const events = new Set(lines.map((line) => (JSON.parse(line) as { readonly event: unknown }).event)); // every line has one
  expect(events).toEqual(new Set(['turn', 'callerRefused', 'stopping']));
  const [header = '', payload = ''] = bearer.slice('Bearer '.length).split('.');
  const secrets = ['planted password', 'zaphod', 'evil.example', 'smba.example', header, payload];
  expect(secrets.filter((secret) => `${stdout}${stderr}`.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
  const stored = await Promise.all((await filesUnder(data)).map((file) => readFile(join(data, file), 'utf8')));
  expect(stored.length).toBeGreaterThan(0);
  expect(stored.join('\n')).not.toMatch(/planted password|zaphod/i);
});
