import { createHash, randomBytes } from 'node:crypto';
import { readdir, realpath, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../app/errors.ts';
import { ask, type LockSocket, listen } from './lockSocket.ts';
import { withSocketPath } from './socketPath.ts';
import { systemCode, unavailable } from './unavailable.ts';

/** A folder that belongs to this process until it releases it, or ends in whatever way. */
export interface FolderLock {
  release(): Promise<void>;
}

const published = /^lock-[0-9a-f]{12}\.sock$/;
const unpublished = /^lock-[0-9a-f]{12}\.new$/;
const patience = 2_000;

/**
 * Takes an existing folder for this process. Throws `Fault('folderInUse')` while another process of this machine holds
 * it, and `Fault('storeUnavailable')` where no socket can be made.
 *
 * The lock is a listening socket in the folder: the kernel closes it however its process ends, so nothing stale refuses
 * a restart. Taking over one well-known socket file could not be made safe: of two starters that find it dead, the
 * slower one would unlink what the faster one has just made. So every starter has a socket of its own, with a name
 * that is never used twice:
 *
 * 1. It listens under a name that nobody looks at, then renames that. What bears a published name is listening, so one
 *    that refuses connections is dead for good, and may be unlinked by anybody.
 * 2. Then it looks for all other published ones. Of two starters the later to publish sees the earlier, so never do
 *    both believe to be alone.
 * 3. It withdraws for any living one with a lower name, and for a higher one that answers `held`; it waits while a
 *    higher one is undecided. Waits only go upwards and the lowest never withdraws for an undecided one, so of several
 *    starters at the same moment exactly one gets the folder.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  try {
    const real = await realpath(folder);
    if (process.platform === 'win32') return await lockByPipe(real);
    return await withSocketPath(real, (short) => lockBySocket(real, short));
  } catch (error) {
    throw error instanceof Fault ? error : unavailable('make a lock socket in', folder, error);
  }
}

/** Whether a process of this machine holds a folder now. It takes nothing, and disturbs nobody. */
export async function isFolderHeld(folder: string): Promise<boolean> {
  const real = await realpath(folder);
  if (process.platform === 'win32') return (await ask(pipeOf(real), 'alive', patience)) === 'held';
  return withSocketPath(real, async (short) => {
    for (const name of await readdir(real))
      if (published.test(name) && (await ask(join(short, name), 'alive', patience)) === 'held') return true;
    return false;
  });
}

/** Whether a file in a data folder belongs to its lock. */
export function isLockFile(name: string): boolean {
  return published.test(name) || unpublished.test(name);
}

async function lockBySocket(folder: string, short: string): Promise<FolderLock> {
  const id = `lock-${randomBytes(6).toString('hex')}`;
  const [hidden, name] = [`${id}.new`, `${id}.sock`];
  const socket = await listen(join(short, hidden));
  const release = async () => {
    // A file that cannot be unlinked now refuses nobody: its socket is closed.
    await unlink(join(folder, name)).catch(() => undefined);
    await socket.close();
  };
  try {
    await publish(folder, hidden, name);
    await outliveOthers(folder, short, name);
    socket.declareHeld();
    await sweep(folder);
    return { release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function publish(folder: string, hidden: string, name: string): Promise<void> {
  try {
    await rename(join(folder, hidden), join(folder, name));
  } catch (error) {
    // Only who holds the folder sweeps unpublished sockets away.
    throw systemCode(error) === 'ENOENT' ? inUse(folder) : error;
  }
}

/** Resolves when no other process has, or will get, the folder. */
async function outliveOthers(folder: string, short: string, own: string): Promise<void> {
  const others = (await readdir(folder)).filter((name) => published.test(name) && name !== own);
  for (const other of others) {
    const answer = await ask(join(short, other), other < own ? 'alive' : 'decided', patience);
    if (answer === 'held') throw inUse(folder);
    if (answer === 'dead') await unlinkIfThere(join(folder, other));
  }
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (unpublished.test(name)) await unlinkIfThere(join(folder, name));
}

/** On Windows a pipe has no file that could be stale, and the system gives its name to one process only. */
async function lockByPipe(folder: string): Promise<FolderLock> {
  let pipe: LockSocket;
  try {
    pipe = await listen(pipeOf(folder));
  } catch (error) {
    throw systemCode(error) === 'EADDRINUSE' ? inUse(folder) : error;
  }
  return { release: () => pipe.close() };
}

function pipeOf(folder: string): string {
  const id = createHash('sha256').update(folder.toLowerCase()).digest('hex');
  return `\\\\.\\pipe\\partnerdesk-${id}`;
}

async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

function inUse(folder: string): Fault {
  return new Fault(
    'folderInUse',
    `The folder ${folder} is in use by another running Partnerdesk. ` +
      'Stop that one first, or give this one a folder of its own with DATA_DIR.',
  );
}
