import type { Activity } from 'botbuilder';
import type { Language } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import type { Call, FakeConnector } from '../harness/fakeConnector.ts';
import { heard } from '../harness/heard.ts';

/** Where the bot is, and where its messages arrive. */
export interface Channel {
  readonly connector: FakeConnector;
  /** Where the server listens, as soon as it does. */
  readonly address: () => Promise<string>;
  /** Nobody says anything more once this says so. */
  readonly signal: AbortSignal;
}

/** Somebody who chats with a server that may die meanwhile. Their answers come as a channel gets them: in calls of its own. */
export class Chatter {
  readonly id: string;
  readonly language: Language;
  readonly #channel: Channel;
  readonly #channelId: string;
  #sent = 0;
  readonly #told: string[] = [];
  /** How many of the calls to the connector were looked through for these. */
  #looked = 0;

  constructor(channel: Channel, who: { readonly id: string; readonly language: Language; readonly channelId: string }) {
    this.id = who.id;
    this.language = who.language;
    this.#channel = channel;
    this.#channelId = who.channelId;
  }

  /**
   * Says something, and gives what the bot answers. What was sent before the server died is read like any other answer,
   * though it may be a part of one; nothing where nothing was: the person cannot know then what came of it.
   */
  async say(text: string): Promise<string | undefined> {
    const address = await this.#channel.address();
    this.#channel.signal.throwIfAborted();
    const { calls, serviceUrl } = this.#channel.connector;
    const before = calls.length;
    this.#sent += 1;
    const id = `${this.id}-${this.#sent}`;
    const response = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...this.#activity(serviceUrl), id, text }),
    })
      .then(async (answer) => ({ status: answer.status, body: await answer.text() }))
      .catch(() => undefined);
    const answers = calls.slice(before).filter((call) => isMessage(call) && call.activity.replyToId === id);
    if (response !== undefined && response.status >= 300)
      throw new Error(`“${text}” was answered ${response.status}: ${response.body}`);
    if (answers.length === 0) {
      if (response === undefined) return undefined;
      throw new Error(`nothing was said to “${text}”`);
    }
    const read = answers.map(({ activity }) => heard(activity).text).join('\n\n');
    const { apology, notSaved } = catalogues[this.language].says;
    // The reference that an apology ends with is another one each time.
    if (read.includes(notSaved) || read.includes(apology('').slice(0, 40)))
      throw new Error(`“${text}” failed: ${read}`);
    return read;
  }

  /** What the bot told them of its own accord so far, message by message. */
  get told(): readonly string[] {
    const { calls } = this.#channel.connector;
    const where = `/v3/conversations/${this.#conversation}/`;
    for (const call of calls.slice(this.#looked)) {
      const { path, activity } = call;
      // The SDK sends what nobody asked for as the answer to an id that it makes up.
      const asked = activity.replyToId?.startsWith(`${this.id}-`) ?? false;
      if (isMessage(call) && path.startsWith(where) && !asked) this.#told.push(heard(activity).text);
    }
    this.#looked = calls.length;
    return this.#told;
  }

  get #conversation(): string {
    return `chat-${this.id}`;
  }

  #activity(serviceUrl: string): Partial<Activity> {
    return {
      type: 'message',
      serviceUrl,
      channelId: this.#channelId,
      locale: this.language === 'it' ? 'it-IT' : 'en-GB',
      from: { id: this.id, name: '' },
      recipient: { id: 'bot', name: 'Partnerdesk' },
      conversation: { id: this.#conversation, isGroup: false, conversationType: 'personal', name: '' },
    };
  }
}

const isMessage = ({ method, activity }: Call): boolean => method === 'POST' && activity.type === 'message';
