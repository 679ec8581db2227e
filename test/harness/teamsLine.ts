import type { Activity } from 'botbuilder';
import type { Call, FakeConnector } from './fakeConnector.ts';
import { type Heard, heard } from './heard.ts';

/** What came of one activity: the HTTP answer, and what the bot sent to its channel meanwhile. */
export interface Outcome {
  readonly status: number;
  readonly body: unknown;
  readonly calls: readonly Call[];
  /** The new messages among the calls, as a person meets them. */
  readonly messages: readonly Heard[];
  /** Their text, one below the other. */
  readonly read: string;
}

/** Posts activities to a running bot as Teams does: the answers go to the channel's own server. */
export class TeamsLine {
  readonly connector: FakeConnector;
  readonly #address: string;

  constructor(address: string, connector: FakeConnector) {
    this.#address = address;
    this.connector = connector;
  }

  /** Only what is answered over HTTP, as soon as it is. */
  post(activity: Partial<Activity>): Promise<Response> {
    return fetch(`${this.#address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ serviceUrl: this.connector.serviceUrl, ...activity }),
    });
  }

  /** Posts an activity, and gives what came of it once the turn is over. */
  async send(activity: Partial<Activity>): Promise<Outcome> {
    const before = this.connector.calls.length;
    const response = await this.post(activity);
    const text = await response.text();
    // A click is answered before its turn is over. Turns of a conversation run one after another, so when this one,
    // which nothing can be read of, is answered, that one is over.
    if (activity.type === 'invoke')
      await (await this.post({ ...activity, name: 'adaptiveCard/action', value: {} })).text();
    const calls = this.connector.calls.slice(before);
    const messages = calls.flatMap(({ method, activity: sent }) =>
      method === 'POST' && sent.type === 'message' ? [heard(sent)] : [],
    );
    return {
      status: response.status,
      body: text === '' ? undefined : JSON.parse(text),
      calls,
      messages,
      read: messages.map((one) => one.text).join('\n\n'),
    };
  }
}
