import * as fileSystemOfNode from 'node:fs/promises';

/** An open file, as far as a durable write needs it. */
export interface OpenFile {
  writeFile(content: string | Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few calls of `node:fs/promises` that the store makes, with the same meaning and the same errors. A port, so that
 * a test can pass a disk that fails in the middle of a write.
 */
export interface FileSystem {
  open(path: string, flags: string, mode?: number): Promise<OpenFile>;
  readFile(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  mkdir(path: string): Promise<void>;
  readdir(path: string): Promise<string[]>;
}

/** The real disk. */
export const nodeFileSystem: FileSystem = fileSystemOfNode;
