import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { TestDesk } from '../harness/desk.ts';
import { type FakeConnector, fakeConnector } from '../harness/fakeConnector.ts';
import { heard } from '../harness/heard.ts';
import { TeamsLine } from '../harness/teamsLine.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { ben, message, personal } from '../teams/teamsActivities.ts';
import { Client, enter } from '../webchat/client.ts';
import { recorded } from './replay.ts';

const folder = temporaryFolders();
const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Somebody with a chat of their own, wherever it is. */
interface Side {
  say(text: string): Promise<void>;
  /** How many messages of the bot have come so far. */
  count(): number;
  /** Resolves when there are that many. */
  came(messages: number): Promise<void>;
  /** The messages from that one on, as text. */
  from(message: number): string;
}

/** One line of the script: who says what, and how many messages come to whom because of it. */
interface Act {
  readonly who: string;
  readonly say: string;
  readonly brings: Readonly<Record<string, number>>;
}

const inTeams = (address: string, connector: FakeConnector): Side => {
  const line = new TeamsLine(address, connector);
  const messages = () =>
    connector.calls.flatMap(({ method, activity }) =>
      method === 'POST' && activity.type === 'message' ? [heard(activity).text] : [],
    );
  return {
    async say(text) {
      await line.send(message(ben, personal(ben), text));
    },
    count: () => messages().length,
    async came(wanted) {
      while (messages().length < wanted) await connector.arrived(connector.calls.length + 1);
    },
    from: (message) => messages().slice(message).join('\n\n'),
  };
};

const inWebChat = async (address: string, locale: string): Promise<Side> => {
  const client = new Client(await enter(address), 'WebSocket', locale);
  ends.unshift(() => client.close());
  await client.until(() => client.read.length > 0);
  return {
    async say(text) {
      await client.post({ text, locale });
    },
    count: () => client.read.length,
    came: (wanted) => client.until(() => client.read.length >= wanted),
    from: (message) => client.read.slice(message).join('\n\n'),
  };
};

test('three sides switch Azure together, each in their own chat and language, from the first message to the last step', async () => {
  const desk = await new TestDesk(await folder()).open();
  const connector = await fakeConnector();
  ends.push(() => desk.close(), connector.close);
  const address = await desk.listen();
  const sides: Readonly<Record<string, Side>> = {
    'Contoso, in Teams': inTeams(address, connector),
    'Adatum, in web chat': await inWebChat(address, 'it-IT'),
    'Fabrikam, in web chat': await inWebChat(address, 'en-US'),
  };
  const script: readonly Act[] = JSON.parse(readFileSync(new URL('together/script.json', import.meta.url), 'utf8'));
  const lines: string[] = [];
  let code = '';
  for (const { who, say, brings } of script) {
    const before = Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, side.count()]));
    const said = say.replace('{code}', code);
    await sides[who]?.say(said);
    lines.push(`${who} > ${said}`, '');
    for (const [name, messages] of Object.entries(brings)) {
      const side = sides[name];
      const first = before[name] ?? 0;
      await side?.came(first + messages);
      const read = side?.from(first) ?? '';
      code = /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(read)?.[0] ?? code;
      lines.push(...(name === who ? [] : [`(${name})`, '']), read, '');
    }
  }
  const conversation = `${lines.join('\n').trimEnd()}\n`;
  expect(conversation).toBe(recorded('together', 'conversation.txt', conversation));
});
