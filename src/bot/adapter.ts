import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Log } from '../app/ports.ts';
import type { Config } from '../config.ts';

/** The SDK's adapter without its HTTP part: that prints errors past the log, and answers them as bare text. */
export class Adapter extends CloudAdapter {
  /**
   * Checks who sends an activity, runs the turn, and gives what to answer over HTTP; nothing: only that it arrived.
   * Rejects where the sender is not who they should be (see `isUnauthorized`), or where that could not be found out.
   */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** Whether an error says that a sender could not prove who they are. */
export const isUnauthorized = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('statusCode' in error && error.statusCode === 401) return true;
  // What the SDK's token library throws for a wrong signature, for example, comes through as it is.
  return 'name' in error && ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'].includes(String(error.name));
};

/** The adapter to the Bot Framework's channels. Without an app id it authenticates nobody, and the server listens on loopback only. */
export const openAdapter = (config: Config, log: Log): Adapter => {
  const adapter = new Adapter(
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
