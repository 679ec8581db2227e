import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Versioned } from '../../src/app/ports.ts';
import { documentPath } from '../../src/store/documentPath.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';
import { parseConversation, parsePage } from '../../src/webchat/conversation.ts';
import { type ActivitySet, Conversations } from '../../src/webchat/conversations.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let directory: string;
let store: Store<Versioned, Versioned>;
let conversations: Conversations;

const nothing = (): never => {
  throw new Error('these tests keep no cases');
};

const open = async (): Promise<void> => {
  store = await openStore({ directory, log: recordingLog(), parseCase: nothing, parsePerson: nothing });
  conversations = new Conversations(
    await store.documents('conversations', parseConversation),
    await store.documents('pages', parsePage),
  );
};
const close = async (): Promise<void> => {
  await conversations.close();
  await store.close();
};

beforeEach(async () => {
  directory = await folder();
  await open();
  await conversations.start({ id: 'one', userId: 'dl_one', locale: undefined });
});
afterEach(() => close());

const say = async (from: number, to: number): Promise<void> => {
  for (let number = from; number < to; number += 1)
    await conversations.append('one', [{ type: 'message', text: `${number}` }]);
};
const texts = ({ activities }: ActivitySet): readonly unknown[] => activities.map(({ text }) => text);
const counting = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => `${from + index}`);

describe('a conversation', () => {
  test('is there in full after a restart, in order, each activity with an id of its own', async () => {
    await say(0, 45);
    await close();
    await open();
    const all = await conversations.after('one', 0);
    expect(texts(all)).toEqual(counting(0, 45));
    expect(new Set(all.activities.map(({ id }) => id)).size).toBe(45);
    expect(all.watermark).toBe('45');
  });

  test.each([0, 1, 19, 20, 21, 40, 44, 45, 99])('gives what came after watermark %i', async (watermark) => {
    await say(0, 45);
    expect(texts(await conversations.after('one', watermark))).toEqual(counting(0, 45).slice(watermark));
  });

  test('takes many activities at once', async () => {
    const many = counting(0, 50).map((text) => ({ type: 'message', text }));
    expect(await conversations.append('one', many)).toHaveLength(50);
    expect(texts(await conversations.after('one', 0))).toEqual(counting(0, 50));
  });

  test('keeps its latest thousand or so, and goes on counting', async () => {
    const many = counting(0, 1100).map((text) => ({ type: 'message', text }));
    await conversations.append('one', many);
    const kept = await conversations.after('one', 0);
    expect(kept.watermark).toBe('1100');
    expect(texts(kept)).toEqual(counting(100, 1100));
    expect(texts(await conversations.after('one', 1098))).toEqual(['1098', '1099']);
  });

  test('that lost a page to damage goes on behind it', async () => {
    await say(0, 25);
    await close();
    await writeFile(join(directory, 'pages', documentPath('one/1')), '{ half a page');
    await open();
    await say(25, 27);
    const kept = await conversations.after('one', 0);
    expect(texts(kept)).toEqual([...counting(0, 20), '25', '26']);
    expect(new Set(kept.activities.map(({ id }) => id)).size).toBe(22);
    expect(texts(await conversations.after('one', Number(kept.watermark) - 1))).toEqual(['26']);
  });
});

describe('a conversation whose head was lost to damage', () => {
  test('goes on behind what was said before, and every activity has an id of its own', async () => {
    await say(0, 25);
    await close();
    await writeFile(join(directory, 'conversations', documentPath('one')), '{ half a head');
    await open();
    await conversations.start({ id: 'one', userId: 'dl_one', locale: undefined });
    await say(25, 30);
    await close();
    await open();
    const kept = await conversations.after('one', 0);
    expect(texts(kept)).toEqual(counting(0, 30));
    expect(new Set(kept.activities.map(({ id }) => id)).size).toBe(30);
  });
});

describe('who listens', () => {
  test('hears what was missed and then everything, once and in order, however many speak', async () => {
    await say(0, 3);
    const heard: unknown[] = [];
    const speaking = Promise.all(
      counting(3, 40).map((text) => conversations.append('one', [{ type: 'message', text }])),
    );
    await conversations.listen('one', 1, { receive: (set) => heard.push(...texts(set)), end: () => heard.push('end') });
    await speaking;
    expect(heard).toEqual(counting(1, 40));
    await conversations.end('one');
    expect(heard.at(-1)).toBe('end');
  });

  test('hears nothing more after having stopped, nor of another conversation', async () => {
    await conversations.start({ id: 'two', userId: 'dl_two', locale: undefined });
    const heard: unknown[] = [];
    const stop = await conversations.listen('one', 0, {
      receive: (set) => heard.push(...texts(set)),
      end: () => undefined,
    });
    await conversations.append('two', [{ type: 'message', text: 'elsewhere' }]);
    await say(0, 1);
    stop();
    await say(1, 2);
    expect(heard).toEqual(['0']);
  });

  test('is told that somebody types, which is not kept', async () => {
    await say(0, 1);
    const heard: ActivitySet[] = [];
    await conversations.listen('one', 1, { receive: (set) => heard.push(set), end: () => undefined });
    await conversations.whisper('one', { type: 'typing' });
    expect(heard).toEqual([{ activities: [{ type: 'typing' }], watermark: '1' }]);
    expect(texts(await conversations.after('one', 0))).toEqual(['0']);
  });
});
