import { afterEach, describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/domain/language.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { journeys, play, readScript, type Turn, withoutWhoAndWhen } from '../journeys/replay.ts';
import { type Channel, plain } from '../journeys/together/channel.ts';
import { Random } from '../soak/random.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { isAct } from './isAct.ts';
import { lineOver } from './lineOver.ts';
import { repeatingChannel } from './repeatingChannel.ts';

/** The same every day beside the other tests, a new one in the long form. */
const seed = Number(process.env.REPEAT_SEED ?? 1197593649);
const folder = temporaryFolders();
const desks: TestDesk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
});

/** What people do with a plan: they mark steps, take marks back, tell of problems, and ask others in. */
const planned: readonly Turn[] = [
  ...readScript('switchAzure'),
  { en: 'plan', it: 'piano' },
  { click: { verb: 'mark', step: 1, done: true } },
  { en: 'plan', it: 'piano' },
  { click: { verb: 'mark', step: 1, done: false } },
  { en: 'plan', it: 'piano' },
  { click: { verb: 'problem' } },
  { en: 'the ticket was closed', it: 'il ticket è stato chiuso' },
  { en: 'plan', it: 'piano' },
  { click: { verb: 'solved' } },
  { en: 'plan', it: 'piano' },
  { click: { verb: 'mark', step: 1, done: true } },
  { en: 'share', it: 'condividi' },
  { click: { verb: 'invite' } },
  { en: 'share', it: 'condividi' },
  { click: { verb: 'takeBack' } },
  { en: 'share', it: 'condividi' },
  { click: { verb: 'invite' } },
  { en: 'share', it: 'condividi' },
  { click: { verb: 'invite' } },
];

const conversations: readonly (readonly [string, readonly Turn[]])[] = [
  ...journeys.map((name) => [name, readScript(name)] as const),
  ['a plan that is carried out', planned],
];

/** Plays one side of a conversation over `channel`, and gives the cases that it leaves when all has `finish`ed. */
const played = async (turns: readonly Turn[], language: Language, channel: Channel, finish = async () => {}) => {
  const desk = await new TestDesk(await folder()).open();
  desks.push(desk);
  const line = lineOver(channel, (activity) => desk.send(activity));
  await play(turns, language, new Person(line, { language }), () => desk.restart());
  await finish();
  return (await desk.casesOf('emulator', 'somebody')).map(withoutWhoAndWhen);
};

describe(`what is delivered up to three times is done once (REPEAT_SEED=${seed})`, () => {
  test.each(conversations)('%s', async (_name, turns) => {
    const random = new Random(seed);
    for (const language of ['en', 'it'] as const) {
      const expected = await played(turns, language, plain);
      const channel = repeatingChannel(random.fork(), isAct);
      const cases = await played(turns, language, channel, channel.finish);
      expect(JSON.stringify(cases, null, 1)).toBe(JSON.stringify(expected, null, 1));
      expect(channel.odd).toEqual([]);
      expect(channel.copies()).toBeGreaterThan(turns.length / 4);
    }
  });
});
