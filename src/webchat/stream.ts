import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { DirectLine } from './directLine.ts';
import { DirectLineError } from './directLineError.ts';
import type { Origins } from './origins.ts';

/** How often a quiet connection is tried, in milliseconds, so that a dead one is noticed. */
const heartbeat = 30_000;
/** What a client may fall behind, in bytes, before it has to come back by its watermark. */
const farthestBehind = 4 * 1024 * 1024;
/** Clients send nothing but empty messages, to keep the connection open. */
const largestMessage = 1024;

const path = /^\/v3\/directline\/conversations\/([\w-]+)\/stream$/;

/** The WebSockets by which activities reach the clients. */
export interface Streams {
  /** Takes a request to become a WebSocket, or refuses it as HTTP. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every connection; clients come back by their watermark. */
  close(): void;
}

/** Opens the streams. `failed` is told why one could not be opened. */
export const openStreams = (directLine: DirectLine, origins: Origins, failed: (error: unknown) => void): Streams => {
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
      const url = new URL(request.url ?? '/', 'http://localhost');
      const conversationId = path.exec(url.pathname)?.[1];
      const header = (name: string): string | undefined => {
        const value = request.headers[name];
        return Array.isArray(value) ? value[0] : value;
      };
      if (conversationId === undefined) return refuse(socket, '404 Not Found');
      if (!origins.allows({ header })) return refuse(socket, '403 Forbidden');
      const token = url.searchParams.get('t') ?? '';
      const watermark = url.searchParams.get('watermark') ?? '';
      sockets.handleUpgrade(request, socket, head, (opened) => {
        void serve(opened, { conversationId, token, watermark });
      });
    },
    close() {
      for (const socket of sockets.clients) socket.close(1001, 'The server is stopping.');
      sockets.close();
    },
  };
};

const refuse = (socket: Duplex, status: string): void => {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};
