import { basename, dirname } from 'node:path';
import type { Disk } from './disk.ts';

/** Renames a damaged file to `<file>.damaged-<n>`, one higher than any there is, and returns the new path. */
export async function setAside(disk: Disk, file: string): Promise<string> {
  const next = Math.max(0, ...(await numbersSetAside(disk, file))) + 1;
  await disk.rename(file, nameSetAside(file, next));
  return nameSetAside(file, next);
}

/** The path of the damaged file that was last set aside for `file`; undefined: there is none. */
export async function lastSetAside(disk: Disk, file: string): Promise<string | undefined> {
  const numbers = await numbersSetAside(disk, file);
  return numbers.length === 0 ? undefined : nameSetAside(file, Math.max(...numbers));
}

function nameSetAside(file: string, n: number): string {
  return `${file}.damaged-${n}`;
}

async function numbersSetAside(disk: Disk, file: string): Promise<number[]> {
  const start = basename(nameSetAside(file, 0)).slice(0, -1);
  const names = await disk.list(dirname(file));
  return names
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
    .filter((rest) => /^[1-9][0-9]{0,8}$/.test(rest))
    .map(Number);
}
