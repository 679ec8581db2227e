import { mkdir, readdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lockFolder } from '../../src/store/folderLock.ts';
import { childPrograms } from './childProgram.ts';
import { temporaryFolders } from './temporaryFolders.ts';

const temporaryFolder = temporaryFolders();
const start = childPrograms();
const lockProgram = new URL('./lockProgram.ts', import.meta.url);
const inUse = { code: 'folderInUse' };

async function startHolder(folder: string) {
  const child = start(lockProgram, folder);
  await child.nextLine();
  child.go();
  expect(await child.nextLine()).toBe('held');
  return child;
}

describe('a folder lock', () => {
  test('refuses a second process, saying which folder and what to do', async () => {
    const folder = await temporaryFolder();
    await startHolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject({
      ...inUse,
      message: expect.stringMatching(new RegExp(`${await realpath(folder)} is in use.*DATA_DIR`)),
    });
  });

  test('refuses a second process that another one, not this one, starts', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFolder(folder);
    const child = start(lockProgram, folder);
    await child.nextLine();
    child.go();
    expect(await child.nextLine()).toBe('folderInUse');
    await lock.release();
  });

  test('is free after SIGKILL, and leaves no files of the dead', async () => {
    const folder = await temporaryFolder();
    for (let round = 0; round < 2; round += 1) await (await startHolder(folder)).kill();
    const lock = await lockFolder(folder);
    expect(await readdir(folder)).toHaveLength(1);
    await expect(lockFolder(folder)).rejects.toMatchObject(inUse);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('is free after its release', async () => {
    const folder = await temporaryFolder();
    await (await lockFolder(folder)).release();
    await (await lockFolder(folder)).release();
  });

  test('is the same by whatever path the folder is reached', async () => {
    const folder = await temporaryFolder();
    const alias = join(await temporaryFolder(), 'alias');
    await symlink(folder, alias);
    const lock = await lockFolder(folder);
    await expect(lockFolder(alias)).rejects.toMatchObject(inUse);
    await lock.release();
  });

  test('lies in the folder even if its path is too long for a socket', async () => {
    const folder = join(await temporaryFolder(), 'long'.repeat(40), 'path'.repeat(40));
    await mkdir(folder, { recursive: true });
    const child = await startHolder(folder);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^lock-[0-9a-f]{12}\.sock$/)]);
    await expect(lockFolder(folder)).rejects.toMatchObject({ ...inUse, message: expect.stringContaining(folder) });
    await child.kill();
    await (await lockFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('removes the sockets of starters that died before anybody could see them', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'lock-0123456789ab.new'), '');
    const lock = await lockFolder(folder);
    expect(await readdir(folder)).toHaveLength(1);
    await lock.release();
  });

  test('of a missing folder is a fault', async () => {
    const missing = join(await temporaryFolder(), 'missing');
    await expect(lockFolder(missing)).rejects.toMatchObject({ code: 'storeUnavailable' });
  });
});

describe('of many starters at the same moment exactly one gets the folder', () => {
  test('in one process, again and again', async () => {
    const folder = await temporaryFolder();
    for (let round = 0; round < 20; round += 1) {
      const results = await Promise.allSettled(Array.from({ length: 12 }, () => lockFolder(folder)));
      const locks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(locks).toHaveLength(1);
      for (const refusal of refusals) expect(refusal).toMatchObject(inUse);
      for (const lock of locks) await lock.release();
    }
  });

  test('in processes of their own, where a killed one had it', async () => {
    const folder = await temporaryFolder();
    await (await startHolder(folder)).kill();
    const children = Array.from({ length: 6 }, () => start(lockProgram, folder));
    for (const child of children) expect(await child.nextLine()).toBe('ready');
    for (const child of children) child.go();
    const results = await Promise.all(children.map((child) => child.nextLine()));
    expect(results.sort()).toEqual([...Array<string>(5).fill('folderInUse'), 'held']);
  });
});
