import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Language } from '../../../src/domain/language.ts';
import { TestDesk } from '../../harness/desk.ts';
import { play, readScript, recorded } from '../../journeys/replay.ts';
import { temporaryFolders } from '../../store/temporaryFolders.ts';
import { describeInChromium } from './chromium.ts';
import { Visit } from './visit.ts';

const folder = temporaryFolders();
let desk: TestDesk;
let address: string;

beforeEach(async () => {
  desk = await new TestDesk(await folder()).open();
  address = await desk.listen();
});
afterEach(() => desk.close());

/** What happens to the visitor just before one of their turns, counted from 0. */
type Mishap = readonly [turn: number, happen: (visit: Visit) => Promise<void>];

/** Plays a recorded journey at the page, by its clicks and by typing, with mishaps on the way. */
const playAt = (visit: Visit, journey: string, language: Language, mishaps: readonly Mishap[]): Promise<string> => {
  let turn = 0;
  const meet = async (): Promise<void> => {
    for (const [when, happen] of mishaps) if (when === turn) await happen(visit);
    turn += 1;
  };
  return play(
    readScript(journey),
    language,
    {
      get buttons() {
        return visit.buttons;
      },
      async say(text) {
        await meet();
        return visit.say(text);
      },
      async click(wanted, fields) {
        await meet();
        return visit.click(wanted, fields);
      },
      newConversation: () => visit.newConversation(),
    },
    async () => undefined,
  );
};

/** The page is loaded again: everything is there as it was, once. */
const reload = async (visit: Visit): Promise<void> => {
  const before = await visit.messages.allInnerTexts();
  await visit.page.reload();
  await visit.messages.nth(before.length - 1).waitFor();
  expect(await visit.messages.count()).toBe(before.length);
};

describeInChromium('a whole journey at the chat’s page', (openProfile) => {
  test('adding a second partner, in English, with a reload and a second tab on the way', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    await visit.open(address);
    let second: Visit | undefined;
    const conversation = await playAt(visit, 'addPartnerFromProvider', 'en', [
      [4, reload],
      [
        9,
        async () => {
          second = new Visit(await profile.newPage());
          await second.open(address);
          await second.messages.nth((await visit.messages.count()) - 1).waitFor();
          expect(await second.messages.count()).toBe(await visit.messages.count());
        },
      ],
    ]);
    expect(conversation).toBe(recorded('addPartnerFromProvider', 'en.txt'));
    // The other tab has followed all of it.
    await second?.page.getByText('When a step is done').last().waitFor();
    await visit.page.getByText('When a step is done').last().waitFor();
    expect(await second?.messages.count()).toBe(await visit.messages.count());
    expect([...visit.complaints, ...(second?.complaints ?? [])]).toEqual([]);
  });

  test('onboarding subscriptions, in Italian, with the server restarted on the way', async () => {
    const profile = await openProfile({ locale: 'it-IT' });
    const visit = new Visit(await profile.newPage());
    await visit.open(address);
    const conversation = await playAt(visit, 'onboardOneRefused', 'it', [
      [
        6,
        async () => {
          const { port } = new URL(address);
          await desk.restart();
          await desk.listen(Number(port));
        },
      ],
    ]);
    expect(conversation).toBe(recorded('onboardOneRefused', 'it.txt'));
    expect(visit.complaints).toEqual([]);
  });

  test('switching Azure, in English, with the connection lost on the way', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    await visit.open(address);
    const conversation = await playAt(visit, 'switchAcrossCountries', 'en', [
      [
        5,
        async () => {
          await profile.setOffline(true);
          await visit.page.getByRole('status').filter({ hasText: 'safe' }).waitFor();
          await profile.setOffline(false);
        },
      ],
    ]);
    expect(conversation).toBe(recorded('switchAcrossCountries', 'en.txt'));
    const ids = visit.received.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(visit.complaints).toEqual([]);
  });
});
