import { afterEach, expect, test } from '@jest/globals';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(async () => desk?.close());

test('who said by mistake that there is another subscription goes back to that, and says no', async () => {
  desk = await new TestDesk(await folder()).open();
  const running = desk;
  const person = new Person((activity) => running.send(activity));
  await person.say('we bought Azure through our EA and want Contoso to look after it');
  for (const answer of ['customer', 'commercial', 'no']) await person.say(answer);
  expect(person.read).toContain('Is there another subscription?');
  expect(await person.say('yes')).toContain('A subscription');
  expect(await person.say('back')).toContain('Is there another subscription?');
  expect(await person.say('no')).toContain('Does Contoso already have a reseller relationship with you?');
});
