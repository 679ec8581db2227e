import { describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { type RealServer, realServers } from '../server/realServer.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { Client, enter } from './client.ts';
import { fakeAzure } from './fakeAzure.ts';

const servers = realServers();
const folder = temporaryFolders();

const site = 'https://www.contoso.example';
const app = {
  HOST: '127.0.0.1',
  MicrosoftAppId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  MicrosoftAppPassword: 'a secret',
  MicrosoftAppTenantId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
};

/** A server in production that offers nothing but its own web chat. */
const webChatOnly = async (): Promise<RealServer> =>
  servers.start({
    DATA_DIR: await folder(),
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    WEBCHAT: 'on',
    WEBCHAT_ORIGINS: site,
    WEBCHAT_SIGNING_KEY: 'k'.repeat(40),
    BEHIND_PROXY: 'on',
  });

const ask = (address: string, headers: Readonly<Record<string, string>> = {}, method = 'POST') =>
  fetch(`${address}/api/webchat/token`, { method, headers });

describe('a server in production with its own web chat', () => {
  test('needs no app id; then it serves nobody at /api/messages', async () => {
    const { address, stdout } = await webChatOnly();
    expect(stdout).toContain(`Web chat: ${address}/`);
    expect(stdout).not.toContain('/api/messages');
    const refused = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', channelId: 'webchat', from: { id: 'x' }, conversation: { id: 'x' } }),
    });
    expect(refused.status).toBe(404);
    const client = new Client(await enter(address), 'WebSocket');
    await client.hears('Hello, this is Partnerdesk');
    client.close();
  });

  test('lets only the listed sites use the chat, and show its panel', async () => {
    const { address } = await webChatOnly();
    const listed = await ask(address, { origin: site });
    expect(listed.status).toBe(200);
    expect(listed.headers.get('access-control-allow-origin')).toBe(site);
    for (const origin of ['https://evil.example', 'http://www.contoso.example', 'null', `${site}.evil.example`]) {
      const refused = await ask(address, { origin });
      expect(refused.status).toBe(403);
      expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await ask(address, { origin: address })).status).toBe(200);
    const panel = await fetch(`${address}/webchat/panel`);
    expect(panel.headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${site};`);
    expect((await fetch(`${address}/`)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('answers what a browser asks before it asks', async () => {
    const { address } = await webChatOnly();
    const before = await ask(address, { origin: site, 'access-control-request-method': 'POST' }, 'OPTIONS');
    expect(before.status).toBe(204);
    expect(before.headers.get('access-control-allow-origin')).toBe(site);
    expect(before.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await ask(address, { origin: 'https://evil.example' }, 'OPTIONS')).status).toBe(403);
  });

  test('opens no stream for a page of another site', async () => {
    const { address } = await webChatOnly();
    const { token, domain } = await enter(address);
    const begun = await fetch(`${domain}/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(begun.status).toBe(201);
    const { streamUrl }: { streamUrl: string } = JSON.parse(await begun.text());
    const knock = (origin: string) =>
      new Promise<number>((answered) => {
        const socket = new WebSocket(streamUrl, { origin });
        socket.on('open', () => {
          socket.close();
          answered(101);
        });
        socket.on('unexpected-response', (_request, response) => answered(response.statusCode ?? 0));
        // A refused socket also says so, after what was answered.
        socket.on('error', () => undefined);
      });
    expect(await knock('https://evil.example')).toBe(403);
    expect(await knock(site)).toBe(101);
  });

  test('asks who comes too often to wait, address by address', async () => {
    const { address } = await webChatOnly();
    const from = (visitor: string) => ask(address, { 'x-forwarded-for': `10.0.0.1, ${visitor}` });
    const answers = [];
    for (let time = 0; time < 16; time += 1) answers.push(await from('192.0.2.1'));
    expect(answers.slice(0, 15).map(({ status }) => status)).toEqual(Array(15).fill(200));
    const refused = answers[15];
    expect(refused?.status).toBe(429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused?.json()).toEqual({
      error: { code: 'TooManyRequests', message: expect.stringMatching(/Please wait \d+ seconds/) },
    });
    expect((await from('192.0.2.2')).status).toBe(200);
  });
});

describe('a server that channels reach', () => {
  test('has no web chat unless it is switched on', async () => {
    const { address } = await servers.start({ ...app, DATA_DIR: await folder() });
    expect((await ask(address)).status).toBe(404);
    expect((await fetch(`${address}/`)).status).toBe(404);
    expect((await fetch(`${address}/widget.js`)).status).toBe(404);
  });
});

describe('a development server', () => {
  test('lets local pages use the chat, and no page of the internet', async () => {
    const { address } = await servers.start({ DATA_DIR: await folder() });
    expect((await ask(address, { origin: 'http://localhost:8080' })).status).toBe(200);
    expect((await ask(address, { origin: 'http://localhost.evil.example' })).status).toBe(403);
  });

  test('goes on with its conversations after it was killed', async () => {
    const DATA_DIR = await folder();
    const first = await servers.start({ DATA_DIR });
    const entrance = await enter(first.address);
    const client = new Client(entrance, 'WebSocket');
    await client.hears('Hello');
    await client.post({ text: 'switch Azure' });
    await client.hears('Who are you in this?');
    client.close();
    await first.kill();
    const { address } = await servers.start({ DATA_DIR });
    const back = await enter(address, { resume: entrance.resume });
    expect(back.userId).toBe(entrance.userId);
    const again = new Client(back, 'WebSocket');
    await again.hears('Who are you in this?');
    await again.post({ text: 'customer' });
    await again.hears('Which cloud are you in?');
    again.close();
  });

  test('ends although somebody is connected', async () => {
    const server = await servers.start({ DATA_DIR: await folder() });
    const client = new Client(await enter(server.address), 'WebSocket');
    await client.hears('Hello');
    expect(await server.stop()).toMatchObject({ code: 0 });
    client.close();
  });
});

describe('a server with Azure’s Direct Line', () => {
  const azure = fakeAzure();

  test('gets its tokens from there, for ids that it chose, and keeps the secret', async () => {
    const DIRECT_LINE_URL = await azure.listen();
    const { address } = await servers.start({
      ...app,
      DATA_DIR: await folder(),
      DIRECT_LINE_SECRET: 'the secret',
      DIRECT_LINE_URL,
    });
    const first = await enter(address, { userId: 'dl_somebody', user: { id: 'dl_somebody' } });
    expect(first).toEqual({
      token: 'token1',
      userId: expect.stringMatching(/^dl_/),
      expires_in: 3600,
      domain: `${DIRECT_LINE_URL}/v3/directline`,
      resume: expect.any(String),
    });
    expect(first.userId).not.toBe('dl_somebody');
    const back = await enter(address, { resume: first.resume });
    expect(back).toMatchObject({ token: 'token2', userId: first.userId, conversationId: 'azure1' });
    azure.forget('azure1');
    const later = await enter(address, { resume: back.resume });
    expect(later).toMatchObject({ userId: first.userId, token: expect.stringMatching(/^token/) });
    expect(azure.asked).toEqual([
      {
        method: 'POST',
        path: 'tokens/generate',
        authorization: 'Bearer the secret',
        body: { user: { id: first.userId } },
      },
      { method: 'GET', path: 'conversations/azure1', authorization: 'Bearer the secret', body: undefined },
      { method: 'GET', path: 'conversations/azure1', authorization: 'Bearer the secret', body: undefined },
      {
        method: 'POST',
        path: 'tokens/generate',
        authorization: 'Bearer the secret',
        body: { user: { id: first.userId } },
      },
    ]);
    const page = await fetch(`${address}/`);
    expect(page.headers.get('content-security-policy')).toContain(DIRECT_LINE_URL);
    expect(await page.text()).not.toContain('the secret');
    expect((await fetch(`${address}/v3/directline/conversations`, { method: 'POST' })).status).toBe(404);
  });

  test('says so where Azure cannot be reached', async () => {
    const { address } = await servers.start({
      ...app,
      DATA_DIR: await folder(),
      DIRECT_LINE_SECRET: 'the secret',
      // Nobody listens on the discard port.
      DIRECT_LINE_URL: 'http://127.0.0.1:9',
    });
    const refused = await ask(address);
    expect(refused.status).toBe(502);
    expect(await refused.json()).toEqual({ error: { code: 'BotError', message: expect.stringContaining('moment') } });
  });
});
