import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { documentPath } from '../../src/store/documentPath.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { realServers } from '../server/realServer.ts';
import { onlyCase } from '../server/storedCases.ts';
import { filesUnder } from '../store/filesUnder.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { command } from './command.ts';

const servers = realServers();
const folder = temporaryFolders();
let chatting = false;
afterEach(() => {
  chatting = false;
});

/** A server with somebody in the middle of a conversation. */
const begun = async () => {
  const data = await folder();
  const server = await servers.start({ DATA_DIR: data, LOG_LEVEL: 'error' });
  const somebody = new Person(httpLine(() => server.address));
  await somebody.say('I am a direct partner; our customer moves Azure from Fabrikam to Contoso');
  return { data, server, somebody };
};

/** The documents of a data folder with what is in them. */
const contents = async (data: string): Promise<readonly (readonly [string, string])[]> => {
  const files = (await filesUnder(data)).filter((file) => file.endsWith('.json') && !file.startsWith('before-'));
  return Promise.all(files.map(async (file) => [file, await readFile(join(data, file), 'utf8')] as const));
};

describe('npm run doctor', () => {
  test('finds nothing in a folder that is well, and changes nothing, while the server runs and afterwards', async () => {
    const { data, server } = await begun();
    const before = await contents(data);
    const live = await command('doctor', { DATA_DIR: data });
    expect(live).toEqual({ code: 0, out: expect.stringContaining('; a server uses it.'), err: '' });
    expect(live.out).toContain('cases 1');
    await server.stop();
    const stopped = await command('doctor', { DATA_DIR: data });
    expect(stopped).toMatchObject({ code: 0, out: expect.stringContaining('; no server uses it.') });
    expect(await contents(data)).toEqual(before);
  });

  test('names each thing that is wrong, and how it is mended', async () => {
    const { data, server } = await begun();
    await server.kill();
    const { file, bytes, document } = await onlyCase(data);
    await writeFile(file, bytes.subarray(0, 100));
    await writeFile(`${file}.tmp-0b7c1f6e-5a0d-4b5e-9a51-3f1d2c4b5a69`, '{');
    await writeFile(`${file}.damaged-1`, '{');
    const [person] = (await filesUnder(data)).filter((name) => name.startsWith('people'));
    await utimes(join(data, person ?? ''), new Date('2099-01-01'), new Date('2099-01-01'));
    const told = join(data, 'told', documentPath(document.id));
    await rm(told, { force: true });
    const { code, out } = await command('doctor', { DATA_DIR: data, PORT: 'none' });
    expect(code).toBe(1);
    for (const wrong of [
      /problem \(settings\): .*PORT must be a port/s,
      /problem \(store\): cases\/.*\.json is damaged\n {2}mend: put that file back from a backup/,
      /problem \(store\): .*\.damaged-1 was damaged and set aside\n {2}mend: /,
      /note \(store\): .*\.tmp-.* is half of a write that was cut short\n {2}mend: nothing to do/,
      /problem \(clock\): people\/.* was written at 2099-.*\n {2}mend: set this machine’s clock right/,
      /note \(lock\): a server ended without releasing the folder\n {2}mend: nothing to do/,
    ])
      expect(out).toMatch(wrong);
    await rm(file);
    await mkdir(join(data, 'restoring-20261120090000000'));
    await mkdir(join(data, 'before-restore-20261120090000000'));
    await mkdir(join(data, 'notes'));
    const { out: gone } = await command('doctor', { DATA_DIR: data });
    for (const folderFound of [
      /note \(store\): restoring-\d+ is what a restore copied .* it holds what people wrote\n {2}mend: delete it when/,
      /note \(store\): before-restore-\d+ holds what a restore replaced\n {2}mend: delete it when/,
      /note \(store\): notes is nothing that Partnerdesk keeps\n {2}mend: move it elsewhere/,
    ])
      expect(gone).toMatch(folderFound);
    expect(gone).not.toMatch(/restor\S+ is nothing/);
    expect(gone).toMatch(/note \(store\): people\/.* speaks of case [A-Z]{3}-\d{3}, which there is not/);
  });

  test('names documents of a newer program', async () => {
    const { data, server } = await begun();
    await server.stop();
    const { file, bytes } = await onlyCase(data);
    await writeFile(file, bytes.toString('utf8').replace('"schema": 1', '"schema": 2'));
    const { code, out } = await command('doctor', { DATA_DIR: data });
    expect(code).toBe(1);
    expect(out).toContain('was written by a newer program (schema 2, this one knows up to 1)');
  });
});

describe('npm run backup, and npm run restore', () => {
  test('copy a folder while somebody talks to the server, and put it back into a new one', async () => {
    const { data, server, somebody } = await begun();
    chatting = true;
    const talking = (async () => {
      while (chatting) await somebody.say('commercial').then(() => somebody.say('back'));
    })();
    const backup = join(await folder(), 'backup');
    const backedUp = await command('backup', { DATA_DIR: data }, backup);
    chatting = false;
    await talking;
    expect(backedUp).toMatchObject({ code: 0, err: '' });
    await server.stop();

    const fresh = join(await folder(), 'data');
    expect(await command('restore', { DATA_DIR: fresh }, backup)).toMatchObject({ code: 0, err: '' });
    expect(await contents(fresh)).toEqual((await contents(backup)).filter(([file]) => file !== 'manifest.json'));
    expect(await command('doctor', { DATA_DIR: fresh })).toMatchObject({ code: 0 });
    const again = await servers.start({ DATA_DIR: fresh, LOG_LEVEL: 'error' });
    const person = new Person(
      httpLine(() => again.address),
      { id: 'somebody' },
    );
    person.newConversation();
    expect(await person.say('status')).toContain((await onlyCase(fresh)).document.id);
  });

  test('a backup replaces no other, and does not lie in the data', async () => {
    const { data } = await begun();
    const backup = join(await folder(), 'backup');
    expect(await command('backup', { DATA_DIR: data }, backup)).toMatchObject({ code: 0 });
    expect(await command('backup', { DATA_DIR: data }, backup)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not empty'),
    });
    expect(await command('backup', { DATA_DIR: data }, join(data, 'backup'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('lies in the data folder'),
    });
    expect(await command('backup', { DATA_DIR: data })).toMatchObject({
      code: 1,
      err: expect.stringContaining('Usage'),
    });
  });

  test('a restore is refused while a server runs, and into a folder that is not empty unless that is said', async () => {
    const { data, server, somebody } = await begun();
    const backup = join(await folder(), 'backup');
    await command('backup', { DATA_DIR: data }, backup);
    const before = await contents(data);
    expect(await command('restore', { DATA_DIR: data }, backup, '--replace')).toMatchObject({
      code: 1,
      err: expect.stringContaining('in use by another running Partnerdesk'),
    });
    await somebody.say('commercial');
    await server.stop();
    const after = await contents(data);
    expect(await command('restore', { DATA_DIR: data }, backup)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--replace'),
    });
    expect(await contents(data)).toEqual(after);
    const { code, out } = await command('restore', { DATA_DIR: data }, backup, '--replace');
    expect(code).toBe(0);
    expect(await contents(data)).toEqual(before);
    const kept = /What was there is in (\S+)\./.exec(out)?.[1] ?? '';
    expect(await contents(kept)).toEqual(after);
  });

  test('a backup that was changed is not restored', async () => {
    const { data, server } = await begun();
    const backup = join(await folder(), 'backup');
    await command('backup', { DATA_DIR: data }, backup);
    await server.stop();
    const { file, bytes } = await onlyCase(backup);
    await writeFile(file, bytes.toString('utf8').replace('Fabrikam', 'Northwind'));
    const fresh = join(await folder(), 'data');
    expect(await command('restore', { DATA_DIR: fresh }, backup)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not as it was backed up'),
    });
    expect(await filesUnder(join(fresh, '..'))).toEqual([]);
  });

  test('a damaged document is copied as it is, and named', async () => {
    const { data, server } = await begun();
    await server.stop();
    const { file, bytes } = await onlyCase(data);
    await writeFile(file, bytes.subarray(0, 100));
    const backup = join(await folder(), 'backup');
    expect(await command('backup', { DATA_DIR: data }, backup)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/These are damaged.*\n- cases\//),
    });
  });

  test('a server does not go on with what was only half restored', async () => {
    const data = await folder();
    await writeFile(join(data, 'restore-unfinished.txt'), '');
    const { code, stderr } = await servers.runToTheEnd({ DATA_DIR: data });
    expect(code).toBe(1);
    expect(stderr).toContain('npm run restore -- <backup> --replace');
  });
});
