import { TestDesk } from '../../harness/desk.ts';
import { type FakeConnector, fakeConnector } from '../../harness/fakeConnector.ts';
import { HandTimer } from '../../harness/handTimer.ts';
import { ben } from '../../teams/teamsActivities.ts';
import { type Channel, plain } from './channel.ts';
import { playTogether, readTogether } from './play.ts';
import { inTeams, inWebChat, type Side } from './sides.ts';

/** A recorded conversation of several sides, who are all there. */
export interface Together {
  /** Plays it, and gives it as it reads. */
  play(): Promise<string>;
  /** What people are called in the script, by the ids that their channels gave them. */
  readonly names: ReadonlyMap<string, string>;
  readonly sides: Readonly<Record<string, Side>>;
  readonly connector: FakeConnector;
  /** Everybody leaves, and the program ends when it has told everybody everything. */
  close(): Promise<void>;
}

/**
 * Opens the program on a folder, and a chat for each side, which sends over `channel`. `atEnd` is told at once how to end
 * what was opened so far, also where opening the rest fails.
 */
export const openTogether = async (
  name: string,
  data: string,
  atEnd: (end: () => Promise<void>) => void,
  channel: Channel = plain,
): Promise<Together> => {
  const timer = new HandTimer();
  const desk = new TestDesk(data);
  Object.assign(desk, { timer, random: () => 0 });
  await desk.open();
  const connector = await fakeConnector();
  const leave: (() => void)[] = [];
  const close = async () => {
    for (const end of leave.splice(0)) end();
    await desk.close();
    connector.close();
  };
  atEnd(close);
  const address = await desk.listen();
  const sides: Record<string, Side> = {};
  const names = new Map<string, string>();
  for (const [who, { in: where, locale }] of Object.entries(readTogether(name).sides)) {
    const first = who.split(' ')[0] ?? '';
    if (where === 'Teams') {
      const member = { ...ben, id: `29:1-${first.toLowerCase()}`, name: first, locale };
      sides[who] = inTeams(address, connector, member, channel);
      names.set(member.id, who);
    } else {
      const side = await inWebChat(address, locale, channel);
      leave.push(side.close);
      sides[who] = side;
      names.set(side.userId, who);
    }
  }
  return { play: () => playTogether(name, sides, { desk, timer, channel }), names, sides, connector, close };
};
