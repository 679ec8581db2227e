import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Timer } from '../app/ports.ts';
import { type FileSystem, nodeFileSystem, type OpenFile } from './fileSystem.ts';
import { systemCode, unavailable } from './unavailable.ts';

/** The name of a file that a write has not finished; after a crash, never will. */
export const temporaryName = /\.tmp-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What is stored is about people, so other accounts of the machine have no business with it. */
const ownerOnly = 0o600;

/** How long a disk may take for one file, in milliseconds, before whoever waits is told that nothing was saved. */
const patience = 20_000;

/**
 * A file system whose changes last: every promise resolves only when the effect would survive a power cut.
 * Whatever the system refuses becomes a `storeUnavailable` fault; so does what it does not answer in time, as long as that
 * can still be taken back.
 */
export class Disk {
  readonly #system: FileSystem;
  readonly #timer: Timer | undefined;
  /** Folders whose own entry in their parent is known to be durable. */
  readonly #anchored = new Set<string>();

  constructor(system: FileSystem = nodeFileSystem, timer?: Timer) {
    this.#system = system;
    this.#timer = timer;
  }

  /** The bytes of a file; null: there is none. */
  async read(file: string): Promise<Uint8Array | null> {
    try {
      return await this.#inTime(this.#system.readFile(file));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw unavailable('read', file, error);
    }
  }

  /**
   * Replaces a file, or creates it with the folders above it. When this fails, nothing temporary stays and the old
   * content is there again, so that what was told not to be saved is not. Only a disk that does not even take the old
   * content back keeps the new one: whole, but not certain to survive a power cut.
   */
  async write(file: string, text: string): Promise<void> {
    const before = await this.read(file);
    const temporary = temporaryOf(file);
    // Nothing is replaced before this is done, so it can be given up; the rest cannot, since it might happen later.
    const prepared = this.#prepare(temporary, text);
    try {
      await this.#inTime(prepared);
      await this.#system.rename(temporary, file);
    } catch (error) {
      // The first error is the one to tell; a rest that cannot be removed now is swept at the next start.
      const swept = prepared
        .then((folder) => folder.close())
        .catch(() => undefined)
        .then(() => this.#system.unlink(temporary))
        .catch(() => undefined);
      // What does not answer may do so later, or never: nobody waits for it.
      if (!(error instanceof TooSlow)) await swept;
      throw unavailable('write', file, error);
    }
    try {
      await syncAndClose(await prepared);
    } catch (error) {
      await this.#putBack(file, before).catch(() => undefined);
      throw unavailable('write', file, error);
    }
  }

  /** Gives a file of the same folder another name. The caller knows that the new name is free. */
  async rename(from: string, to: string): Promise<void> {
    try {
      const folder = await this.#openFolder(dirname(to));
      await lasting(folder, () => this.#system.rename(from, to));
    } catch (error) {
      throw unavailable('rename', from, error);
    }
  }

  /** Takes a file away; a missing one is fine. When this fails, the file is there again, as after `write`. */
  async remove(file: string): Promise<void> {
    const before = await this.read(file);
    if (before === null) return;
    try {
      const folder = await this.#openFolder(dirname(file));
      await lasting(folder, () => this.#system.unlink(file)).catch(async (error: unknown) => {
        await this.#putBack(file, before).catch(() => undefined);
        throw error;
      });
    } catch (error) {
      throw unavailable('remove', file, error);
    }
  }

  /** The names in a folder; none if it is missing or not a folder. */
  async list(folder: string): Promise<readonly string[]> {
    try {
      return await this.#inTime(this.#system.readdir(folder));
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return [];
      throw unavailable('list', folder, error);
    }
  }

  /** Creates a folder and those above it, where they are missing. */
  async ensureFolder(folder: string): Promise<void> {
    try {
      await this.#ensureFolder(folder);
    } catch (error) {
      throw unavailable('create the folder', folder, error);
    }
  }

  /** Removes from a folder what writes left behind that a crash cut short. Only while nobody writes there. */
  async sweep(folder: string): Promise<void> {
    for (const name of await this.list(folder)) if (temporaryName.test(name)) await this.remove(join(folder, name));
  }

  async #ensureFolder(folder: string): Promise<void> {
    const made = await this.#makeFolder(folder);
    if (made) this.#anchored.delete(folder);
    if (this.#anchored.has(folder)) return;
    try {
      // A folder that somebody else has just made may not be durable yet either, so existing is not enough.
      await this.#syncFolder(dirname(folder));
    } catch (error) {
      // An operator may have put our folder where we may not even look; then somebody else has made it.
      if (made || !['EACCES', 'EPERM', 'EROFS', 'EINVAL'].includes(systemCode(error) ?? '')) throw error;
    }
    this.#anchored.add(folder);
  }

  /** Whether the folder had to be made. Not by mkdir's `recursive`: that calls a read-only disk a missing folder. */
  async #makeFolder(folder: string): Promise<boolean> {
    try {
      await this.#system.mkdir(folder);
      return true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false;
      if (systemCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    }
    await this.#ensureFolder(dirname(folder));
    await this.#system.mkdir(folder).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
    return true;
  }

  /** Does all of a write that changes nothing yet, and gives the open folder in which its names then change. */
  async #prepare(temporary: string, text: string): Promise<OpenFolder> {
    await this.#ensureFolder(dirname(temporary));
    await this.#writeThrough(temporary, text);
    return this.#openFolder(dirname(temporary));
  }

  /** Makes a file again what it was (null: there was none), on a disk that failed just now. */
  async #putBack(file: string, before: Uint8Array | null): Promise<void> {
    if (before === null) return this.#system.unlink(file);
    const temporary = temporaryOf(file);
    await this.#writeThrough(temporary, before);
    await this.#system.rename(temporary, file);
  }

  /** What some work gives, unless it takes too long: then it rejects, and the work goes on with nobody waiting. */
  #inTime<R>(work: Promise<R>): Promise<R> {
    const timer = this.#timer;
    if (timer === undefined) return work;
    return new Promise((done, fail) => {
      const stop = timer.start(patience, () => fail(new TooSlow()));
      work.then(done, fail).finally(stop);
    });
  }

  async #writeThrough(file: string, text: string | Uint8Array): Promise<void> {
    const handle = await this.#system.open(file, 'wx', ownerOnly);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  async #syncFolder(folder: string): Promise<void> {
    await syncAndClose(await this.#openFolder(folder));
  }

  /**
   * A folder, to be synced once a name in it was changed. Opened before the change: where no more files can be opened,
   * nothing is changed.
   */
  async #openFolder(folder: string): Promise<OpenFolder> {
    // Windows cannot sync a folder; NTFS journals renames itself.
    return process.platform === 'win32' ? nothingToSync : this.#system.open(folder, 'r');
  }
}

/** A folder that was opened to be synced. */
type OpenFolder = Pick<OpenFile, 'sync' | 'close'>;

const nothingToSync: OpenFolder = { sync: async () => undefined, close: async () => undefined };

/** Makes the names in a folder last. It is closed even where that fails: whoever puts a file back needs the room for it. */
const syncAndClose = async (folder: OpenFolder): Promise<void> => {
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** Changes a name in a folder, makes that last, and closes the folder whatever happens. */
const lasting = async (folder: OpenFolder, change: () => Promise<void>): Promise<void> => {
  try {
    await change();
  } catch (error) {
    await folder.close();
    throw error;
  }
  await syncAndClose(folder);
};

/** That a disk did not answer. */
class TooSlow extends Error {
  readonly code = 'ETIMEDOUT';
}

const temporaryOf = (file: string): string => `${file}.tmp-${randomUUID()}`;
