import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const project = fileURLToPath(new URL('../../', import.meta.url));
const everyRule: readonly string[] = createRequire(import.meta.url)('../../.dependency-cruiser.cjs').forbidden.map(
  ({ name }: { readonly name: string }) => name,
);

/** What is written where, against which rule. The first file of each is the one that breaks it. */
const planted: readonly (readonly [rule: string, files: Readonly<Record<string, string>>])[] = [
  [
    'no-cycles',
    {
      'src/i18n/plantedEgg.ts': "import { hen } from './plantedHen.ts';\nexport const egg = () => hen;",
      'src/i18n/plantedHen.ts': "import { egg } from './plantedEgg.ts';\nexport const hen = () => egg;",
    },
  ],
  ['domain-imports-nothing', { 'src/domain/planted.ts': "import 'node:crypto';" }],
  ['editions-stay-apart', { 'dialogs/plantedEdition.ts': "import '../src/domain/rulebook/2018-10/decide.ts';" }],
  ['app-imports', { 'src/app/planted.ts': "import '../nlu/normalize.ts';" }],
  ['store-imports', { 'src/store/planted.ts': "import '../i18n/catalogues.ts';" }],
  ['nlu-imports', { 'src/nlu/planted.ts': "import '../app/errors.ts';" }],
  ['i18n-imports', { 'src/i18n/planted.ts': "import '../nlu/normalize.ts';" }],
  ['cards-imports', { 'cards/planted.ts': "import '../src/domain/language.ts';" }],
  ['dialogs-imports', { 'dialogs/planted.ts': "import '../src/store/openStore.ts';" }],
  ['bot-imports', { 'src/bot/planted.ts': "import '../store/openStore.ts';" }],
  ['webchat-imports', { 'src/webchat/planted.ts': "import '../bot/today.ts';" }],
  ['teams-imports', { 'src/teams/planted.ts': "import '../nlu/normalize.ts';" }],
  ['teams-package-is-not-served', { 'src/plantedPackage.ts': "import './teams/icons.ts';" }],
  ['server-imports', { 'src/server.ts': "import './app/errors.ts';" }],
  ['nobody-imports-the-entry', { 'src/cli/plantedEntry.ts': "import '../main.ts';" }],
  [
    'sources-do-not-import-tests',
    { 'src/cli/plantedTest.ts': "import '../../test/harness.ts';", 'test/harness.ts': 'export const heard = 1;' },
  ],
  ['home-of-restify', { 'src/bot/plantedServer.ts': "import 'restify';" }],
  ['home-of-lowdb', { 'src/app/plantedStore.ts': "import 'lowdb';" }],
  ['home-of-pino', { 'src/app/plantedLog.ts': "import 'pino';" }],
  ['home-of-zod', { 'dialogs/plantedSchema.ts': "import 'zod';" }],
  ['home-of-teams-tools', { 'src/app/plantedZip.ts': "import 'fflate';" }],
  ['home-of-web-chat-tools', { 'src/bot/plantedToken.ts': "import 'jose';" }],
  ['home-of-botbuilder', { 'cards/plantedBot.ts': "import 'botbuilder-dialogs';" }],
];

/** Files that look alike and break no rule. */
const allowed: Readonly<Record<string, string>> = {
  'src/app/allowedType.ts':
    "import type { Decision } from '../domain/rulebook/2018-10/decision.ts';\nexport type Answer = Decision;",
  'src/store/allowedWords.ts':
    "import { outcomes } from '../domain/rulebook/2018-10/words.ts';\nexport const codes = outcomes;",
  'src/cli/allowedRule.ts':
    "import { decide } from '../domain/rulebook/2018-10/decide.ts';\nexport const rule = decide;",
  'src/bot/allowedStack.ts': "import { MessageFactory } from 'botbuilder';\nexport const say = MessageFactory.text;",
};

let copy: string;

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await appendFile(join(copy, path), `\n${text}\n`);
  }
};

/** Runs the check in the copy, on all rooms or on the folders given. */
const check = (...folders: readonly string[]) =>
  new Promise<{ readonly failed: boolean; readonly said: string }>((resolve) => {
    execFile(
      process.execPath,
      [join('scripts', 'checkRooms.mjs'), ...folders],
      { cwd: copy },
      (error, stdout, stderr) => resolve({ failed: error !== null, said: `${stdout}${stderr}` }),
    );
  });

beforeAll(async () => {
  copy = await realpath(await mkdtemp(join(tmpdir(), 'rooms-')));
  for (const one of ['src', 'dialogs', 'cards', 'scripts', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    await cp(join(project, one), join(copy, one), { recursive: true });
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  await mkdir(join(copy, 'test'));
  await writeFile(join(copy, 'test', 'nothing.ts'), 'export const nothing = 0;\n');
});
afterAll(async () => rm(copy, { recursive: true, force: true }));

test('every rule has a violation that is tried', () => {
  expect(planted.map(([rule]) => rule).sort()).toEqual([...everyRule].sort());
});

test('the sources keep to the rules, and so do their exceptions', async () => {
  await write(allowed);
  const { failed, said } = await check();
  expect(said).toContain('no dependency violations found');
  expect(failed).toBe(false);
});

test('a check that sees no modules fails', async () => {
  await mkdir(join(copy, 'empty'));
  const { failed, said } = await check('empty');
  expect(said).toContain('on no modules at all');
  expect(failed).toBe(true);
});

describe('a planted violation', () => {
  let all: Awaited<ReturnType<typeof check>>;
  beforeAll(async () => {
    for (const [, files] of planted) await write(files);
    all = await check();
  });

  test('fails the check', () => expect(all.failed).toBe(true));

  test.each(planted)('of %s is named as an error, with its file', (rule, files) => {
    const [file] = Object.keys(files);
    const found = all.said.split('\n').filter((line) => line.includes(`error ${rule}: `));
    expect(found.join('\n')).toContain(file);
  });

  test('is the only thing that is found', () => {
    const files = planted.flatMap(([, written]) => Object.keys(written));
    const found = all.said.split('\n').filter((line) => / error [\w-]+: /.test(line));
    expect(found.filter((line) => !files.some((file) => line.includes(file)))).toEqual([]);
  });
});
