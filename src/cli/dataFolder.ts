import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Fault } from '../app/errors.ts';
import { temporaryName } from '../store/disk.ts';
import { documentPath } from '../store/documentPath.ts';
import { systemCode } from '../store/unavailable.ts';
import type { ReadDocument } from './documentKinds.ts';

/** The data folder that the settings name, as the server reads them. */
export const dataFolder = (settings: NodeJS.ProcessEnv): string =>
  resolve(settings.DATA_DIR === undefined || settings.DATA_DIR === '' ? './data' : settings.DATA_DIR);

/** What the name of a file tells: a document, one that was set aside since it was damaged, or half of a write. */
export type FileKind = 'document' | 'setAside' | 'temporary' | 'other';

const kindOf = (name: string): FileKind => {
  if (temporaryName.test(name)) return 'temporary';
  if (/\.json\.damaged-\d+$/.test(name)) return 'setAside';
  return name.endsWith('.json') ? 'document' : 'other';
};

/** A file of one kind of document; `path` is below the data folder, with slashes. */
export interface FoundFile {
  readonly path: string;
  readonly kind: FileKind;
}

/** The names in a folder; none where it is missing, or no folder. Rejects with the system's error otherwise. */
export const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return [];
    throw error;
  }
};

/** All files of one kind of document, as they are named now. */
export const filesOf = async (folder: string, kind: string): Promise<readonly FoundFile[]> => {
  const files: FoundFile[] = [];
  for (const part of await namesIn(join(folder, kind)))
    for (const name of await namesIn(join(folder, kind, part)))
      files.push({ path: `${kind}/${part}/${name}`, kind: kindOf(name) });
  return files;
};

/** The bytes of a file; nothing where it is gone meanwhile. */
export const bytesOf = async (file: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** What a document's file turned out to hold. */
export type Read =
  | { readonly kind: 'good'; readonly id: string; readonly document: object }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly message: string };

/** Reads a document's file as the store would, and changes nothing. */
export const readDocument = (bytes: Uint8Array, path: string, read: ReadDocument): Read => {
  try {
    const { id, document } = read(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), path);
    const [kind = ''] = path.split('/');
    const named = join(kind, documentPath(id)).replaceAll('\\', '/');
    return named === path ? { kind: 'good', id, document } : { kind: 'damaged' };
  } catch (error) {
    return error instanceof Fault && error.code === 'newerDocument'
      ? { kind: 'newer', message: error.message }
      : { kind: 'damaged' };
  }
};

/** SHA-256 in hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
