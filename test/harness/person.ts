import type { Activity } from 'botbuilder';
import type { Language } from '../../src/domain/language.ts';
import { type Heard, heard } from './heard.ts';

/** How an activity reaches the bot, and what it answers. */
export type Line = (activity: Partial<Activity>) => Promise<readonly Partial<Activity>[]>;

/** Somebody who chats. */
export class Person {
  /** What the bot sent in the last turn. */
  last: readonly Heard[] = [];
  readonly #line: Line;
  readonly #id: string;
  readonly #channel: string;
  readonly #locale: string;
  #conversation = 1;
  #activity = 0;

  constructor(
    line: Line,
    options: { readonly id?: string; readonly channel?: string; readonly language?: Language } = {},
  ) {
    this.#line = line;
    this.#id = options.id ?? 'somebody';
    this.#channel = options.channel ?? 'emulator';
    this.#locale = options.language === 'it' ? 'it-IT' : 'en-GB';
  }

  /** Everything that the bot said in the last turn, as text. */
  get read(): string {
    return this.last.map(({ text }) => text).join('\n\n');
  }

  /** Every button that the last turn's messages have. */
  get buttons(): Heard['clicks'] {
    return this.last.flatMap(({ clicks }) => clicks);
  }

  say(text: string): Promise<string> {
    return this.send({ type: 'message', text });
  }

  /** Sends what a card would carry back. */
  submit(value: unknown): Promise<string> {
    return this.send({ type: 'message', value });
  }

  /** Clicks the first button whose data has all of `wanted`, perhaps with a form filled in. */
  click(wanted: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, string>> = {}): Promise<string> {
    const found = this.buttons.find(({ data }) =>
      Object.entries(wanted).every(([name, value]) => data[name] === value),
    );
    if (found === undefined)
      throw new Error(`no button carries ${JSON.stringify(wanted)}; there are: ${JSON.stringify(this.buttons)}`);
    return this.submit({ ...found.data, ...fields });
  }

  /** Is there, without having said anything. */
  arrive(): Promise<string> {
    return this.send({ type: 'conversationUpdate', membersAdded: [{ id: this.#id, name: '' }] });
  }

  /** Opens the client anew: the same person in another conversation. */
  newConversation(): void {
    this.#conversation += 1;
  }

  async send(activity: Partial<Activity>): Promise<string> {
    this.#activity += 1;
    const sent = await this.#line({
      id: `${this.#id}-${this.#activity}`,
      channelId: this.#channel,
      locale: this.#locale,
      from: { id: this.#id, name: '' },
      recipient: { id: 'bot', name: 'Partnerdesk' },
      conversation: { id: `${this.#id}-${this.#conversation}`, isGroup: false, conversationType: 'personal', name: '' },
      serviceUrl: 'http://127.0.0.1',
      ...activity,
    });
    this.last = sent.map(heard);
    return this.read;
  }
}
