import { access, constants, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const inMemory = '/dev/shm';

/** An empty folder, in memory where the machine offers that: nobody waits for a disk then. To be removed by the caller. */
export const memoryFolder = async (): Promise<string> => {
  const home = await access(inMemory, constants.W_OK).then(
    () => inMemory,
    () => tmpdir(),
  );
  return mkdtemp(join(home, 'partnerdesk-fuzz-'));
};
