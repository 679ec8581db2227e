import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { FakeConnector } from '../../harness/fakeConnector.ts';
import { type Clickable, type Heard, heard } from '../../harness/heard.ts';
import { TeamsLine } from '../../harness/teamsLine.ts';
import { execute, type Member, message, personal } from '../../teams/teamsActivities.ts';
import { Client, enter } from '../../webchat/client.ts';
import { type Channel, plain, type Sending } from './channel.ts';

/** Somebody with a chat of their own, wherever it is. */
export interface Side {
  say(text: string): Promise<void>;
  /** Clicks the last button whose data has all of `wanted`; gives its label. */
  click(wanted: Readonly<Record<string, unknown>>): Promise<string>;
  /**
   * How many messages of the bot have come so far; a message that was changed counts again. Answers to what was sent
   * anew do not count: nobody but the channel knows that it was.
   */
  count(): number;
  /** Resolves when there are that many. */
  came(messages: number): Promise<void>;
  /** The messages from that one on, as text. */
  from(message: number): readonly string[];
  /** Comes back after days, as somebody who opens the page again. */
  comeBack(): Promise<void>;
  /** The ids of what was sent anew. */
  readonly sentAnew: ReadonlySet<string>;
}

const find = <Message extends Heard>(
  messages: readonly Message[],
  wanted: Readonly<Record<string, unknown>>,
): { readonly button: Clickable; readonly on: Message } => {
  for (const on of messages.toReversed()) {
    const button = on.clicks.find(({ data }) => Object.entries(wanted).every(([name, value]) => data[name] === value));
    if (button !== undefined) return { button, on };
  }
  throw new Error(`no button carries ${JSON.stringify(wanted)}`);
};

/** Somebody in Teams, who talks to the real server; what the bot sends comes to the connector. */
export const inTeams = (address: string, connector: FakeConnector, member: Member, channel: Channel = plain): Side => {
  const line = new TeamsLine(address, connector);
  const sent = new Set<string>();
  const sentAnew = new Set<string>();
  const messages = () =>
    connector.calls.flatMap(({ method, activity, path, id }) => {
      if (activity.type !== 'message' || !path.includes(`/a:${member.id}/`)) return [];
      const { replyToId = '' } = activity;
      if (sentAnew.has(replyToId)) return [];
      const one = { ...heard(activity), id, isNews: !sent.has(replyToId) };
      return [method === 'PUT' ? { ...one, clicks: [], text: `[An earlier card becomes:]\n\n${one.text}` } : one];
    });
  const sending = (activity: Partial<Activity>, isNews = false, data?: Clickable['data']): Sending<object> => ({
    ...(data === undefined ? {} : { data }),
    async deliver() {
      sent.add(activity.id ?? '');
      const { status, body } = await line.send(activity);
      return { status, body };
    },
    anew() {
      const id = `${activity.id}-${sentAnew.size + 1}`;
      sentAnew.add(id);
      // The answer to a click replaces its card, where the click names it. Later news replace the card of earlier ones
      // only where nothing else did, so after such a copy one message less would come, and rightly.
      const { replyToId, ...unnamed } = activity;
      const on = isNews || replyToId === undefined ? {} : { replyToId };
      return sending({ ...unnamed, ...on, id }, isNews, data);
    },
  });
  return {
    async say(text) {
      await channel.send(sending(message(member, personal(member), text)));
    },
    async click(wanted) {
      const { button, on } = find(messages(), wanted);
      await channel.send(sending(execute(member, personal(member), button.data, on.id), on.isNews, button.data));
      return button.label;
    },
    count: () => messages().length,
    async came(wanted) {
      while (messages().length < wanted) await connector.arrived(connector.calls.length + 1);
    },
    from: (first) =>
      messages()
        .slice(first)
        .map(({ text }) => text),
    comeBack: async () => undefined,
    sentAnew,
  };
};

/** Somebody in the web chat, by the official client over a WebSocket. */
export const inWebChat = async (
  address: string,
  locale: string,
  channel: Channel = plain,
): Promise<Side & { readonly userId: string; readonly close: () => void }> => {
  let entrance = await enter(address);
  let client = new Client(entrance, 'WebSocket', locale);
  await client.until(() => client.read.length > 0);
  const sentAnew = new Set<string>();
  /** Who comes back is sent the whole conversation again. */
  const messages = () =>
    client.received
      .filter(({ from, type }) => from.role === 'bot' && type === 'message')
      .map((activity): Partial<Activity> => JSON.parse(JSON.stringify(activity)))
      .filter(({ replyToId = '' }) => !sentAnew.has(replyToId))
      .map(heard);
  /** Direct Line gives an activity its id; the client's own id is by which Web Chat's are known that it posts again. */
  const sending = (content: { readonly text: string } | { readonly value: Clickable['data'] }): Sending<string> => {
    const clientActivityID = randomUUID();
    const deliver = () => client.post({ ...content, locale, channelData: { clientActivityID } });
    return {
      ...('value' in content ? { data: content.value } : {}),
      deliver,
      anew() {
        const another = sending(content);
        return {
          ...another,
          async deliver() {
            const id = await another.deliver();
            sentAnew.add(id);
            return id;
          },
        };
      },
    };
  };
  return {
    userId: entrance.userId,
    sentAnew,
    close: () => client.close(),
    async say(text) {
      await channel.send(sending({ text }));
    },
    async click(wanted) {
      const { button } = find(messages(), wanted);
      await channel.send(sending({ value: button.data }));
      return button.label;
    },
    count: () => messages().length,
    came: (wanted) => client.until(() => messages().length >= wanted),
    from: (first) =>
      messages()
        .slice(first)
        .map(({ text }) => text),
    async comeBack() {
      const before = messages().length;
      client.close();
      entrance = await enter(address, { resume: entrance.resume });
      client = new Client(entrance, 'WebSocket', locale);
      await client.until(() => messages().length >= before);
    },
  };
};
