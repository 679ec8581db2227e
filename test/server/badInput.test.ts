import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { type RealServer, realServers } from './realServer.ts';
import { onlyCase, type StoredCase } from './storedCases.ts';

/** One server takes it all, so that what one thing breaks is seen in the next. */
const servers = realServers(afterAll);
let server: RealServer;
let data: string;
let before: StoredCase;
const person = new Person(httpLine(() => server.address));

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'partnerdesk-server-'));
  server = await servers.start({ DATA_DIR: data });
  await person.say('I want to move Azure from Fabrikam to Contoso');
  await person.say('customer');
  before = await onlyCase(data);
});
afterAll(() => rm(data, { recursive: true, force: true }));

afterEach(async () => {
  expect((await fetch(`${server.address}/health`)).status).toBe(200);
  expect((await onlyCase(data)).bytes).toEqual(before.bytes);
});

const activity = {
  type: 'message',
  id: '1',
  text: 'hello',
  channelId: 'emulator',
  from: { id: 'a stranger', name: '' },
  recipient: { id: 'bot', name: '' },
  conversation: { id: 'elsewhere' },
  serviceUrl: 'http://127.0.0.1',
  deliveryMode: 'expectReplies',
};

const post = async (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await fetch(`${server.address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await answer.text();
  const read: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: answer.status, read };
};

let sent = 0;
const send = (changes: Readonly<Record<string, unknown>>) => {
  sent += 1;
  return post(JSON.stringify({ ...activity, id: `odd-${sent}`, ...changes }));
};

/** What a refusal looks like: always JSON, always with a code and a sentence. */
const refused = (status: number, code: string, message: RegExp) => ({
  status,
  read: { error: { code, message: expect.stringMatching(message) } },
});

describe('a body that is no activity is refused, and says why:', () => {
  test.each([
    ['no JSON', 'hello', 'InvalidContent', /^Invalid JSON: /],
    ['half of an activity', JSON.stringify(activity).slice(0, 60), 'InvalidContent', /^Invalid JSON: /],
    ['nothing', '', 'BadArgument', /the body is missing/],
    ['null', 'null', 'BadArgument', /the body is missing or of the wrong type/],
    ['a list', '[]', 'BadArgument', /the body is missing or of the wrong type/],
    ['a text', '"hello"', 'BadArgument', /the body is missing or of the wrong type/],
    ['a number', '5', 'BadArgument', /the body is missing or of the wrong type/],
    ['false', 'false', 'BadArgument', /the body is missing or of the wrong type/],
    ['another object', '{"foo":1}', 'BadArgument', /: type, channelId, from, conversation are missing/],
  ])('%s', async (_what, body, code, message) => {
    expect(await post(body)).toEqual(refused(400, code, message));
  });

  test.each([
    ['type', undefined],
    ['type', 5],
    ['channelId', undefined],
    ['channelId', ''],
    ['channelId', 5],
    ['from', undefined],
    ['from', null],
    ['from', 5],
    ['from', {}, 'from.id'],
    ['from', { id: 5 }, 'from.id'],
    ['from', { id: '' }, 'from.id'],
    ['conversation', undefined],
    ['conversation', 5],
    ['conversation', { id: 5 }, 'conversation.id'],
    ['recipient', { id: 5 }, 'recipient.id'],
    ['text', 5],
    ['text', { toString: 'hello' }],
    ['locale', ['en']],
    ['serviceUrl', 5],
    ['attachments', 5],
    ['attachments', 'a file'],
    ['membersAdded', 5],
    ['membersAdded', [null], 'membersAdded.0'],
  ])('%s being %j', async (field, value, named: string = field) => {
    expect(await send({ [field]: value })).toEqual(
      refused(400, 'BadArgument', new RegExp(`: ${named} is missing or of the wrong type\\.$`)),
    );
  });

  test('more files than anybody sends', async () => {
    const attachments = (count: number) => Array.from({ length: count }, () => ({ contentType: 'image/png' }));
    expect(await send({ attachments: attachments(51) })).toEqual(
      refused(400, 'BadArgument', /more than 50 attachments/),
    );
    expect(await send({ attachments: attachments(50) })).toMatchObject({ status: 200 });
  });

  test.each(['value', 'from', 'conversation', 'channelData'])('nested without end in %s', async (field) => {
    const deep = `{"id":"a stranger","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const body = JSON.stringify({ ...activity, [field]: '@' }).replace('"@"', deep);
    expect(await post(body)).toEqual(refused(400, 'BadArgument', /nested too deeply/));
  });
});

describe('a body that is not plain JSON is refused before it is read:', () => {
  const body = JSON.stringify(activity);

  test.each([
    ['plain text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['bytes', { 'content-type': 'application/octet-stream' }],
    ['what only begins like JSON', { 'content-type': 'application/jsonish' }],
    ['one that says it is compressed, and is not', { 'content-encoding': 'gzip' }],
    ['one that is compressed in an unknown way', { 'content-encoding': 'br' }],
  ])('%s', async (_what, headers) => {
    expect(await post(body, headers)).toEqual(refused(415, 'UnsupportedMediaType', /application\/json, uncompressed/));
  });

  test('one that unpacks to a thousand times its size', async () => {
    expect(await post(gzipSync(Buffer.alloc(100_000_000)), { 'content-encoding': 'gzip' })).toMatchObject({
      status: 415,
    });
  });

  test.each([
    ['with a character set', 'application/json; charset=utf-8'],
    ['in capitals', 'Application/JSON'],
    ['of a kind of its own', 'application/vnd.example+json'],
  ])('but JSON %s is fine', async (_what, type) => {
    expect(await post(body, { 'content-type': type })).toMatchObject({ status: 200 });
  });

  test('and one that is too large, whatever it holds', async () => {
    expect(await post('a'.repeat(2_000_000))).toEqual(refused(413, 'PayloadTooLarge', /exceeds 524288/));
    expect(await send({ value: { verb: 'answer', value: 'a'.repeat(2_000_000) } })).toMatchObject({ status: 413 });
  });
});

describe('what is not at an address is said in the same shape:', () => {
  test.each([
    ['GET', '/nothing', 404, 'ResourceNotFound', /\/nothing does not exist/],
    ['POST', '/health/api/messages', 404, 'ResourceNotFound', /does not exist/],
    ['GET', '/%E0%A4%A', 404, 'ResourceNotFound', /does not exist/],
    ['GET', '/api/messages', 405, 'MethodNotAllowed', /GET is not allowed/],
    ['DELETE', '/api/messages', 405, 'MethodNotAllowed', /DELETE is not allowed/],
    ['POST', '/health', 405, 'MethodNotAllowed', /POST is not allowed/],
  ])('%s %s', async (method, path, status, code, message) => {
    const answer = await fetch(`${server.address}${path}`, { method, headers: { accept: 'text/html' } });
    expect({ status: answer.status, read: await answer.json() }).toEqual(refused(status, code, message));
  });
});

describe('an activity that is nobody’s message gets no answer, and does no harm:', () => {
  const nothing = { status: 200, read: { activities: [] } };

  test.each([
    'typing',
    'messageReaction',
    'messageUpdate',
    'messageDelete',
    'endOfConversation',
    'contactRelationUpdate',
    'installationUpdate',
    'event',
    'invoke',
    'handoff',
    'trace',
    'something new',
  ])('%s', async (type) => {
    expect(await send({ type, value: { verb: 'start', request: 'switchAzure' } })).toEqual(nothing);
  });

  test('invoke, without a wish for replies, says that it is not implemented', async () => {
    expect((await send({ type: 'invoke', deliveryMode: 'normal' })).status).toBe(501);
  });

  test.each([
    ['only the bot joined', [{ id: 'bot' }]],
    ['nobody joined', []],
    ['only the member list was left out', undefined],
  ])('conversationUpdate, where %s', async (_what, membersAdded) => {
    expect(await send({ type: 'conversationUpdate', membersAdded })).toEqual(nothing);
  });
});

describe('a message of an odd shape is answered:', () => {
  const { oddClick, attachment } = catalogues.en.says;

  test.each([
    ['a list', []],
    ['a list of clicks', [{ verb: 'start', request: 'switchAzure' }]],
    ['an empty object', {}],
    ['an unknown verb', { verb: 'explode' }],
    ['a verb that is a number', { verb: 5 }],
    ['a click with a field of the wrong type', { verb: 'open', case: { code: 'KRM-482' } }],
    ['a click on nothing that there is', { verb: 'start', request: 'everything' }],
    ['50 levels', Array.from({ length: 50 }).reduce<unknown>((inner) => ({ inner }), 'core')],
    ['400 kB', { verb: 'answer', case: 'KRM-482', version: 1, question: 'cloud', value: 'a'.repeat(400_000) }],
    ['30,000 fields', Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`f${n}`, n]))],
  ])('a value that is %s', async (_what, value) => {
    const { status, read } = await send({ value, text: undefined });
    expect({ status, says: JSON.stringify(read).includes(oddClick) }).toEqual({ status: 200, says: true });
  });

  test.each([null, 'a text', 5, true])('a value that is %j is not a click; what was typed counts', async (value) => {
    const { status, read } = await send({ value, text: 'help' });
    expect({ status, says: JSON.stringify(read).includes(catalogues.en.help.title) }).toEqual({
      status: 200,
      says: true,
    });
  });

  test('a value that tries to be more than data', async () => {
    const body = JSON.stringify({ ...activity, id: 'odd', value: '@' }).replace(
      '"@"',
      '{"__proto__":{"verb":"start"},"constructor":1}',
    );
    const { status, read } = await post(body);
    expect({ status, says: JSON.stringify(read).includes(oddClick) }).toEqual({ status: 200, says: true });
  });

  test.each([
    ['no text at all', { text: undefined }],
    ['a text of 400 kB', { text: 'a b '.repeat(100_000) }],
    ['a text of nothing but spaces', { text: ' '.repeat(1000) }],
    ['half a character', { text: '\ud83d' }],
    ['control characters', { text: '\u0000\u0007\u202e hello' }],
    ['an unknown language', { locale: 'tlh-Latn' }],
    ['an odd time zone', { localTimezone: { zone: 'Europe/Rome' } }],
    ['an odd time', { timestamp: 'yesterday', localTimestamp: 5 }],
    ['no recipient', { recipient: undefined }],
    ['odd entities', { entities: 5, channelData: 5 }],
    ['a user id of 100 kB', { from: { id: 'x'.repeat(100_000) } }],
    ['a conversation that is named like a path', { conversation: { id: '../../../../etc/passwd' } }],
    ['a channel that is named like a property', { channelId: '__proto__' }],
  ])('%s', async (_what, changes) => {
    const { status, read } = await send(changes);
    expect(status).toBe(200);
    expect(read).toEqual({ activities: expect.arrayContaining([expect.objectContaining({ type: 'message' })]) });
  });

  test('a file without a word', async () => {
    const { read } = await send({ text: undefined, attachments: [null, { contentType: 'image/png' }] });
    expect(JSON.stringify(read)).toContain(attachment);
  });
});

test('a web site whose name was made to lead here speaks for nobody', async () => {
  const status = await new Promise<number | undefined>((answered, failed) => {
    const asked = request(
      `${server.address}/api/messages`,
      { method: 'POST', headers: { host: 'evil.example', 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        answered(response.statusCode);
      },
    );
    asked.on('error', failed);
    asked.end(JSON.stringify(activity));
  });
  expect(status).toBe(403);
});

test('afterwards the person of before goes on where they were', async () => {
  expect(await person.say('repeat')).toContain(
    catalogues.en.questions.cloud.ask({ facts: before.document.facts, subject: '' }),
  );
});
