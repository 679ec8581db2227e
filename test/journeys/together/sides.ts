import type { FakeConnector } from '../../harness/fakeConnector.ts';
import { type Clickable, type Heard, heard } from '../../harness/heard.ts';
import { TeamsLine } from '../../harness/teamsLine.ts';
import { execute, type Member, message, personal } from '../../teams/teamsActivities.ts';
import { Client, enter } from '../../webchat/client.ts';

/** Somebody with a chat of their own, wherever it is. */
export interface Side {
  say(text: string): Promise<void>;
  /** Clicks the last button whose data has all of `wanted`; gives its label. */
  click(wanted: Readonly<Record<string, unknown>>): Promise<string>;
  /** How many messages of the bot have come so far; a message that was changed counts again. */
  count(): number;
  /** Resolves when there are that many. */
  came(messages: number): Promise<void>;
  /** The messages from that one on, as text. */
  from(message: number): readonly string[];
  /** Comes back after days, as somebody who opens the page again. */
  comeBack(): Promise<void>;
}

const find = (
  messages: readonly (Heard & { readonly id?: string | undefined })[],
  wanted: Readonly<Record<string, unknown>>,
): { readonly button: Clickable; readonly id: string | undefined } => {
  for (const { clicks, id } of messages.toReversed()) {
    const button = clicks.find(({ data }) => Object.entries(wanted).every(([name, value]) => data[name] === value));
    if (button !== undefined) return { button, id };
  }
  throw new Error(`no button carries ${JSON.stringify(wanted)}`);
};

/** Somebody in Teams, who talks to the real server; what the bot sends comes to the connector. */
export const inTeams = (address: string, connector: FakeConnector, member: Member): Side => {
  const line = new TeamsLine(address, connector);
  const messages = () =>
    connector.calls.flatMap(({ method, activity, path, id }) => {
      if (activity.type !== 'message' || !path.includes(`/a:${member.id}/`)) return [];
      const one = heard(activity);
      return [
        method === 'PUT' ? { ...one, clicks: [], text: `[An earlier card becomes:]\n\n${one.text}` } : { ...one, id },
      ];
    });
  return {
    async say(text) {
      await line.send(message(member, personal(member), text));
    },
    async click(wanted) {
      const { button, id } = find(messages(), wanted);
      await line.send(execute(member, personal(member), button.data, id));
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
  };
};

/** Somebody in the web chat, by the official client over a WebSocket. */
export const inWebChat = async (address: string, locale: string): Promise<Side & { readonly close: () => void }> => {
  let entrance = await enter(address);
  let client = new Client(entrance, 'WebSocket', locale);
  await client.until(() => client.read.length > 0);
  /** Who comes back is sent the whole conversation again. */
  const messages = () =>
    client.received
      .filter(({ from, type }) => from.role === 'bot' && type === 'message')
      .map((activity) => heard(JSON.parse(JSON.stringify(activity))));
  return {
    close: () => client.close(),
    async say(text) {
      await client.post({ text, locale });
    },
    async click(wanted) {
      const { button } = find(messages(), wanted);
      await client.post({ value: button.data, locale });
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
