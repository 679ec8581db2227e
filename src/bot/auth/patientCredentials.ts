import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { Timer } from '../../app/ports.ts';
import { NotDelivered } from '../connectorClient.ts';
import { inTime } from '../inTime.ts';

/** How long Microsoft's login may take to give the bot its own token, in milliseconds. */
const longestLogin = 10_000;

type Options = ConstructorParameters<typeof ConfigurationServiceClientCredentialFactory>[0];
type Given = Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>;
type Credentials = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>;

/**
 * The SDK's credentials, which by themselves wait for a login without end, and hold the conversation meanwhile. Signing
 * rejects with `NotDelivered` where the login takes too long.
 */
export class PatientCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly #timer: Timer;

  constructor(options: Options, timer: Timer) {
    super(options);
    this.#timer = timer;
  }

  override async createCredentials(...given: Given): Promise<Credentials> {
    const credentials = await super.createCredentials(...given);
    const late = () => new NotDelivered('loginNotThere');
    return {
      signRequest: (request) => inTime(credentials.signRequest(request), longestLogin, late, this.#timer),
    };
  }
}
