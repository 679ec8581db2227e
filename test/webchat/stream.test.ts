import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import type { Listener } from '../../src/webchat/conversations.ts';
import { noLimits } from '../../src/webchat/limits.ts';
import { originsOf } from '../../src/webchat/origins.ts';
import { openStreams, type Streams, streamLimits } from '../../src/webchat/stream.ts';

/** A conversation that whoever knocks listens to. */
let server: Server;
let streams: Streams;
let listeners: Listener[];
let left: number;
const sockets: { destroy(): void }[] = [];

const open = async (limits: Partial<Record<keyof typeof streamLimits, number>>): Promise<number> => {
  const guard = { origins: originsOf(undefined), limits: noLimits, proxied: false };
  streams = openStreams(
    {
      async listen(_request, listener) {
        listeners.push(listener);
        server.emit('listener');
        return () => {
          left += 1;
          server.emit('left');
        };
      },
    },
    guard,
    (error) => {
      throw error;
    },
    { ...streamLimits, ...limits },
  );
  server.on('upgrade', streams.upgrade);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port; // a server that listens on a port
};

beforeEach(() => {
  server = createServer();
  listeners = [];
  left = 0;
});
afterEach(() => {
  streams.close();
  for (const socket of sockets.splice(0)) socket.destroy();
  server.close();
});

const path = '/v3/directline/conversations/somewhere/stream?t=token';

/** A client that becomes a WebSocket and then reads nothing, and says nothing. */
const deaf = async (port: number): Promise<Socket> => {
  const socket = connect({ host: '127.0.0.1', port });
  sockets.push(socket);
  socket.on('error', () => undefined);
  const listening = once(server, 'listener');
  socket.write(
    [
      `GET ${path} HTTP/1.1`,
      'Host: 127.0.0.1',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      '',
      '',
    ].join('\r\n'),
  );
  socket.pause();
  await listening;
  return socket;
};

const megabyte = 1024 * 1024;
const set = { activities: [{ text: 'x'.repeat(megabyte) }], watermark: '1' };

test('a client that stops reading is left when it is 4 MB behind, and who reads hears on', async () => {
  const port = await open({});
  await deaf(port);
  const reader = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  sockets.push({ destroy: () => reader.terminate() });
  await once(server, 'listener');
  const [toDeaf, toReader] = listeners;
  let sent = 0;
  while (left === 0) {
    toDeaf?.receive(set);
    sent += 1;
    // What the machine itself keeps on the way comes on top of the four.
    if (sent > 64) throw new Error('the backlog grows without end');
    await setImmediate();
  }
  expect(sent).toBeGreaterThan(4);
  const heard = once(reader, 'message');
  toReader?.receive(set);
  expect(String((await heard)[0])).toBe(JSON.stringify(set));
  expect(left).toBe(1);
});

test('a client that does not answer when it is tried is left, and who answers is not', async () => {
  const port = await open({ heartbeat: 100 });
  const reader = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  sockets.push({ destroy: () => reader.terminate() });
  await once(server, 'listener');
  await deaf(port);
  while (left === 0) await once(server, 'left');
  await once(reader, 'ping');
  expect({ left, state: reader.readyState }).toEqual({ left: 1, state: WebSocket.OPEN });
});
