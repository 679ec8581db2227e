import { describe, expect, test } from '@jest/globals';
import { readTeamsSettings } from '../../src/teams/settings.ts';
import { goodSettings } from './packageCommand.ts';

/** What an operator reads of these settings: each wrong one, in a line of its own. */
const complaints = (settings: Readonly<Record<string, string>>): readonly string[] => {
  try {
    readTeamsSettings({ ...goodSettings, ...settings });
    return [];
  } catch (error) {
    expect(error).toMatchObject({ name: 'Fault', code: 'badSettings' });
    return String(error)
      .split('\n')
      .filter((line) => line.startsWith('- '));
  }
};

describe('the settings of the Teams app package', () => {
  test.each([
    ['a slash may end the address', { PUBLIC_URL: 'https://desk.contoso.com/' }],
    ['a host may be written large', { PUBLIC_URL: 'https://Desk.Contoso.com' }],
    ['a port may be named', { PUBLIC_URL: 'https://desk.contoso.com:8443' }],
    ['an empty app id is none', { TEAMS_APP_ID: '' }],
    ['a page may have a query', { TEAMS_TERMS_URL: 'https://contoso.com/legal?page=terms#top' }],
    ['the longest name will do', { TEAMS_DEVELOPER_NAME: 'n'.repeat(32) }],
  ])('are fine where %s', (_what, settings) => {
    expect(complaints(settings)).toEqual([]);
  });

  test.each([
    ...[
      'http://desk.contoso.com',
      'desk.contoso.com',
      'https://desk.contoso.com/bot',
      'https://desk.contoso.com/?x=1',
      'https://me:secret@desk.contoso.com',
      'https://localhost:3978',
      'https://127.0.0.1',
      'https://[::1]',
      'https://*.contoso.com',
      'https://',
      ' ',
    ].map((PUBLIC_URL) => [{ PUBLIC_URL }, 'PUBLIC_URL'] as const),
    ...[
      'www.contoso.com',
      'http://www.contoso.com',
      'mailto:info@contoso.com',
      `https://c.com/${'x'.repeat(2048)}`,
    ].map((TEAMS_PRIVACY_URL) => [{ TEAMS_PRIVACY_URL }, 'TEAMS_PRIVACY_URL'] as const),
    ...['n'.repeat(33), '  '].map(
      (TEAMS_DEVELOPER_NAME) => [{ TEAMS_DEVELOPER_NAME }, 'TEAMS_DEVELOPER_NAME'] as const,
    ),
    [{ MicrosoftAppId: 'partnerdesk' }, 'MicrosoftAppId'],
    [{ TEAMS_APP_ID: 'partnerdesk' }, 'TEAMS_APP_ID'],
  ])('are refused for one mistake, %j', (settings, name) => {
    expect(complaints(settings)).toEqual([expect.stringMatching(`^- ${name} must be `)]);
  });
});
