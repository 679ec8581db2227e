import { z } from 'zod';
import { Fault } from '../app/errors.ts';
import { guid, isPublicOrigin, mustBePublicOrigin, orAbsent, secureAddress } from '../settingSchemas.ts';

/** As long as the manifest's schema allows. */
const longestName = 32;

const page = (what: string) =>
  z
    .string({ error: `must be set: the address of ${what}` })
    .refine((text) => secureAddress(text) !== undefined, { error: `must be the https address of ${what}` });

const schema = z.object({
  MicrosoftAppId: orAbsent(z.string({ error: 'must be set: the id of the bot in Azure' }).pipe(guid)),
  TEAMS_APP_ID: orAbsent(guid.optional()),
  PUBLIC_URL: orAbsent(
    z
      .string({ error: 'must be set: where the internet reaches the service, as https://partnerdesk.contoso.com' })
      .refine(isPublicOrigin, { error: mustBePublicOrigin }),
  ),
  TEAMS_DEVELOPER_NAME: orAbsent(
    z
      .string({ error: 'must be set: who offers the app, as people in Teams read it' })
      .refine((name) => name.trim() !== '' && name.length <= longestName, {
        error: `must be a name of at most ${longestName} characters`,
      }),
  ),
  TEAMS_WEBSITE_URL: orAbsent(page('a page about the app, or about who offers it')),
  TEAMS_PRIVACY_URL: orAbsent(page('the privacy statement')),
  TEAMS_TERMS_URL: orAbsent(page('the terms of use')),
});

/** The settings of the Teams app package, checked. Without a `TEAMS_APP_ID` the app has the id of the bot. */
export type TeamsSettings = z.infer<typeof schema>;

/** The names of all settings of the Teams app package, as `.env.example` documents them. */
export const teamsSettingNames: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the settings of the Teams app package from the environment. Throws `Fault('badSettings')`, whose message names
 * every missing or wrong setting and what it should be.
 */
export const readTeamsSettings = (environment: Readonly<Record<string, string | undefined>>): TeamsSettings => {
  const parsed = schema.safeParse(environment);
  if (!parsed.success)
    throw new Fault(
      'badSettings',
      [
        'These settings are missing or wrong, so no package was made. Set them in .env or in the environment:',
        ...parsed.error.issues.map((issue) => `- ${issue.path.join('.')} ${issue.message}`),
      ].join('\n'),
    );
  return parsed.data;
};
