import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { DirectLine } from './directLine.ts';
import { DirectLineError } from './directLineError.ts';
import type { Guard } from './guard.ts';
import { visitorAddress } from './ownAddress.ts';

export const streamLimits = {
  /** How often a connection is tried, in milliseconds, so that a dead one, or one that nobody reads, is noticed. */
  heartbeat: 30_000,
  /** What a client may fall behind, in bytes, before it has to come back by its watermark. */
  farthestBehind: 4 * 1024 * 1024,
} as const;
/** Clients send nothing but empty messages, to keep the connection open. */
const largestMessage = 1024;
/** How long a client may take to answer a farewell, in milliseconds, before its connection is cut. */
const farewell = 1000;

const path = /^\/v3\/directline\/conversations\/([\w-]+)\/stream$/;

/** The WebSockets by which activities reach the clients. */
export interface Streams {
  /** Takes a request to become a WebSocket, or refuses it as HTTP. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every connection; clients come back by their watermark. */
  close(): void;
}

/**
 * Opens the streams. `failed` is told why one could not be opened.
 *
 * A stream outlives the token that opened it: it only listens, in the one conversation that its client was let into,
 * and ends with the conversation, or as soon as nobody answers at the other end.
 */
export const openStreams = (
  directLine: Pick<DirectLine, 'listen'>,
  { origins, limits, proxied }: Guard,
  failed: (error: unknown) => void,
  { heartbeat, farthestBehind }: Readonly<Record<keyof typeof streamLimits, number>> = streamLimits,
): Streams => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });

  const serve = async (socket: WebSocket, request: { conversationId: string; token: string; watermark: string }) => {
    let alive = true;
    let stop: (() => void) | undefined;
    const beat = setInterval(() => {
      if (!alive) return socket.terminate();
      alive = false;
      socket.ping();
    }, heartbeat).unref();
    socket.on('pong', () => {
      alive = true;
    });
    socket.on('close', () => {
      clearInterval(beat);
      stop?.();
    });
    // A broken connection is closed next, and says so there.
    socket.on('error', () => undefined);
    try {
      stop = await directLine.listen(request, {
        receive(set) {
          if (socket.bufferedAmount > farthestBehind) return socket.terminate();
          socket.send(JSON.stringify(set));
        },
        end: () => socket.close(1000, 'The conversation has ended.'),
      });
      if (socket.readyState !== socket.OPEN) stop();
    } catch (error) {
      // The client asks for a new stream when this one closes, and is told the reason there.
      if (!(error instanceof DirectLineError)) failed(error);
      socket.close(error instanceof DirectLineError ? 1008 : 1011);
    }
  };

  return {
    upgrade(request, socket, head) {
      // Whoever hangs up before there is a WebSocket must not end the process.
      socket.on('error', () => undefined);
      // Not read as a URL: anybody can write here what is none, such as `//`.
      const [at = '', query] = (request.url ?? '').split('?', 2);
      const conversationId = path.exec(at)?.[1];
      const header = (name: string): string | undefined => {
        const value = request.headers[name];
        return Array.isArray(value) ? value[0] : value;
      };
      if (conversationId === undefined) return refuse(socket, '404 Not Found');
      if (!origins.allows({ header })) return refuse(socket, '403 Forbidden');
      const asked = new URLSearchParams(query);
      const token = asked.get('t') ?? '';
      const watermark = asked.get('watermark') ?? '';
      const address = visitorAddress({ header, address: request.socket.remoteAddress ?? '' }, proxied);
      limits.take('requests', address).then(
        (seconds) => {
          if (seconds !== undefined) return refuse(socket, `429 Too Many Requests\r\nRetry-After: ${seconds}`);
          sockets.handleUpgrade(request, socket, head, (opened) => {
            void serve(opened, { conversationId, token, watermark });
          });
        },
        (error: unknown) => {
          failed(error);
          refuse(socket, '500 Internal Server Error');
        },
      );
    },
    close() {
      for (const socket of sockets.clients) socket.close(1001, 'The server is stopping.');
      sockets.close();
      setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, farewell).unref();
    },
  };
};

const refuse = (socket: Duplex, status: string): void => {
  // Destroyed, not only ended: a client that keeps its half open would keep the server from stopping.
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
};
