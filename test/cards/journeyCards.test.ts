import { afterEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { channelOf, channels } from '../../src/app/channels.ts';
import { languages } from '../../src/domain/language.ts';
import { TestDesk } from '../harness/desk.ts';
import { type Line, Person } from '../harness/person.ts';
import { play, readScript } from '../journeys/replay.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { problemsOf } from './cardChecker.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(async () => desk?.close());

/** A line that keeps every card that passes over it. */
const keepingCards =
  (line: Line, cards: unknown[]): Line =>
  async (activity) => {
    const sent = await line(activity);
    cards.push(
      ...sent.flatMap(({ attachments }: Partial<Activity>) => (attachments ?? []).map(({ content }) => content)),
    );
    return sent;
  };

describe.each(Object.keys(channels))('the cards of every recorded journey on %s', (channel) => {
  test.each(languages)('are accepted by the official renderer without a warning, in %s', async (language) => {
    const cards: unknown[] = [];
    for (const journey of ['addPartner', 'onboardSubscriptions', 'switchAzure']) {
      desk = await new TestDesk(await folder()).open();
      const running = desk;
      const person = new Person(
        keepingCards((activity) => running.send(activity), cards),
        { channel, language },
      );
      await play(readScript(journey), language, person, () => running.restart());
      await running.close();
    }
    expect(cards.length).toBeGreaterThan(60);
    expect(cards.flatMap((card) => problemsOf(card, channelOf(channel).largest))).toEqual([]);
  });
});
