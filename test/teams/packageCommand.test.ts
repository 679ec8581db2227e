import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { teamsSettingNames } from '../../src/teams/settings.ts';
import { emptyFolders, goodSettings, packageTeams } from './packageCommand.ts';

const emptyFolder = emptyFolders();

/** The files of a package, by name. */
const filesOf = async (file: string): Promise<Readonly<Record<string, Uint8Array>>> => unzipSync(await readFile(file));

const manifestOf = async (file: string): Promise<unknown> =>
  JSON.parse(Buffer.from((await filesOf(file))['manifest.json'] ?? []).toString());

describe('npm run package:teams', () => {
  test('makes the package, and says where it is and what to do with it', async () => {
    const folder = await emptyFolder();
    const { code, out, err } = await packageTeams(folder, goodSettings);
    const file = join(folder, 'dist', 'partnerdesk-teams.zip');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      expect.stringContaining(file),
      '  Upload it in Teams: Apps > Manage your apps > Upload an app.',
      expect.stringMatching(/messaging endpoint https:\/\/desk\.contoso\.com\/api\/messages$/),
      '',
    ]);
    expect(Object.keys(await filesOf(file)).sort()).toEqual(['color.png', 'it.json', 'manifest.json', 'outline.png']);
    expect(await manifestOf(file)).toMatchObject({
      id: goodSettings.MicrosoftAppId,
      bots: [{ botId: goodSettings.MicrosoftAppId }],
      validDomains: ['desk.contoso.com'],
      developer: {
        name: 'Contoso Ltd.',
        websiteUrl: 'https://www.contoso.com/partnerdesk',
        privacyUrl: 'https://www.contoso.com/privacy',
        termsOfUseUrl: 'https://www.contoso.com/terms',
      },
    });
  });

  test('makes the same bytes of the same settings', async () => {
    const folder = await emptyFolder();
    await packageTeams(folder, goodSettings, ['one.zip']);
    await packageTeams(folder, goodSettings, ['two.zip']);
    expect(await readFile(join(folder, 'one.zip'))).toEqual(await readFile(join(folder, 'two.zip')));
  });

  test('writes to the file that is named', async () => {
    const folder = await emptyFolder();
    const { code, out } = await packageTeams(folder, goodSettings, ['out/teams.zip']);
    expect(code).toBe(0);
    expect(out).toContain(join(folder, 'out', 'teams.zip'));
    expect(await readdir(folder)).toEqual(['out']);
    expect(await readdir(join(folder, 'out'))).toEqual(['teams.zip']);
  });

  test('takes the version of package.json', async () => {
    const folder = await emptyFolder();
    await packageTeams(folder, goodSettings, ['teams.zip']);
    const own = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await manifestOf(join(folder, 'teams.zip'))).toMatchObject({ version: own.version });
  });

  test('may give the app another id than the bot', async () => {
    const folder = await emptyFolder();
    const TEAMS_APP_ID = '7d444840-9dc0-11d1-b245-5ffdce74fad2';
    await packageTeams(folder, { ...goodSettings, TEAMS_APP_ID }, ['teams.zip']);
    expect(await manifestOf(join(folder, 'teams.zip'))).toMatchObject({
      id: TEAMS_APP_ID,
      bots: [{ botId: goodSettings.MicrosoftAppId }],
    });
  });

  test('reads .env, and the environment has the last word', async () => {
    const folder = await emptyFolder();
    const lines = Object.entries(goodSettings).map(([name, value]) => `${name}=${value}`);
    await writeFile(join(folder, '.env'), `${lines.join('\n')}\n`);
    const { code } = await packageTeams(folder, { PUBLIC_URL: 'https://other.contoso.com' }, ['teams.zip']);
    expect(code).toBe(0);
    expect(await manifestOf(join(folder, 'teams.zip'))).toMatchObject({ validDomains: ['other.contoso.com'] });
  });

  test('says all that is missing at once, and writes nothing', async () => {
    const folder = await emptyFolder();
    const { code, out, err } = await packageTeams(folder, { PUBLIC_URL: '' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const [first, ...complaints] = err.trimEnd().split('\n');
    expect(first).toContain('no package was made');
    expect(complaints.map((line) => /^- (\w+) must be set: /.exec(line)?.[1])).toEqual(
      teamsSettingNames.filter((name) => name !== 'TEAMS_APP_ID'),
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('says all that is wrong at once, without what it was, and writes nothing', async () => {
    const folder = await emptyFolder();
    const secret = 'hunter2'.repeat(5);
    const wrong = Object.fromEntries(teamsSettingNames.map((name) => [name, secret]));
    const { code, out, err } = await packageTeams(folder, wrong);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const complaints = err.trimEnd().split('\n').slice(1);
    expect(complaints.map((line) => /^- (\w+) must be (?!set)/.exec(line)?.[1])).toEqual(teamsSettingNames);
    expect(err).not.toContain(secret);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([['two files', ['a.zip', 'b.zip']] as const, ['an option', ['--help']] as const])(
    'says how it is called when it is given %s',
    async (_what, args) => {
      const folder = await emptyFolder();
      const { code, out, err } = await packageTeams(folder, goodSettings, args);
      expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'Usage: npm run package:teams [-- file.zip]\n' });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('says so where it cannot write', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'taken.zip'));
    const { code, out, err } = await packageTeams(folder, goodSettings, ['taken.zip']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Cannot write there \(.*taken\.zip.*\)\. Name another file\.\n$/);
  });
});
