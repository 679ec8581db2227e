import { readFileSync } from 'node:fs';
import type { TestDesk } from '../../harness/desk.ts';
import type { HandTimer } from '../../harness/handTimer.ts';
import { recorded } from '../replay.ts';
import type { Channel } from './channel.ts';
import type { Side } from './sides.ts';

/** Where somebody chats, and in which language. */
export interface Chair {
  readonly in: 'Teams' | 'web chat';
  readonly locale: string;
}

/** One line of a script: somebody says or clicks something, or time passes. */
type Act =
  | { readonly who: string; readonly say: string }
  | { readonly who: string; readonly click: Readonly<Record<string, unknown>> }
  | { readonly later: { readonly days: number } };

export interface Script {
  readonly sides: Readonly<Record<string, Chair>>;
  readonly acts: readonly Act[];
}

const folder = new URL('./', import.meta.url);

export const readTogether = (name: string): Script =>
  JSON.parse(readFileSync(new URL(`${name}/script.json`, folder), 'utf8'));

/** How many messages each act brings to whom: by these the test knows when to go on. */
type Brought = readonly Readonly<Record<string, number>>[];

const isRecording = process.env.RECORD === '1';

/** Only while recording: waits until nothing has come for a while, and counts. */
const counted = async (sides: Readonly<Record<string, Side>>, before: Readonly<Record<string, number>>) => {
  const counts = () => Object.entries(sides).map(([name, side]) => [name, side.count() - (before[name] ?? 0)] as const);
  for (let quiet = 0, seen = ''; quiet < 12; ) {
    await new Promise((passed) => setTimeout(passed, 100));
    const now = JSON.stringify(counts());
    quiet = now === seen ? quiet + 1 : 0;
    seen = now;
  }
  return Object.fromEntries(counts().filter(([, messages]) => messages > 0));
};

/** What a script is played with. */
export interface World {
  readonly desk: TestDesk;
  readonly timer: HandTimer;
  readonly channel: Channel;
}

/** Plays a script, and gives the conversation of all sides as it reads. */
export const playTogether = async (
  name: string,
  sides: Readonly<Record<string, Side>>,
  world: World,
): Promise<string> => {
  const { acts } = readTogether(name);
  const expected: Brought = isRecording ? [] : JSON.parse(recorded(`together/${name}`, 'brings.json'));
  const brought: Record<string, number>[] = [];
  const lines: string[] = [];
  let code = '';
  for (const [index, act] of acts.entries()) {
    const before = Object.fromEntries(Object.entries(sides).map(([who, side]) => [who, side.count()]));
    lines.push(await doing(act, sides, code, world), '');
    const brings = isRecording ? await counted(sides, before) : (expected[index] ?? {});
    brought.push({ ...brings });
    // Whoever acted reads first what came of it.
    const acted = 'who' in act ? act.who : '';
    const readers = Object.entries(brings).sort(([a], [b]) => Number(b === acted) - Number(a === acted));
    for (const [who, messages] of readers) {
      const first = before[who] ?? 0;
      await sides[who]?.came(first + messages);
      const read = (sides[who]?.from(first) ?? []).join('\n\n');
      code = /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(read)?.[0] ?? code;
      lines.push(...(who === acted ? [] : [`(${who})`, '']), read, '');
    }
  }
  recorded(`together/${name}`, 'brings.json', `${JSON.stringify(brought, null, 2)}\n`);
  return `${lines.join('\n').trimEnd()}\n`;
};

/** Does one act, and gives it as a line of the conversation. */
const doing = async (
  act: Act,
  sides: Readonly<Record<string, Side>>,
  code: string,
  { desk, timer, channel }: World,
): Promise<string> => {
  if ('later' in act) {
    const { days } = act.later;
    await channel.beforeDays();
    desk.now = new Date(desk.now.getTime() + days * 24 * 3600 * 1000);
    for (const side of Object.values(sides)) await side.comeBack();
    timer.pass();
    return `(${days} ${days === 1 ? 'day' : 'days'} later)`;
  }
  const side = sides[act.who];
  if (side === undefined) throw new Error(`nobody is called ${act.who}`);
  if ('click' in act) return `${act.who} > [${await side.click(act.click)}]`;
  const said = act.say.replace('{code}', code);
  await side.say(said);
  return `${act.who} > ${said}`;
};
