import { Fault } from '../app/errors.ts';

const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free space on it.',
  EDQUOT: 'The disk quota is used up: free space or raise the quota.',
  EROFS: 'The disk is mounted read-only: mount it writable, or set DATA_DIR to a writable folder.',
  EACCES: 'The program may not write there: give its account the right to, or set DATA_DIR to another folder.',
  EPERM: 'The program may not write there: give its account the right to, or set DATA_DIR to another folder.',
  EEXIST: 'A file stands where a folder should be: move it away, or set DATA_DIR to another folder.',
  ENOTDIR: 'A file stands where a folder should be: move it away, or set DATA_DIR to another folder.',
  EOPNOTSUPP: 'The disk cannot hold a socket: set DATA_DIR to a folder on a local disk.',
  ENOTSUP: 'The disk cannot hold a socket: set DATA_DIR to a folder on a local disk.',
  ETIMEDOUT: 'The disk does not answer: check the disk that holds DATA_DIR, and what it is connected by.',
  EMFILE: 'Too many files are open: raise the limit of open files.',
  ENFILE: 'Too many files are open: raise the limit of open files.',
};

/**
 * The `storeUnavailable` fault for a call that the system refused: what was tried, on which path, and what to do about
 * it. The original error becomes the cause.
 */
export function unavailable(attempt: string, path: string, cause: unknown): Fault {
  const code = systemCode(cause) ?? 'unknown error';
  const hint = advice[code] ?? 'Check the disk that holds DATA_DIR.';
  return new Fault('storeUnavailable', `Cannot ${attempt} ${path} (${code}). ${hint}`, { cause });
}

/** The system's code of an error (`ENOENT` …), if it carries one. */
export function systemCode(error: unknown): string | undefined {
  // Not `instanceof Error`: under jest the errors of node:fs come from another realm.
  const carries = typeof error === 'object' && error !== null && 'code' in error;
  return carries && typeof error.code === 'string' ? error.code : undefined;
}
