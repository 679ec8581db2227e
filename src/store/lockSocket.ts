import { connect, createServer, type Server, type Socket } from 'node:net';
import { systemCode } from './unavailable.ts';

const held = 'held';

/** A listening socket that tells whoever connects that the folder is held, once that is decided. */
export interface LockSocket {
  /** From now on every connection, the waiting ones too, is answered `held`. */
  declareHeld(): void;
  /** Stops listening; connections without an answer end without one. */
  close(): Promise<void>;
}

/**
 * Listens on a socket path or a pipe name. It does not keep the process alive.
 * Rejects with the system's error (`EADDRINUSE` …).
 */
export async function listen(path: string): Promise<LockSocket> {
  const waiting = new Set<Socket>();
  let isHeld = false;
  const server = createServer((socket) => {
    socket.unref();
    // The asker may be gone before it reads the answer, which is its own affair.
    socket.on('error', () => undefined);
    socket.on('close', () => waiting.delete(socket));
    waiting.add(socket);
    if (isHeld) socket.end(held);
  });
  await started(server, path);
  return {
    declareHeld() {
      isHeld = true;
      for (const socket of waiting) socket.end(held);
    },
    close() {
      for (const socket of waiting) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function started(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    // `exclusive`: in a cluster, workers would else share one socket and all believe to hold the folder.
    server.listen({ path, exclusive: true }, () => {
      server.unref();
      resolve();
    });
  });
}

/** What became of another process's socket: `dead`: the process is no more; `gone`: it has withdrawn. */
export type Answer = 'held' | 'dead' | 'gone';

/**
 * Asks the process behind a socket whether it holds the folder. `until` says what to wait for: its decision, or only a
 * sign that it lives, which then counts as held. Whatever is unclear counts as held too, silence for `patience`
 * milliseconds included: refusing to start is the safe mistake.
 */
export function ask(path: string, until: 'decided' | 'alive', patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const finish = (answer: Answer) => {
      socket.destroy();
      resolve(answer);
    };
    if (until === 'alive') socket.on('connect', () => finish('held'));
    socket.setTimeout(patience, () => finish('held'));
    socket.on('data', () => finish('held'));
    socket.on('end', () => finish('gone'));
    socket.on('error', (error) => finish(answerOf(error)));
  });
}

function answerOf(error: Error): Answer {
  switch (systemCode(error)) {
    case 'ECONNREFUSED':
      return 'dead';
    case 'ENOENT':
    case 'ECONNRESET':
    case 'EPIPE':
      return 'gone';
    default:
      return 'held';
  }
}
