import type { Activity } from 'botbuilder';
import type { Page } from 'playwright-core';
import { type Heard, heard } from '../../harness/heard.ts';

/** Somebody at the chat's page, who types and clicks in the browser. What the page receives is listened to. */
export class Visit {
  /** Everything that came down the streams of this page, each activity once. */
  readonly received: Partial<Activity>[] = [];
  /** What the browser complained about: errors of scripts, and what the Content-Security-Policy refused. */
  readonly complaints: string[] = [];
  readonly page: Page;
  #last: readonly Partial<Activity>[] = [];
  #waiting: (() => void)[] = [];
  /** Where the page posts, and with which token. */
  #way: { readonly url: string; readonly token: string } | undefined;

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Uncaught/.test(message.text())) this.complaints.push(message.text());
    });
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => this.#hear(String(payload)));
    });
    // Where the stream could not be opened in time, the page asks instead.
    page.on('response', (response) => {
      if (response.request().method() !== 'GET' || !/\/activities(\?|$)/.test(response.url()) || !response.ok()) return;
      response.text().then(
        (text) => this.#hear(text),
        () => undefined,
      );
    });
  }

  /** The buttons of what the bot said last. */
  get buttons(): Heard['clicks'] {
    return this.#last.flatMap((activity) => heard(activity).clicks);
  }

  /** Opens the page, and waits until the bot has said something. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.#until(() => this.received.some(({ from }) => from?.role === 'bot'));
    await this.messages.first().waitFor();
  }

  /** The messages that the page shows, from both sides. */
  get messages() {
    return this.page.getByRole('feed').getByRole('article');
  }

  /** Types a message and sends it. Gives what the bot answered, as text, when the page shows it. */
  async say(text: string): Promise<string> {
    return this.#turn(async () => {
      await this.field.fill(text);
      await this.field.press('Enter');
    });
  }

  /** Clicks the button whose data has all of `wanted`, on what the bot said last; before that fills in its form. */
  async click(
    wanted: Readonly<Record<string, unknown>>,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const found = this.buttons.find(({ data }) => Object.entries(wanted).every(([k, v]) => data[k] === v));
    if (found === undefined) throw new Error(`no button carries ${JSON.stringify(wanted)}`);
    for (const [name, value] of Object.entries(fields)) await this.#fill(name, value);
    return this.#turn(() => this.button(found.label).last().click());
  }

  /** Nobody opens the chat in another conversation: it is always the same one. */
  newConversation(): void {
    throw new Error('a visitor of the web chat has one conversation');
  }

  /** Where messages are typed. */
  get field() {
    return this.page.getByRole('textbox', { name: /message|messaggio/i });
  }

  /** A button of the page, by what it is called; a choice is called by its number too, and may say more. */
  button(name: string) {
    const called = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.page.getByRole('button', { name: new RegExp(`^(\\d+\\s+)?${called}`) });
  }

  /** Posts a click as the page would, past it: as a second tab does that has not heard yet. */
  async postFromElsewhere(value: unknown): Promise<string> {
    const { token, url } = this.#way ?? { token: '', url: '' };
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: token, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', value }),
    });
    const { id }: { id: string } = JSON.parse(await response.text());
    return this.#answerTo(id, 0);
  }

  async #fill(name: string, value: string): Promise<void> {
    const label = this.#last.map((activity) => labelOf(activity.attachments?.[0]?.content, name)).find((one) => one);
    const field = this.page.getByLabel(label ?? name, { exact: true }).last();
    if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption(value);
    else await field.fill(value);
  }

  /** Does something that the bot answers, and waits until the answer is on the page. */
  async #turn(act: () => Promise<void>): Promise<string> {
    const before = this.received.length;
    const posted = this.page.waitForResponse(
      (response) => response.url().endsWith('/activities') && response.request().method() === 'POST' && response.ok(),
    );
    await act();
    const response = await posted;
    this.#way = { url: response.url(), token: response.request().headers().authorization ?? '' };
    const { id }: { id: string } = JSON.parse(await response.text());
    return this.#answerTo(id, before);
  }

  /** What the bot said to a message, when it has arrived: looked for from that place on. */
  async #answerTo(id: string, before: number): Promise<string> {
    // The bot has answered when the post is: what it said is on its way, or here already.
    await this.#until(() =>
      this.received.slice(before).some((activity) => activity.replyToId === id && activity.type === 'message'),
    );
    this.#last = this.received.filter((activity) => activity.replyToId === id && activity.type === 'message');
    return this.#last.map((activity) => heard(activity).text).join('\n\n');
  }

  #hear(frame: string): void {
    if (frame === '') return;
    const { activities }: { activities: Partial<Activity>[] } = JSON.parse(frame);
    for (const activity of activities)
      if (!this.received.some(({ id }) => id === activity.id)) this.received.push(activity);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((changed) => this.#waiting.push(changed));
  }
}

/** What the input of this id is labelled with. */
const labelOf = (node: unknown, id: string): string | undefined => {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('id' in node && node.id === id && 'label' in node) return String(node.label);
  for (const part of Object.values(node)) {
    const found = labelOf(part, id);
    if (found !== undefined) return found;
  }
  return undefined;
};
