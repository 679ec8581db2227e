import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import xhr2 from 'xhr2';
import { heard } from '../harness/heard.ts';

/** What `POST /api/webchat/token` answers. */
export interface Entrance {
  readonly token: string;
  readonly userId: string;
  readonly expires_in: number;
  readonly domain: string;
  readonly resume: string;
}

/** Asks for a token as the page does. */
export const enter = async (address: string, body?: object): Promise<Entrance> => {
  const response = await fetch(`${address}/api/webchat/token`, {
    method: 'POST',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`no token: ${response.status} ${await response.text()}`);
  const entrance: unknown = await response.json();
  return entrance as Entrance; // what the endpoint promises; each test looks at what it uses
};

/** Whether activities come by a WebSocket or are asked for. */
export type Way = 'WebSocket' | 'polling';

/** The official client, on a real connection, with all that it received. */
export class Client {
  readonly line: DirectLine;
  readonly received: Activity[] = [];
  readonly statuses: ConnectionStatus[] = [];
  #waiting: (() => void)[] = [];

  constructor(entrance: { readonly token: string; readonly domain: string }, way: Way, locale = 'en-US') {
    // The client brings no XMLHttpRequest of its own outside a browser.
    Object.assign(globalThis, { XMLHttpRequest: xhr2.XMLHttpRequest });
    const quick = { random: () => 0 };
    this.line = new DirectLine({
      token: entrance.token,
      domain: entrance.domain,
      webSocket: way === 'WebSocket',
      pollingInterval: 200,
      conversationStartProperties: { locale },
      ...quick,
    });
    this.line.connectionStatus$.subscribe((status) => {
      this.statuses.push(status);
      this.#changed();
    });
    this.line.activity$.subscribe(
      (activity) => {
        this.received.push(activity);
        this.#changed();
      },
      () => this.#changed(),
    );
  }

  /** Everything that the bot said, as text. */
  get read(): readonly string[] {
    return this.received
      .filter(({ from }) => from.role === 'bot')
      .map((activity) => heard(JSON.parse(JSON.stringify(activity))).text);
  }

  /** What this person said, as it came back. */
  get said(): readonly string[] {
    return this.received
      .filter(({ from }) => from.role !== 'bot')
      .map((activity) => ('text' in activity ? String(activity.text ?? '') : ''));
  }

  /** Resolves when `holds` does; looks whenever something arrives. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((changed) => this.#waiting.push(changed));
  }

  /** Resolves when something was received that has `text` in it. */
  hears(text: string): Promise<void> {
    return this.until(() => this.read.some((one) => one.includes(text)));
  }

  /** Posts a message; resolves with its id. */
  post(message: {
    readonly text?: string;
    readonly value?: unknown;
    readonly from?: string;
    readonly locale?: string;
    readonly channelData?: { readonly clientActivityID: string };
  }): Promise<string> {
    const { from = '', ...content } = message;
    return this.#post({ type: 'message', from: { id: from }, ...content });
  }

  /** Says that the conversation is over. */
  sayEnd(): Promise<string> {
    return this.#post({ type: 'endOfConversation', from: { id: '' } });
  }

  close(): void {
    this.line.end();
  }

  #post(activity: object): Promise<string> {
    return new Promise((done, failed) => {
      // The client's types know no endOfConversation, though Direct Line takes it.
      this.line.postActivity(activity as Activity).subscribe(done, failed);
    });
  }

  #changed(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

export { ConnectionStatus };
