import { sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Versioned } from '../../src/app/ports.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';
import { parseConversation, parsePage } from '../../src/webchat/conversation.ts';
import { Conversations, type NewActivity } from '../../src/webchat/conversations.ts';
import { DirectLine } from '../../src/webchat/directLine.ts';
import { openTokens } from '../../src/webchat/tokens.ts';
import { TestDesk } from '../harness/desk.ts';
import { onlyCase } from '../server/storedCases.ts';
import { type FailingFileSystem, type Failure, failingFileSystem } from '../store/failingFileSystem.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { enter } from './client.ts';

const folder = temporaryFolders();
const clock = { now: () => new Date('2026-11-20T09:00:00Z') };
/** A disk that refuses the pages of histories, and nothing else. */
const noPages: Failure = { call: 'sync', code: 'EIO', on: (path) => path.includes(`${sep}pages${sep}`) };
let disk: FailingFileSystem;
let store: Store<Versioned, Versioned>;
/** The whole program, in the tests that open it. */
let desk: TestDesk | undefined;
let conversations: Conversations;
let line: DirectLine;
let conversationId: string;
let authorization: string;
/** What the bot makes of a message; each test says. */
let bot: (activity: NewActivity) => Promise<void>;
/** What the bot was given to answer. */
let given: unknown[];

const nothing = (): never => {
  throw new Error('these tests keep no cases');
};

beforeEach(async () => {
  disk = failingFileSystem();
  store = await openStore({
    directory: await folder(),
    log: recordingLog(),
    parseCase: nothing,
    parsePerson: nothing,
    fileSystem: disk,
  });
  conversations = new Conversations(
    await store.documents('conversations', parseConversation),
    await store.documents('pages', parsePage),
  );
  given = [];
  bot = replies;
  line = new DirectLine({
    conversations,
    tokens: openTokens(new Uint8Array(32), clock),
    clock,
    async deliver(activity) {
      if (activity.type !== 'message') return;
      given.push(activity.text);
      await bot(activity);
    },
    failed: () => undefined,
  });
  const granted = await line.begin('dl_somebody');
  conversationId = granted.conversationId;
  authorization = `Bearer ${granted.token}`;
  await line.start(authorization, {}, 'ws://localhost');
});
afterEach(async () => {
  await desk?.close();
  desk = undefined;
  await conversations.close();
  await store.close();
});

const replies = async ({ id, text }: NewActivity): Promise<void> => {
  await conversations.append(conversationId, [{ type: 'message', text: `re: ${text}`, replyToId: id }]);
};
/** From now on the bot answers when a test says so. */
const heldBot = (): { readonly asked: Promise<void>; readonly answer: () => void } => {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  bot = async (activity) => {
    reached.resolve();
    await released.promise;
    await replies(activity);
  };
  return { asked: reached.promise, answer: released.resolve };
};
const post = (text: string, clientActivityID?: unknown): Promise<{ readonly id: string }> =>
  line.post(authorization, conversationId, { type: 'message', text, channelData: { clientActivityID } });
const texts = async (): Promise<readonly unknown[]> =>
  (await conversations.after(conversationId, 0)).activities.map(({ text }) => text);

describe('what a client posts again', () => {
  test('is kept and answered once', async () => {
    const first = await post('help', 'a');
    await post('menu', 'b');
    expect(await post('help', 'a')).toEqual(first);
    expect(await texts()).toEqual(['help', 're: help', 'menu', 're: menu']);
    expect(given).toEqual(['help', 'menu']);
  });

  test('while the bot answers it waits for that answer', async () => {
    const { asked, answer } = heldBot();
    const first = post('help', 'a');
    await asked;
    const second = post('help', 'a');
    answer();
    expect(await second).toEqual(await first);
    expect(await texts()).toEqual(['help', 're: help']);
    expect(given).toEqual(['help']);
  });

  test('after the bot had failed is answered, and not kept twice', async () => {
    bot = () => Promise.reject(new Error('a defect'));
    await expect(post('help', 'a')).rejects.toMatchObject({ status: 502, code: 'BotError' });
    bot = replies;
    await post('help', 'a');
    expect(await texts()).toEqual(['help', 're: help']);
  });

  test('is known among the latest two hundred', async () => {
    const first = await post('help', 'a');
    for (let number = 0; number < 90; number += 1) await post(`${number}`, `later ${number}`);
    expect(await post('help', 'a')).toEqual(first);
    expect(given).toHaveLength(91);
  });
});

describe('what could not be kept, and is posted again', () => {
  test('has the same id', async () => {
    disk.failure = noPages;
    const first = await post('help', 'a');
    expect(await post('help', 'a')).toEqual(first);
    expect(await post('help', 'b')).not.toEqual(first);
  });

  test('while the bot answers it waits for that answer', async () => {
    const { asked, answer } = heldBot();
    disk.failure = noPages;
    const first = post('help', 'a');
    await asked;
    disk.failure = undefined;
    const cameIn = Promise.withResolvers<void>();
    await conversations.listen(conversationId, 0, { receive: () => cameIn.resolve(), end: () => undefined });
    const second = post('help', 'a');
    await cameIn.promise;
    answer();
    await Promise.all([first, second]);
    expect(given).toEqual(['help']);
  });

  test.each(['as soon as the disk works again', 'while it does not', 'after a restart'])(
    '%s, is done once, and answers no other question',
    async (when) => {
      const data = await folder();
      desk = new TestDesk(data);
      desk.disk = { ...desk.disk, fileSystem: disk };
      await desk.open();
      let address = await desk.listen();
      const { token } = await enter(address);
      const { conv } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
      const call = async (path: string, body?: object): Promise<{ readonly activities: readonly NewActivity[] }> => {
        const response = await fetch(`${address}/v3/directline/conversations${path}`, {
          method: body === undefined ? 'GET' : 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        expect(response.ok).toBe(true);
        const answer: unknown = await response.json();
        return answer as { readonly activities: readonly NewActivity[] }; // what the list of activities promises
      };
      const say = (text: string, clientActivityID: string) =>
        call(`/${conv}/activities`, { type: 'message', text, channelData: { clientActivityID } });
      const said = async () => (await call(`/${conv}/activities`)).activities.map(({ text }) => text);

      await call('', {});
      await say('I am a direct partner; our customer moves Azure from Fabrikam to Contoso', 'a');
      const before = await onlyCase(data);
      disk.failure = noPages;
      await say('1', 'b');
      const after = await onlyCase(data);
      expect(after.document.version).toBe(before.document.version + 1);

      if (when !== 'while it does not') disk.failure = undefined;
      if (when === 'after a restart') {
        await desk.restart();
        address = await desk.listen();
      }
      const kept = await said();
      await say('1', 'b');
      expect((await onlyCase(data)).bytes).toEqual(after.bytes);
      expect(await said()).toEqual(when === 'while it does not' ? kept : [...kept, '1']);

      // What is new is answered, to an id that a client has seen.
      disk.failure = undefined;
      await say('1', 'c');
      expect((await onlyCase(data)).document.version).toBe(after.document.version + 1);
      const { activities } = await call(`/${conv}/activities`);
      const ids = activities.map(({ id }) => id);
      expect(activities.filter(({ replyToId }) => replyToId === ids[ids.length - 2])).toHaveLength(1);
      for (const { replyToId } of activities.filter((one) => one.replyToId !== undefined))
        expect(ids).toContain(replyToId);
    },
  );
});

test.each([undefined, 5, null])(
  'the same words are said twice where the client gives %j for an id',
  async (clientId) => {
    await post('help', clientId);
    await post('help', clientId);
    expect(await texts()).toEqual(['help', 're: help', 'help', 're: help']);
  },
);

test('the same words under another id are said twice', async () => {
  await post('help', 'a');
  await post('help', 'b');
  expect(given).toEqual(['help', 'help']);
});
