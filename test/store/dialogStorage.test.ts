import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { KeyedQueue } from '../../src/app/keyedQueue.ts';
import { DialogStorage } from '../../src/store/dialogStorage.ts';
import { Disk } from '../../src/store/disk.ts';
import { documentPath } from '../../src/store/documentPath.ts';
import { failingFileSystem } from './failingFileSystem.ts';
import { filesUnder } from './filesUnder.ts';
import { recordingLog } from './recordingLog.ts';
import { storageContract } from './storageContract.ts';
import { temporaryFolders } from './temporaryFolders.ts';

const temporaryFolder = temporaryFolders();
const key = 'emulator/conversations/Mario Rossi/';

async function open(directory?: string) {
  const folder = join(directory ?? (await temporaryFolder()), 'dialogs');
  const log = recordingLog();
  const system = failingFileSystem();
  const storage = new DialogStorage(folder, { disk: new Disk(system), queue: new KeyedQueue(), log });
  return { storage, folder, log, system, path: join(folder, documentPath(key)) };
}

storageContract(async () => (await open()).storage);

describe('dialog storage', () => {
  test('outlives the program, and its eTags do', async () => {
    const directory = await temporaryFolder();
    const before = await open(directory);
    await before.storage.write({ [key]: { count: 1 } });
    const { [key]: read } = await before.storage.read([key]);
    const after = await open(directory);
    expect(await after.storage.read([key])).toEqual({ [key]: read });
    await after.storage.write({ [key]: { ...read, count: 2 } });
    await expect(after.storage.write({ [key]: read })).rejects.toThrow(/eTag conflict/);
  });

  test('file names tell nothing of who is talking', async () => {
    const { storage, folder } = await open();
    await storage.write({ [key]: { count: 1 } });
    expect(await filesUnder(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{2}.[_]?[0-9a-f]{64}\.json$/)]);
  });

  test.each(['', '{"key', '{"key": "of somebody else", "eTag": "1", "item": {}}', '{"eTag": "1", "item": {}}', '[]'])(
    'a damaged item is set aside and absent: %j',
    async (damage) => {
      const { storage, path, log, folder } = await open();
      await storage.write({ [key]: { count: 1 }, other: { count: 2 } });
      await writeFile(path, damage);
      expect(await storage.read([key, 'other'])).toEqual({ other: expect.objectContaining({ count: 2 }) });
      const file = join('dialogs', `${documentPath(key)}.damaged-1`);
      expect(log.lines).toEqual([{ level: 'error', event: 'damagedDocument', fields: { file } }]);
      expect(await readFile(join(folder, '..', file), 'utf8')).toBe(damage);
      await storage.write({ [key]: { count: 3, eTag: 'of the damaged one' } });
      expect(await storage.read([key])).toEqual({ [key]: expect.objectContaining({ count: 3 }) });
    },
  );

  test('of several items those without a conflict are stored, and the conflict tells no key', async () => {
    const { storage } = await open();
    await storage.write({ [key]: { count: 1 } });
    const error: unknown = await storage
      .write({ [key]: { count: 2, eTag: 'outdated' }, other: { count: 3 } })
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/eTag conflict/);
    expect(String(error)).not.toContain('Rossi');
    expect(await storage.read([key, 'other'])).toMatchObject({ [key]: { count: 1 }, other: { count: 3 } });
  });

  test.each([null, undefined, 'text'])('an item of %j is refused before anything is written', async (item) => {
    const { storage, folder } = await open();
    await storage.write({ first: { count: 1 } });
    await expect(storage.write({ second: { count: 2 }, third: item })).rejects.toThrow('only objects');
    expect(await filesUnder(folder)).toHaveLength(1);
  });

  test('a failing disk is a fault, and the old item stays', async () => {
    const { storage, system } = await open();
    await storage.write({ [key]: { count: 1 } });
    system.failure = { call: 'rename', code: 'ENOSPC' };
    await expect(storage.write({ [key]: { count: 2 } })).rejects.toMatchObject({ code: 'storeUnavailable' });
    expect(await storage.read([key])).toMatchObject({ [key]: { count: 1 } });
  });
});
