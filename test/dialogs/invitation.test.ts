import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/app/invitationCode.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk;
let partner: Person;
let customer: Person;
let cliente: Person;
let code: string;

const somebody = (id: string, language: 'en' | 'it'): Person =>
  new Person((activity) => desk.send(activity), { id, language, channel: 'webchat' });

const inviteCustomer = async (): Promise<string> => {
  await partner.say('share');
  await partner.click({ verb: 'invite', seat: 'customer' });
  return /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(partner.read)?.[0] ?? 'no code';
};

beforeEach(async () => {
  desk = await new TestDesk(await folder()).open();
  partner = somebody('partner', 'en');
  customer = somebody('customer', 'en');
  cliente = somebody('cliente', 'it');
  for (const said of ['switch Azure from Fabrikam to Contoso', 'direct', 'commercial', 'no']) await partner.say(said);
  for (const said of ['Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'csp', 'yes', 'no', 'Adatum', 'skip', 'yes'])
    await partner.say(said);
  code = await inviteCustomer();
});
afterEach(() => desk.close());

describe('after an invitation was shown, somebody', () => {
  test.each(['1', 'yes', 'join', 'ok', 'accept', 'we’d like to join'])('joins by saying “%s”', async (said) => {
    expect(await customer.say(code)).toContain('Or say “join”, or “decline” and why.');
    expect(await customer.say(said)).toContain('You take part now, in case HYH-186.');
  });

  test.each(['1', 'sì', 'partecipo', 'accetto'])('joins in Italian by saying “%s”', async (said) => {
    await cliente.say(code);
    expect(await cliente.say(said)).toContain('Ora partecipi alla pratica HYH-186.');
  });

  test.each([
    ['2', 'declined.'],
    ['no', 'declined.'],
    ['no thanks, we do not know them', 'declined, since “we do not know them”.'],
    ['rifiuto: non vi conosciamo', 'declined, since “non vi conosciamo”.'],
  ])('declines by saying “%s”', async (said, read) => {
    await customer.say(code);
    expect(await customer.say(said)).toContain('You declined.');
    expect(await partner.say('share')).toContain(`Adatum: ${read}`);
  });

  test('is asked again, shortly, after what is no answer', async () => {
    await customer.say(code);
    expect(await customer.say('bananas')).toBe(
      'I did not understand that.\n\nDo you take part in Contoso’s case? Say “join” or “decline”.',
    );
    await cliente.say(code);
    expect(await cliente.say('banane')).toContain('Partecipi alla pratica di Contoso? Scrivi “partecipo” o “rifiuto”.');
    expect(await customer.say('join')).toContain('You take part now');
  });

  test.each(['who is Contoso?', 'what happens if I join?', 'is this safe?', 'why?'])(
    'reads what joining means after “%s”',
    async (said) => {
      await customer.say(code);
      const read = await customer.say(said);
      expect(read).toContain('Contoso (not verified) asks you');
      expect(read).toContain('Joining only lets you see the answer and the plan');
      expect(read).toContain('the code works until 4 December 2026.');
      expect(await customer.say('1')).toContain('You take part now');
    },
  );

  test('can ask for help, their cases or themselves, and answers then', async () => {
    await customer.say(code);
    for (const said of ['help', 'my cases', 'who am I', 'my country is Italy', 'hello', 'thanks'])
      expect(await customer.say(said)).toContain('Do you take part in Contoso’s case?');
    expect(await customer.say('1')).toContain('You take part now');
  });

  test('changes the language, and reads it again', async () => {
    await customer.say(code);
    const read = await customer.say('italiano');
    expect(read).toContain('Contoso (non verificato) ti chiede');
    expect(read).toContain('Partecipi come cliente?');
    expect(await customer.say('1')).toContain('Ora partecipi');
  });

  test('begins something else, and the numbers mean that', async () => {
    await customer.say(code);
    await customer.say('menu');
    expect(await customer.say('1')).toContain('Let’s add a second partner.');
    const other = somebody('other', 'en');
    await other.say(code);
    expect(await other.say('switch Azure from Fabrikam to Northwind')).toContain('Let’s switch Azure');
  });

  test('leaves it open, and comes back with the code', async () => {
    await customer.say(code);
    expect(await customer.say('later')).toContain('It stays open: the code works until 4 December 2026.');
    expect(await customer.say(`join ${code}`)).toContain('You take part now');
  });

  test('answers after a restart, for which only a digest of the code is kept', async () => {
    await customer.say(code);
    await customer.say('who is that?');
    await desk.restart();
    const asked = /"asked": \{[^}]*\}/.exec(await desk.everyFile())?.[0];
    expect(asked).toContain(digestOf(code));
    expect(asked).not.toContain(code);
    expect(await customer.say('join')).toContain('You take part now');
  });

  test('is told when it was taken back or has expired meanwhile, without having guessed anything', async () => {
    await customer.say(code);
    await partner.say('withdraw the invitation for Adatum');
    for (let times = 0; times < 6; times += 1) expect(await customer.say('join')).not.toContain('Try again in an hour');
    await cliente.say(await inviteCustomer());
    desk.now = new Date(desk.now.getTime() + 15 * 24 * 3600 * 1000);
    expect(await cliente.say('sì')).toContain('Questo codice è scaduto.');
  });
});

describe('somebody at a case of their own', () => {
  beforeEach(async () => {
    await customer.say('add a partner');
    expect(customer.read).toContain('Who are you in this?');
    await customer.say(code);
  });

  test('joins, and is told that the own case stays', async () => {
    expect(await customer.say('1')).toContain('You take part now, in case HYH-186.');
    expect(customer.read).toContain('stays saved');
  });

  test.each(['no', 'later'])('says “%s”, and the own question is open again', async (said) => {
    expect(await customer.say(said)).toContain('Who are you in this?');
    expect(await customer.say('customer')).toContain('Which cloud are you in?');
  });

  test('answers the invitation first', async () => {
    expect(await customer.say('is this safe?')).toContain('Joining only lets you see');
    expect(await customer.say('cancel')).not.toContain('throw away');
  });
});

describe('with the code, somebody', () => {
  test.each(['yes, we join', 'accept', 'partecipo'])('joins: “%s CODE”', async (said) => {
    expect(await customer.say(`${said} ${code}`)).toContain('You take part now');
  });

  test.each(['no', 'we don’t want to join', 'rifiuto'])('declines: “%s CODE”', async (said) => {
    expect(await customer.say(`${said} ${code}`)).toContain('You declined.');
  });

  test('who only says that it is there sees the invitation first', async () => {
    expect(await customer.say(`yes, ${code}`)).toContain('Do you take part as the customer?');
  });

  test('may write it in other ways', async () => {
    expect(await customer.say(`${code.replaceAll('-', ' ')} thanks`)).toContain('asks you to take part');
    expect(await cliente.say(code.replaceAll('-', '–'))).toContain('ti chiede di partecipare');
  });

  test('nearly right is told so, and it is no wrong try', async () => {
    for (let tries = 0; tries < 6; tries += 1)
      expect(await customer.say(code.slice(0, -1))).toContain(
        'That looks like a code, but it has 15 characters instead of 16. Copy it from the message again.',
      );
    expect(await customer.say(`${code.slice(0, -1)}U`)).toContain('no code has “U” in it');
    expect(await customer.say(code)).toContain('asks you to take part');
    expect(await customer.say(code.slice(0, -2))).toContain('it has 14 characters');
    expect(await customer.say('1')).toContain('You take part now');
  });
});
