import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  DeliveryModes,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Log, Timer } from '../app/ports.ts';
import type { Config } from '../config.ts';
import { connectorClient } from './connectorClient.ts';
import { machineTimer } from './timer.ts';

/** The SDK's adapter without its HTTP part: that prints errors past the log, and answers them as bare text. */
export class Adapter extends CloudAdapter {
  /**
   * Checks who sends an activity, runs the turn, and gives what to answer over HTTP; nothing: only that it arrived.
   * An invoke is answered as soon as the turn knows what, since who clicked waits for it: what else is said follows.
   * Rejects where the sender is not who they should be (see `isUnauthorized`), or where that could not be found out.
   */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return new Promise((answer, fail) => {
      this.processActivity(authorization, activity, async (context) => {
        context.onSendActivities(async (_context, activities, next) => {
          const sent = await next();
          const early = activities.find(({ type }) => type === ActivityTypes.InvokeResponse);
          if (early !== undefined && activity.deliveryMode !== DeliveryModes.ExpectReplies) answer(early.value);
          return sent;
        });
        await logic(context);
      }).then(answer, fail);
    });
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
export const openAdapter = (config: Config, log: Log, timer: Timer = machineTimer): Adapter => {
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
      undefined,
      undefined,
      undefined,
      { httpClient: connectorClient(timer) },
    ),
  );
  // A turn apologises by itself; what arrives here is that its answer could not be delivered.
  adapter.onTurnError = async ({ activity }, error) => logUndelivered(log, activity.channelId, error);
  return adapter;
};

/** What a channel says of somebody who does not want to hear from the bot any more, or may not. */
const partings = ['MessageWritesBlocked', 'BotNotInConversationRoster', 'BotDisabledByAdmin'];

/** Logs why something that was said did not arrive: whoever blocked or removed the bot is nobody's defect. */
const logUndelivered = (log: Log, channel: string, error: unknown): void => {
  const { statusCode, code } = Object(error);
  if (statusCode === 403)
    log.warn('unreachable', { channel, code: partings.find((parting) => parting === code) ?? 'forbidden' });
  else log.error('notDelivered', { channel }, error);
};
