import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Log } from '../app/ports.ts';
import type { Config } from '../config.ts';

/** The adapter to the Bot Framework's channels. Without an app id it authenticates nobody, and the server listens on loopback only. */
export const openAdapter = (config: Config, log: Log): CloudAdapter => {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      config.MicrosoftAppId === undefined
        ? {}
        : {
            MicrosoftAppId: config.MicrosoftAppId,
            MicrosoftAppPassword: config.MicrosoftAppPassword ?? '',
            MicrosoftAppType: config.MicrosoftAppType,
            MicrosoftAppTenantId: config.MicrosoftAppTenantId ?? '',
          },
    ),
  );
  // A turn apologises by itself; what arrives here is that its answer could not be delivered.
  adapter.onTurnError = async (_context, error) => log.error('notDelivered', {}, error);
  return adapter;
};
