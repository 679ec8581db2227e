import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach } from '@jest/globals';

const run = promisify(execFile);

/** Mounts small disks in memory on folders, and unmounts them after each test, even if it left a store open there. */
export function mountedDisks(): (folder: string, options: string) => Promise<void> {
  const mounted: string[] = [];
  afterEach(async () => {
    for (const folder of mounted.splice(0)) await run('umount', ['--lazy', folder]);
  });
  return async (folder, options) => {
    try {
      await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
    } catch (cause) {
      throw new Error(
        'This test needs a real disk that is full or read-only, and may not mount one. ' +
          'Run it on Linux as root: "mount -t tmpfs" must work.',
        { cause },
      );
    }
    mounted.push(folder);
  };
}

/** Makes a mounted disk read-only while it is in use, as the kernel does after a disk error. */
export async function makeReadOnly(folder: string): Promise<void> {
  await run('mount', ['-o', 'remount,ro', folder]);
}
