import { afterEach, describe, expect, test } from '@jest/globals';
import { recorded } from '../journeys/replay.ts';
import { type Channel, plain } from '../journeys/together/channel.ts';
import { conversations } from '../journeys/together/conversations.ts';
import { openTogether } from '../journeys/together/openTogether.ts';
import { readTogether } from '../journeys/together/play.ts';
import { Random } from '../soak/random.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { isAct } from './isAct.ts';
import { leftBehind } from './leftBehind.ts';
import { repeatingChannel } from './repeatingChannel.ts';

/** The same every day beside the other tests, a new one in the long form. */
const seed = Number(process.env.REPEAT_SEED ?? 1197593649);
/** In milliseconds: a message that never comes is waited for so long, not as long as the longest test of a long run may take. */
const longest = 120_000;
const folder = temporaryFolders();
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/**
 * Plays a recorded conversation of several sides over `channel`, and gives what everybody read and what is left when all
 * has `finish`ed. It goes over real HTTP, as without repeats: Teams' posts to the server, and in the web chat the
 * official client, whose posts are repeated with the id by which Web Chat's own are known again, `clientActivityID`.
 */
const played = async (name: string, channel: Channel, finish = async () => {}) => {
  const data = await folder();
  const together = await openTogether(name, data, (end) => ends.push(end), channel);
  const conversation = await together.play();
  await finish();
  // Whoever is still to be told of something is told before the program ends.
  await together.close();
  return { conversation, left: await leftBehind(data, together) };
};

describe(`what several sides send up to three times is done once, and told once (REPEAT_SEED=${seed})`, () => {
  test.each(conversations.map(([name]) => name))(
    '%s',
    async (name) => {
      const channel = repeatingChannel(new Random(seed), isAct);
      const [expected, repeated] = await Promise.all([played(name, plain), played(name, channel, channel.finish)]);
      expect(repeated.left).toBe(expected.left);
      expect(repeated.conversation).toBe(recorded(`together/${name}`, 'conversation.txt'));
      expect(channel.odd).toEqual([]);
      expect(channel.copies()).toBeGreaterThan(readTogether(name).acts.length / 4);
    },
    longest,
  );
});
