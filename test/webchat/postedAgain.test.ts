import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Versioned } from '../../src/app/ports.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';
import { parseConversation, parsePage } from '../../src/webchat/conversation.ts';
import { Conversations, type NewActivity } from '../../src/webchat/conversations.ts';
import { DirectLine } from '../../src/webchat/directLine.ts';
import { openTokens } from '../../src/webchat/tokens.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
const clock = { now: () => new Date('2026-11-20T09:00:00Z') };
let store: Store<Versioned, Versioned>;
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
  store = await openStore({ directory: await folder(), log: recordingLog(), parseCase: nothing, parsePerson: nothing });
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
  await conversations.close();
  await store.close();
});

const replies = async ({ id, text }: NewActivity): Promise<void> => {
  await conversations.append(conversationId, [{ type: 'message', text: `re: ${text}`, replyToId: id }]);
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
    let answer = (): void => undefined;
    const asked = new Promise<void>((reached) => {
      bot = async (activity) => {
        reached();
        await new Promise<void>((go) => {
          answer = go;
        });
        await replies(activity);
      };
    });
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
