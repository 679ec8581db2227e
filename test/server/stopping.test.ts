import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { personKey } from '../../src/bot/personKey.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { type FakeChannel, fakeChannel } from './fakeChannel.ts';
import { type RealServer, realServers } from './realServer.ts';
import { storedCases } from './storedCases.ts';

const servers = realServers();
const folder = temporaryFolders();
let channel: FakeChannel | undefined;
afterEach(() => channel?.close());

const ids = Array.from({ length: 12 }, (_, n) => `person-${n}`);

/** Several people, each asked who they are in their journey. */
const peopleAtTheirFirstQuestion = (server: RealServer): Promise<readonly Person[]> =>
  Promise.all(
    ids.map(async (id) => {
      const person = new Person(
        httpLine(() => server.address),
        { id },
      );
      await person.say('menu');
      await person.click({ verb: 'start', request: 'switchAzure' });
      return person;
    }),
  );

/** Who of them has answered that, as the disk has it. */
const answered = async (data: string): Promise<readonly string[]> => {
  const owners = (await storedCases(data))
    .filter(({ document }) => document.facts.asker === 'customer')
    .map(({ document }) => document.owner);
  return ids.filter((id) => owners.includes(personKey('emulator', id)));
};

const post = (server: RealServer, activity: Partial<Activity>): Promise<Response> =>
  fetch(`${server.address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });

describe('a server that is told to stop', () => {
  test('finishes and acknowledges the turns in progress, and takes no new ones', async () => {
    const data = await folder();
    const server = await servers.start({ DATA_DIR: data });
    await peopleAtTheirFirstQuestion(server);
    const opened = await fakeChannel();
    channel = opened;
    const inProgress = ids.map((id) =>
      post(server, {
        id: 'an answer',
        type: 'message',
        text: 'customer',
        channelId: 'emulator',
        from: { id, name: '' },
        recipient: { id: 'bot', name: '' },
        conversation: { id: `${id}-1`, isGroup: false, conversationType: 'personal', name: '' },
        serviceUrl: opened.serviceUrl,
      }),
    );
    await opened.waiting(ids.length);
    const end = server.stop();
    await server.logged('"stopping"');
    await expect(fetch(`${server.address}/health`)).rejects.toMatchObject({ message: 'fetch failed' });
    opened.answer('takes');
    for (const one of inProgress) expect((await one).status).toBe(200);
    expect((await end).code).toBe(0);
    expect(await answered(data)).toEqual(ids);
  });

  test('has every answer that it acknowledged, whenever it was told', async () => {
    const data = await folder();
    const server = await servers.start({ DATA_DIR: data });
    const people = await peopleAtTheirFirstQuestion(server);
    const acknowledged: string[] = [];
    const answers = people.map(async (person, n) => {
      const read = await person.say('customer');
      // Whoever is answered at all is answered in full.
      expect(read).toContain('Which cloud are you in?');
      acknowledged.push(ids[n] ?? '');
    });
    await Promise.race(answers);
    const { code } = await server.stop();
    for (const result of await Promise.allSettled(answers))
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ message: 'fetch failed' });
    expect(code).toBe(0);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(await answered(data)).toEqual(expect.arrayContaining(acknowledged));
  });

  test('does not wait for a message that was never sent whole', async () => {
    const server = await servers.start({ DATA_DIR: await folder() });
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"type"',
    );
    // An answer on a second connection shows that the server has seen the first.
    expect((await fetch(`${server.address}/health`)).status).toBe(200);
    socket.on('error', () => undefined);
    expect((await server.stop()).code).toBe(0);
    socket.destroy();
  });

  test('stops as well while it has nothing to do, and when it is interrupted at the keyboard', async () => {
    const server = await servers.start({ DATA_DIR: await folder() });
    expect((await fetch(`${server.address}/health`)).status).toBe(200);
    const { code, stderr } = await server.stop('SIGINT');
    expect(code).toBe(0);
    expect(stderr).toContain('"stopping"');
  });
});
