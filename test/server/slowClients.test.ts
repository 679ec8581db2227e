import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { connectionLimits, openServer, type ServerParts, type WebServer } from '../../src/server.ts';
import type { Route } from '../../src/webchat/http.ts';
import { HandTimer } from '../harness/handTimer.ts';

let opened: WebServer;
let port: number;
const sockets: Socket[] = [];

/** More than a machine takes on its way to somebody who does not read. */
const body = Buffer.alloc(64 * 1024 * 1024);
const large: Route = { method: 'get', path: '/large', answer: async () => ({ status: 200, body }) };
/** Reads what it is sent. */
const letterbox: Route = { method: 'post', path: '/', takesJson: true, answer: async () => ({ status: 204 }) };

const open = async (parts: Pick<ServerParts, 'limits' | 'timer'> = {}): Promise<void> => {
  opened = openServer({
    version: 'test',
    probe: async () => true,
    failed: () => undefined,
    webChat: { routes: [large, letterbox], disconnect: () => undefined },
    ...parts,
  });
  opened.server.listen(0, '127.0.0.1');
  await once(opened.server.server, 'listening');
  ({ port } = opened.server.address() as AddressInfo); // a server that listens on a port
};

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

/** A connection that asks for a lot, and reads nothing of it. */
const unreading = async (): Promise<Socket> => {
  const socket = await saying('GET /large HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  return socket.pause();
};

const health = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/health`)).status;

const half = 'POST /health HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le';
const withoutBody = [
  'POST / HTTP/1.1',
  'Host: 127.0.0.1',
  'Content-Type: application/json',
  'Content-Length: 1000',
  '',
  '{',
].join('\r\n');

test('a connection has limits, which Node keeps', async () => {
  await open();
  expect(opened.server.server).toMatchObject(connectionLimits);
  expect(connectionLimits.headersTimeout).toBeLessThan(connectionLimits.requestTimeout);
});

describe('clients that are slow without end', () => {
  test.each([
    ['within their headers', half],
    ['within what they send', withoutBody],
    ['before they say anything', ''],
  ])('%s keep nobody else out, and do not keep the server from stopping', async (_where, words) => {
    await open();
    const slow = await Promise.all(Array.from({ length: 100 }, () => saying(words)));
    expect(await health()).toBe(200);
    const cut = slow.map((socket) => once(socket, 'close'));
    for (const socket of slow) socket.resume();
    await opened.close();
    await Promise.all(cut);
  });

  test('to read their answers keep nobody else out', async () => {
    await open();
    let asked = 0;
    opened.server.server.on('request', () => {
      asked += 1;
    });
    await Promise.all(Array.from({ length: 20 }, unreading));
    while (asked < 20) await once(opened.server.server, 'request');
    expect(await health()).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});

describe('when its time is over', () => {
  /** The limits as they are, but for some that are over at once. */
  const soon = (over: Partial<Record<keyof typeof connectionLimits, number>>) =>
    open({ limits: { ...connectionLimits, connectionsCheckingInterval: 5, ...over } });

  test.each([
    ['slow within its headers', half, { headersTimeout: 20 }],
    ['slow before it says anything', '', { headersTimeout: 20 }],
    ['slow within what it sends', withoutBody, { requestTimeout: 20, headersTimeout: 10 }],
  ])('a client that is %s is told so, and cut off', async (_where, words, limits) => {
    await soon(limits);
    const socket = await saying(words);
    const closed = once(socket, 'close');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /);
    await closed;
    expect(await health()).toBe(200);
  });

  test('a client that asks nothing more is cut off', async () => {
    await soon({ keepAliveTimeout: 20 });
    const socket = await saying('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    const closed = once(socket, 'close');
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /);
    await closed;
  });

  test('a client that does not read its answer is cut off', async () => {
    await soon({ timeout: 100 });
    const [[connection]] = await Promise.all([once(opened.server.server, 'connection'), unreading()]);
    await once(connection, 'close');
  });
});

test('a server that is to end does not wait long for a client that does not read its answer', async () => {
  const timer = new HandTimer();
  await open({ timer });
  const asked = once(opened.server.server, 'request');
  await unreading();
  await asked;
  const closed = opened.close();
  await timer.started(2_000);
  timer.pass();
  await closed;
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
    await open();
    const socket = await saying(words);
    const [answer] = await once(socket, 'data');
    expect(String(answer).split(' ')[1]).toBe(status);
    await once(socket, 'close');
    expect(await health()).toBe(200);
  });
});
