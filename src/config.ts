import { z } from 'zod';
import { Fault } from './app/errors.ts';
import { languages } from './domain/language.ts';
import {
  guid,
  isLoopbackAddress,
  isLoopbackOrigin,
  isPublicOrigin,
  loopback,
  mustBePublicOrigin,
  orAbsent,
  secureAddress,
} from './settingSchemas.ts';
import { defaultColour, defaultName, type Theme, themeOf } from './webchat/page/theme.ts';

const onOrOff = z.enum(['on', 'off'], { error: 'must be on or off' });

/** Addresses of web sites, separated by commas or spaces, each without a path. */
const origins = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((one) => one !== ''))
  .refine((list) => list.every((one) => URL.canParse(one) && new URL(one).origin === one), {
    error: 'must be addresses such as https://www.contoso.com, separated by commas, without a path',
  });

const schema = z
  .object({
    PORT: orAbsent(
      z
        .string()
        // Digits only: Number(' ') is 0, which would be any port.
        .refine((port) => /^\d+$/.test(port) && Number(port) <= 65535, { error: 'must be a port, 0 to 65535' })
        .transform(Number)
        .default(3978),
    ),
    HOST: orAbsent(z.string().optional()),
    DATA_DIR: orAbsent(z.string().default('./data')),
    MicrosoftAppId: orAbsent(guid.optional()),
    MicrosoftAppPassword: orAbsent(z.string().optional()),
    MicrosoftAppType: orAbsent(
      z
        .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], {
          error: 'must be SingleTenant, MultiTenant or UserAssignedMSI',
        })
        .default('SingleTenant'),
    ),
    MicrosoftAppTenantId: orAbsent(guid.optional()),
    ChannelService: orAbsent(
      z
        .literal('https://botframework.azure.us', {
          error: 'must be empty, or https://botframework.azure.us for Azure Government',
        })
        .optional(),
    ),
    BotOpenIdMetadata: orAbsent(
      z
        .string()
        .refine((address) => secureAddress(address) !== undefined || isLoopbackAddress(address), {
          error: 'must be an https address, or an http address of this machine',
        })
        .optional(),
    ),
    WEBCHAT: orAbsent(onOrOff.optional()),
    WEBCHAT_ORIGINS: orAbsent(origins.optional()),
    WEBCHAT_SIGNING_KEY: orAbsent(z.string().min(32, { error: 'must have at least 32 characters' }).optional()),
    WEBCHAT_NAME: orAbsent(z.string().max(40, { error: 'must have at most 40 characters' }).default(defaultName)),
    WEBCHAT_COLOUR: orAbsent(z.string().default(defaultColour)),
    WEBCHAT_LOGO: orAbsent(
      z
        .string()
        .refine((file) => /\.(svg|png)$/i.test(file), { error: 'must be the path of an .svg or .png file' })
        .optional(),
    ),
    DIRECT_LINE_SECRET: orAbsent(z.string().optional()),
    DIRECT_LINE_URL: orAbsent(
      z
        .url({ error: 'must be an address such as https://europe.directline.botframework.com' })
        .default('https://directline.botframework.com')
        .transform((url) => url.replace(/\/+$/, '')),
    ),
    BEHIND_PROXY: orAbsent(onOrOff.default('off')),
    PUBLIC_URL: orAbsent(z.string().optional()),
    DEFAULT_LOCALE: orAbsent(z.enum(languages, { error: `must be ${languages.join(' or ')}` }).default('en')),
    LOG_LEVEL: orAbsent(
      z
        .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
        .default('info'),
    ),
    NODE_ENV: z.string().optional(),
  })
  // Runs although a setting is wrong, so that every mistake is named at once.
  .superRefine(
    (given, context) => {
      const complain = (setting: string, message: string): void =>
        context.addIssue({ code: 'custom', path: [setting], message });
      const { HOST, PUBLIC_URL, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId } = given;
      const { WEBCHAT, WEBCHAT_ORIGINS, WEBCHAT_SIGNING_KEY, WEBCHAT_NAME, WEBCHAT_COLOUR, DIRECT_LINE_SECRET } = given;
      const theme = themeOf({ name: String(WEBCHAT_NAME), colour: String(WEBCHAT_COLOUR) });
      if (typeof theme === 'string') complain('WEBCHAT_COLOUR', theme);
      if (PUBLIC_URL !== undefined && !isPublicOrigin(PUBLIC_URL)) {
        if (isPublic(given)) complain('PUBLIC_URL', mustBePublicOrigin);
        else if (!isLoopbackOrigin(PUBLIC_URL))
          complain('PUBLIC_URL', `${mustBePublicOrigin}, or an http address of this machine`);
      }
      const embeddedInPublic = WEBCHAT === 'on' && DIRECT_LINE_SECRET === undefined && isPublic(given);
      if (embeddedInPublic) {
        if (WEBCHAT_ORIGINS === undefined)
          complain('WEBCHAT_ORIGINS', 'must list the sites that may show the web chat');
        if (WEBCHAT_SIGNING_KEY === undefined)
          complain('WEBCHAT_SIGNING_KEY', 'must be set for the web chat: at least 32 random characters');
      }
      if (DIRECT_LINE_SECRET !== undefined && MicrosoftAppId === undefined)
        complain('MicrosoftAppId', 'must be set with DIRECT_LINE_SECRET: Azure speaks to the bot as this app');
      if (MicrosoftAppId === undefined) {
        if (isPublic(given) && !embeddedInPublic)
          complain(
            'MicrosoftAppId',
            'must be set in production: without it anybody could speak for anybody. Or set WEBCHAT=on for a server that only offers its own web chat',
          );
        if (!embeddedInPublic && HOST !== undefined && !loopback.includes(HOST))
          complain('HOST', 'must be 127.0.0.1, ::1 or localhost while MicrosoftAppId is not set');
        if (MicrosoftAppPassword !== undefined)
          complain('MicrosoftAppPassword', 'is of no use without MicrosoftAppId: set both, or neither');
        return;
      }
      if (MicrosoftAppType !== 'UserAssignedMSI' && MicrosoftAppPassword === undefined)
        complain('MicrosoftAppPassword', `must be set for an app of type ${String(MicrosoftAppType)}`);
      if (MicrosoftAppType !== 'MultiTenant' && MicrosoftAppTenantId === undefined)
        complain('MicrosoftAppTenantId', `must be set for an app of type ${String(MicrosoftAppType)}`);
    },
    { when: () => true },
  );

/** Whether other machines can reach it; otherwise it is a development server, for this machine alone. */
const isPublic = (given: {
  readonly MicrosoftAppId?: string | undefined;
  readonly NODE_ENV?: string | undefined;
}): boolean => given.MicrosoftAppId !== undefined || given.NODE_ENV === 'production';

/** The settings, checked and complete. */
export type Config = z.infer<typeof schema> & {
  readonly HOST: string;
  /** Whether other machines may reach it. */
  readonly public: boolean;
  /**
   * Whether `/api/messages` is served: where callers prove who they are, or are on this machine. A public server
   * without an app id offers its own web chat only.
   */
  readonly servesChannels: boolean;
  /** Which web chat is offered. */
  readonly webChat: 'embedded' | 'azure' | 'none';
  /**
   * The origin where people open the page of the web chat, such as `https://desk.contoso.com`: `PUBLIC_URL`, or on a
   * development server its own. None where there is no web chat, or where nobody said how the server is reached.
   */
  readonly webChatUrl: string | undefined;
  readonly theme: Theme;
};

/** The names of all settings, as `.env.example` documents them. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the settings from the environment. Throws `Fault('badSettings')`, whose message names every wrong setting
 * and what it should be.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const parsed = schema.safeParse(environment);
  if (!parsed.success)
    throw new Fault(
      'badSettings',
      [
        'These settings are wrong:',
        ...parsed.error.issues.map((issue) => `- ${issue.path.join('.')} ${issue.message}`),
      ].join('\n'),
    );
  const settings = parsed.data;
  const reachable = isPublic(settings);
  const theme = themeOf({ name: settings.WEBCHAT_NAME, colour: settings.WEBCHAT_COLOUR });
  if (typeof theme === 'string') throw new Error('a colour passed that is none');
  const HOST = settings.HOST ?? (reachable ? '0.0.0.0' : '127.0.0.1');
  const webChat = webChatOf(settings, reachable);
  return {
    ...settings,
    HOST,
    public: reachable,
    servesChannels: settings.MicrosoftAppId !== undefined || !reachable,
    webChat,
    webChatUrl: webChat === 'none' ? undefined : originOf({ ...settings, HOST }, reachable),
    theme,
  };
};

const webChatOf = ({ WEBCHAT, DIRECT_LINE_SECRET }: z.infer<typeof schema>, reachable: boolean): Config['webChat'] => {
  if ((WEBCHAT ?? (reachable && DIRECT_LINE_SECRET === undefined ? 'off' : 'on')) === 'off') return 'none';
  return DIRECT_LINE_SECRET === undefined ? 'embedded' : 'azure';
};

/** Where the server is reached; nothing where that was not said, and on port 0, which is any. */
const originOf = (
  {
    PUBLIC_URL,
    HOST,
    PORT,
  }: { readonly PUBLIC_URL?: string | undefined; readonly HOST: string; readonly PORT: number },
  reachable: boolean,
): string | undefined => {
  if (PUBLIC_URL !== undefined) return new URL(PUBLIC_URL).origin;
  if (reachable || PORT === 0) return undefined;
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`;
};
