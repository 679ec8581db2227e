import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** One call of the bot to its channel, as it arrived. */
export interface Call {
  readonly method: string;
  readonly path: string;
  /** What the bot is told that the message is called from then on, if it is taken. */
  readonly id: string;
  readonly activity: Partial<Activity>;
}

/** How a channel answers a call: its status, and perhaps an error code and more headers. */
export interface Refusal {
  readonly status: number;
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A channel's own server, as the Bot Framework's connector is one: it takes what a bot sends, changes and deletes. */
export interface FakeConnector {
  readonly serviceUrl: string;
  /** Everything that arrived, in its order, whatever it was answered. */
  readonly calls: readonly Call[];
  /** Answers each call as this says, until it is told otherwise; nothing: takes it. */
  refuse(how: (call: Call) => Refusal | undefined): void;
  /** Answers nothing until the function that this gives back is called. */
  hold(): () => void;
  /** Resolves when that many calls have arrived. */
  arrived(calls: number): Promise<void>;
  close(): void;
}

const routes = /^\/v3\/conversations\/[^/]+\/activities(\/[^/]+)?$/;

/** Opens a connector on a free port of the loopback address. */
export const fakeConnector = async (): Promise<FakeConnector> => {
  const calls: Call[] = [];
  let refusal: (call: Call) => Refusal | undefined = () => undefined;
  let held: Promise<void> | undefined;

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    request.setEncoding('utf8');
    let body = '';
    for await (const text of request) body += text;
    const call: Call = {
      method: request.method ?? '',
      path: decodeURIComponent(request.url ?? ''),
      id: `sent-${calls.length + 1}`,
      activity: body === '' ? {} : JSON.parse(body),
    };
    calls.push(call);
    server.emit('call');
    await held;
    const refused = routes.test(request.url ?? '') ? refusal(call) : { status: 404, code: 'NoSuchRoute' };
    response.writeHead(refused?.status ?? 200, { 'content-type': 'application/json', ...refused?.headers });
    response.end(
      JSON.stringify(
        refused === undefined
          ? { id: call.id }
          : { error: { code: refused.code ?? 'Error', message: `not taken: ${body}` } },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a server that listens on a port
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    calls,
    refuse(how) {
      refusal = how;
    },
    hold() {
      let release: () => void = () => undefined;
      held = new Promise<void>((resolve) => {
        release = () => {
          held = undefined;
          resolve();
        };
      });
      return release;
    },
    async arrived(wanted) {
      while (calls.length < wanted) await once(server, 'call');
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
