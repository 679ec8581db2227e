import { afterEach, expect, test } from '@jest/globals';
import { TestDesk } from '../harness/desk.ts';
import { fakeConnector } from '../harness/fakeConnector.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { onlyCase } from '../server/storedCases.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { ben } from '../teams/teamsActivities.ts';
import { recorded } from './replay.ts';
import { playTogether, readTogether } from './together/play.ts';
import { inTeams, inWebChat, type Side } from './together/sides.ts';

const folder = temporaryFolders();
const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Every conversation in which several sides carry one case, each in their own chat and language, and how it ends. */
const conversations = [
  ['addPartner', 'completed'],
  ['onboardSubscriptions', 'completed'],
  ['switchAzure', 'completed'],
  ['declined', 'declined'],
  ['expired', 'expired'],
  ['withdrawn', 'withdrawn'],
  ['factsChanged', 'completed'],
] as const;

test.each(conversations)('the recorded conversation of several sides, %s, ends %s', async (name, ending) => {
  const timer = new HandTimer();
  const data = await folder();
  const desk = new TestDesk(data);
  Object.assign(desk, { timer, random: () => 0 });
  await desk.open();
  const connector = await fakeConnector();
  ends.push(() => desk.close(), connector.close);
  const address = await desk.listen();
  const sides: Record<string, Side> = {};
  for (const [who, { in: where, locale }] of Object.entries(readTogether(name).sides)) {
    const first = who.split(' ')[0] ?? '';
    if (where === 'Teams')
      sides[who] = inTeams(address, connector, { ...ben, id: `29:1-${first.toLowerCase()}`, name: first, locale });
    else {
      const side = await inWebChat(address, locale);
      ends.unshift(side.close);
      sides[who] = side;
    }
  }
  const conversation = await playTogether(name, sides, { desk, timer });
  expect(conversation).toBe(recorded(`together/${name}`, 'conversation.txt', conversation));
  expect((await onlyCase(data)).document.ended?.as).toBe(ending);
});
