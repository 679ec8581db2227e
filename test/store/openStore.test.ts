import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documentPath } from '../../src/store/documentPath.ts';
import type { FileSystem } from '../../src/store/fileSystem.ts';
import { openStore } from '../../src/store/openStore.ts';
import { childPrograms } from './childProgram.ts';
import { failingFileSystem } from './failingFileSystem.ts';
import { filesUnder } from './filesUnder.ts';
import { newNote, parseNote } from './note.ts';
import { recordingLog } from './recordingLog.ts';
import { temporaryFolders } from './temporaryFolders.ts';

const temporaryFolder = temporaryFolders();
const start = childPrograms();
const writerProgram = new URL('./writerProgram.ts', import.meta.url);

async function open(directory: string, fileSystem?: FileSystem) {
  const log = recordingLog();
  const parsers = { parseCase: parseNote, parsePerson: parseNote };
  const store = await openStore({ directory, log, ...parsers, ...(fileSystem && { fileSystem }) });
  return { ...store, log };
}

describe('a store', () => {
  test('makes its folder, keeps the kinds apart, and has everything when it is opened again', async () => {
    const directory = join(await temporaryFolder(), 'new', 'data');
    const before = await open(directory);
    await before.cases.save(newNote('KRM-4827', 'a case'));
    await before.people.save(newNote('KRM-4827', 'a person'));
    await before.dialogs.write({ 'KRM-4827': { is: 'a dialog' } });
    await before.close();
    expect(await filesUnder(directory)).toEqual(
      ['cases', 'people', 'dialogs'].map((name) => join(name, documentPath('KRM-4827'))).sort(),
    );
    const after = await open(directory);
    expect(await after.cases.load('KRM-4827')).toMatchObject({ document: { lines: ['a case'] } });
    expect(await after.people.load('KRM-4827')).toMatchObject({ document: { lines: ['a person'] } });
    expect(await after.dialogs.read(['KRM-4827'])).toMatchObject({ 'KRM-4827': { is: 'a dialog' } });
    await after.close();
  });

  test('belongs to one program at a time', async () => {
    const directory = await temporaryFolder();
    const store = await open(directory);
    await expect(open(directory)).rejects.toMatchObject({ code: 'folderInUse' });
    await store.close();
    await (await open(directory)).close();
  });

  test('sweeps what a crash left half-written', async () => {
    const directory = await temporaryFolder();
    const rest = '.tmp-0b7c1f6e-5a0d-4b5e-9a51-3f1d2c4b5a69';
    for (const name of ['cases', 'people', 'dialogs']) {
      const file = join(directory, name, documentPath('KRM-4827'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file + rest, '{');
    }
    await writeFile(join(directory, `probe.txt${rest}`), '');
    const store = await open(directory);
    expect(await filesUnder(directory)).toEqual([]);
    await store.close();
  });

  test('is closed when what was running is done, and takes nothing more', async () => {
    const directory = await temporaryFolder();
    const store = await open(directory);
    const saves = Array.from({ length: 20 }, (_, n) => store.cases.save(newNote(`KRM-${n}`)));
    const writing = store.dialogs.write({ key: { is: 'a dialog' } });
    await store.close();
    expect(await filesUnder(directory)).toHaveLength(21);
    expect(new Set(await Promise.all(saves))).toEqual(new Set(['saved']));
    await writing;
    const closed = { code: 'storeUnavailable', message: expect.stringContaining('closed') };
    await expect(store.cases.load('KRM-1')).rejects.toMatchObject(closed);
    await expect(store.people.save(newNote('KRM-1'))).rejects.toMatchObject(closed);
    await expect(store.dialogs.read(['key'])).rejects.toMatchObject(closed);
    expect(await store.probe()).toBe(false);
    expect((await readdir(directory)).sort()).toEqual(['cases', 'dialogs', 'people', 'probe.txt']);
  });

  test('says what to do when a file stands in place of its folder', async () => {
    const file = join(await temporaryFolder(), 'data');
    await writeFile(file, 'not a folder');
    for (const directory of [file, join(file, 'below')]) {
      await expect(open(directory)).rejects.toMatchObject({
        code: 'storeUnavailable',
        message: expect.stringMatching(/A file stands where a folder should be: move it away/),
      });
    }
  });

  test('that cannot be written does not open, and does not stay locked', async () => {
    const directory = await temporaryFolder();
    const system = failingFileSystem();
    system.failure = { call: 'writeFile', code: 'ENOSPC' };
    await expect(open(directory, system)).rejects.toMatchObject({
      code: 'storeUnavailable',
      message: expect.stringContaining('The disk is full: free space on it.'),
    });
    await (await open(directory)).close();
  });
});

describe('the probe', () => {
  test('is true while a document could be written, and leaves one small file', async () => {
    const directory = await temporaryFolder();
    const store = await open(directory);
    const before = await readdir(directory);
    expect(await Promise.all([store.probe(), store.probe()])).toEqual([true, true]);
    expect(await readdir(directory)).toEqual(before);
    expect(store.log.lines).toEqual([]);
    await store.close();
  });

  test.each(['writeFile', 'sync', 'rename'] as const)(
    'is false while %s fails, logs why, and recovers',
    async (call) => {
      const system = failingFileSystem();
      const store = await open(await temporaryFolder(), system);
      system.failure = { call, code: 'EIO' };
      expect(await store.probe()).toBe(false);
      expect(store.log.lines).toEqual([{ level: 'warn', event: 'storeProbeFailed', fields: { code: 'EIO' } }]);
      system.failure = undefined;
      expect(await store.probe()).toBe(true);
      await store.close();
    },
  );
});

test('a program killed while it writes has lost nothing that it said was saved', async () => {
  const directory = await temporaryFolder();
  for (let round = 1; round <= 3; round += 1) {
    const writer = start(writerProgram, join(directory, String(round)));
    const acknowledged = [];
    while (acknowledged.length < 25 * round) acknowledged.push(Number(await writer.nextLine()));
    await writer.kill();
    const store = await open(join(directory, String(round)));
    const loaded = await store.cases.load('KRM-4827');
    const version = loaded.kind === 'found' ? loaded.document.version : 0;
    expect(version).toBeGreaterThanOrEqual(Math.max(...acknowledged));
    expect(store.log.lines).toEqual([]);
    expect(await filesUnder(join(directory, String(round)))).toHaveLength(1);
    await store.close();
  }
});
