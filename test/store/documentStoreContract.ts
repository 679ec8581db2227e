import { beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentStore } from '../../src/app/ports.ts';
import { type Note, newNote, withLine } from './note.ts';

const oddIds = [
  '',
  '.',
  '..',
  '../escape',
  '/etc/passwd',
  'C:\\windows',
  'CON',
  'con.json',
  'NUL-1',
  'krm-4827',
  'Krm-4827',
  'KRM-4827 ',
  'a/b',
  'a\\b',
  'a\0b',
  '100%',
  '%2e%2e',
  'perché',
  'perche\u0301',
  '会社',
  '\ud800',
  '\udc00',
  '__proto__',
  'x'.repeat(5000),
  'KRM-4827',
  'ABCDEF0123456789ABCDEF0123456789',
  'abcdef0123456789abcdef0123456789',
];

/** What every `DocumentStore` promises. `open` gives a new, empty one for each test. */
export function documentStoreContract(open: () => Promise<DocumentStore<Note>>): void {
  describe('keeps the contract of a document store', () => {
    let store: DocumentStore<Note>;
    beforeEach(async () => {
      store = await open();
    });

    test('what was never saved is missing', async () => {
      expect(await store.load('KRM-4827')).toEqual({ kind: 'missing' });
    });

    test('what was saved is found', async () => {
      const note = newNote('KRM-4827', 'Buongiorno', '“perché”\n🙂', '');
      expect(await store.save(note)).toBe('saved');
      expect(await store.load('KRM-4827')).toEqual({ kind: 'found', document: note });
    });

    test('only the next version replaces a stored one', async () => {
      const first = newNote('KRM-4827');
      const second = withLine(first, 'second');
      await store.save(first);
      expect(await store.save(second)).toBe('saved');
      for (const version of [1, 2, 4]) {
        expect(await store.save({ ...second, version, lines: ['late'] })).toBe('conflict');
      }
      expect(await store.load('KRM-4827')).toEqual({ kind: 'found', document: second });
      expect(await store.save(withLine(second, 'third'))).toBe('saved');
    });

    test('the first version is version 1', async () => {
      expect(await store.save({ ...newNote('KRM-4827'), version: 2 })).toBe('conflict');
      expect(await store.load('KRM-4827')).toEqual({ kind: 'missing' });
    });

    test('of saves of the same version at the same time one wins, and it is what is stored', async () => {
      const notes = Array.from({ length: 20 }, (_, n) => newNote('KRM-4827', `writer ${n}`));
      const results = await Promise.all(notes.map((note) => store.save(note)));
      expect(results.filter((result) => result === 'saved')).toHaveLength(1);
      expect(await store.load('KRM-4827')).toEqual({ kind: 'found', document: notes[results.indexOf('saved')] });
    });

    test('fifty read-modify-writes at the same time, repeated on conflict, lose none', async () => {
      await store.save(newNote('KRM-4827'));
      const lines = Array.from({ length: 50 }, (_, n) => `line ${n}`);
      await Promise.all(lines.map((line) => addLine(store, 'KRM-4827', line)));
      const { version, lines: kept } = await found(store, 'KRM-4827');
      expect(version).toBe(51);
      expect([...kept].sort()).toEqual([...lines].sort());
    });

    test('a document is removed by its version', async () => {
      await store.save(newNote('KRM-4827'));
      expect(await store.remove('KRM-4827', 2)).toBe('conflict');
      expect((await store.load('KRM-4827')).kind).toBe('found');
      expect(await store.remove('KRM-4827', 1)).toBe('removed');
      expect(await store.load('KRM-4827')).toEqual({ kind: 'missing' });
      expect(await store.save(newNote('KRM-4827', 'again'))).toBe('saved');
    });

    test('a missing document counts as removed', async () => {
      expect(await store.remove('KRM-4827', 7)).toBe('removed');
    });

    test('changing a document after it was given or returned changes nothing stored', async () => {
      const lines = ['kept'];
      const saving = store.save({ id: 'KRM-4827', version: 1, lines });
      lines.push('while it is saved');
      await saving;
      lines.push('after it was saved');
      const returned = await found(store, 'KRM-4827');
      returned.lines.push('after it was loaded');
      expect((await found(store, 'KRM-4827')).lines).toEqual(['kept']);
    });

    test('the ids are those of what is stored now', async () => {
      expect(await store.ids()).toEqual([]);
      for (const id of ['KRM-4827', 'KRM-4828', 'a name']) await store.save(newNote(id));
      await store.save(withLine(newNote('KRM-4828'), 'again'));
      await store.remove('KRM-4827', 1);
      expect([...(await store.ids())].sort()).toEqual(['KRM-4828', 'a name']);
    });

    test('any text is an id, and no two share a document', async () => {
      for (const id of oddIds) expect(await store.save(newNote(id, `of ${JSON.stringify(id)}`))).toBe('saved');
      for (const id of oddIds) expect((await found(store, id)).lines).toEqual([`of ${JSON.stringify(id)}`]);
      expect([...(await store.ids())].sort()).toEqual([...oddIds].sort());
    });
  });
}

async function found(store: DocumentStore<Note>, id: string): Promise<Note> {
  const loaded = await store.load(id);
  if (loaded.kind !== 'found') throw new Error(`expected a document, but it is ${loaded.kind}`);
  return loaded.document;
}

async function addLine(store: DocumentStore<Note>, id: string, line: string): Promise<void> {
  const changed = withLine(await found(store, id), line);
  if ((await store.save(changed)) === 'conflict') await addLine(store, id, line);
}
