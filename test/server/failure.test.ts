import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openServer, type WebServer } from '../../src/server.ts';

let opened: WebServer | undefined;
afterEach(() => opened?.close());

test('what a route fails at is for the log; whoever asked is told that it failed, and can ask again', async () => {
  const failures: unknown[] = [];
  let broken = true;
  opened = openServer({
    version: 'test',
    probe: async () => {
      if (broken) throw new Error('Zaphod’s words');
      return true;
    },
    failed: (error) => failures.push(error),
  });
  const { server } = opened;
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.address() as AddressInfo; // a server that listens on a port
  const ask = () => fetch(`http://127.0.0.1:${port}/health`);

  const answer = await ask();
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ error: { code: 'InternalError', message: expect.stringContaining('log') } });
  expect(failures).toEqual([expect.objectContaining({ message: 'Zaphod’s words' })]);
  broken = false;
  expect((await ask()).status).toBe(200);
});
