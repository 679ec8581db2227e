import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { type Deadline, machineDeadline } from '../app/deadline.ts';
import type { Timer } from '../app/ports.ts';

/** How long a channel may take to take one message, in milliseconds. */
const longestSend = 10_000;
/** How often a message is sent to a channel that has too much to do, and how long it may ask to wait between. */
const mostTries = 3;
const longestPause = 3_000;

type Options = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type Client = NonNullable<Options['httpClient']>;
type Sent = Parameters<Client['sendRequest']>[0];
type Received = Awaited<ReturnType<Client['sendRequest']>>;

/** Why a message did not reach its channel. Nothing of the message is in it. */
export class NotDelivered extends Error {
  readonly code: string;
  /** How long the channel wants to be left alone, in milliseconds; absent: it did not say. */
  readonly after?: number;

  constructor(code: string, after?: number) {
    super('a message could not be delivered to its channel');
    this.name = 'NotDelivered';
    this.code = code;
    if (after !== undefined) this.after = after;
  }
}

/**
 * How the SDK's connector sends, to addresses where it may: what is told later goes where a stored conversation says,
 * and is checked here like everything else. Rejects with `NotDelivered`. By itself it tries four times over seven seconds whenever a channel is not there or
 * fails, and holds the conversation meanwhile; and a message that a channel failed at may have been taken all the same,
 * and would be read twice. So only a channel that has too much to do, and says when to come back, is asked again.
 *
 * @param maySendTo whether the program may call an address at all
 */
export const connectorClient = (
  timer: Timer,
  maySendTo: (address: string) => boolean,
  deadline: Deadline = machineDeadline,
): Client => ({
  async sendRequest(request) {
    if (!maySendTo(request.url)) throw new NotDelivered('addressNotAllowed');
    for (let tries = 1; ; tries += 1) {
      const response = await send(request, deadline(longestSend));
      if (response.status !== 429) return received(request, response);
      const pause = pauseOf(response);
      await response.body?.cancel();
      if (tries === mostTries || pause === undefined || pause > longestPause)
        throw new NotDelivered('status429', pause);
      await new Promise<void>((over) => timer.start(pause, over));
    }
  },
});

/**
 * How long a channel asks to be left alone, in milliseconds: `Retry-After` names seconds, or the moment, which is compared
 * with the channel's own clock (RFC 9110, 10.2.3). A second where it says nothing; nothing where it cannot be read.
 */
const pauseOf = ({ headers }: Response): number | undefined => {
  const said = headers.get('retry-after') ?? '1';
  const pause = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.parse(headers.get('date') ?? '');
  return pause >= 0 ? pause : undefined;
};

/** What a call that broke, or took too long, becomes; whether that was before the answer began or in its middle. */
const notThere = (): never => {
  throw new NotDelivered('channelNotThere');
};

const send = async ({ url, method, headers, body }: Sent, signal: AbortSignal): Promise<Response> => {
  const response = await fetch(url, {
    method,
    headers: headers.toJson({ preserveCase: true }),
    body,
    // Wherever a channel points: what is said, and the token that goes with it, is for its own address.
    redirect: 'manual',
    signal,
  }).catch(notThere);
  const pointsElsewhere = response.status >= 300 && response.status < 400;
  if (response.status < 500 && response.status !== 408 && !pointsElsewhere) return response;
  await response.body?.cancel();
  throw new NotDelivered(`status${response.status}`);
};

/** The response in the shape that the SDK reads. */
const received = async (request: Sent, response: Response): Promise<Received> => {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of response.headers) headers.set(name, value);
  return { request, status: response.status, headers, bodyAsText: await response.text().catch(notThere) };
};
