import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connectionLimits, openServer, type WebServer } from '../../src/server.ts';

let opened: WebServer;
let port: number;
const sockets: Socket[] = [];

beforeEach(async () => {
  opened = openServer({ version: 'test', probe: async () => true, failed: () => undefined });
  opened.server.listen(0, '127.0.0.1');
  await once(opened.server.server, 'listening');
  ({ port } = opened.server.address() as AddressInfo); // a server that listens on a port
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await opened.close();
});

/** A connection that says this, and no more. */
const saying = async (words: string): Promise<Socket> => {
  const socket = connect({ host: '127.0.0.1', port });
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(words);
  return socket;
};

const health = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/health`)).status;

const half = 'POST /health HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le';
const withoutBody = 'POST /health HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\n{';

test('a connection has limits, which Node keeps', () => {
  expect(opened.server.server).toMatchObject(connectionLimits);
  expect(connectionLimits.headersTimeout).toBeLessThan(connectionLimits.requestTimeout);
});

describe('clients that are slow without end', () => {
  test.each([
    ['within their headers', half],
    ['within what they send', withoutBody],
    ['before they say anything', ''],
  ])('%s keep nobody else out, and do not keep the server from stopping', async (_where, words) => {
    const slow = await Promise.all(Array.from({ length: 100 }, () => saying(words)));
    expect(await health()).toBe(200);
    const cut = slow.map((socket) => once(socket, 'close'));
    for (const socket of slow) socket.resume();
    await opened.close();
    await Promise.all(cut);
  });
});

describe('a client that speaks no HTTP', () => {
  test.each([
    ['garbage', '\0\u0001\u0002\r\n\r\n', '400'],
    ['another protocol', 'EHLO mail.example\r\n\r\n', '400'],
    ['a length that is none', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n', '400'],
    [
      'two lengths, as who smuggles a request does',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
    ['endless headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`, '431'],
  ])('but %s is refused and cut off', async (_what, words, status) => {
    const socket = await saying(words);
    const [answer] = await once(socket, 'data');
    expect(String(answer).split(' ')[1]).toBe(status);
    await once(socket, 'close');
    expect(await health()).toBe(200);
  });
});
