import { afterEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { type Language, languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { play, readScript, type Turn } from '../journeys/replay.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(async () => desk?.close());

/** What somebody types instead of each click: the number that the choice has in the text. */
const instead: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  asker: { en: '1', it: '1' },
  sourcesDiffer: { en: '5', it: '5' },
};
const typed = (turn: Turn): Turn => {
  if (!('click' in turn)) return turn;
  const words = instead[String(turn.click.question)];
  if (words === undefined) throw new Error(`what would somebody type instead of ${JSON.stringify(turn.click)}?`);
  return words;
};

describe.each(languages)('on a channel that shows no cards, in %s,', (language) => {
  const words = catalogues[language];

  /** Somebody on a channel, and what they are sent there. */
  const somebody = async (channel: string) => {
    await desk?.close();
    const running = await new TestDesk(await folder()).open();
    desk = running;
    const sent: Partial<Activity>[] = [];
    const person = new Person(
      async (activity) => {
        const answers = await running.send(activity);
        sent.push(...answers);
        return answers;
      },
      { language, channel },
    );
    return { running, person, sent };
  };

  const conversation = async (channel: string, script: readonly Turn[]) => {
    const { running, person, sent } = await somebody(channel);
    return { read: await play(script, language, person, () => running.restart()), sent };
  };

  test('a whole journey is text, and reads as it does with cards and clicks', async () => {
    const script = readScript('switchAzure');
    const withCards = await conversation('emulator', script);
    const asText = await conversation('sms', script.map(typed));
    const said = Object.values(instead).map((turn) => turn[language]);
    const withoutClicks = withCards.read.replaceAll(/^> \[.*\]$/gm, () => `> ${said.shift()}`);
    expect(said).toEqual([]);
    expect(asText.read).toBe(withoutClicks);
    expect(withCards.sent.some(({ attachments }) => attachments !== undefined)).toBe(true);
    expect(asText.sent.flatMap(({ attachments }) => attachments ?? [])).toEqual([]);
    expect(asText.sent.every(({ text }) => (text ?? '').trim() !== '')).toBe(true);
  });

  test('every question says what can be typed', async () => {
    const { person } = await somebody('sms');
    await person.say(words.journeys.switchAzure.typed);
    for (const answer of [words.askers.customer.label, words.clouds.commercial.label, words.buttons.no.typed]) {
      // Its answers by number, and below them the commands.
      expect(person.read).toMatch(/\n1\. .*\n(.*\n)*2\. /);
      expect(person.read.split('\n').at(-1)?.split(' · ')).toContain(words.buttons.save.typed);
      await person.say(answer);
    }
  });

  test('the menu and the list of cases say what to type', async () => {
    const { person } = await somebody('sms');
    await person.say(words.buttons.menu.typed);
    expect(person.read).toContain(words.menu.hint);
    expect(person.read).toContain(words.buttons.status.typed);
    await person.say(words.journeys.switchAzure.typed);
    await person.say(words.buttons.status.typed);
    expect(person.read).toContain(words.caseList.hint);
  });
});
