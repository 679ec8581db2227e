import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { Client, ConnectionStatus, type Entrance, enter, type Way } from './client.ts';

const folder = temporaryFolders();
let desk: TestDesk;
let address: string;
const clients: Client[] = [];

beforeEach(async () => {
  desk = await new TestDesk(await folder()).open();
  address = await desk.listen();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await desk.close();
});

const connect = (entrance: Entrance, way: Way, locale?: string): Client => {
  const client = new Client(entrance, way, locale);
  clients.push(client);
  return client;
};

const call = (method: string, path: string, token?: string, body?: unknown): Promise<Response> =>
  fetch(`${address}/v3/directline/${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** What the calls answer, as far as it is looked at. */
interface Answer {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly watermark: string;
  readonly activities: readonly { readonly text?: string; readonly from: object }[];
}

const read = async (response: Response | Promise<Response>): Promise<Answer> => {
  const answer: unknown = await (await response).json();
  return answer as Answer; // each test looks at what its call answers
};

const conversationOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).conv;

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), 'core');

/** A token whose conversation has begun. */
const begun = async (): Promise<{ readonly token: string; readonly id: string; readonly entrance: Entrance }> => {
  const entrance = await enter(address);
  await call('POST', 'conversations', entrance.token, {});
  return { token: entrance.token, id: conversationOf(entrance.token), entrance };
};

describe.each<Way>(['WebSocket', 'polling'])('the official client over %s', (way) => {
  test('starts, is welcomed once, posts, and receives what the bot says', async () => {
    const client = connect(await enter(address), way);
    await client.hears('Hello, this is Partnerdesk');
    const id = await client.post({ text: 'I want to add a second partner' });
    await client.hears('Who are you in this?');
    expect(client.received.find((activity) => activity.id === id)).toMatchObject({
      text: 'I want to add a second partner',
      from: { role: 'user' },
    });
    expect(client.read.filter((text) => text.includes('Hello, this is Partnerdesk'))).toHaveLength(1);
  });

  test('is spoken to in the language that it starts with', async () => {
    const client = connect(await enter(address), way, 'it-IT');
    await client.hears('Ciao, sono Partnerdesk');
  });

  test('submits a card', async () => {
    const client = connect(await enter(address), way);
    await client.hears('Hello');
    await client.post({ value: { verb: 'start', request: 'switchAzure' } });
    await client.hears('Switch Azure to another partner');
  });

  test('goes on after the server was restarted, without a gap and without a double', async () => {
    const entrance = await enter(address);
    const { port } = new URL(address);
    const client = connect(entrance, way);
    await client.hears('Hello');
    await client.post({ text: 'switch Azure' });
    await client.hears('Who are you in this?');
    await desk.restart();
    address = await desk.listen(Number(port));
    // Somebody else of the same conversation: what they say while the first one is away must reach it too.
    await call('POST', `conversations/${conversationOf(entrance.token)}/activities`, entrance.token, {
      type: 'message',
      text: 'customer',
    });
    if (way === 'polling') {
      // A poll that meets a closed door ends this client's polling; a page then connects anew, as it does here.
      client.close();
      const again = connect(await enter(address, { resume: entrance.resume }), way);
      await again.hears('Which cloud are you in?');
      expect(new Set(again.received.map(({ id }) => id)).size).toBe(again.received.length);
      return;
    }
    await client.hears('Which cloud are you in?');
    expect(client.said).toEqual(['switch Azure', 'customer']);
    expect(new Set(client.received.map(({ id }) => id)).size).toBe(client.received.length);
  });

  test('ends the conversation: nothing more can be said in it', async () => {
    const entrance = await enter(address);
    const client = connect(entrance, way);
    await client.hears('Hello');
    await client.sayEnd();
    await client.until(
      () => client.received.some(({ type }) => String(type) === 'endOfConversation') || way === 'polling',
    );
    const refused = await call('POST', `conversations/${conversationOf(entrance.token)}/activities`, entrance.token, {
      type: 'message',
      text: 'hello?',
    });
    expect(refused.status).toBe(404);
    expect(await refused.json()).toEqual({ error: { code: 'ConversationNotFound', message: expect.any(String) } });
    expect((await call('POST', 'conversations', entrance.token, {})).status).toBe(404);
  });

  test('whose token has expired is told so, and goes on with a new one', async () => {
    const entrance = await enter(address);
    const client = connect(entrance, way);
    await client.hears('Hello');
    desk.now = new Date(desk.now.getTime() + 31 * 60 * 1000);
    void client.post({ text: 'switch Azure' });
    await client.until(() => client.statuses.includes(ConnectionStatus.ExpiredToken));
    const again = await enter(address, { resume: entrance.resume });
    const second = connect(again, way);
    await second.hears('Hello');
    await second.post({ text: 'switch Azure' });
    await second.hears('Who are you in this?');
  });
});

describe('a token', () => {
  test('is good for half an hour, and can be changed for a new one before that', async () => {
    const { token, id, entrance } = await begun();
    expect(entrance.expires_in).toBe(1800);
    expect(entrance.userId).toMatch(/^dl_[\w-]{20,}$/);
    desk.now = new Date(desk.now.getTime() + 29 * 60 * 1000);
    const refreshed = await read(call('POST', 'tokens/refresh', token));
    expect(refreshed).toMatchObject({ conversationId: id, expires_in: 1800 });
    desk.now = new Date(desk.now.getTime() + 2 * 60 * 1000);
    const late = await call('POST', 'tokens/refresh', token);
    expect(late.status).toBe(403);
    expect(await late.json()).toEqual({ error: { code: 'TokenExpired', message: expect.any(String) } });
    expect((await call('GET', `conversations/${id}/activities`, refreshed.token)).status).toBe(200);
  });

  test('can be had for the asking, for somebody whose id the server chose', async () => {
    const generated = await read(call('POST', 'tokens/generate', undefined, { user: { id: 'dl_somebody' } }));
    expect(generated).toEqual({ conversationId: expect.any(String), token: expect.any(String), expires_in: 1800 });
    expect(generated.token).not.toContain('somebody');
    expect((await call('POST', 'conversations', generated.token, {})).status).toBe(201);
    expect((await call('POST', 'conversations', generated.token, {})).status).toBe(200);
  });

  test.each(['activities', '', 'upload'])('opens nobody else’s conversation (%s)', async (what) => {
    const { id } = await begun();
    const other = await begun();
    const path = what === '' ? `conversations/${id}` : `conversations/${id}/${what}`;
    const refused = await call(what === 'upload' ? 'POST' : 'GET', path, other.token);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({ error: { code: 'BadArgument', message: expect.any(String) } });
  });

  test.each([
    ['is missing', undefined, 401],
    ['is none', 'nonsense', 403],
    // { alg: 'none' }, a claim of everything, and no signature
    ['is not signed', 'eyJhbGciOiJub25lIn0.eyJjb252IjoieCIsInVzZXIiOiJ4IiwidXNlIjoiZGlyZWN0bGluZSJ9.', 403],
  ])('that %s opens nothing', async (_what, token, status) => {
    const refused = await call('POST', 'conversations', token, {});
    expect(refused.status).toBe(status);
    expect(await refused.json()).toMatchObject({ error: { code: 'BadArgument' } });
  });

  test('of a stream opens the stream only, and only its own', async () => {
    const { token, id } = await begun();
    const { streamUrl } = await read(call('GET', `conversations/${id}?watermark=0`, token));
    const t = new URL(streamUrl).searchParams.get('t') ?? '';
    expect((await call('GET', `conversations/${id}/activities`, t)).status).toBe(403);
    const other = await begun();
    const foreign = new WebSocket(streamUrl.replace(id, other.id));
    const closed = await new Promise<CloseEvent>((done) => foreign.addEventListener('close', done));
    expect(closed.code).toBe(1008);
  });
});

describe('activities', () => {
  test('come after a watermark, and all of them without one', async () => {
    const { token, id } = await begun();
    const path = `conversations/${id}/activities`;
    await call('POST', path, token, { type: 'message', text: 'switch Azure' });
    const all = await read(call('GET', path, token));
    expect(all.activities.length).toBeGreaterThan(2);
    expect(all.watermark).toBe(String(all.activities.length));
    const later = await read(call('GET', `${path}?watermark=1`, token));
    expect(later.activities).toEqual(all.activities.slice(1));
    expect((await read(call('GET', `${path}?watermark=${all.watermark}`, token))).activities).toEqual([]);
    expect((await call('GET', `${path}?watermark=-1`, token)).status).toBe(400);
  });

  test('are from whom the token says, whatever the client says', async () => {
    const { token, id, entrance } = await begun();
    const path = `conversations/${id}/activities`;
    await call('POST', path, token, { type: 'message', text: 'hello', from: { id: 'dl_somebody', role: 'bot' } });
    const { activities } = await read(call('GET', path, token));
    const mine = activities.find(({ text }) => text === 'hello');
    expect(mine?.from).toEqual({ id: entrance.userId, role: 'user' });
  });

  test.each([
    ['no object', 'hello'],
    ['no type', { text: 'hello' }],
    ['a type of ours', { type: 'conversationUpdate', membersAdded: [{ id: 'dl_x' }] }],
    ['text that is none', { type: 'message', text: 5 }],
    ['a book behind it', { type: 'message', text: 'hello', channelData: { book: 'x'.repeat(20_000) } }],
    ['a value without a floor', { type: 'message', value: nested(1000) }],
    ['data without a floor', { type: 'message', text: 'hello', channelData: { data: nested(1000) } }],
  ])('with %s are refused, and nothing is kept of them', async (_what, body) => {
    const { token, id } = await begun();
    const path = `conversations/${id}/activities`;
    const before = await read(call('GET', path, token));
    const refused = await call('POST', path, token, body);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: { message: expect.any(String) } });
    expect(await read(call('GET', path, token))).toEqual(before);
  });

  test.each(languages)(
    'with a book are answered that it is too long, in %s, and little of it is kept',
    async (language) => {
      const { token, id } = await begun();
      const path = `conversations/${id}/activities`;
      const said = await call('POST', path, token, { type: 'message', text: 'x'.repeat(100_000), locale: language });
      expect(said.status).toBe(200);
      const text = await (await call('GET', path, token)).text();
      expect(text).toContain(catalogues[language].says.tooLong(2000));
      expect(text).not.toContain('x'.repeat(20_002));
    },
  );

  test('nested deeper than can be written are refused too', async () => {
    const { token, id } = await begun();
    const refused = await fetch(`${address}/v3/directline/conversations/${id}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: `{"type":"message","value":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: { message: expect.stringContaining('value') } });
  });

  test('that carry a file are answered; the file is not taken', async () => {
    const { token, id } = await begun();
    const path = `conversations/${id}/activities`;
    await call('POST', path, token, {
      type: 'message',
      attachments: [{ contentType: 'image/png', name: 'form.png', contentUrl: 'data:image/png;base64,AAAA' }],
    });
    const text = await (await call('GET', path, token)).text();
    expect(text).toContain('files');
    expect(text).not.toContain('AAAA');
    const upload = await fetch(`${address}/v3/directline/conversations/${id}/upload?userId=x`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new FormData(),
    });
    expect(upload.status).toBe(400);
    expect(await upload.json()).toEqual({
      error: { code: 'BadArgument', message: expect.stringContaining('Files are not taken') },
    });
  });

  test('of a conversation that never began are not there', async () => {
    const { token } = await enter(address);
    expect((await call('GET', `conversations/${conversationOf(token)}/activities`, token)).status).toBe(404);
  });
});

describe('a visitor', () => {
  test('comes back to the same conversation with what they were given, and gets something new each time', async () => {
    const first = await enter(address);
    const client = connect(first, 'WebSocket');
    await client.hears('Hello');
    await client.post({ text: 'switch Azure' });
    await client.hears('Who are you in this?');
    client.close();
    desk.now = new Date(desk.now.getTime() + 24 * 3600 * 1000);
    const back = await enter(address, { resume: first.resume });
    expect(back.userId).toBe(first.userId);
    expect(back.resume).not.toBe(first.resume);
    expect(conversationOf(back.token)).toBe(conversationOf(first.token));
    const again = connect(back, 'WebSocket');
    await again.hears('Who are you in this?');
    expect(again.said).toEqual(['switch Azure']);
    await again.post({ text: 'customer' });
    await again.hears('Which cloud are you in?');
    expect(new Set(again.received.map(({ id }) => id)).size).toBe(again.received.length);
  });

  test('has a moment for a second tab; then what was used is worth nothing', async () => {
    const first = await enter(address);
    const one = await enter(address, { resume: first.resume });
    const two = await enter(address, { resume: first.resume });
    expect([one.userId, two.userId]).toEqual([first.userId, first.userId]);
    desk.now = new Date(desk.now.getTime() + 61_000);
    expect((await enter(address, { resume: first.resume })).userId).not.toBe(first.userId);
    expect((await enter(address, { resume: one.resume })).userId).toBe(first.userId);
    expect((await enter(address, { resume: two.resume })).userId).toBe(first.userId);
  });

  test('with many tabs is known in all of them when they come back at once', async () => {
    const first = await enter(address);
    const tabs = await Promise.all(Array.from({ length: 25 }, () => enter(address, { resume: first.resume })));
    expect(new Set(tabs.map(({ userId }) => userId))).toEqual(new Set([first.userId]));
    for (const { resume } of tabs) expect((await enter(address, { resume })).userId).toBe(first.userId);
  });

  test('who stays away for 90 days is somebody new', async () => {
    const first = await enter(address);
    desk.now = new Date(desk.now.getTime() + 90 * 24 * 3600 * 1000 - 1000);
    const back = await enter(address, { resume: first.resume });
    expect(back.userId).toBe(first.userId);
    desk.now = new Date(desk.now.getTime() + 90 * 24 * 3600 * 1000);
    expect((await enter(address, { resume: back.resume })).userId).not.toBe(first.userId);
  });

  test.each([
    {},
    { resume: 'nonsense' },
    { resume: '.' },
    { resume: 5 },
    { userId: 'dl_somebody' },
    { resume: '../../keys/signing.x' },
  ])('who brings %j is somebody new', async (body) => {
    const entrance = await enter(address, body);
    expect(entrance.userId).toMatch(/^dl_/);
    expect(entrance.userId).not.toBe('dl_somebody');
  });

  test('whose conversation has ended comes back to another one, as the same person', async () => {
    const first = await enter(address);
    const client = connect(first, 'WebSocket');
    await client.hears('Hello');
    await client.post({ text: 'switch Azure' });
    await client.hears('HYH-186');
    await client.sayEnd();
    const back = await enter(address, { resume: first.resume });
    expect(conversationOf(back.token)).not.toBe(conversationOf(first.token));
    const again = connect(back, 'WebSocket');
    await again.hears('HYH-186');
  });

  test('is nobody that /api/messages can become', async () => {
    const { token, id, entrance } = await begun();
    await call('POST', `conversations/${id}/activities`, token, { type: 'message', text: 'switch Azure' });
    const claimed = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        text: 'my cases',
        id: '1',
        channelId: 'webchat',
        from: { id: entrance.userId },
        recipient: { id: 'bot' },
        conversation: { id },
        serviceUrl: 'http://127.0.0.1',
        deliveryMode: 'expectReplies',
      }),
    });
    const said = JSON.stringify(await claimed.json());
    expect(said).toContain('You have no');
    expect(said).not.toContain('HYH-186');
    const mine = await read(call('GET', `conversations/${id}/activities`, token));
    expect(JSON.stringify(mine)).toContain('HYH-186');
    expect(mine.activities.map(({ text }) => text)).not.toContain('my cases');
  });

  test('is kept as digests: nothing in the data folder opens their conversation', async () => {
    const { entrance } = await begun();
    const everything = await desk.everyFile();
    const [, secret = ''] = entrance.resume.split('.');
    expect(everything).toContain(entrance.userId);
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(entrance.token);
  });
});

describe('the program', () => {
  test('speaks to visitors without having been asked, down the same stream', async () => {
    const client = connect(await enter(address), 'WebSocket');
    await client.hears('Hello');
    const [welcome] = client.received;
    await desk.speakTo(welcome?.conversation?.id ?? '', 'The partner has accepted.');
    await client.hears('The partner has accepted.');
  });

  test('keeps many conversations apart', async () => {
    const entrances = await Promise.all(Array.from({ length: 8 }, () => enter(address)));
    const several = entrances.map((entrance) => connect(entrance, 'WebSocket'));
    await Promise.all(several.map((client) => client.hears('Hello')));
    await Promise.all(several.map((client, index) => client.post({ text: `help ${index}` })));
    await Promise.all(several.map((client) => client.until(() => client.received.length > 2)));
    for (const [index, client] of several.entries()) expect(client.said).toEqual([`help ${index}`]);
  });
});
