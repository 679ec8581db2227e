import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { enter } from '../webchat/client.ts';
import { realServers } from './realServer.ts';

const servers = realServers();
const folder = temporaryFolders();

/** A web server that people write the address of, and what was asked of it. */
let site: Server;
let asked: string[];
let address: string;
beforeEach(async () => {
  asked = [];
  site = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('{}');
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const { port } = site.address() as AddressInfo; // a server that listens on a port
  address = `http://127.0.0.1:${port}`;
});
afterEach(() => {
  site.close();
  site.closeAllConnections();
});

/** A message full of addresses, wherever a message can have one. */
const tempting = () => ({
  type: 'message',
  text: `please read ${address}/text and [this](${address}/link)`,
  value: { verb: 'answer', url: `${address}/value` },
  attachments: [
    { contentType: 'image/png', contentUrl: `${address}/image.png`, thumbnailUrl: `${address}/thumb.png`, name: 'a' },
    { contentType: 'text/html', content: `<img src="${address}/html.png">` },
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', body: [{ type: 'Image', url: `${address}/card.png` }] },
    },
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      content: { downloadUrl: `${address}/file` },
    },
  ],
  channelData: { callbackUrl: `${address}/callback` },
});

const post = (to: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(to, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('no address that somebody writes is called, on any channel or in the web chat', async () => {
  const server = await servers.start({ DATA_DIR: await folder() });
  for (const channelId of ['emulator', 'msteams']) {
    const response = await post(`${server.address}/api/messages`, {
      ...tempting(),
      channelId,
      from: { id: 'somebody' },
      recipient: { id: 'bot' },
      conversation: { id: 'somewhere' },
      serviceUrl: 'http://127.0.0.1',
      deliveryMode: 'expectReplies',
    });
    expect(response.status).toBe(200);
  }
  const { token, domain } = await enter(server.address);
  const authorization = `Bearer ${token}`;
  const begun = await fetch(`${domain}/conversations`, { method: 'POST', headers: { authorization } });
  const { conversationId }: { conversationId: string } = JSON.parse(await begun.text());
  const said = await post(`${domain}/conversations/${conversationId}/activities`, tempting(), { authorization });
  expect(said.status).toBe(200);
  // What was begun is over when the server is.
  expect(await server.stop()).toMatchObject({ code: 0 });
  expect(asked).toEqual([]);
});

test('without an app id, answers stay on this machine, and who wants them elsewhere is told why not', async () => {
  const server = await servers.start({ DATA_DIR: await folder() });
  const send = (serviceUrl: string) =>
    post(`${server.address}/api/messages`, {
      type: 'message',
      text: 'help',
      channelId: 'emulator',
      from: { id: 'somebody' },
      recipient: { id: 'bot' },
      conversation: { id: 'somewhere' },
      serviceUrl,
    });
  for (const elsewhere of [
    'https://evil.example/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.5:8080',
    'http://127.0.0.1.evil.example',
    'http://localhost@evil.example',
    'file:///etc/passwd',
    'no address',
  ]) {
    const response = await send(elsewhere);
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 400,
      body: { error: { code: 'BadArgument', message: expect.stringMatching(/^Without MicrosoftAppId .* serviceUrl/) } },
    });
  }
  await server.logged('"event":"callerRefused","reason":"serviceUrlElsewhere"');
  expect(asked).toEqual([]);
  expect((await send(`${address}/channel`)).status).toBe(200);
  expect(asked).toContain('POST /channel/v3/conversations/somewhere/activities');
});
