import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { parseCommand } from '../../src/nlu/command.ts';
import { localization } from '../../src/teams/localization.ts';
import { teamsManifest } from '../../src/teams/manifest.ts';
import { localizationProblems, manifestProblems } from '../../src/teams/schemaProblems.ts';
import { schemaVersion } from '../../src/teams/schemaVersion.ts';
import { defaultLanguage, offeredCommands, teamsStrings } from '../../src/teams/strings.ts';
import { goodSettings } from './packageCommand.ts';

const manifest = teamsManifest(goodSettings, '1.2.3');

/** What stands in `json` at a path such as `bots[0].commandLists[0].commands[2].title`; undefined where nothing does. */
const at = (json: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>((value, part) => new Map(Object.entries(value ?? {})).get(part), json);

describe('the manifest', () => {
  test('keeps to Microsoft’s schema', () => {
    expect(manifestProblems(manifest)).toEqual([]);
  });

  test.each([
    ['an id that is no GUID', { ...manifest, id: 'partnerdesk' }, '/id '],
    ['a name that is too long', { ...manifest, name: { short: 'x'.repeat(31) } }, '/name/short '],
    ['a property that nobody knows', { ...manifest, colour: 'blue' }, 'colour'],
    ['another version of the schema', { ...manifest, manifestVersion: '1.29' }, '/manifestVersion '],
  ])('is refused by it with %s', (_what, wrong, named) => {
    expect(manifestProblems(wrong)).toEqual([expect.stringContaining(named)]);
  });

  test('follows the newest schema that Microsoft’s package carries', () => {
    const one = createRequire(import.meta.url).resolve(
      '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    );
    const minors = readdirSync(dirname(dirname(one))).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []);
    expect(schemaVersion).toBe(`1.${Math.max(...minors.map(Number))}`);
  });

  test('is of a bot for one person, a team and a group chat, which asks for no permission and takes no files', () => {
    expect(manifest.bots).toEqual([
      {
        botId: goodSettings.MicrosoftAppId,
        scopes: ['personal', 'team', 'groupChat'],
        isNotificationOnly: false,
        supportsFiles: false,
        commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands: expect.any(Array) }],
      },
    ]);
    for (const none of ['permissions', 'devicePermissions', 'authorization', 'webApplicationInfo'])
      expect(manifest).not.toHaveProperty(none);
  });

  test('names a file for every language but its own', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'it', file: 'it.json' }],
    });
  });
});

describe.each(languages)('the words in %s', (language) => {
  const words = localization(language);
  const { $schema: _schema, ...texts } = words;

  test('keep to Microsoft’s schema, and so to its lengths', () => {
    expect(localizationProblems(words)).toEqual([]);
    const { description, fullName, features } = teamsStrings[language];
    expect(fullName.length).toBeLessThanOrEqual(100);
    expect(description.short.length).toBeLessThanOrEqual(80);
    expect(description.full.length).toBeLessThanOrEqual(4000);
    for (const feature of features) {
      expect(feature.title.length).toBeLessThanOrEqual(45);
      expect(feature.description.length).toBeLessThanOrEqual(120);
    }
  });

  test('stand each for a text of the manifest, and leave none out', () => {
    const known = Object.keys(texts).map((path) => [path, at(manifest, path)]);
    expect(Object.fromEntries(known)).toEqual(
      Object.fromEntries(Object.entries(localization(defaultLanguage)).filter(([path]) => path !== '$schema')),
    );
  });

  test.each(offeredCommands)('offer the command %s so that the bot understands it, whatever it has asked', (name) => {
    const { title } = teamsStrings[language].commands[name];
    const other = languages.find((each) => each !== language);
    const meant = name === 'language' ? { name, language: other } : { name };
    for (const freeText of [false, true]) expect(parseCommand(title, { freeText })).toEqual(meant);
  });
});

test('a localization file is refused with a path that no manifest has, and with a text that is too long', () => {
  expect(localizationProblems({ ...localization('it'), 'bots[0].title': 'x' })).toHaveLength(1);
  expect(localizationProblems({ ...localization('it'), 'name.short': 'x'.repeat(31) })).toHaveLength(1);
});

test('every language has as many features as the manifest', () => {
  for (const language of languages)
    expect(teamsStrings[language].features).toHaveLength(teamsStrings[defaultLanguage].features.length);
});
