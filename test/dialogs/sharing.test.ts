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
      'Contoso (non verificato) ti chiede',
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
    expect(await partner.say('share')).toContain('Adatum (not verified): takes part.');
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
    expect(await customer.say('fatto 1')).toContain('Il passo 1 tocca a Contoso, che lo segna.');
    expect(await partner.say('done 2')).toContain('Step 2 is for Adatum to mark.');
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

test('who gives a shared case up withdraws it: everybody can still look, nobody can act, and the opener can reopen it', async () => {
  await customer.say(`partecipo ${await invite('customer')}`);
  expect(await partner.say('cancel')).toContain('Shall I withdraw HYH-186? The others are told');
  expect(await partner.say('yes')).toContain('HYH-186 is withdrawn');
  expect(await customer.say('piano')).toContain('Ritirata in data 20 novembre 2026');
  expect(await customer.say('fatto 2')).toContain('Questa pratica è chiusa');
  expect(await customer.say('riapri')).toContain('Solo chi ha aperto la pratica');
  expect(await partner.say('reopen')).toContain('The case goes on.');
  expect(await customer.say('le mie pratiche')).toContain('HYH-186');
  await partner.say('open HYH-186');
  expect(await partner.say('done 1')).toContain('Step 1 is done.');
});

test('who takes part can take a case that ended off their own list, and nobody else’s', async () => {
  await customer.say(`partecipo ${await invite('customer')}`);
  for (const said of ['cancel', 'yes']) await partner.say(said);
  await customer.say('apri HYH-186');
  expect(await customer.say('annulla')).toContain('Vuoi toglierla dal tuo elenco?');
  expect(await customer.say('sì')).toContain('non è più nel tuo elenco');
  expect(await customer.say('le mie pratiche')).not.toContain('HYH-186');
  expect(await partner.say('my cases')).toContain('HYH-186');
});

describe('the customer, when the relationship is asked for,', () => {
  beforeEach(async () => {
    await customer.say(`partecipo ${await invite('customer')}`);
    await partner.say('done 1');
  });

  test('accepts by saying so', async () => {
    expect(await customer.say('accetto')).toContain('Il passo 2 è fatto.');
    expect(await customer.say('accetto')).toContain('In questo momento nulla aspetta il tuo sì');
    expect(await partner.say('accept')).toContain('Nothing is waiting for your yes right now');
  });

  test('declines, and is asked why; the case has ended then', async () => {
    expect(await customer.say('rifiuto')).toContain('Perché rifiuti?');
    expect(await customer.say('Restiamo con Fabrikam')).toContain('Hai rifiutato. La pratica è chiusa');
    expect(await partner.say('plan')).toContain('Declined on 20 November 2026');
    expect(await partner.say('history')).toContain('declined step 2, since “Restiamo con Fabrikam”');
  });

  test('declines without saying why, or with the reason at once, or not after all', async () => {
    await customer.say('rifiuto');
    expect(await customer.say('indietro')).toContain('Il piano');
    await customer.say('rifiuto');
    expect(await customer.say('salta')).toContain('Hai rifiutato');
    expect(await partner.say('history')).toContain('declined step 2; the case ended');
    await partner.say('reopen');
    expect(await customer.say('rifiuto: non ora')).toContain('Hai rifiutato');
  });

  test('reports a problem, which everybody sees in the plan until it is solved', async () => {
    expect(await customer.say('problema')).toContain('Che cosa blocca il passo 2?');
    expect(await customer.say('il link non si apre')).toContain('Annotato: gli altri vengono avvisati.');
    expect(await partner.say('plan')).toContain('Problem: “il link non si apre”');
    expect(await partner.say('problem 2: not mine')).toContain('Step 2 is for Adatum to mark.');
    expect(await customer.say('risolto')).toContain('Bene: il passo 2 va avanti');
    expect(await partner.say('plan')).not.toContain('Problem:');
  });

  test('agreed to what was changed afterwards: it is asked anew, and both read why', async () => {
    await customer.say('accetto');
    await customer.say('piano');
    const [old] = customer.buttons.filter(({ data }) => data.verb === 'mark');
    desk.now = new Date(desk.now.getTime() + 60_000);
    expect(await partner.say('change the cloud to germany')).toContain('asked anew: Adatum');
    await partner.say('yes');
    expect(await customer.say('piano')).toContain('Passi fatti: 1 su 11. Ora tocca a te.');
    expect(await customer.say('cronologia')).toContain('dati cambiati (Cloud)');
    // The card of before is for what was agreed to before.
    expect(await customer.submit({ ...old?.data, step: 2, done: true })).toContain('Quel pulsante era');
    expect(await partner.say('plan')).toContain('1 of 11 steps done');
  });

  test('starts over with another partner, whose deeds are not those of the one before', async () => {
    await customer.say('accetto');
    desk.now = new Date('2026-11-21T09:00:00Z');
    await partner.say('change the new partner to Northwind');
    expect(await partner.say('plan')).toContain('0 of 11 steps done. Next: Northwind.');
    const history = await customer.say('cronologia');
    expect(history).toMatch(/20 novembre 2026, 09:00 UTC · Contoso\n– passo 1 fatto/);
    expect(history).toMatch(/21 novembre 2026, 09:00 UTC · Northwind\n– Nuovo partner: “Northwind”, prima “Contoso”/);
  });

  test('does not decline by a second thought, nor by a letter of 2,000 characters', async () => {
    for (const thought of ['no aspetta', 'ho sbagliato', 'no', 'annulla', 'indietro']) {
      expect(await customer.say('rifiuto')).toContain('Perché rifiuti?');
      expect(await customer.say(thought)).not.toContain('Hai rifiutato');
      if (thought === 'annulla') await customer.say('no');
    }
    await customer.say('rifiuto');
    expect(await customer.say('perché '.repeat(100))).toContain('al massimo 200 caratteri');
    expect(await customer.say('restiamo con Fabrikam')).toContain('Hai rifiutato');
  });

  test('leaves the case, and the opener keeps their steps', async () => {
    expect(await customer.say('annulla')).toContain('Vuoi uscire dalla pratica HYH-186?');
    expect(await customer.say('sì')).toContain('Non partecipi più alla pratica HYH-186');
    expect(await customer.say('apri HYH-186')).toContain('Non hai nessuna pratica HYH-186');
    expect(await partner.say('history')).toContain('left the case');
    expect(await partner.say('done 2')).toContain('Step 2 is done.');
  });
});

describe('a colleague', () => {
  test('is let in by somebody of their side, and marks its steps too', async () => {
    await customer.say(`partecipo ${await invite('customer')}`);
    const colleague = somebody('colleague', 'it');
    expect(await customer.say('aggiungi un collega')).toContain('Invito per un collega');
    const code = codeIn(customer);
    expect(await colleague.say(code)).toContain('Partecipi come cliente?');
    await colleague.click({ verb: 'join' });
    await partner.say('done 1');
    expect(await colleague.say('accetto')).toContain('Il passo 2 è fatto.');
    expect(await stranger.say(`join ${code}`)).toContain('opens nothing');
  });

  test('of the opener marks the opener’s steps, but cannot change the case', async () => {
    await partner.say('add a colleague');
    const colleague = somebody('colleague', 'en');
    await colleague.say(`join ${codeIn(partner)}`);
    expect(await colleague.say('change the cloud')).toContain('Only the person who opened the case can change it');
    expect(await colleague.say('done 1')).toContain('Step 1 is done.');
  });
});

test('an invitation is taken back, by name or by click, and its code opens nothing any more', async () => {
  const code = await invite('customer');
  expect(await partner.say('withdraw the invitation for Adatum')).toContain(
    'The code for Adatum opens nothing any more.',
  );
  expect(await customer.say(code)).toContain('Questo codice non apre nulla');
  const other = await invite('currentPartner');
  await partner.say('share');
  await partner.click({ verb: 'takeBack', seat: 'currentPartner' });
  expect(await stranger.say(other)).toContain('opens nothing');
  expect(await partner.say('withdraw the invitation')).toContain('No invitation is open.');
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

test('a reason with Markdown and HTML is shown as plain text', async () => {
  const reason = '**no** <b>thanks</b> [x](https://evil.example)';
  await stranger.say(`decline ${await invite('customer')} ${reason}`);
  expect(await partner.say('share')).toContain(reason);
});
