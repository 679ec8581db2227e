import { join, resolve } from 'node:path';
import type { Storage } from 'botbuilder';
import { Fault } from '../app/errors.ts';
import { KeyedQueue } from '../app/keyedQueue.ts';
import type { DocumentStore, Log, Timer, Versioned } from '../app/ports.ts';
import { DialogStorage } from './dialogStorage.ts';
import { Disk } from './disk.ts';
import { DocumentFolder } from './documentFolder.ts';
import type { FileSystem } from './fileSystem.ts';
import { lockFolder } from './folderLock.ts';
import { systemCode } from './unavailable.ts';

/** What a store is made of. The parsers throw for what is no document of their kind. */
export interface StoreOptions<C extends Versioned, P extends Versioned> {
  /** DATA_DIR; created if it is missing. */
  readonly directory: string;
  readonly log: Log;
  readonly parseCase: (data: unknown) => C;
  readonly parsePerson: (data: unknown) => P;
  /** The real disk, if absent. */
  readonly fileSystem?: FileSystem;
  /** Tells when a disk has taken too long; absent: it is waited for, however long it takes. */
  readonly timer?: Timer;
}

/** Everything the program remembers. */
export interface Store<C extends Versioned, P extends Versioned> {
  readonly cases: DocumentStore<C>;
  readonly people: DocumentStore<P>;
  readonly dialogs: Storage;
  /** The documents of another kind, in a folder `name` of their own. `parse` throws for what is none of them. */
  documents<T extends Versioned>(name: string, parse: (data: unknown) => T): Promise<DocumentStore<T>>;
  /** Whether a document could be written durably right now: it writes a small one. False after `close`. */
  probe(): Promise<boolean>;
  /** Takes no more work, waits for what is running, then lets another process have the folder. */
  close(): Promise<void>;
}

/**
 * Opens the store under a folder, for this process alone, and removes what a crash left half-written.
 * Throws a `Fault`: `storeUnavailable` if the folder cannot be made or written, `folderInUse` if another process has it.
 */
export async function openStore<C extends Versioned, P extends Versioned>(
  options: StoreOptions<C, P>,
): Promise<Store<C, P>> {
  const { log, parseCase, parsePerson } = options;
  const directory = resolve(options.directory);
  const disk = new Disk(options.fileSystem, options.timer);
  const queue = new KeyedQueue();
  const room = { disk, queue, log };
  await disk.ensureFolder(directory);
  const lock = await lockFolder(directory);
  try {
    await refuseHalfRestored(disk, directory);
    const cases = new DocumentFolder({ folder: join(directory, 'cases'), room, parse: parseCase });
    const people = new DocumentFolder({ folder: join(directory, 'people'), room, parse: parsePerson });
    const dialogs = new DialogStorage(join(directory, 'dialogs'), room);
    await disk.sweep(directory);
    for (const part of [cases, people, dialogs]) await part.sweep();
    for (const name of ['cases', 'people', 'dialogs']) await disk.ensureFolder(join(directory, name));
    await writeProbe(disk, directory);
    return {
      cases,
      people,
      dialogs,
      async documents<T extends Versioned>(name: string, parse: (data: unknown) => T) {
        const documents = new DocumentFolder({ folder: join(directory, name), room, parse });
        await documents.sweep();
        await disk.ensureFolder(join(directory, name));
        return documents;
      },
      probe: shared(() => probe(room, directory)),
      async close() {
        await queue.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The file that stands in a data folder while a backup is put back into it. */
export const restoreMark = 'restore-unfinished.txt';

/** What is half old and half new must not be gone on with. */
async function refuseHalfRestored(disk: Disk, directory: string): Promise<void> {
  if ((await disk.read(join(directory, restoreMark))) === null) return;
  throw new Fault(
    'storeUnavailable',
    `A restore into ${directory} was cut short. Run it again: npm run restore -- <backup> --replace`,
  );
}

async function probe({ disk, queue, log }: { disk: Disk; queue: KeyedQueue; log: Log }, directory: string) {
  try {
    await queue.run('probe', () => writeProbe(disk, directory));
    return true;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    log.warn('storeProbeFailed', { code: systemCode(cause) ?? systemCode(error) });
    return false;
  }
}

/** The same write as a document's, of a document's size, so that it fails when theirs would. */
function writeProbe(disk: Disk, directory: string): Promise<void> {
  return disk.write(
    join(directory, 'probe.txt'),
    'This file only shows that the folder can be written.\n'.padEnd(4096),
  );
}

/** Calls made while one is running share its result: many health checks cost no more than one. */
function shared<R>(work: () => Promise<R>): () => Promise<R> {
  let running: Promise<R> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}
