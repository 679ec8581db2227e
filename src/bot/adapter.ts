import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  DeliveryModes,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { type Deadline, machineDeadline } from '../app/deadline.ts';
import type { Log, Timer } from '../app/ports.ts';
import type { Config } from '../config.ts';
import { type Cloud, cloudOf } from './auth/cloud.ts';
import { type Caller, type Gate, isRefusal, type Refusal } from './auth/gate.ts';
import { localGate } from './auth/localGate.ts';
import { PatientCredentials } from './auth/patientCredentials.ts';
import { maySendTo } from './auth/serviceUrls.ts';
import { openSigningKeys } from './auth/signingKeys.ts';
import { openTokenGate } from './auth/tokenGate.ts';
import { channelName } from './channelName.ts';
import { connectorClient } from './connectorClient.ts';
import { machineTimer } from './timer.ts';

/** As whom the bot speaks. */
interface App {
  readonly id: string;
  readonly cloud: Cloud;
}

interface AdapterParts {
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  readonly gate: Gate;
  /** Absent: nobody has to prove who they are. */
  readonly app?: App;
  readonly log: Log;
}

/**
 * The SDK's adapter without its HTTP part, which prints errors past the log and answers them as bare text, and without
 * its check of who calls, which is the gate's.
 */
export class Adapter extends CloudAdapter {
  readonly #gate: Gate;
  readonly #app: App | undefined;
  readonly #log: Log;

  constructor({ authentication, gate, app, log }: AdapterParts) {
    super(authentication);
    this.#gate = gate;
    this.#app = app;
    this.#log = log;
  }

  /** Lets a caller in by the `Authorization` header of their request, or tells why not. */
  async enter(authorization: string): Promise<Caller | Refusal> {
    const answer = await this.#gate.enter(authorization);
    if (isRefusal(answer)) this.#refused(answer);
    return answer;
  }

  /** Why a caller may not bring an activity; nothing where they may. */
  refusal(caller: Caller, activity: Activity): Refusal | undefined {
    const refusal = caller.refusal(activity);
    if (refusal !== undefined) this.#refused(refusal);
    return refusal;
  }

  /**
   * Runs the turn of an activity whose caller was let in, and gives what to answer over HTTP; nothing: only that it
   * arrived. An invoke is answered as soon as the turn knows what, since who clicked waits for it: what else is said
   * follows.
   */
  receive(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return new Promise((answer, fail) => {
      const run = async (context: TurnContext): Promise<void> => {
        context.onSendActivities(async (_context, activities, next) => {
          const sent = await next();
          const early = activities.find(({ type }) => type === ActivityTypes.InvokeResponse);
          if (early !== undefined && activity.deliveryMode !== DeliveryModes.ExpectReplies) answer(early.value);
          return sent;
        });
        await logic(context);
      };
      this.#process(activity, run).then(answer, fail);
    });
  }

  #process(activity: Activity, run: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    // Without an app id the SDK does not look at what stands here.
    if (this.#app === undefined) return this.processActivity('', activity, run);
    const { id, cloud } = this.#app;
    const claimsIdentity = this.createClaimsIdentity(id);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    const { audience, callerId } = cloud;
    return this.processActivity({ audience, callerId, claimsIdentity, connectorFactory }, activity, run);
  }

  #refused({ reason }: Refusal): void {
    this.#log.warn('callerRefused', { reason });
  }
}

/** The adapter to the Bot Framework's channels. Without an app id it authenticates nobody, and the server listens on loopback only. */
export const openAdapter = (
  config: Config,
  log: Log,
  timer: Timer = machineTimer,
  deadline: Deadline = machineDeadline,
): Adapter => {
  const { MicrosoftAppId: id } = config;
  const cloud = cloudOf(config.ChannelService);
  const app = id === undefined ? undefined : { id, cloud };
  const credentials =
    id === undefined
      ? {}
      : {
          MicrosoftAppId: id,
          MicrosoftAppPassword: config.MicrosoftAppPassword ?? '',
          MicrosoftAppType: config.MicrosoftAppType,
          MicrosoftAppTenantId: config.MicrosoftAppTenantId ?? '',
          ...(config.ChannelService === undefined ? {} : { ChannelService: config.ChannelService }),
        };
  const adapter = new Adapter({
    authentication: new ConfigurationBotFrameworkAuthentication(
      credentials,
      new PatientCredentials(credentials, timer),
      undefined,
      undefined,
      { httpClient: connectorClient(timer, (address) => maySendTo(address, app !== undefined), deadline) },
    ),
    gate:
      app === undefined
        ? localGate
        : openTokenGate({
            appId: app.id,
            cloud,
            keys: openSigningKeys(config.BotOpenIdMetadata ?? cloud.metadata),
          }),
    ...(app === undefined ? {} : { app }),
    log,
  });
  // A turn apologises by itself; what arrives here is that its answer could not be delivered.
  adapter.onTurnError = async ({ activity }, error) => logUndelivered(log, channelName(activity.channelId), error);
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
