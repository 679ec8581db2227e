import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { realServers } from './realServer.ts';

const servers = realServers();
const folder = temporaryFolders();

describe('a server that has started', () => {
  test('says where to point the Emulator, where the data lies, and who can connect', async () => {
    const data = join(await folder(), 'new', 'data');
    const { address, stdout } = await servers.start({ DATA_DIR: data });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^Partnerdesk \d+\.\d+\.\d+ is ready\.$/),
      `  Web chat: ${address}/`,
      `  Bot Framework Emulator: ${address}/api/messages`,
      `  Health: ${address}/health`,
      `  Data: ${data}`,
      '  Development server: no MicrosoftAppId is set, so only this machine can connect.',
      '',
    ]);
  });

  test('tells at /health that it is alive, which version it is, and that its store can be written', async () => {
    const { address, stdout } = await servers.start({ DATA_DIR: await folder() });
    const health = await fetch(`${address}/health`);
    expect(health.status).toBe(200);
    const version = /Partnerdesk (\S+) is ready/.exec(stdout)?.[1];
    expect(await health.json()).toEqual({ alive: true, version, store: 'writable' });
  });

  test('takes its settings from a file .env where it was started, unless the environment has another', async () => {
    const home = await folder();
    await writeFile(join(home, '.env'), 'DATA_DIR=./from-the-file\nPORT=1\n');
    const { stdout } = await servers.start({ PORT: '0' }, home);
    expect(stdout).toContain(`Data: ${join(home, 'from-the-file')}\n`);
  });

  test('that knows who calls does not call itself a development server, and lets nobody in without a token', async () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    const server = await servers.start({
      DATA_DIR: await folder(),
      HOST: '127.0.0.1',
      MicrosoftAppId: id,
      MicrosoftAppPassword: 'a secret',
      MicrosoftAppTenantId: id,
    });
    expect(server.stdout).not.toContain('Development server');
    for (const authorization of ['', 'Bearer garbage', 'Basic c2VjcmV0']) {
      const answer = await fetch(`${server.address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({
          type: 'message',
          text: 'hello',
          channelId: 'emulator',
          from: { id: 'somebody' },
          conversation: { id: 'somewhere' },
          deliveryMode: 'expectReplies',
        }),
      });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({
        error: { code: 'Unauthorized', message: expect.stringContaining('token') },
      });
    }
    const { stderr } = await server.stop();
    // A code for every stranger who knocks; the SDK's own way of answering prints a stack.
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^\{.*"event":"callerRefused","reason":"noToken"\}$/),
      expect.stringMatching(/^\{.*"event":"callerRefused","reason":"badToken"\}$/),
      expect.stringMatching(/^\{.*"event":"callerRefused","reason":"noToken"\}$/),
      expect.stringMatching(/^\{.*"event":"stopping"\}$/),
    ]);
  });
});
