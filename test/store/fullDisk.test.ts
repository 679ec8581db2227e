import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { realServers } from '../server/realServer.ts';
import { onlyCase } from '../server/storedCases.ts';
import { mountedDisks } from './mountedDisk.ts';
import { temporaryFolders } from './temporaryFolders.ts';

const servers = realServers();
// Registered first, so that disks are unmounted before the folders below them are removed.
const mountDisk = mountedDisks();
const folder = temporaryFolders();
const { says } = catalogues.en;

/** Takes all the room that is left on a disk. */
const fill = async (file: string): Promise<void> => {
  for (let size = 1 << 20; size >= 512; size /= 2)
    for (;;)
      try {
        await writeFile(file, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
};

test('on a full disk the person is told, /health says so, and the same answer works when there is room again', async () => {
  const data = await folder();
  await mountDisk(data, 'size=2m');
  const server = await servers.start({ DATA_DIR: data, LOG_LEVEL: 'error' });
  const somebody = new Person(httpLine(() => server.address));
  await somebody.say('I am a direct partner; our customer moves Azure from Fabrikam to Contoso');
  const [answer] = somebody.buttons.filter(({ data: click }) => click.verb === 'answer');
  const before = await onlyCase(data);

  await fill(join(data, 'ballast'));
  await somebody.submit(answer?.data);
  expect(somebody.read).toBe(says.notSaved);
  expect((await fetch(`${server.address}/health`)).status).toBe(503);
  expect((await onlyCase(data)).bytes).toEqual(before.bytes);

  await rm(join(data, 'ballast'));
  expect((await fetch(`${server.address}/health`)).status).toBe(200);
  expect(await somebody.submit(answer?.data)).toContain('CSP partner');
  expect((await onlyCase(data)).document.version).toBe(before.document.version + 1);
});
