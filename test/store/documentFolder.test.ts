import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { KeyedQueue } from '../../src/app/keyedQueue.ts';
import { Disk } from '../../src/store/disk.ts';
import { DocumentFolder } from '../../src/store/documentFolder.ts';
import { documentPath } from '../../src/store/documentPath.ts';
import type { Migrations } from '../../src/store/storedDocument.ts';
import { documentStoreContract } from './documentStoreContract.ts';
import { filesUnder } from './filesUnder.ts';
import { newNote, parseNote, withLine } from './note.ts';
import { recordingLog } from './recordingLog.ts';
import { temporaryFolders } from './temporaryFolders.ts';

const temporaryFolder = temporaryFolders();
const id = 'KRM-4827';

async function open(migrations: Migrations = {}, directory?: string) {
  const folder = join(directory ?? (await temporaryFolder()), 'cases');
  const log = recordingLog();
  const room = { disk: new Disk(), queue: new KeyedQueue(), log };
  const notes = new DocumentFolder({ folder, room, parse: parseNote, migrations });
  const path = join(folder, documentPath(id));
  const put = async (text: string | Uint8Array) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  return { notes, folder, path, put, log };
}

documentStoreContract(async () => (await open()).notes);

describe('on the disk', () => {
  test('a document is one readable file with the number of its schema', async () => {
    const { notes, folder, path } = await open();
    await notes.save(newNote(id, 'Buongiorno'));
    expect(await filesUnder(folder)).toEqual([documentPath(id)]);
    const stored: unknown = JSON.parse(await readFile(path, 'utf8'));
    expect(stored).toEqual({ schema: 1, document: newNote(id, 'Buongiorno') });
  });

  test('documents outlive the program', async () => {
    const directory = await temporaryFolder();
    const { notes: before } = await open({}, directory);
    await before.save(newNote(id, 'Buongiorno'));
    const { notes: after } = await open({}, directory);
    expect(await after.load(id)).toEqual({ kind: 'found', document: newNote(id, 'Buongiorno') });
  });

  test('no id leads out of the folder', async () => {
    const { notes, folder } = await open();
    for (const odd of ['../../escape', '/escape', '..', 'C:\\escape']) await notes.save(newNote(odd));
    expect(await filesUnder(folder)).toHaveLength(4);
    expect(await filesUnder(dirname(folder))).toHaveLength(4);
  });

  test('a document that could not be read back is not written', async () => {
    const { notes, folder } = await open();
    await notes.save(newNote(id, 'kept'));
    const defective = Object.assign(withLine(newNote(id), 'lost'), { unknown: 'field' });
    await expect(notes.save(defective)).rejects.toThrow();
    expect(await notes.load(id)).toEqual({ kind: 'found', document: newNote(id, 'kept') });
    expect(await filesUnder(folder)).toEqual([documentPath(id)]);
  });

  test('what a crash left half-written is swept away, and nothing else', async () => {
    const { notes, folder, path } = await open();
    await notes.save(newNote(id, 'kept'));
    const leftOver = `${path}.tmp-0b7c1f6e-5a0d-4b5e-9a51-3f1d2c4b5a69`;
    await writeFile(leftOver, '{"schema": 1, "docu');
    await writeFile(`${path}.damaged-1`, 'evidence');
    await writeFile(join(folder, 'README.txt'), 'a file of the operator');
    await notes.sweep();
    expect(await filesUnder(folder)).toEqual([documentPath(id), `${documentPath(id)}.damaged-1`, 'README.txt'].sort());
    expect((await notes.load(id)).kind).toBe('found');
  });
});

const good = JSON.stringify({ schema: 1, document: newNote(id, 'Mario Rossi') });

describe.each<[string, string | Uint8Array]>([
  ['an empty file', ''],
  ['half a document', good.slice(0, good.length / 2)],
  ['zeros, as a crashed disk leaves them', new Uint8Array(4096)],
  ['null', 'null'],
  ['bytes that are no text', Buffer.from(good.replace('Mario', 'Mari\xf2'), 'latin1')],
  ['another shape', JSON.stringify({ schema: 1, document: { id, version: 1, lines: 'Mario Rossi' } })],
  ['no schema number', JSON.stringify(newNote(id, 'Mario Rossi'))],
  ['a schema number that was never one', good.replace('"schema":1', '"schema":0')],
  ['another document', good.replace(id, 'KRM-4828')],
])('a damaged document: %s', (_, content) => {
  const file = join('cases', `${documentPath(id)}.damaged-1`);

  test('is set aside untouched, logged without what it says, and answered until there is a good one', async () => {
    const { notes, put, folder, log } = await open();
    await put(content);
    expect(await notes.load(id)).toEqual({ kind: 'damaged', file });
    expect(await notes.load(id)).toEqual({ kind: 'damaged', file });
    expect(await readFile(join(folder, '..', file))).toEqual(Buffer.from(content));
    expect(log.lines).toEqual([{ level: 'error', event: 'damagedDocument', fields: { file } }]);
    expect(await notes.save(withLine(newNote(id), 'an update of what is lost'))).toBe('conflict');
    expect(await notes.save(newNote(id, 'a new start'))).toBe('saved');
    expect(await notes.load(id)).toEqual({ kind: 'found', document: newNote(id, 'a new start') });
    expect(await filesUnder(folder)).toEqual([documentPath(id), `${documentPath(id)}.damaged-1`]);
  });

  test('may be found first by a save or a removal, which does not overwrite it', async () => {
    const { notes, put, folder } = await open();
    await put(content);
    expect(await notes.save(newNote(id, 'a new start'))).toBe('saved');
    await put(content);
    expect(await notes.remove(id, 1)).toBe('removed');
    for (const n of [1, 2]) {
      expect(await readFile(join(folder, `${documentPath(id)}.damaged-${n}`))).toEqual(Buffer.from(content));
    }
  });
});

describe('damaged documents', () => {
  test('are counted up and never overwritten, and the last one is answered', async () => {
    const { notes, put, path, folder } = await open();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.damaged-9`, 'the ninth');
    for (const n of [10, 11]) {
      await put(`damage ${n}`);
      expect(await notes.load(id)).toEqual({
        kind: 'damaged',
        file: join('cases', `${documentPath(id)}.damaged-${n}`),
      });
    }
    for (const [n, content] of [
      [9, 'the ninth'],
      [10, 'damage 10'],
      [11, 'damage 11'],
    ]) {
      expect(await readFile(join(folder, `${documentPath(id)}.damaged-${n}`), 'utf8')).toBe(content);
    }
  });

  test('do not stop the rest', async () => {
    const { notes, put } = await open();
    await put('{');
    await notes.save(newNote('KRM-4828', 'whole'));
    const [damaged, whole] = await Promise.all([notes.load(id), notes.load('KRM-4828')]);
    expect([damaged.kind, whole.kind]).toEqual(['damaged', 'found']);
  });
});

describe('schemas', () => {
  const migrations: Migrations = {
    1: (old) => ({ ...Object(old), renamed: ['from 1'] }),
    2: (old) => {
      const { renamed, ...rest } = Object(old);
      return { ...rest, lines: [...renamed, 'from 2'] };
    },
  };

  test('an older document is migrated step by step when it is read, and written back by the next save', async () => {
    const { notes, put, path } = await open(migrations);
    await put(JSON.stringify({ schema: 1, document: { id, version: 5 } }));
    const migrated = { id, version: 5, lines: ['from 1', 'from 2'] };
    expect(await notes.load(id)).toEqual({ kind: 'found', document: migrated });
    expect(await notes.save(withLine(migrated, 'new'))).toBe('saved');
    expect(await readFile(path, 'utf8')).toContain('"schema": 3');
    expect(await notes.load(id)).toEqual({ kind: 'found', document: withLine(migrated, 'new') });
  });

  test('a newer document is refused by name, and left as it is', async () => {
    const { notes, put, path, folder } = await open();
    const newer = good.replace('"schema":1', '"schema":2');
    await put(newer);
    const refusal = { code: 'newerDocument', message: expect.stringContaining(path) };
    await expect(notes.load(id)).rejects.toMatchObject(refusal);
    await expect(notes.save(newNote(id))).rejects.toMatchObject(refusal);
    await expect(notes.remove(id, 1)).rejects.toMatchObject(refusal);
    expect(await readFile(path, 'utf8')).toBe(newer);
    expect(await filesUnder(folder)).toEqual([documentPath(id)]);
  });
});
