import { afterEach, expect, test } from '@jest/globals';
import { mailLink } from '../../dialogs/present/mailLink.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(() => desk?.close());

test('a name with half a character in it keeps nobody from the letters that name it', async () => {
  const opened = await new TestDesk(await folder()).open();
  desk = opened;
  const person = new Person((activity) => opened.send(activity));
  for (const said of ['we are the customer and want to move Azure from Fabrikam to Contoso', 'commercial', 'no'])
    await person.say(said);
  for (const said of ['Shop \ud83d 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'from a CSP', 'yes', 'no', 'Adatum', 'skip'])
    await person.say(said);
  await person.say('yes');
  expect(person.read).toContain('The answer');
  for (const paper of ['letter', 'form', 'sheet']) expect(await person.say(paper)).toContain('Shop \ufffd');
});

test('nor does one that is stored already', () => {
  expect(mailLink('a@b.example', 'Shop \ud83d', 'body')).toBe('mailto:a@b.example?subject=Shop%20%EF%BF%BD&body=body');
});
