import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk;
let partner: Person;
let customer: Person;
let stranger: Person;

const somebody = (id: string, language: 'en' | 'it', channel = 'webchat'): Person =>
  new Person((activity) => desk.send(activity), { id, language, channel });

/** The code in what somebody was told to send on. */
const codeIn = (person: Person): string => /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(person.read)?.[0] ?? 'no code';

const invite = async (seat: string): Promise<string> => {
  await partner.say('share');
  await partner.click({ verb: 'invite', seat });
  return codeIn(partner);
};

beforeEach(async () => {
  desk = await new TestDesk(await folder()).open();
  partner = somebody('partner', 'en', 'msteams');
  customer = somebody('customer', 'it');
  stranger = somebody('stranger', 'en', 'emulator');
  for (const said of ['switch Azure from Fabrikam to Contoso', 'direct', 'commercial', 'no']) await partner.say(said);
  for (const said of ['Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'csp', 'yes', 'no', 'Adatum', 'skip', 'yes'])
    await partner.say(said);
  expect(partner.read).toContain('The answer');
});
afterEach(() => desk.close());

describe('who has a code', () => {
  test('first reads who asks for what and what it changes, in their own language, and then joins', async () => {
    const code = await invite('customer');
    const asked = await customer.say(`buongiorno, ho questo codice: ${code}`);
    for (const part of [
      'Contoso ti chiede',
      'Passare Azure',
      'Production',
      'non cambia nient’altro',
      'nessuno li ha verificati',
    ])
      expect(asked).toContain(part);
    await customer.click({ verb: 'join' });
    expect(customer.read).toContain('Ora partecipi alla pratica HYH-186.');
    expect(await customer.say('piano')).toContain('2. Tu: Accedere');
    expect(await customer.say('le mie pratiche')).toContain('HYH-186');
    expect(await partner.say('share')).toContain('Adatum: takes part.');
  });

  test('joins and declines by typing alone', async () => {
    expect(await customer.say(`partecipo ${await invite('customer')}`)).toContain('Ora partecipi');
    expect(await stranger.say(`decline ${await invite('currentPartner')}: we know nothing of this`)).toContain(
      'You declined',
    );
    expect(await partner.say('share')).toContain('Fabrikam: declined, since “we know nothing of this”.');
  });

  test('comes back to the case after a restart, and everybody marks their own steps only', async () => {
    await customer.say(`partecipo ${await invite('customer')}`);
    await desk.restart();
    expect(await customer.say('fatto 1')).toContain('Il passo 1 tocca al nuovo partner');
    expect(await partner.say('done 2')).toContain('Step 2 belongs to the customer');
    expect(await partner.say('done 1')).toContain('Step 1 is done.');
    expect(await customer.say('fatto 2')).toContain('Il passo 2 è fatto.');
    // Nobody sits for the current partner, so its steps are the opener's to keep.
    await customer.say('fatto 3');
    expect(await partner.say('done 4')).toContain('Step 4 is done.');
  });

  test.each(['cambia il cloud', 'indietro', 'annulla', 'ricomincia', 'aggiungi', 'condividi', 'sì'])(
    'changes nothing that is the opener’s by saying “%s”',
    async (said) => {
      await customer.say(`partecipo ${await invite('customer')}`);
      const [before] = await desk.casesOf('msteams', 'partner');
      await customer.say(said);
      expect(await desk.casesOf('msteams', 'partner')).toEqual([before]);
    },
  );

  test('is told while the opener changes the case, and sees it again afterwards', async () => {
    await customer.say(`partecipo ${await invite('customer')}`);
    await partner.say('change the country');
    await partner.say('no');
    expect(await customer.say('piano')).toContain('sta modificando');
    await partner.say('yes');
    expect(await customer.say('apri HYH-186')).toContain('L’esito');
  });
});

test('who gives a shared case up is told that others lose it, and they are told', async () => {
  await customer.say(`partecipo ${await invite('customer')}`);
  expect(await partner.say('cancel')).toContain('Others take part in it. They lose it too, and are told.');
  expect(await partner.say('yes')).toContain('is gone');
  expect(await customer.say('piano')).toContain('HYH-186');
  expect(await customer.say('le mie pratiche')).not.toContain('HYH-186');
});

describe('nobody gets in', () => {
  test('with a code that was used, replaced, or has expired', async () => {
    const used = await invite('customer');
    await customer.say(`partecipo ${used}`);
    expect(await stranger.say(`join ${used}`)).toContain('opens nothing');
    const first = await invite('currentPartner');
    const second = await invite('currentPartner');
    expect(await stranger.say(first)).toContain('opens nothing');
    desk.now = new Date(desk.now.getTime() + 14 * 24 * 3600 * 1000 + 1000);
    expect(await stranger.say(`join ${second}`)).toContain('has expired');
    expect(await stranger.say('open HYH-186')).toContain('HYH-186');
    expect(stranger.read).not.toContain('Production');
  });

  test('by guessing: after five wrong codes even a right one waits an hour', async () => {
    const right = await invite('customer');
    for (let tries = 0; tries < 5; tries += 1)
      expect(await stranger.say(`0000-1111-2222-333${tries}`)).toContain('opens nothing');
    expect(await stranger.say(right)).toContain('Try again in an hour');
    desk.now = new Date(desk.now.getTime() + 3600 * 1000 + 1000);
    expect(await stranger.say(right)).toContain('asks you to take part');
  });

  test('by a click with another seat, another case, or a step of another side', async () => {
    await customer.say(`partecipo ${await invite('customer')}`);
    const [before] = await desk.casesOf('msteams', 'partner');
    if (before?.state !== 'decided') throw new Error('the case is not decided');
    const { decidedAt, id } = before;
    await customer.submit({ verb: 'invite', case: id, seat: 'currentPartner' });
    await customer.submit({ verb: 'mark', case: id, decidedAt, step: 1, done: true });
    await customer.submit({ verb: 'answer', case: id, version: before.version, question: 'cloud', value: 'germany' });
    await stranger.submit({ verb: 'mark', case: id, decidedAt, step: 1, done: true });
    await stranger.submit({ verb: 'invite', case: id, seat: 'customer' });
    await partner.submit({ verb: 'invite', case: id, seat: 'provider' });
    await partner.submit({ verb: 'invite', case: id, seat: 'microsoft' });
    expect(await desk.casesOf('msteams', 'partner')).toEqual([before]);
  });

  test('by the code of the case: the answer is the same as for one that there is not', async () => {
    const there = await stranger.say('open HYH-186');
    const notThere = await stranger.say('open HYH-187');
    expect(there.replaceAll('HYH-186', '…')).toBe(notThere.replaceAll('HYH-187', '…'));
  });

  test('twice: who takes part already does not take another seat', async () => {
    await customer.say(`partecipo ${await invite('customer')}`);
    expect(await customer.say(`partecipo ${await invite('currentPartner')}`)).toContain('Partecipi già');
  });

  test('in a group, where others would read the code', async () => {
    const code = await invite('customer');
    const said = await customer.send({
      type: 'message',
      text: code,
      conversation: { id: 'group', isGroup: true, conversationType: 'groupChat', name: '' },
    });
    expect(said).toContain('chat personale');
    expect(await stranger.say(code)).toContain('asks you to take part');
  });
});

test('a reason with Markdown, HTML and 10,000 characters is shown as plain text, cut', async () => {
  const reason = `**no** <b>thanks</b> [x](https://evil.example) ${'z'.repeat(10_000)}`;
  await stranger.say(`decline ${await invite('customer')} ${reason}`);
  const shown = await partner.say('share');
  expect(shown).toContain('**no** <b>thanks</b> [x](https://evil.example)');
  expect(shown.length).toBeLessThan(2000);
});
