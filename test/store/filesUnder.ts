import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The paths of all files under a folder, relative to it and sorted; sockets and the probe's file left out. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== 'probe.txt')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
