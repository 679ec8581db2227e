import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Low } from 'lowdb';
import { Fault } from '../../src/app/errors.ts';
import { DamagedFile } from '../../src/store/damagedFile.ts';
import { Disk } from '../../src/store/disk.ts';
import { durableFile } from '../../src/store/durableFile.ts';
import { type FileSystem, nodeFileSystem } from '../../src/store/fileSystem.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { type Failure, failingFileSystem } from './failingFileSystem.ts';
import { filesUnder } from './filesUnder.ts';
import { newNote, parseNote, withLine } from './note.ts';
import { temporaryFolders } from './temporaryFolders.ts';

const temporaryFolder = temporaryFolders();
const first = newNote('KRM-4827', 'first');
const second = withLine(first, 'second');

async function open(system?: FileSystem) {
  const folder = await temporaryFolder();
  const file = join(folder, 'deep', 'note.json');
  return { folder, file, adapter: durableFile(new Disk(system), file, parseNote) };
}

describe('a durable file', () => {
  test('is null while it is missing, even if its folder is', async () => {
    expect(await (await open()).adapter.read()).toBeNull();
  });

  test('carries a lowdb document, makes its folders, and leaves nothing else behind', async () => {
    const { adapter, folder } = await open();
    const low = new Low(adapter, first);
    await low.write();
    await low.update(() => {
      low.data = second;
    });
    expect(await adapter.read()).toEqual(second);
    expect(await filesUnder(folder)).toEqual([join('deep', 'note.json')]);
  });

  test('is taken away by writing null, even twice', async () => {
    const { adapter, folder } = await open();
    await adapter.write(first);
    await adapter.write(null);
    await adapter.write(null);
    expect(await filesUnder(folder)).toEqual([]);
  });

  test.each(['', '{"id": "Mario Ros', '{"id": 7}'])(
    'says which file is damaged, and not what it says: %j',
    async (text) => {
      const { adapter, file } = await open();
      await adapter.write(first);
      await writeFile(file, text);
      const error = await adapter.read().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DamagedFile);
      expect(error).toMatchObject({ file, message: `${file} is damaged` });
      expect(Object(error).cause).toBeUndefined();
    },
  );

  test('a file that an editor gave a byte order mark is read', async () => {
    const { adapter, file } = await open();
    await adapter.write(first);
    await writeFile(file, `\ufeff${JSON.stringify(second)}`);
    expect(await adapter.read()).toEqual(second);
  });

  test('syncs the text before it renames, and the folder after', async () => {
    const calls: string[] = [];
    const { adapter, file, folder } = await open(watched(calls));
    await adapter.write(first);
    calls.length = 0;
    await adapter.write(second);
    expect(calls.map((call) => call.replace(/\.tmp-\S+/, '.tmp').replaceAll(folder, ''))).toEqual([
      'sync /deep/note.json.tmp',
      'rename /deep/note.json.tmp /deep/note.json',
      'sync /deep',
    ]);
    expect(await readFile(file, 'utf8')).toContain('second');
  });

  test('syncs the folders above a new one, so that it outlives a power cut', async () => {
    const calls: string[] = [];
    const { adapter, folder } = await open(watched(calls));
    await adapter.write(first);
    expect(calls[0]).toBe(`sync ${folder}`);
    await rm(join(folder, 'deep'), { recursive: true });
    calls.length = 0;
    await adapter.write(second);
    expect(calls[0]).toBe(`sync ${folder}`);
  });
});

describe('a write that fails', () => {
  const early: readonly (readonly [string, Failure])[] = [
    ['a full disk', { call: 'writeFile', code: 'ENOSPC' }],
    ['a failing sync', { call: 'sync', code: 'EIO', on: (path) => path.includes('.tmp-') }],
    ['a failing rename', { call: 'rename', code: 'EROFS' }],
    ['no file left to open', { call: 'open', code: 'EMFILE' }],
    ['no file left to open but one', { call: 'open', code: 'EMFILE', on: (path) => path.endsWith('deep') }],
  ];

  test.each(early)('%s leaves the old document and no temporary file, and says so', async (_, failure) => {
    const system = failingFileSystem();
    const { adapter, file, folder } = await open(system);
    await adapter.write(first);
    system.failure = failure;
    const error = await adapter.write(second).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Fault);
    expect(error).toMatchObject({ code: 'storeUnavailable', cause: { code: failure.code } });
    expect(String(error)).toContain(`${file} (${failure.code})`);
    expect(await filesUnder(folder)).toEqual([join('deep', 'note.json')]);
    expect(await adapter.read()).toEqual(first);
    expect(system.opened).toBe(0);
    system.failure = undefined;
    await adapter.write(second);
    expect(await adapter.read()).toEqual(second);
  });

  const folderNotSynced: Failure = { call: 'sync', code: 'EIO', on: (path) => path.endsWith('deep') };

  test.each([
    ['an old document is there again', first, second],
    ['a new one is not there', null, first],
    ['one that was taken away is there again', first, null],
  ])('when the folder cannot be synced: %s', async (_what, before, after) => {
    const system = failingFileSystem();
    const { adapter, folder } = await open(system);
    await adapter.write(first);
    if (before === null) await adapter.write(null);
    system.failure = folderNotSynced;
    await expect(adapter.write(after)).rejects.toMatchObject({ code: 'storeUnavailable', cause: { code: 'EIO' } });
    expect(await adapter.read()).toEqual(before);
    expect(await filesUnder(folder)).toEqual(before === null ? [] : [join('deep', 'note.json')]);
    expect(system.opened).toBe(0);
  });

  test.each([
    ['a document is replaced', second],
    ['a document is taken away', null],
  ])('no file can be opened from the moment at which %s: it is done', async (_what, after) => {
    const system = failingFileSystem();
    const { rename, unlink } = system;
    const full = (): void => {
      system.failure = { call: 'open', code: 'EMFILE' };
    };
    const { adapter, folder } = await open(
      Object.assign(system, {
        rename: (from: string, to: string) => rename(from, to).then(full),
        unlink: (path: string) => unlink(path).then(full),
      }),
    );
    await adapter.write(first);
    system.failure = undefined;
    await adapter.write(after);
    expect(await adapter.read()).toEqual(after);
    expect(await filesUnder(folder)).toEqual(after === null ? [] : [join('deep', 'note.json')]);
    expect(system.opened).toBe(0);
  });

  test('and cannot open its folder takes nothing away', async () => {
    const system = failingFileSystem();
    const { adapter, folder } = await open(system);
    await adapter.write(first);
    system.failure = { call: 'open', code: 'EMFILE', on: (path) => path.endsWith('deep') };
    await expect(adapter.write(null)).rejects.toMatchObject({ code: 'storeUnavailable', cause: { code: 'EMFILE' } });
    expect(await adapter.read()).toEqual(first);
    expect(await filesUnder(folder)).toEqual([join('deep', 'note.json')]);
    expect(system.opened).toBe(0);
  });

  test('since the disk took too long closes what it opens later', async () => {
    const timer = new HandTimer();
    const slow = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const system: FileSystem = {
      ...nodeFileSystem,
      async open(path, flags, mode) {
        const file = await nodeFileSystem.open(path, flags, mode);
        if (path !== held) return file;
        begun.resolve();
        await slow.promise;
        return {
          writeFile: (content) => file.writeFile(content),
          sync: () => file.sync(),
          close: () => file.close().then(closed.resolve),
        };
      },
    };
    let held = '';
    const folder = await temporaryFolder();
    const adapter = durableFile(new Disk(system, timer), join(folder, 'note.json'), parseNote);
    await adapter.write(first);
    held = folder;
    const writing = adapter.write(second).catch((error: unknown) => error);
    await begun.promise;
    timer.pass();
    expect(await writing).toMatchObject({ code: 'storeUnavailable', cause: { code: 'ETIMEDOUT' } });
    slow.resolve();
    await closed.promise;
    expect(await adapter.read()).toEqual(first);
  });

  test('on a disk that does not take the old document back leaves a whole one', async () => {
    const system = failingFileSystem();
    const { adapter } = await open(system);
    await adapter.write(first);
    system.failure = { call: 'sync', code: 'EIO', on: (path) => path.endsWith('deep') || wasRenamed };
    let wasRenamed = false;
    const { rename } = system;
    Object.assign(system, {
      async rename(from: string, to: string) {
        await rename(from, to);
        wasRenamed = true;
      },
    });
    await expect(adapter.write(second)).rejects.toMatchObject({ code: 'storeUnavailable' });
    expect(await adapter.read()).toEqual(second);
  });

  test('a new folder whose parent could not be synced is not trusted by the next write', async () => {
    const system = failingFileSystem();
    const { adapter, folder } = await open(system);
    system.failure = { call: 'sync', code: 'EIO', on: (path) => path === folder };
    await expect(adapter.write(first)).rejects.toMatchObject({ code: 'storeUnavailable' });
    await expect(adapter.write(first)).rejects.toMatchObject({ code: 'storeUnavailable' });
    expect(await adapter.read()).toBeNull();
    system.failure = undefined;
    await adapter.write(first);
    expect(await adapter.read()).toEqual(first);
  });

  test('a folder of the operator below one that may not be read is used', async () => {
    const system = failingFileSystem();
    const { adapter, folder } = await open(system);
    await mkdir(join(folder, 'deep'));
    system.failure = { call: 'sync', code: 'EACCES', on: (path) => path === folder };
    await adapter.write(first);
    expect(await adapter.read()).toEqual(first);
  });

  test.each<Failure>([
    { call: 'mkdir', code: 'EACCES' },
    { call: 'unlink', code: 'EROFS' },
  ])('$call refused by the system is a fault too', async (failure) => {
    const system = failingFileSystem();
    const { adapter } = await open(system);
    await adapter.write(first);
    system.failure = failure;
    const action = failure.call === 'unlink' ? adapter.write(null) : adapter.write(second);
    await expect(action).rejects.toMatchObject({ code: 'storeUnavailable', cause: { code: failure.code } });
    expect(await adapter.read()).toEqual(first);
  });
});

/** The real disk, noting what matters for durability. */
function watched(calls: string[]): FileSystem {
  return {
    ...nodeFileSystem,
    async open(path, flags, mode) {
      const file = await nodeFileSystem.open(path, flags, mode);
      return {
        writeFile: (content) => file.writeFile(content),
        close: () => file.close(),
        sync: () => {
          calls.push(`sync ${path}`);
          return file.sync();
        },
      };
    },
    rename(from, to) {
      calls.push(`rename ${from} ${to}`);
      return nodeFileSystem.rename(from, to);
    },
  };
}
