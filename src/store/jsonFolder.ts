import { basename, join, relative } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import type { KeyedQueue } from '../app/keyedQueue.ts';
import type { Loaded, Log } from '../app/ports.ts';
import { DamagedFile } from './damagedFile.ts';
import type { Disk } from './disk.ts';
import { documentPath, idNamed } from './documentPath.ts';
import { durableFile } from './durableFile.ts';
import { lastSetAside, setAside } from './setAside.ts';

const ending = '.json';

/** What the folders of one store have in common. They share one queue, so that closing it closes them all. */
export interface StoreRoom {
  readonly disk: Disk;
  readonly queue: KeyedQueue;
  readonly log: Log;
}

/** One document's file, while nobody else in this process touches it. */
export interface JsonFile<T> {
  /** Reads what is there now, fresh from the disk. A damaged file is set aside, so the next read finds none. */
  read(): Promise<Loaded<T>>;
  /** The damaged file last set aside here, as `Loaded` names it; undefined: none. */
  lastDamaged(): Promise<string | undefined>;
  write(content: T): Promise<void>;
  remove(): Promise<void>;
}

/**
 * A folder with one small lowdb document a key. `parse` checks what a key's file holds (`file` is for messages) and
 * throws if it is not that key's document.
 */
export class JsonFolder<T extends object> {
  readonly #folder: string;
  readonly #room: StoreRoom;
  readonly #parse: (data: unknown, key: string, file: string) => T;

  constructor(folder: string, room: StoreRoom, parse: (data: unknown, key: string, file: string) => T) {
    this.#folder = folder;
    this.#room = room;
    this.#parse = parse;
  }

  /** Runs `task` on the document of `key`, after all earlier tasks on it. Throws what `task` and the disk throw. */
  exclusively<R>(key: string, task: (file: JsonFile<T>) => Promise<R>): Promise<R> {
    const path = join(this.#folder, documentPath(key));
    return this.#room.queue.run(path, () => task(this.#open(key, path)));
  }

  /**
   * The keys of all files that are there. `keyIn` reads one from what a file holds, where its name does not tell it, and
   * throws where there is none; such a file is left out.
   */
  async keys(keyIn: (data: unknown) => string): Promise<readonly string[]> {
    const { disk } = this.#room;
    const keys: string[] = [];
    for (const part of await disk.list(this.#folder)) {
      for (const file of await disk.list(join(this.#folder, part))) {
        if (!file.endsWith(ending)) continue;
        const key =
          idNamed(file.slice(0, -ending.length)) ?? (await keyOf(disk, join(this.#folder, part, file), keyIn));
        if (key !== undefined) keys.push(key);
      }
    }
    return keys;
  }

  /** Removes what a crash left half-written. Only before the first task. */
  async sweep(): Promise<void> {
    const { disk } = this.#room;
    for (const name of await disk.list(this.#folder)) await disk.sweep(join(this.#folder, name));
  }

  #open(key: string, path: string): JsonFile<T> {
    const { disk } = this.#room;
    const adapter = durableFile(disk, path, (data) => this.#parse(data, key, path));
    return {
      read: () => this.#read(adapter, path),
      lastDamaged: async () => {
        const file = await lastSetAside(disk, path);
        return file === undefined ? undefined : this.#nameOf(file);
      },
      write: (content) => new Low<T | null>(adapter, content).write(),
      remove: () => adapter.write(null),
    };
  }

  async #read(adapter: Adapter<T | null>, path: string): Promise<Loaded<T>> {
    try {
      const low = new Low<T | null>(adapter, null);
      await low.read();
      return low.data === null ? { kind: 'missing' } : { kind: 'found', document: low.data };
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      const file = this.#nameOf(await setAside(this.#room.disk, path));
      this.#room.log.error('damagedDocument', { file });
      return { kind: 'damaged', file };
    }
  }

  /** `cases/7f/KRM-4827.json`: enough to find the file under DATA_DIR, and nothing of the machine. */
  #nameOf(path: string): string {
    return join(basename(this.#folder), relative(this.#folder, path));
  }
}

/** The key of a file; nothing where it is gone meanwhile, or damaged. */
async function keyOf(disk: Disk, path: string, keyIn: (data: unknown) => string): Promise<string | undefined> {
  try {
    return (await durableFile(disk, path, (data) => ({ key: keyIn(data) })).read())?.key;
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    return undefined;
  }
}
