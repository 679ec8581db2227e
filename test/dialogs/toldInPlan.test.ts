import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk;
let partner: Person;
let customer: Person;

beforeEach(async () => {
  desk = await new TestDesk(await folder()).open();
  const somebody = (id: string, language: 'en' | 'it'): Person =>
    new Person((activity) => desk.send(activity), { id, language, channel: 'webchat' });
  partner = somebody('partner', 'en');
  customer = somebody('customer', 'it');
  for (const said of ['switch Azure from Fabrikam to Contoso', 'direct', 'commercial', 'no']) await partner.say(said);
  for (const said of ['Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'csp', 'yes', 'no', 'Adatum', 'skip', 'yes'])
    await partner.say(said);
  await partner.say('share');
  await partner.click({ verb: 'invite', seat: 'customer' });
  const code = /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(partner.read)?.[0] ?? 'no code';
  await customer.say(`partecipo ${code}`);
});
afterEach(() => desk.close());

describe('what is not understood', () => {
  test('by who was invited: nothing waits for them, or their next step is named', async () => {
    expect(await customer.say('banane e pere')).toContain(
      'Non ho capito. In questo momento non tocca a te. Scrivi “piano” per vedere a chi tocca.',
    );
    await partner.say('done 1');
    const read = await customer.say('banane e pere');
    expect(read).toContain('Non ho capito. Il tuo prossimo passo è il 2: Accedere');
    expect(read).toContain('Scrivi “fatto 2”, “problema 2” e che cosa non va, oppure “piano”.');
    await customer.say('english');
    expect(await customer.say('bananas')).toContain('I did not understand that. Your next step is 2: Sign in');
    await customer.say('done 2');
    await customer.say('done 3');
    expect(await customer.say('bananas')).toContain('Nothing waits for you right now.');
  });

  test('by the opener', async () => {
    expect(await partner.say('bananas')).toContain('I did not understand that. Say “plan”, “change” and what');
  });

  test.each(['accettiamo la relazione con entrambi', 'passiamo Azure da Fabrikam a Northwind'])(
    'opens no other case for who was invited: “%s”',
    async (said) => {
      await customer.say(said);
      expect(await desk.casesOf('webchat', 'customer')).toHaveLength(1);
      expect(customer.read).not.toContain('La tua pratica è');
      expect(await customer.say('piano')).toContain('Il piano');
    },
  );

  test('names the other journey that it sounds like', async () => {
    expect(await customer.say('passiamo Azure da Fabrikam a Northwind')).toContain(
      'Scrivi “menu” per cominciarla; questa pratica resta qui.',
    );
  });

  test.each(['this case is a strange thing', 'what a long case', 'our case has a problem with many people'])(
    'never answers with all cases: “%s”',
    async (said) => {
      expect(await partner.say(said)).not.toContain('My cases');
    },
  );
});

describe('in the past tense', () => {
  test('an agreement is given, or was', async () => {
    await partner.say('done 1');
    expect(await customer.say('ho già accettato')).toContain('Il passo 2 è fatto.');
    const read = await customer.say('abbiamo già accettato');
    expect(read).toContain('Sì, il passo 2 è già fatto.');
    expect(read).toContain('passo 3');
  });

  test('what was done is asked back where one step is due', async () => {
    expect(await partner.say('we sent the invitation')).toContain('Do you mean that step 1 is done? Say “done 1”.');
    await partner.say('done 1');
    expect(await customer.say('abbiamo inviato la richiesta')).toContain(
      'Vuoi dire che il passo 2 è fatto? Scrivi “fatto 2”.',
    );
    expect(await customer.say('piano')).not.toContain('Passi fatti: 2');
  });
});

describe('several steps', () => {
  test('are marked in order, and the first that is refused is told', async () => {
    await partner.say('done 1');
    const read = await customer.say('fatto 2 e 3');
    expect(read).toContain('Il passo 2 è fatto.');
    expect(read).toContain('Il passo 3 è fatto.');
    const stopped = await partner.say('done 4, 7 and 5');
    expect(stopped).toContain('Step 4 is done.');
    expect(stopped).toContain('Step 7 comes later');
    expect(stopped).not.toContain('Step 5 is done');
  });

  test('that nobody named are asked for', async () => {
    expect(await partner.say('all done')).toContain('Which steps? Say “done 4 and 5”');
    expect(await customer.say('fatto tutto')).toContain('Quali passi? Scrivi ad esempio “fatto 4 e 5”.');
  });

  test('were not done yet: taking one back says so', async () => {
    expect(await partner.say('undo 6')).toContain('Step 6 was not done yet.');
    expect(await customer.say('annulla 6')).toContain('Il passo 6 non era ancora fatto.');
  });
});

test('whose turn it is and who takes part is told to who asks', async () => {
  expect(await partner.say('who’s next?')).toContain('Next, step 1, Contoso');
  expect(await customer.say('a chi tocca?')).toContain('Ora tocca a Contoso, passo 1');
  expect(await partner.say('who takes part?')).toContain('Adatum (not verified): takes part.');
  expect(await customer.say('chi partecipa?')).toContain('partecipa');
});

describe('the words', () => {
  test('name the side whose step it is', async () => {
    expect(await customer.say('fatto 1')).toContain('Il passo 1 tocca a Contoso, che lo segna.');
    expect(await partner.say('done 2')).toContain('Step 2 is for Adatum to mark.');
  });

  test('of the history fit whoever reads them', async () => {
    const read = await customer.say('cronologia');
    expect(read).toMatch(/Tu\n– invito accettato \(non verificato\)/);
    await partner.say('done 1');
    await customer.say('rifiuto: non ora');
    expect(await customer.say('cronologia')).toContain('passo 2 rifiutato: “non ora”; la pratica è chiusa');
  });
});
