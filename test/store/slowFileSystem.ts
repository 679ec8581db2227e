import { EventEmitter, once } from 'node:events';
import { type FileSystem, nodeFileSystem } from '../../src/store/fileSystem.ts';

/** The real disk, on which writes wait while they are held. */
export interface SlowFileSystem extends FileSystem {
  /** From now on writes to paths that `on` names do not end, until the function that this gives back is called. */
  hold(on: (path: string) => boolean): () => void;
  /** Resolves when a write waits. */
  waits(): Promise<void>;
}

/** A disk that is as fast as the machine's until it is told to hold. */
export const slowFileSystem = (): SlowFileSystem => {
  const news = new EventEmitter();
  let held: { readonly on: (path: string) => boolean; readonly released: Promise<void> } | undefined;
  let waiting = 0;
  return {
    ...nodeFileSystem,
    async open(path, flags, mode) {
      const file = await nodeFileSystem.open(path, flags, mode);
      return {
        writeFile: (content) => file.writeFile(content),
        async sync() {
          if (held?.on(path) === true) {
            waiting += 1;
            news.emit('waiting');
            await held.released;
            waiting -= 1;
          }
          await file.sync();
        },
        close: () => file.close(),
      };
    },
    hold(on) {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = { on, released: promise };
      return () => {
        held = undefined;
        resolve();
      };
    },
    async waits() {
      while (waiting === 0) await once(news, 'waiting');
    },
  };
};
