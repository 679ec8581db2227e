import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { filesOf, readDocument } from '../../src/cli/dataFolder.ts';
import { documentKinds } from '../../src/cli/documentKinds.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { filesUnder } from './filesUnder.ts';
import { recordingLog } from './recordingLog.ts';
import { temporaryFolders } from './temporaryFolders.ts';

/** One data folder of every schema there ever was, as a program of its time left it. They are never changed. */
const samples = fileURLToPath(new URL('./samples', import.meta.url));
const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(async () => desk?.close());

describe.each(await readdir(samples))('a data folder of %s', (name) => {
  test('is read, every document of it', async () => {
    const found = [...documentKinds].map(async ([kind, read]) => {
      const files = await filesOf(join(samples, name), kind);
      return Promise.all(
        files.map(async ({ path }) => [path, readDocument(await readFile(join(samples, name, path)), path, read).kind]),
      );
    });
    const read = (await Promise.all(found)).flat();
    expect(read.length).toBe((await filesUnder(join(samples, name))).length);
    expect(read.filter(([, kind]) => kind !== 'good')).toEqual([]);
  });

  test('is gone on with: by who was being asked, by who carries out a plan, and by who was invited', async () => {
    const data = await folder();
    await cp(join(samples, name), data, { recursive: true });
    const log = recordingLog();
    const running = await new TestDesk(data, log).open();
    desk = running;
    const asked = new Person((activity) => running.send(activity));
    expect(await asked.say('no')).toContain('Which Azure subscriptions');
    const opener = new Person((activity) => running.send(activity), { id: 'opener' });
    // Their conversation was the second one that they had.
    opener.newConversation();
    const before = (await running.casesOf('emulator', 'opener'))[0];
    expect(await opener.say('done 2')).not.toBe('');
    const guest = new Person((activity) => running.send(activity), { id: 'guest' });
    expect(await guest.say('history')).toContain('joined');
    const [after] = await running.casesOf('emulator', 'guest');
    expect(after?.id).toBe(before?.id);
    expect(after?.history.slice(0, before?.history.length)).toEqual(before?.history);
    expect(JSON.stringify(log)).not.toContain('damaged');
  });
});

test('every sample says its schema', async () => {
  const schema = z.object({ schema: z.int() });
  const cases = (await filesUnder(samples)).filter((file) => /schema\d+[/\\]cases/.test(file));
  for (const file of cases) {
    const stored = schema.parse(JSON.parse(await readFile(join(samples, file), 'utf8')));
    expect(`schema${stored.schema}`).toBe(file.split(/[/\\]/)[0]);
  }
});
