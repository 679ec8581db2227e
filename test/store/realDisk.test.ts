import { describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/openStore.ts';
import { filesUnder } from './filesUnder.ts';
import { makeReadOnly, mountedDisks } from './mountedDisk.ts';
import { newNote, parseNote, withLine } from './note.ts';
import { recordingLog } from './recordingLog.ts';
import { temporaryFolders } from './temporaryFolders.ts';

// Registered first, so that disks are unmounted before the folders below them are removed.
const mountDisk = mountedDisks();
const temporaryFolder = temporaryFolders();

async function mounted(options: string) {
  const directory = await temporaryFolder();
  await mountDisk(directory, options);
  return directory;
}

function open(directory: string) {
  return openStore({ directory, log: recordingLog(), parseCase: parseNote, parsePerson: parseNote });
}

describe('on a full disk', () => {
  test('a write is refused, all that was saved is intact, and room that is made is used', async () => {
    const directory = await mounted('size=128k');
    const store = await open(directory);
    const saved: string[] = [];
    let refusal: unknown;
    while (refusal === undefined && saved.length < 1000) {
      const id = `KRM-${saved.length}`;
      await store.cases.save(newNote(id, id)).then(
        () => saved.push(id),
        (error: unknown) => {
          refusal = error;
        },
      );
    }
    expect(refusal).toMatchObject({
      code: 'storeUnavailable',
      message: expect.stringContaining('(ENOSPC). The disk is full'),
    });
    expect(saved.length).toBeGreaterThan(5);
    expect(await store.probe()).toBe(false);
    const update = withLine(newNote('KRM-0', 'KRM-0'), 'an update');
    await expect(store.cases.save(update)).rejects.toMatchObject({ code: 'storeUnavailable' });
    expect(await filesUnder(directory)).toHaveLength(saved.length);
    for (const id of saved) expect(await store.cases.load(id)).toEqual({ kind: 'found', document: newNote(id, id) });
    expect(await store.cases.load(`KRM-${saved.length}`)).toEqual({ kind: 'missing' });

    for (const id of ['KRM-1', 'KRM-2']) expect(await store.cases.remove(id, 1)).toBe('removed');
    expect(await store.probe()).toBe(true);
    expect(await store.cases.save(update)).toBe('saved');
    await store.close();
  });
});

describe('on a read-only disk', () => {
  test('a store does not open, and says why', async () => {
    const directory = await mounted('size=128k');
    await makeReadOnly(directory);
    await expect(open(directory)).rejects.toMatchObject({
      code: 'storeUnavailable',
      message: expect.stringMatching(/\(EROFS\)\. The disk is mounted read-only: mount it writable/),
    });
  });

  test('an open store goes on reading, refuses to write, and closes', async () => {
    const directory = await mounted('size=128k');
    const store = await open(directory);
    const first = newNote('KRM-4827', 'kept');
    await store.cases.save(first);
    await makeReadOnly(directory);
    const refusal = { code: 'storeUnavailable', cause: { code: 'EROFS' } };
    await expect(store.cases.save(withLine(first, 'lost'))).rejects.toMatchObject(refusal);
    await expect(store.cases.remove('KRM-4827', 1)).rejects.toMatchObject(refusal);
    await expect(store.dialogs.write({ key: {} })).rejects.toMatchObject(refusal);
    expect(await store.probe()).toBe(false);
    expect(await store.cases.load('KRM-4827')).toEqual({ kind: 'found', document: first });
    await store.close();
  });
});
