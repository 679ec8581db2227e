/** The version of Microsoft's manifest schema that the app package follows: the newest that is carried here. */
export const schemaVersion = '1.30';

/** Where Microsoft publishes a schema of that version; Teams knows the version by it. */
export const schemaAddress = (name: 'MicrosoftTeams' | 'MicrosoftTeams.Localization'): string =>
  `https://developer.microsoft.com/en-us/json-schemas/teams/v${schemaVersion}/${name}.schema.json`;
