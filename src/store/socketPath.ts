import { mkdtemp, rmdir, symlink, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A socket address holds 107 bytes on Linux and 103 on macOS; this leaves room for the socket's own name. */
const longestFolder = 75;

/**
 * Runs `work` with a path of `folder` that is short enough to address sockets in it. A long folder is reached through a
 * symbolic link in the system's temporary folder, so that the sockets lie in `folder` itself in any case: another
 * process finds them there even when it has another temporary folder, as a container has. The link ends with `work`.
 */
export async function withSocketPath<R>(folder: string, work: (short: string) => Promise<R>): Promise<R> {
  if (Buffer.byteLength(folder) <= longestFolder) return work(folder);
  const detour = await mkdtemp(join(tmpdir(), 'pd-'));
  const link = join(detour, 'd');
  try {
    await symlink(folder, link);
    return await work(link);
  } finally {
    // One by one: nothing recursive may ever run on a path that leads to the data.
    await unlink(link).catch(() => undefined);
    await rmdir(detour).catch(() => undefined);
  }
}
