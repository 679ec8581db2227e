import { readFile } from 'node:fs/promises';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { languages } from '../domain/language.ts';
import { icons } from './icons.ts';
import { localization, localizationFile } from './localization.ts';
import { teamsManifest } from './manifest.ts';
import { localizationProblems, manifestProblems } from './schemaProblems.ts';
import type { TeamsSettings } from './settings.ts';
import { defaultLanguage } from './strings.ts';

/** The earliest moment that a zip can tell, in local time as it wants it: the same input gives the same bytes. */
const mtime = new Date(1980, 0, 1);

const jsonFile = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

const icon = (name: string): Promise<Uint8Array> => readFile(new URL(`../../assets/${name}`, import.meta.url));

const approved = <Json>(file: string, json: Json, problems: readonly string[]): Json => {
  if (problems.length > 0) throw new Error([`${file} breaks Microsoft's schema:`, ...problems].join('\n- '));
  return json;
};

/**
 * The Teams app package as the bytes of a zip: the manifest, one file for each further language, and the icons.
 * `version` is the app's, as `1.2.3`. Throws, before there is a zip, when a file does not keep to Microsoft's schema.
 */
export const teamsAppPackage = async (settings: TeamsSettings, version: string): Promise<Uint8Array> => {
  const manifest = teamsManifest(settings, version);
  const files: Zippable = {
    'manifest.json': jsonFile(approved('manifest.json', manifest, manifestProblems(manifest))),
  };
  for (const language of languages) {
    if (language === defaultLanguage) continue;
    const file = localizationFile(language);
    const words = localization(language);
    files[file] = jsonFile(approved(file, words, localizationProblems(words)));
  }
  for (const name of Object.values(icons)) files[name] = await icon(name);
  return zipSync(files, { mtime });
};
