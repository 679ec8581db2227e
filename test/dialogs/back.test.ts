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

test('who pasted several ids goes back to the paste, not through each of them', async () => {
  desk = await new TestDesk(await folder()).open();
  const running = desk;
  const person = new Person((activity) => running.send(activity));
  for (const said of ['switch Azure from Fabrikam to Contoso', 'customer', 'commercial', 'no']) await person.say(said);
  const ids = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(8, '0')}-89a1-41d3-9a0c-0305e82c3301`);
  await person.say(ids.join('\n'));
  expect(await person.say('from a CSP')).toContain('same country');
  await person.say('back');
  await person.say('back');
  expect(await person.say('back')).toContain('Which Azure subscriptions are to move');
});

test.each([
  ['change the cloud', 'leave it as it is'],
  ['change the cloud', 'skip'],
])('after “%s”, “%s” leaves it as it was', async (change, leave) => {
  desk = await new TestDesk(await folder()).open();
  const running = desk;
  const person = new Person((activity) => running.send(activity));
  for (const said of ['switch Azure from Fabrikam to Contoso', 'customer', 'commercial']) await person.say(said);
  expect(await person.say(change)).toContain('So far: Commercial');
  expect(await person.say(leave)).toContain('Is your company itself a Microsoft CSP partner?');
});

test.each(['summary', 'back'])('looking at the answers after the answer ("%s") takes nothing back', async (look) => {
  desk = await new TestDesk(await folder()).open();
  const running = desk;
  const person = new Person((activity) => running.send(activity));
  await person.say('we bought Azure through our EA and want Contoso to look after it');
  for (const answer of ['customer', 'commercial', 'no', 'no', 'yes', 'Adatum', 'yes']) await person.say(answer);
  const [before] = await running.casesOf('emulator', 'somebody');
  expect(await person.say(look)).toContain('Is this right?');
  expect(await running.casesOf('emulator', 'somebody')).toEqual([before]);
  expect(await person.say('yes')).toContain('The answer');
  expect(await person.say('my cases')).toContain('answered');
});

test('a change that says its new answer is carried out at once, and said back', async () => {
  desk = await new TestDesk(await folder()).open();
  const running = desk;
  const person = new Person((activity) => running.send(activity));
  for (const said of ['switch Azure from Fabrikam to Contoso', 'customer', 'commercial']) await person.say(said);
  expect(await person.say('change the cloud to US Government')).toContain('Noted: Cloud: US Government.');
  expect(await person.say('change the new partner to Litware')).toContain('Noted: New partner: Litware.');
  expect(await person.say('change the cloud to nonsense')).toContain('So far: US Government.');
});
