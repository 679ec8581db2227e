import type { Language } from '../domain/language.ts';
import { schemaAddress } from './schemaVersion.ts';
import { appName, offeredCommands, teamsStrings } from './strings.ts';

/** The name of the file in the app package that holds the words of `language`. */
export const localizationFile = (language: Language): string => `${language}.json`;

/**
 * The words of `language` as Teams reads them: each key is the path of a text in the manifest, and its value stands there
 * for people whose Teams is in that language. Microsoft, "Localization schema reference".
 */
export const localization = (language: Language): Readonly<Record<string, string>> => {
  const { fullName, description, features, commands } = teamsStrings[language];
  return {
    $schema: schemaAddress('MicrosoftTeams.Localization'),
    'name.short': appName,
    'name.full': fullName,
    'description.short': description.short,
    'description.full': description.full,
    ...Object.fromEntries(
      features.flatMap((feature, index) => [
        [`description.features[${index}].title`, feature.title],
        [`description.features[${index}].description`, feature.description],
      ]),
    ),
    ...Object.fromEntries(
      offeredCommands.flatMap((name, index) => [
        [`bots[0].commandLists[0].commands[${index}].title`, commands[name].title],
        [`bots[0].commandLists[0].commands[${index}].description`, commands[name].description],
      ]),
    ),
  };
};
