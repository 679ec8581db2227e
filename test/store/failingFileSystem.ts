import { type FileSystem, nodeFileSystem, type OpenFile } from '../../src/store/fileSystem.ts';

/** Which call fails on a failing disk, and for which paths. */
export interface Failure {
  readonly call: 'open' | 'writeFile' | 'sync' | 'rename' | 'unlink' | 'mkdir';
  readonly code: string;
  readonly on?: (path: string) => boolean;
}

/** The real disk with a switch: while `failure` is set, the call that it names fails as a system call does. */
export interface FailingFileSystem extends FileSystem {
  failure: Failure | undefined;
  /** How many files and folders are open. */
  readonly opened: number;
}

/** A disk that works until it is told to fail. */
export function failingFileSystem(): FailingFileSystem {
  const check = (call: Failure['call'], path: string) => {
    const { failure } = disk;
    if (failure?.call === call && (failure.on?.(path) ?? true)) {
      throw Object.assign(new Error(`${failure.code}: made to fail, ${call}`), { code: failure.code });
    }
  };
  let opened = 0;
  const disk: FailingFileSystem = {
    ...nodeFileSystem,
    failure: undefined,
    get opened() {
      return opened;
    },
    async open(path, flags, mode): Promise<OpenFile> {
      check('open', path);
      const file = await nodeFileSystem.open(path, flags, mode);
      opened += 1;
      return {
        async writeFile(content) {
          // A full disk takes the first part of a text before it refuses the rest.
          await file.writeFile(content.slice(0, content.length / 2));
          check('writeFile', path);
          await file.writeFile(content.slice(content.length / 2));
        },
        async sync() {
          check('sync', path);
          await file.sync();
        },
        async close() {
          opened -= 1;
          await file.close();
        },
      };
    },
    async rename(from, to) {
      check('rename', from);
      await nodeFileSystem.rename(from, to);
    },
    async unlink(path) {
      check('unlink', path);
      await nodeFileSystem.unlink(path);
    },
    async mkdir(path) {
      check('mkdir', path);
      await nodeFileSystem.mkdir(path);
    },
  };
  return disk;
}
