import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach } from '@jest/globals';

/** Somebody who takes every connection and then says too little. */
export interface SilentServer {
  /** Without a slash at the end. */
  readonly address: string;
  /** Resolves when somebody has asked something; what they wait for does not come. */
  asked(): Promise<void>;
  /** Resolves when everybody who asked has hung up. */
  left(): Promise<void>;
}

/** How far an answer gets that never ends. */
export const silences: readonly (readonly [string, string])[] = [
  ['says nothing', ''],
  [
    'stops in the middle of its answer',
    'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"',
  ],
];

/** Opens servers for the tests of a file; they end after each test. */
export const silentServers = (): ((words: string) => Promise<SilentServer>) => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });
  return async (words) => {
    const open = new Set<Socket>();
    let requests = 0;
    const server = createServer((socket) => {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        server.emit('change');
      });
      socket.once('data', () => {
        socket.write(words);
        requests += 1;
        server.emit('change');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ends.push(() => {
      server.close();
      for (const socket of open) socket.destroy();
    });
    const { port } = server.address() as AddressInfo; // a server that listens on a port
    return {
      address: `http://127.0.0.1:${port}`,
      async asked() {
        while (requests === 0) await once(server, 'change');
      },
      async left() {
        while (open.size > 0) await once(server, 'change');
      },
    };
  };
};
