import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk;
let me: Person;
let io: Person;

beforeEach(async () => {
  desk = await new TestDesk(await folder()).open();
  me = new Person((activity) => desk.send(activity), { id: 'me' });
  io = new Person((activity) => desk.send(activity), { id: 'io', language: 'it' });
});
afterEach(() => desk.close());

describe('who just read what is known of them', () => {
  test('has all of it forgotten after a yes, and keeps the case', async () => {
    await me.say('switch Azure from Fabrikam to Contoso');
    await me.say('my country is Italy');
    expect(await me.say('forget everything')).toContain(
      'Shall I forget what I know of you and your organisation (Country)? Your cases stay as they are.',
    );
    const read = await me.say('yes');
    expect(read).toContain('Forgotten: Country.');
    expect(read).toContain('Country: not known yet');
    expect(read).toContain('Who are you in this?');
    expect(await desk.casesOf('emulator', 'me')).toHaveLength(1);
  });

  test('keeps it after a no', async () => {
    await io.say('il mio paese è l’Italia');
    await io.say('chi sono?');
    expect(await io.say('dimentica tutto')).toContain('Devo dimenticare quello che so di te');
    expect(await io.say('no')).toContain('Bene, non è andato perso nulla.');
    expect(await io.say('chi sono?')).toContain('Paese: Italia');
  });

  test('begins something else instead', async () => {
    await me.say('my country is Italy');
    await me.say('forget everything');
    expect(await me.say('switch Azure from Fabrikam to Contoso')).toContain('Let’s switch Azure');
    expect(await me.say('who am I')).toContain('Country: Italy');
  });
});

test.each(['forget everything about me', 'delete my data', 'dimentica tutto di me'])(
  '“%s” throws no case away, whatever was said before',
  async (said) => {
    await me.say('switch Azure from Fabrikam to Contoso');
    expect(await me.say(said)).not.toContain('throw away');
    expect(await desk.casesOf('emulator', 'me')).toHaveLength(1);
    expect(me.read).toContain('nothing to forget');
  },
);

test('“forget everything” at a case, with nothing of oneself just read, is about the case', async () => {
  await me.say('switch Azure from Fabrikam to Contoso');
  expect(await me.say('forget everything')).toContain('Shall I throw away HYH-186');
});
