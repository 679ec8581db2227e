import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { command } from '../cli/command.ts';
import { authenticated, TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { realServers } from '../server/realServer.ts';
import { childPrograms } from '../store/childProgram.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { type Gathered, gatheringFolder, readGathered } from './gathered.ts';
import { findingsIn, judgeGathered } from './judgeGathered.ts';

const servers = realServers();
const start = childPrograms();
const folder = temporaryFolders();

const here = (): readonly Gathered[] => readGathered(process.env[gatheringFolder] ?? '');
/** What was gathered for one of the tests here. */
const ofTest = (test: string): string =>
  here()
    .filter(({ by }) => by === `test/logs/gathered.test.ts › ${test}`)
    .map(({ text }) => text)
    .join('');

test('what a program in the tests’ own process logs is gathered', async () => {
  const desk = await new TestDesk(await folder()).open();
  await new Person((activity) => desk.send(activity)).say('hello');
  await desk.close();
  expect(ofTest('what a program in the tests’ own process logs is gathered')).toContain('"event":"turn"');
});

test('what a test’s own log takes is gathered as the program would write it', () => {
  recordingLog().error('turnFailed', { reference: '123456' }, new Error('never shown'));
  const gathered = ofTest('what a test’s own log takes is gathered as the program would write it');
  expect(gathered).toMatch(/"event":"turnFailed","reference":"123456","error":"Error","stack":"/);
  expect(gathered).not.toContain('never shown');
});

test('what real servers and commands write is gathered, with their secrets beside it', async () => {
  const server = await servers.start({ ...authenticated, DATA_DIR: await folder() });
  await server.stop();
  await command('backup', { DATA_DIR: await folder() });
  const name = 'what real servers and commands write is gathered, with their secrets beside it';
  for (const written of ['is ready.', '"event":"stopping"', 'Usage: npm run backup', 'not a secret'])
    expect(ofTest(name)).toContain(written);
});

test('what a program of the tests logs in a process of its own is gathered', async () => {
  const data = await folder();
  const damaged = join(data, 'cases', '1f');
  await mkdir(damaged, { recursive: true });
  await writeFile(join(damaged, 'KRM-4827.json'), '{');
  const writer = start(new URL('../store/writerProgram.ts', import.meta.url), data);
  await writer.nextLine();
  await writer.kill();
  expect(here().filter(({ by }) => by === 'writerProgram.ts')).toContainEqual(
    expect.objectContaining({ kind: 'logged', text: expect.stringContaining('"event":"damagedDocument"') }),
  );
});

test('no test has a log that is not gathered', () => {
  const root = new URL('../', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const ungathered = files.filter((file) => {
    const source = readFileSync(new URL(file, root), 'utf8');
    return /openLog\(|\bLog = \{(?! ?\.\.\.own|\n +\.\.\.own)/.test(source);
  });
  // The first one gathers; the second one plants what its lines must not hold, and looks for it itself.
  expect(ungathered.sort()).toEqual(['logs/gathered.ts', 'server/log.test.ts']);
});

test('a log that holds what it may not fails the run, and says which test and which line', async () => {
  const gathered: readonly Gathered[] = [
    { by: 'a.test.ts › does', kind: 'logged', text: '{"event":"turn"}\n{"event":"turn","channel":"Zaphod"}\n' },
    { by: 'a.test.ts › does', kind: 'logged', text: '{"event":"turn","channel":"Zaphod"}\n' },
    { by: 'b.test.ts › does', kind: 'secret', text: 'my password' },
    { by: 'c.test.ts › does', kind: 'logged', text: '{"event":"stopping","code":"my password"}\n' },
  ];
  expect(findingsIn(gathered)).toEqual([
    'a name, "Zaphod"\n  by a.test.ts › does\n  in {"event":"turn","channel":"Zaphod"}',
    'a secret among the settings, "my password"\n  by c.test.ts › does\n  in {"event":"stopping","code":"my password"}',
  ]);
  const made = await folder();
  const write = (one: readonly Gathered[]) =>
    writeFile(join(made, '1-a.test.ts'), one.map((each) => `${JSON.stringify(each)}\n`).join(''));
  await write(gathered);
  expect(() => judgeGathered(made)).toThrow('The tests’ logs hold what no log may hold (2):\na name, "Zaphod"');
  await write(gathered.slice(2, 3));
  expect(() => judgeGathered(made)).not.toThrow();
});
