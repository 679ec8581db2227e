import { afterEach, describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { TestDesk } from '../harness/desk.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { play, readScript, recorded, withoutWhoAndWhen } from './replay.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(async () => desk?.close());

describe.each(['addPartner', 'onboardSubscriptions', 'switchAzure'])('the recorded journey %s', (journey) => {
  test.each(languages)('reads the same over HTTP in %s, and leaves the same case', async (language) => {
    desk = await new TestDesk(await folder()).open();
    const running = desk;
    let address = await running.listen();
    const person = new Person(
      httpLine(() => address),
      { language },
    );
    const conversation = await play(readScript(journey), language, person, async () => {
      await running.restart();
      address = await running.listen();
    });
    expect(conversation).toBe(recorded(journey, `${language}.txt`, conversation));
    const [stored] = await running.casesOf('emulator', 'somebody');
    if (stored === undefined) throw new Error('no case was stored');
    const afterwards = `${JSON.stringify(withoutWhoAndWhen(stored), null, 2)}\n`;
    expect(afterwards).toBe(recorded(journey, `case.${language}.json`, afterwards));
  });
});
