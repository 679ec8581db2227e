import type { Adapter } from 'lowdb';
import { Fault } from '../app/errors.ts';
import { DamagedFile } from './damagedFile.ts';
import type { Disk } from './disk.ts';

/**
 * A lowdb adapter for one JSON file, durable where lowdb's own is not. Null stands for "no file": reading a missing one
 * gives null, and writing null takes it away.
 *
 * `parse` turns what the file holds into a `T` and throws what it likes if it is not one; a `Fault` passes through.
 * Reading throws `DamagedFile` for what is not UTF-8, not JSON or refused by `parse`; reading and writing throw
 * `Fault('storeUnavailable')` when the disk refuses.
 *
 * Remove with `adapter.write(null)`, not through `Low`: its `write` silently skips null.
 */
export function durableFile<T extends object>(
  disk: Disk,
  file: string,
  parse: (data: unknown) => T,
): Adapter<T | null> {
  return {
    async read() {
      const bytes = await disk.read(file);
      if (bytes === null) return null;
      try {
        // `fatal`: a lenient decoder would replace broken bytes by U+FFFD and so lose them silently.
        return parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
      } catch (error) {
        if (error instanceof Fault) throw error;
        throw new DamagedFile(file);
      }
    },
    async write(data) {
      if (data === null) await disk.remove(file);
      else await disk.write(file, `${JSON.stringify(data, null, 2)}\n`);
    },
  };
}
