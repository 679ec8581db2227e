import { z } from 'zod';
import { Fault } from './app/errors.ts';
import { languages } from './domain/language.ts';

const loopback = ['127.0.0.1', '::1', 'localhost'];

/** An empty setting is one that is not set, as `.env` files write it. */
const orAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const guid = z.guid({ error: 'must be a GUID, as the Azure portal shows it' });

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
      const { HOST, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId, NODE_ENV } = given;
      if (MicrosoftAppId === undefined) {
        if (NODE_ENV === 'production')
          complain('MicrosoftAppId', 'must be set in production: without it anybody could speak for anybody');
        if (HOST !== undefined && !loopback.includes(HOST))
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

/** The settings, checked and complete. */
export type Config = z.infer<typeof schema> & {
  readonly HOST: string;
  /** Whether callers prove who they are. Without an app id nobody does, so only this machine may call. */
  readonly authenticated: boolean;
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
  const authenticated = parsed.data.MicrosoftAppId !== undefined;
  return { ...parsed.data, HOST: parsed.data.HOST ?? (authenticated ? '0.0.0.0' : '127.0.0.1'), authenticated };
};
