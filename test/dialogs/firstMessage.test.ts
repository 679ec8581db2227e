import { afterEach, expect, test } from '@jest/globals';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(async () => desk?.close());

// Words of the menu with more around them: what more was said is what the next questions would ask.
test.each([
  ['en', 'I want to switch Azure from Fabrikam to Contoso', 'Noted: New partner: Contoso; Current partner: Fabrikam.'],
  ['en', 'switch azure to another partner, from Fabrikam to Contoso', 'Current partner: Fabrikam'],
  ['en', 'add a second partner, Contoso', 'Noted: New partner: Contoso.'],
  ['it', 'passare Azure da Fabrikam a Contoso', 'Annotato: Nuovo partner: Contoso; Partner corrente: Fabrikam.'],
  ['it', 'aggiungere un secondo partner, Contoso', 'Annotato: Nuovo partner: Contoso.'],
] as const)(
  'a first message loses nothing of what it says beside the menu’s words (%s: %s)',
  async (language, text, noted) => {
    desk = await new TestDesk(await folder()).open();
    const running = desk;
    const person = new Person((activity) => running.send(activity), { language });
    expect(await person.say(text)).toContain(noted);
  },
);

test.each([
  ['en', 'change our Azure partner', 'Let’s switch Azure'],
  ['it', 'cambiare partner Azure', 'Passiamo Azure'],
  ['en', 'change the cloud', 'No case is open right now'],
] as const)(
  'a wish that begins like a command is a wish where there is no case (%s: %s)',
  async (language, text, said) => {
    desk = await new TestDesk(await folder()).open();
    const running = desk;
    const person = new Person((activity) => running.send(activity), { language });
    expect(await person.say(text)).toContain(said);
  },
);

test.each([
  ['en', 'switch Azure to another partner'],
  ['it', '3'],
] as const)('what the menu offers is chosen by its words or number (%s: %s)', async (language, text) => {
  desk = await new TestDesk(await folder()).open();
  const running = desk;
  const person = new Person((activity) => running.send(activity), { language });
  await person.arrive();
  expect(await person.say(text)).toContain('Azure');
  expect(person.read).not.toMatch(/Noted|Annotato/);
});
