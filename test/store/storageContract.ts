import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  ActivityTypes,
  ConversationState,
  MessageFactory,
  type Storage,
  type StoreItems,
  TestAdapter,
  type TurnContext,
} from 'botbuilder';
import { DialogSet, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';

const oddKeys = [
  '!@#$%^&*()~/\\><,.?\';"`~',
  'emulator/conversations/abc|livechat/',
  '../../escape',
  '%2F',
  '100%',
  'CON',
  '会社 🙂 perché',
  'case',
  'Case',
  'CASE',
  '__proto__',
  'constructor',
  '',
  'long'.repeat(1000),
  `${'long'.repeat(1000)}!`,
];

/** What the SDK expects of every `Storage`, after its own `storageBaseTests`. `open` gives a new one for each test. */
export function storageContract(open: () => Promise<Storage>): void {
  describe("keeps the SDK's contract of a storage", () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });

    const readOne = async (key: string) => (await storage.read([key]))[key];

    test.each([undefined, null])('keys of %s are refused', async (missing) => {
      await expect(Reflect.apply(storage.read, storage, [missing])).rejects.toThrow('Keys are required when reading.');
      await expect(Reflect.apply(storage.write, storage, [missing])).rejects.toThrow(
        'Changes are required when writing.',
      );
      await expect(Reflect.apply(storage.delete, storage, [missing])).rejects.toThrow();
    });

    test('nothing read, written or deleted is fine', async () => {
      expect(await storage.read([])).toEqual({});
      await storage.write({});
      await storage.delete([]);
    });

    test('an unknown key is absent from the result', async () => {
      await storage.write({ known: { id: 1 } });
      const items = await storage.read(['unknown', 'known']);
      expect(Object.keys(items)).toEqual(['known']);
    });

    test('a written item is read with an eTag, and the object that was given stays as it was', async () => {
      const plain = { id: '1', nested: { list: [1, null, 'two'] } };
      const tagged = { id: '2', eTag: '*' };
      await storage.write({ plain, tagged });
      const items = await storage.read(['plain', 'tagged']);
      expect(items).toEqual({
        plain: { ...plain, eTag: expect.stringMatching(/./) },
        tagged: { id: '2', eTag: expect.stringMatching(/^[^*]+$/) },
      });
      expect([plain, tagged]).toEqual([
        { id: '1', nested: { list: [1, null, 'two'] } },
        { id: '2', eTag: '*' },
      ]);
    });

    test('any text is a key of its own', async () => {
      const changes: StoreItems = Object.fromEntries(oddKeys.map((key, n) => [key, { n }]));
      await storage.write(changes);
      const items = await storage.read(oddKeys);
      expect(Object.keys(items)).toHaveLength(oddKeys.length);
      for (const [n, key] of oddKeys.entries()) {
        expect(Object.getOwnPropertyDescriptor(items, key)?.value).toMatchObject({ n });
      }
    });

    test('the eTag that was read allows one update, which changes it', async () => {
      await storage.write({ key: { count: 0 } });
      const read = await readOne('key');
      await storage.write({ key: { ...read, count: 1 } });
      const updated = await readOne('key');
      expect(updated.count).toBe(1);
      expect(updated.eTag).not.toBe(read.eTag);
      await expect(storage.write({ key: { ...read, count: 2 } })).rejects.toThrow(/eTag conflict/);
      expect((await readOne('key')).count).toBe(1);
    });

    test.each([undefined, null, '*'])('an eTag of %s overwrites', async (eTag) => {
      await storage.write({ key: { count: 0 } });
      await storage.write({ key: { count: 1 } });
      await storage.write({ key: { count: 2, eTag } });
      expect((await readOne('key')).count).toBe(2);
    });

    test('an empty eTag is refused', async () => {
      await storage.write({ key: { count: 0 } });
      await expect(storage.write({ key: { count: 1, eTag: '' } })).rejects.toThrow(/eTag/);
      await expect(storage.write({ fresh: { count: 1, eTag: '' } })).rejects.toThrow(/eTag/);
      expect(await storage.read(['key', 'fresh'])).toEqual({ key: expect.objectContaining({ count: 0 }) });
    });

    test('an eTag from before a deletion is outdated', async () => {
      await storage.write({ key: { count: 0 } });
      const read = await readOne('key');
      await storage.delete(['key']);
      await storage.write({ key: { count: 1 } });
      await expect(storage.write({ key: { ...read, count: 2 } })).rejects.toThrow(/eTag conflict/);
    });

    test('of several writes with the same eTag at the same time one wins', async () => {
      await storage.write({ key: { count: 0 } });
      const read = await readOne('key');
      const writes = Array.from({ length: 10 }, (_, n) => storage.write({ key: { ...read, count: n } }));
      const results = await Promise.allSettled(writes);
      const winners = results.flatMap((result, n) => (result.status === 'fulfilled' ? [n] : []));
      expect(winners).toHaveLength(1);
      expect((await readOne('key')).count).toBe(winners[0]);
    });

    test('deleted items are absent, and deleting unknown ones is fine', async () => {
      await storage.write({ one: { n: 1 }, two: { n: 2 } });
      await storage.delete(['one', 'unknown']);
      expect(Object.keys(await storage.read(['one', 'two']))).toEqual(['two']);
      await storage.delete(['one']);
    });

    test('items are copies', async () => {
      const written = { list: ['kept'] };
      const writing = storage.write({ key: written });
      written.list.push('while it is written');
      await writing;
      (await readOne('key')).list.push('after it was read');
      expect((await readOne('key')).list).toEqual(['kept']);
    });

    test('carries a dialog from turn to turn', async () => {
      const adapter = conversation(storage);
      await adapter.send('Buongiorno').assertReply('Who are you?').startTest();
      await adapter.send('Contoso').assertReply('Hello, Contoso.').startTest();
    });
  });
}

/** A bot that keeps nothing but its storage between two turns. */
function conversation(storage: Storage): TestAdapter {
  const adapter = new TestAdapter(async (context: TurnContext) => {
    if (context.activity.type !== ActivityTypes.Message) return;
    const state = new ConversationState(storage);
    const dialogs = new DialogSet(state.createProperty('dialogs'));
    dialogs.add(new TextPrompt('name'));
    dialogs.add(
      new WaterfallDialog('greeting', [
        (step) => step.prompt('name', MessageFactory.text('Who are you?')),
        async (step) => {
          await step.context.sendActivity(`Hello, ${step.result}.`);
          return step.endDialog();
        },
      ]),
    );
    const dialog = await dialogs.createContext(context);
    await dialog.continueDialog();
    if (!context.responded) await dialog.beginDialog('greeting');
    await state.saveChanges(context);
  });
  return adapter;
}
