import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A channel's own server, to which a bot posts what it says. It takes nothing in until it is told to. */
export interface FakeChannel {
  readonly serviceUrl: string;
  /** Resolves when that many messages of the bot wait to be taken in. */
  waiting(messages: number): Promise<void>;
  /** Takes in what waits, and everything from then on; or refuses it, quoting what was sent. */
  answer(how: 'takes' | 'refuses'): void;
  close(): void;
}

/** Opens a channel on a free port. */
export const fakeChannel = async (): Promise<FakeChannel> => {
  const held: (() => void)[] = [];
  let how: 'takes' | 'refuses' | undefined;
  const respond = (response: ServerResponse, body: string): void => {
    response.writeHead(how === 'refuses' ? 400 : 200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        how === 'refuses' ? { error: { code: 'BadArgument', message: `I do not take ${body}` } } : { id: '1' },
      ),
    );
  };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      if (how !== undefined) return respond(response, body);
      held.push(() => respond(response, body));
      server.emit('held');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a server that listens on a port
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    async waiting(messages) {
      while (held.length < messages) await once(server, 'held');
    },
    answer(decided) {
      how = decided;
      for (const release of held.splice(0)) release();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
