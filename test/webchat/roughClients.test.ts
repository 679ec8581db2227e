import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { type RealServer, realServers } from '../server/realServer.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { enter } from './client.ts';

const servers = realServers();
const folder = temporaryFolders();
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** A connection that says `lines` and then nothing; not even that it ends. */
const rough = (address: string, lines: readonly string[]): Socket => {
  const { hostname, port } = new URL(address);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  sockets.push(socket);
  socket.write([...lines, '', ''].join('\r\n'));
  return socket;
};

/** A request to become a WebSocket. */
const upgrade = (target: string, ...headers: readonly string[]): readonly string[] => [
  `GET ${target} HTTP/1.1`,
  ...(headers.some((header) => header.startsWith('Host:')) ? [] : ['Host: 127.0.0.1']),
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ...headers,
];

/** The first line of what is answered. */
const statusOf = async (socket: Socket): Promise<string> => {
  const [answer] = await once(socket, 'data');
  return String(answer).split('\r\n')[0] ?? '';
};

/** The address of a stream of a conversation that has begun. */
const stream = async ({ address }: RealServer): Promise<string> => {
  const { token, domain } = await enter(address);
  const begun = await fetch(`${domain}/conversations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  const { streamUrl }: { streamUrl: string } = JSON.parse(await begun.text());
  return streamUrl;
};

const development = async (): Promise<RealServer> => servers.start({ DATA_DIR: await folder() });
const production = async (): Promise<RealServer> =>
  servers.start({
    DATA_DIR: await folder(),
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    WEBCHAT: 'on',
    WEBCHAT_ORIGINS: 'https://www.contoso.example',
    WEBCHAT_SIGNING_KEY: 'k'.repeat(40),
    BEHIND_PROXY: 'on',
  });

describe('a request to become a WebSocket', () => {
  test('for what is no stream, or no address at all, is refused, and the server goes on', async () => {
    const { address } = await development();
    for (const target of ['/', '//', '//[x', 'http://[', '*', '/v3/directline/conversations/../stream'])
      expect(await statusOf(rough(address, upgrade(target)))).toBe('HTTP/1.1 404 Not Found');
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });

  test('whose sender hangs up at once leaves the server as it was', async () => {
    const server = await development();
    const { pathname, search } = new URL(await stream(server));
    for (let time = 0; time < 20; time += 1) {
      const socket = rough(server.address, upgrade(pathname + search));
      await once(socket, 'connect');
      socket.resetAndDestroy();
    }
    expect((await fetch(`${server.address}/health`)).status).toBe(200);
  });

  test('to speak HTTP/2 instead is an offer: it is answered as it was asked', async () => {
    const { address } = await development();
    const socket = rough(address, [
      'GET /health HTTP/1.1',
      'Host: 127.0.0.1',
      'Connection: Upgrade, HTTP2-Settings',
      'Upgrade: h2c',
      'HTTP2-Settings: AAMAAABkAAQAAP__',
    ]);
    expect(await statusOf(socket)).toBe('HTTP/1.1 200 OK');
  });

  test('is counted with the other requests of an address', async () => {
    const server = await production();
    const { pathname, search } = new URL(await stream(server));
    const from = (visitor: string) => rough(server.address, upgrade(pathname + search, `X-Forwarded-For: ${visitor}`));
    const asked = Array.from({ length: 600 }, () =>
      fetch(`${server.address}/api/webchat/token`, {
        method: 'OPTIONS',
        headers: { 'x-forwarded-for': '192.0.2.1' },
      }),
    );
    for (const answer of await Promise.all(asked)) expect(answer.status).toBe(204);
    expect(await statusOf(from('192.0.2.1'))).toBe('HTTP/1.1 429 Too Many Requests');
    expect(await statusOf(from('192.0.2.2'))).toBe('HTTP/1.1 101 Switching Protocols');
  });
});

describe('a server that is told to stop', () => {
  test('does not wait for a client that was refused and does not hang up', async () => {
    const server = await development();
    expect(await statusOf(rough(server.address, upgrade('/')))).toBe('HTTP/1.1 404 Not Found');
    expect(await server.stop()).toMatchObject({ code: 0 });
  });

  test('does not wait for a client that never answers its farewell', async () => {
    const server = await development();
    const { pathname, search } = new URL(await stream(server));
    expect(await statusOf(rough(server.address, upgrade(pathname + search)))).toContain('101');
    expect(await server.stop()).toMatchObject({ code: 0 });
    // The WebSocket library itself waits for 30 seconds: who stops a server kills it before.
  }, 25_000);
});

describe('who changes their address', () => {
  const newVisitors = 15;

  test.each([
    ['the port that the proxy writes', (time: number) => `192.0.2.1:${50_000 + time}`],
    ['the half of an IPv6 address that is theirs', (time: number) => `2001:db8::${time}`],
    ['how an IPv4 address is written', (time: number) => (time % 2 === 0 ? '192.0.2.1' : '::ffff:192.0.2.1')],
  ])('by %s is counted as one', async (_what, addressAt) => {
    const { address } = await production();
    const statuses: number[] = [];
    for (let time = 0; time <= newVisitors; time += 1) {
      const answer = await fetch(`${address}/api/webchat/token`, {
        method: 'POST',
        headers: { 'x-forwarded-for': addressAt(time) },
      });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([...Array(newVisitors).fill(200), 429]);
  });
});

describe('a development server', () => {
  test('answers no site whose name was made to lead to this machine', async () => {
    const server = await development();
    const ask = (host: string) =>
      rough(server.address, [
        'POST /api/webchat/token HTTP/1.1',
        `Host: ${host}`,
        `Origin: http://${host}`,
        'Content-Length: 0',
      ]);
    expect(await statusOf(ask('evil.example:3978'))).toBe('HTTP/1.1 403 Forbidden');
    expect(await statusOf(ask('localhost.evil.example'))).toBe('HTTP/1.1 403 Forbidden');
    for (const host of ['localhost:3978', '127.0.0.1', '[::1]:3978', 'LOCALHOST:3978'])
      expect(await statusOf(ask(host))).toBe('HTTP/1.1 200 OK');
    const { pathname, search } = new URL(await stream(server));
    const knock = rough(server.address, upgrade(pathname + search, 'Host: evil.example:3978'));
    expect(await statusOf(knock)).toBe('HTTP/1.1 403 Forbidden');
  });
});

test('more listeners than anybody has tabs are sent away, and those who are there stay', async () => {
  const server = await development();
  const url = await stream(server);
  const listening: WebSocket[] = [];
  for (let number = 0; number < 20; number += 1) {
    const socket = new WebSocket(url);
    listening.push(socket);
    await once(socket, 'message');
  }
  const oneMore = new WebSocket(url);
  expect((await once(oneMore, 'close'))[0]).toBe(1008);
  expect(listening.map(({ readyState }) => readyState)).toEqual(Array(20).fill(WebSocket.OPEN));
  const [first] = listening;
  first?.close();
  if (first !== undefined) await once(first, 'close');
  const again = new WebSocket(url);
  await once(again, 'message');
  for (const socket of [...listening, again]) socket.terminate();
});

test('HEAD is GET without a body, and nothing is to be guessed from either', async () => {
  const { address } = await development();
  for (const path of ['/', '/health', '/widget.js', '/webchat/panel', '/webchat/chat.css']) {
    const head = await fetch(address + path, { method: 'HEAD' });
    expect({ path, status: head.status, body: await head.text() }).toEqual({ path, status: 200, body: '' });
    const got = await fetch(address + path);
    expect({ path, status: got.status, empty: (await got.text()) === '' }).toEqual({ path, status: 200, empty: false });
    for (const { headers } of [head, got]) expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('a proxy that marks a tag as weak is told that it has the file already', async () => {
  const { address } = await development();
  const tag = (await fetch(`${address}/widget.js`)).headers.get('etag') ?? '';
  const socket = rough(address, [
    'GET /widget.js HTTP/1.1',
    'Host: 127.0.0.1',
    'Connection: close',
    `If-None-Match: W/${tag}`,
  ]);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n/);
});
