import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { personKey } from '../../src/bot/personKey.ts';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { play, readScript } from '../journeys/replay.ts';
import { makeReadOnly, mountedDisks } from '../store/mountedDisk.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { Client, enter } from '../webchat/client.ts';
import { realServers } from './realServer.ts';
import { onlyCase, storedCases } from './storedCases.ts';

const servers = realServers();
// Before the folders, so that disks are unmounted before the folders below them are removed.
const mountDisk = mountedDisks();
const folder = temporaryFolders();

const makeWritable = async (disk: string): Promise<void> => {
  await promisify(execFile)('mount', ['-o', 'remount,rw', disk]);
};

const never = async (): Promise<void> => undefined;

describe.each(languages)('when the disk turns read-only in the middle of a journey, in %s,', (language) => {
  const words = catalogues[language];
  const other = languages.find((one) => one !== language) ?? language;

  const begun = async () => {
    const data = await folder();
    await mountDisk(data, 'size=4m');
    const server = await servers.start({ DATA_DIR: data });
    const person = new Person(
      httpLine(() => server.address),
      { language },
    );
    const health = async () => {
      const answer = await fetch(`${server.address}/health`);
      const read: unknown = await answer.json();
      return { status: answer.status, read };
    };
    return { data, server, person, health };
  };

  test('the person reads that nothing was noted, and the same answer works when it is writable again', async () => {
    const { data, person, health } = await begun();
    const script = readScript('switchAzure');
    await play(script.slice(0, 5), language, person, never);
    const before = await onlyCase(data);

    await makeReadOnly(data);
    await person.click({ verb: 'answer', question: 'sourcesDiffer', value: 'cspPartner' });
    expect(person.last).toEqual([{ text: words.says.notSaved, clicks: [] }]);
    expect(await person.say('5')).toBe(words.says.notSaved);
    expect(await health()).toEqual({
      status: 503,
      read: { alive: true, version: expect.any(String), store: 'unavailable' },
    });
    expect((await onlyCase(data)).bytes).toEqual(before.bytes);

    await makeWritable(data);
    expect(await health()).toMatchObject({ status: 200, read: { store: 'writable' } });
    expect(await person.say('5')).toContain(
      words.questions.sameCountry.ask({ facts: before.document.facts, subject: '' }),
    );
    const { document: after } = await onlyCase(data);
    expect(after.facts.subscriptions.map(({ source }) => source)).toEqual(['cspPartner', 'cspPartner']);
    expect(after.version).toBe(before.document.version + 1);
  });

  test('what needs no saving is still answered', async () => {
    const { data, person } = await begun();
    await play(readScript('switchAzure').slice(0, 2), language, person, never);
    const { document } = await onlyCase(data);
    await makeReadOnly(data);
    expect(await person.say(words.buttons.status.typed)).toContain(document.id);
    expect(await person.say(words.buttons.help.typed)).toContain(words.help.title);
    expect(await person.say(words.buttons.why.typed)).not.toContain(words.says.notSaved);
  });

  test('somebody new reads it too, and there is no half of a case', async () => {
    const { data, server, person } = await begun();
    await makeReadOnly(data);
    expect(await person.say(words.journeys.switchAzure.typed)).toBe(words.says.notSaved);
    // A language that could not be kept is not promised either.
    expect(await person.say(words.buttons.otherLanguage.typed)).toBe(catalogues[other].says.notSaved);
    expect(await storedCases(data)).toEqual([]);
    await makeWritable(data);
    expect(await person.say(words.journeys.switchAzure.typed)).toContain(words.journeys.switchAzure.opening);
    expect(await storedCases(data)).toHaveLength(1);
    const { stderr } = await server.stop();
    expect(stderr).toContain('"code":"storeUnavailable"');
    // The file that could not be written is a person's, whose name is the digest of who they are.
    expect(stderr).toMatch(/Cannot write [^ ]*\/people\/[^ ]* \(EROFS\)/);
    expect(stderr).not.toContain(personKey('emulator', 'somebody'));
  });
});

test('a visitor of the web chat reads it too, in the chat, and can come in again when it is writable', async () => {
  const data = await folder();
  await mountDisk(data, 'size=4m');
  const { address } = await servers.start({ DATA_DIR: data });
  const client = new Client(await enter(address), 'WebSocket');
  await client.hears('Hello');
  await makeReadOnly(data);
  await client.post({ text: catalogues.en.journeys.switchAzure.typed });
  await client.hears(catalogues.en.says.notSaved);
  const refused = await fetch(`${address}/api/webchat/token`, { method: 'POST' });
  expect(refused.status).toBe(503);
  expect(await refused.json()).toEqual({ error: { code: 'BotError', message: expect.stringContaining('saved') } });
  await makeWritable(data);
  await client.post({ text: catalogues.en.journeys.switchAzure.typed });
  await client.hears('Who are you in this?');
  expect((await fetch(`${address}/api/webchat/token`, { method: 'POST' })).status).toBe(200);
  client.close();
});

test('a server on a disk that is read-only from the start does not start, and says why', async () => {
  const data = await folder();
  await mountDisk(data, 'size=1m');
  await makeReadOnly(data);
  const { code, stdout, stderr } = await servers.runToTheEnd({ DATA_DIR: data });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/\(EROFS\)\. The disk is mounted read-only: mount it writable, or set DATA_DIR/);
});
