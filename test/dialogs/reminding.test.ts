import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TestDesk } from '../harness/desk.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk;
let partner: Person;

const somebody = (id: string, language: 'en' | 'it' = 'en'): Person =>
  new Person((activity) => desk.send(activity), { id, language });

const quiet = async () => (await desk.casesOf('emulator', 'partner')).map((one) => one.quiet ?? []);

beforeEach(async () => {
  desk = new TestDesk(await folder());
  desk.timer = new HandTimer();
  await desk.open();
  partner = somebody('partner');
  for (const said of ['switch Azure from Fabrikam to Contoso', 'direct', 'commercial', 'no']) await partner.say(said);
  for (const said of ['Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'csp', 'yes', 'no', 'Adatum', 'skip', 'yes'])
    await partner.say(said);
  expect(partner.read).toContain('The answer');
});
afterEach(() => desk.close());

describe('who is at a case', () => {
  test('is reminded later: tomorrow, or on the day that they name', async () => {
    expect(await partner.say('remind me later')).toContain(
      'I will remind you on 21 November 2026 of what waits for you then.',
    );
    expect(await partner.say('remind me in 5 days')).toContain('on 25 November 2026');
    expect(await quiet()).toMatchObject([[{ until: '2026-11-25T09:00:00.000Z' }]]);
    expect(await partner.say('my cases')).toContain('Next reminder: 25 November 2026');
  });

  test('stops the reminders of it, and has them again', async () => {
    expect(await partner.say('stop reminders')).toContain('I send you no more reminders in this case.');
    expect(await partner.say('my cases')).toContain('Reminders are off for you');
    const code = (await desk.casesOf('emulator', 'partner'))[0]?.id;
    await partner.say(`open ${code}`);
    expect(await partner.say('start reminders')).toContain(
      'I remind you again. The next reminder comes on 21 November 2026, if nothing happens before.',
    );
    expect(await quiet()).toMatchObject([[{ until: '2026-11-21T09:00:00.000Z' }]]);
  });

  test('hears that there is nothing to be reminded of where the case has ended', async () => {
    for (let step = 1; step <= 11; step += 1) await partner.say(`done ${step}`);
    expect(await partner.say('remind me tomorrow')).toContain('This case has ended');
    expect(await quiet()).toEqual([[]]);
  });

  test('goes on with the question that was asked', async () => {
    const customer = somebody('customer', 'it');
    await customer.say('voglio passare Azure da Fabrikam a Contoso');
    const asked = await customer.say('basta promemoria');
    expect(asked).toContain('In questa pratica non ti mando più promemoria.');
    expect(asked).toContain('?');
  });
});

describe('who is at no case', () => {
  test('has it done for all that go on', async () => {
    await partner.say('menu');
    expect(await partner.say('stop reminders')).toContain('I send you no more reminders. What the others do');
    expect(await quiet()).toMatchObject([[{ until: null }]]);
    expect(await partner.say('remind me tomorrow')).toContain('I will remind you on 21 November 2026');
    expect(await partner.say('start reminders')).toContain('I remind you again when something waits for you.');
    expect(await quiet()).toMatchObject([[{ until: '2026-11-21T09:00:00.000Z' }]]);
  });

  test('and has none, is told so', async () => {
    const stranger = somebody('stranger');
    await stranger.say('menu');
    expect(await stranger.say('stop reminders')).toContain('You have no open case');
  });
});
