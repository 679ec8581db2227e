import type {
  CommandListScope,
  TeamsManifestV1D30,
} from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30.js';
import { languages } from '../domain/language.ts';
import { icons } from './icons.ts';
import { localizationFile } from './localization.ts';
import { schemaAddress, schemaVersion } from './schemaVersion.ts';
import type { TeamsSettings } from './settings.ts';
import { appName, defaultLanguage, offeredCommands, teamsStrings } from './strings.ts';

/** The background of the logo. */
const accentColor = '#0E4F5C';

/** Where the bot can be talked to: alone, in a team's channels, and in group chats. */
const scopes: readonly CommandListScope[] = ['personal', 'team', 'groupChat'];

/**
 * The manifest of the Teams app: a bot that is talked to, and nothing else. It asks for no permission, no device and no
 * files. `version` is the app's, as `1.2.3`; Teams takes a package as an update when it is higher.
 */
export const teamsManifest = (settings: TeamsSettings, version: string): TeamsManifestV1D30 => {
  const { fullName, description, features, commands } = teamsStrings[defaultLanguage];
  return {
    $schema: schemaAddress('MicrosoftTeams'),
    manifestVersion: schemaVersion,
    version,
    id: settings.TEAMS_APP_ID ?? settings.MicrosoftAppId,
    localizationInfo: {
      defaultLanguageTag: defaultLanguage,
      additionalLanguages: languages
        .filter((language) => language !== defaultLanguage)
        .map((language) => ({ languageTag: language, file: localizationFile(language) })),
    },
    developer: {
      name: settings.TEAMS_DEVELOPER_NAME,
      websiteUrl: settings.TEAMS_WEBSITE_URL,
      privacyUrl: settings.TEAMS_PRIVACY_URL,
      termsOfUseUrl: settings.TEAMS_TERMS_URL,
    },
    name: { short: appName, full: fullName },
    description: { ...description, features: features.map((feature) => ({ ...feature })) },
    icons: { color: icons.color, outline: icons.outline },
    accentColor,
    defaultInstallScope: 'personal',
    bots: [
      {
        botId: settings.MicrosoftAppId,
        scopes: [...scopes],
        isNotificationOnly: false,
        supportsFiles: false,
        commandLists: [{ scopes: [...scopes], commands: offeredCommands.map((name) => ({ ...commands[name] })) }],
      },
    ],
    validDomains: [new URL(settings.PUBLIC_URL).host],
  };
};
