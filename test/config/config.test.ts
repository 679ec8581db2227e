import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readConfig, settingNames } from '../../src/config.ts';
import { teamsSettingNames } from '../../src/teams/settings.ts';

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const app = { MicrosoftAppId: id, MicrosoftAppPassword: 'a secret', MicrosoftAppTenantId: id };

const webChat = {
  WEBCHAT: 'on',
  WEBCHAT_ORIGINS: 'https://desk.contoso.example, https://www.contoso.example',
  WEBCHAT_SIGNING_KEY: 'a'.repeat(32),
};

/** What an operator reads of these settings: each wrong one, in a line of its own. */
const complaints = (environment: Readonly<Record<string, string>>): readonly string[] => {
  let message = '';
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toMatchObject({ name: 'Fault', code: 'badSettings' });
    message = String(error);
  }
  return message.split('\n').filter((line) => line.startsWith('- '));
};

describe('the settings', () => {
  test('need not be given: then it is a development server on this machine', () => {
    expect(readConfig({})).toEqual({
      PORT: 3978,
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      MicrosoftAppType: 'SingleTenant',
      DEFAULT_LOCALE: 'en',
      LOG_LEVEL: 'info',
      WEBCHAT_NAME: 'Partnerdesk',
      WEBCHAT_COLOUR: '#0e4f5c',
      DIRECT_LINE_URL: 'https://directline.botframework.com',
      BEHIND_PROXY: 'off',
      public: false,
      servesChannels: true,
      webChat: 'embedded',
      webChatUrl: 'http://127.0.0.1:3978',
      theme: expect.objectContaining({ name: 'Partnerdesk' }),
    });
  });

  test('with an app id make a server for the network, which knows who calls', () => {
    expect(readConfig(app)).toMatchObject({ ...app, HOST: '0.0.0.0', public: true, servesChannels: true });
    expect(readConfig({ ...app, HOST: '10.0.0.5' }).HOST).toBe('10.0.0.5');
    expect(readConfig({ ...app, NODE_ENV: 'production' })).toMatchObject({ servesChannels: true, webChat: 'none' });
  });

  test('make a server that other machines reach offer its own web chat only where it is switched on', () => {
    expect(readConfig({ ...app, ...webChat })).toMatchObject({ webChat: 'embedded', servesChannels: true });
    expect(readConfig({ ...webChat, NODE_ENV: 'production' })).toMatchObject({
      webChat: 'embedded',
      servesChannels: false,
      HOST: '0.0.0.0',
      WEBCHAT_ORIGINS: ['https://desk.contoso.example', 'https://www.contoso.example'],
    });
    expect(readConfig({ WEBCHAT: 'off' }).webChat).toBe('none');
  });

  test('take Azure’s Direct Line where its secret is set', () => {
    expect(readConfig({ ...app, DIRECT_LINE_SECRET: 'a secret' }).webChat).toBe('azure');
    expect(readConfig({ ...app, DIRECT_LINE_SECRET: 'a secret', WEBCHAT: 'off' }).webChat).toBe('none');
    expect(readConfig({ DIRECT_LINE_URL: 'https://europe.directline.example/' }).DIRECT_LINE_URL).toBe(
      'https://europe.directline.example',
    );
  });

  test.each([
    ['where a development server listens', {}, 'http://127.0.0.1:3978'],
    ['where it was told to listen', { HOST: 'localhost', PORT: '8080' }, 'http://localhost:8080'],
    ['at an address that is written in brackets', { HOST: '::1' }, 'http://[::1]:3978'],
    ['where the operator says', { PUBLIC_URL: 'http://localhost:8080' }, 'http://localhost:8080'],
    ['where the operator says, in brackets', { PUBLIC_URL: 'http://[::1]:8080/' }, 'http://[::1]:8080'],
    [
      'where the internet reaches it',
      { ...app, ...webChat, PUBLIC_URL: 'https://Desk.Contoso.example/' },
      'https://desk.contoso.example',
    ],
    [
      'there on Azure’s Direct Line too',
      { ...app, DIRECT_LINE_SECRET: 'a secret', PUBLIC_URL: 'https://desk.contoso.example:8443' },
      'https://desk.contoso.example:8443',
    ],
    ['nowhere as long as nobody says where', { ...app, ...webChat }, undefined],
    ['nowhere as long as any port will do', { PORT: '0' }, undefined],
    ['nowhere without a web chat', { ...app, WEBCHAT: 'off', PUBLIC_URL: 'https://desk.contoso.example' }, undefined],
  ])('have people open the web chat %s', (_where, environment, webChatUrl) => {
    expect(readConfig(environment).webChatUrl).toBe(webChatUrl);
  });

  test.each(['127.0.0.1', '::1', 'localhost'])('may name this machine as %s without an app id', (HOST) => {
    expect(readConfig({ HOST }).HOST).toBe(HOST);
  });

  test.each([
    [
      'a managed identity needs no password',
      { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: id, MicrosoftAppTenantId: id },
    ],
    [
      'several tenants need no tenant',
      { MicrosoftAppType: 'MultiTenant', MicrosoftAppId: id, MicrosoftAppPassword: 'a secret' },
    ],
    ['Azure Government has the bot', { ...app, ChannelService: 'https://botframework.azure.us' }],
    ['keys are told elsewhere', { ...app, BotOpenIdMetadata: 'https://login.contoso.example/openidconfiguration' }],
    ['keys are told on this machine', { ...app, BotOpenIdMetadata: 'http://127.0.0.1:8080/openidconfiguration' }],
    ['any port will do', { PORT: '0' }],
    ['the last port will do', { PORT: '65535' }],
    ['Italian is spoken', { DEFAULT_LOCALE: 'it' }],
    ['a log may be silent', { LOG_LEVEL: 'silent' }],
    ['what is none of its business is ignored', { PATH: '/usr/bin', NODE_ENV: 'test' }],
  ])('are fine where %s', (_what, environment) => {
    expect(complaints(environment)).toEqual([]);
  });

  test.each([
    ...['http', '-1', '65536', '39.78', '1e3', '0x10', ' ', '3978 '].map(
      (PORT) => [{ PORT }, 'PORT must be a port, 0 to 65535'] as const,
    ),
    ...['0.0.0.0', '::', '10.0.0.5', 'example.com', '127.0.0.1.example.com', ' '].map(
      (HOST) => [{ HOST }, 'HOST must be 127.0.0.1, ::1 or localhost while MicrosoftAppId is not set'] as const,
    ),
    [
      { NODE_ENV: 'production' },
      'MicrosoftAppId must be set in production: without it anybody could speak for anybody. Or set WEBCHAT=on for a server that only offers its own web chat',
    ],
    [{ ...app, MicrosoftAppId: 'partnerdesk' }, 'MicrosoftAppId must be a GUID, as the Azure portal shows it'],
    [{ ...app, MicrosoftAppPassword: '' }, 'MicrosoftAppPassword must be set for an app of type SingleTenant'],
    [{ ...app, MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId must be set for an app of type SingleTenant'],
    [
      { ...app, MicrosoftAppTenantId: 'adatum.example' },
      'MicrosoftAppTenantId must be a GUID, as the Azure portal shows it',
    ],
    [
      { ...app, MicrosoftAppType: 'MultiTenant', MicrosoftAppPassword: '' },
      'MicrosoftAppPassword must be set for an app of type MultiTenant',
    ],
    [
      { ...app, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: '' },
      'MicrosoftAppTenantId must be set for an app of type UserAssignedMSI',
    ],
    [
      { ...app, MicrosoftAppType: 'singletenant' },
      'MicrosoftAppType must be SingleTenant, MultiTenant or UserAssignedMSI',
    ],
    [
      { MicrosoftAppPassword: 'a secret' },
      'MicrosoftAppPassword is of no use without MicrosoftAppId: set both, or neither',
    ],
    [
      { ...app, ChannelService: 'https://botframework.evil.example' },
      'ChannelService must be empty, or https://botframework.azure.us for Azure Government',
    ],
    ...['http://login.contoso.example/openidconfiguration', 'login.contoso.example', 'file:///etc/passwd'].map(
      (BotOpenIdMetadata) =>
        [
          { ...app, BotOpenIdMetadata },
          'BotOpenIdMetadata must be an https address, or an http address of this machine',
        ] as const,
    ),
    [{ WEBCHAT: 'yes' }, 'WEBCHAT must be on or off'],
    [{ BEHIND_PROXY: '1' }, 'BEHIND_PROXY must be on or off'],
    [{ ...app, ...webChat, WEBCHAT_ORIGINS: '' }, 'WEBCHAT_ORIGINS must list the sites that may show the web chat'],
    ...['https://contoso.example/shop', 'contoso.example', '*'].map(
      (WEBCHAT_ORIGINS) =>
        [
          { WEBCHAT_ORIGINS },
          'WEBCHAT_ORIGINS must be addresses such as https://www.contoso.com, separated by commas, without a path',
        ] as const,
    ),
    [
      { ...webChat, NODE_ENV: 'production', WEBCHAT_SIGNING_KEY: '' },
      'WEBCHAT_SIGNING_KEY must be set for the web chat: at least 32 random characters',
    ],
    [{ WEBCHAT_SIGNING_KEY: 'short' }, 'WEBCHAT_SIGNING_KEY must have at least 32 characters'],
    [{ WEBCHAT_COLOUR: 'teal' }, 'WEBCHAT_COLOUR must be a colour such as #0e4f5c'],
    [{ WEBCHAT_LOGO: 'logo.gif' }, 'WEBCHAT_LOGO must be the path of an .svg or .png file'],
    [
      { DIRECT_LINE_SECRET: 'a secret' },
      'MicrosoftAppId must be set with DIRECT_LINE_SECRET: Azure speaks to the bot as this app',
    ],
    [
      { DIRECT_LINE_URL: 'directline' },
      'DIRECT_LINE_URL must be an address such as https://europe.directline.botframework.com',
    ],
    ...[
      'http://desk.contoso.example',
      'http://localhost:8080/chat',
      'http://127.0.0.1.contoso.example',
      'https://desk.contoso.example/chat',
      'https://me:secret@desk.contoso.example',
      'https://10.0.0.5',
      'desk.contoso.example',
      ' ',
    ].map(
      (PUBLIC_URL) =>
        [
          { PUBLIC_URL },
          'PUBLIC_URL must be a public https address without a path, as https://partnerdesk.contoso.com, or an http address of this machine',
        ] as const,
    ),
    [
      { ...app, PUBLIC_URL: 'http://localhost:3978' },
      'PUBLIC_URL must be a public https address without a path, as https://partnerdesk.contoso.com',
    ],
    [{ DEFAULT_LOCALE: 'de' }, 'DEFAULT_LOCALE must be en or it'],
    [{ DEFAULT_LOCALE: 'en-GB' }, 'DEFAULT_LOCALE must be en or it'],
    [{ LOG_LEVEL: 'trace' }, 'LOG_LEVEL must be debug, info, warn, error or silent'],
  ])('are refused for one mistake, %j', (environment, complaint) => {
    expect(complaints(environment)).toEqual([`- ${complaint}`]);
  });

  test('are refused for all mistakes at once', () => {
    expect(
      complaints({ PORT: 'x', HOST: '0.0.0.0', NODE_ENV: 'production', DEFAULT_LOCALE: 'x', LOG_LEVEL: 'x' }).map(
        (line) => line.split(' ')[1],
      ),
    ).toEqual(['PORT', 'DEFAULT_LOCALE', 'LOG_LEVEL', 'MicrosoftAppId', 'HOST']);
    expect(complaints({ MicrosoftAppId: id }).map((line) => line.split(' ')[1])).toEqual([
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
    ]);
  });

  test('that are wrong are named without what they were: it may be a secret', () => {
    const secret = 'hunter2';
    const everything = Object.fromEntries(settingNames.map((name) => [name, secret]));
    expect(complaints(everything).length).toBeGreaterThan(4);
    expect(complaints(everything).join('\n')).not.toContain(secret);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
  const example = Object.fromEntries(
    lines.flatMap((line) => {
      const setting = /^(\w+)=(.*)$/.exec(line);
      return setting === null ? [] : [[setting[1], setting[2]]];
    }),
  );

  test('has every setting that is read, and no other', () => {
    expect(Object.keys(example).sort()).toEqual([...new Set([...settingNames, ...teamsSettingNames])].sort());
  });

  test('shows the defaults: copied as it is, it changes nothing', () => {
    const { NODE_ENV, ...copied } = readConfig(example);
    expect({ NODE_ENV, ...copied }).toEqual({ NODE_ENV: '', ...readConfig({}) });
  });

  test('says something about each, for who has to fill it in', () => {
    expect(lines.every((line, n) => !/^\w+=/.test(line) || /^(#|\w+=)/.test(lines[n - 1] ?? ''))).toBe(true);
  });
});
