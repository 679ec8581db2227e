import { afterEach, describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { TestDesk } from '../harness/desk.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { journeys, play, readScript, recorded, withoutWhoAndWhen } from './replay.ts';
import { replayTranscript, transcribing } from './transcript.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(async () => desk?.close());

/** The language of each journey's transcript for the Emulator. */
const transcripts = [
  ['addPartner', 'en'],
  ['onboardSubscriptions', 'it'],
  ['switchAzure', 'en'],
] as const;

describe.each(journeys)('the recorded journey %s', (journey) => {
  test.each(languages)('reads the same over HTTP in %s, and leaves the same case', async (language) => {
    desk = await new TestDesk(await folder()).open();
    const running = desk;
    let address = await running.listen();
    const { line, activities } = transcribing(httpLine(() => address));
    const conversation = await play(readScript(journey), language, new Person(line, { language }), async () => {
      await running.restart();
      address = await running.listen();
    });
    expect(conversation).toBe(recorded(journey, `${language}.txt`, conversation));
    const [stored] = await running.casesOf('emulator', 'somebody');
    if (stored === undefined) throw new Error('no case was stored');
    const afterwards = `${JSON.stringify(withoutWhoAndWhen(stored), null, 2)}\n`;
    expect(afterwards).toBe(recorded(journey, `case.${language}.json`, afterwards));
    if (!transcripts.some(([name, spoken]) => name === journey && spoken === language)) return;
    const transcript = `[\n${activities.map((activity) => JSON.stringify(activity)).join(',\n')}\n]\n`;
    expect(transcript).toBe(recorded(journey, 'emulator.transcript', transcript));
  });
});

test.each(transcripts.map(([journey]) => journey))('the Emulator transcript of %s replays', async (journey) => {
  desk = await new TestDesk(await folder()).open();
  const address = await desk.listen();
  const transcript = JSON.parse(recorded(journey, 'emulator.transcript'));
  expect(
    await replayTranscript(
      transcript,
      httpLine(() => address),
    ),
  ).toEqual(transcript);
});
