import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { profileView } from '../../dialogs/present/profileView.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
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

describe('by typing, somebody', () => {
  test.each([
    ['my organisation is Adatum Ltd', 'Organisation: Adatum Ltd (not verified)'],
    ['Our company is called Adatum Inc.', 'Organisation: Adatum Inc. (not verified)'],
    ['my role is reseller', 'Your role: Indirect reseller (not verified)'],
    ['my country is the Netherlands', 'Country: Netherlands (not verified)'],
    ['our cloud is US Government', 'Cloud: US Government (not verified)'],
    ['my tenant is https://adatum.onmicrosoft.com/', 'Microsoft tenant: adatum.onmicrosoft.com (not verified)'],
    ['my partner id is 4813729', 'Partner (MPN) id: 4813729 (not verified)'],
  ])('tells: “%s”', async (said, read) => {
    expect(await me.say(said)).toContain(read);
    expect(me.read).toContain('Noted: ');
    expect(await me.say('who am I')).toContain(read);
  });

  test.each([
    ['la mia organizzazione è Adatum', 'Organizzazione: Adatum (non verificato)'],
    ['la nostra azienda si chiama Rossi S.p.A.', 'Organizzazione: Rossi S.p.A. (non verificato)'],
    ['il mio ruolo è provider', 'Il tuo ruolo: Provider indiretto (non verificato)'],
    ['il mio paese è l’Italia', 'Paese: Italia (non verificato)'],
    ['il mio ID partner è 4813729', 'ID partner (MPN): 4813729 (non verificato)'],
  ])('says in Italian: “%s”', async (said, read) => {
    expect(await io.say(said)).toContain(read);
    expect(await io.say('chi sono?')).toContain(read);
  });

  test('reads what a value must be, and keeps what was there', async () => {
    await me.say('my partner id is 4813729');
    const read = await me.say('my partner id is 12');
    expect(read).toContain('A partner id is a number of 4 to 10 digits, such as 4813729.');
    expect(read).toContain('So I left that as it was.');
    expect(read).toContain('Partner (MPN) id: 4813729 (not verified)');
    expect(await me.say('my cloud is pink')).toContain('The cloud is one of these');
    expect(await me.say('my tenant is what we have')).toContain('A tenant is named by its domain');
    expect(await me.say(`my organisation is A${'a'.repeat(200)}`)).toContain('at most 200 characters');
    expect(await io.say('il mio ID partner è 12')).toContain('Un ID partner è un numero da 4 a 10 cifre');
  });

  test('has one thing forgotten', async () => {
    await me.say('my country is Italy');
    expect(await me.say('forget my country')).toContain('Forgotten: Country.');
    expect(me.read).toContain('Country: not known yet');
    await io.say('il mio paese è l’Italia');
    expect(await io.say('dimentica il mio paese')).toContain('Dimenticato: Paese.');
  });

  test('does not lose the open question, and answers it where it asks for just that', async () => {
    await me.say('switch Azure from Fabrikam to Contoso');
    expect(await me.say('who am I')).toContain('Who are you in this?');
    expect(await me.say('my country is Italy')).toContain('Who are you in this?');
    expect(await me.say('my role is customer')).toContain('Which cloud are you in?');
    for (const said of ['commercial', 'no', 'Test 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'csp', 'yes', 'no'])
      await me.say(said);
    expect(me.read).toContain('What is your company called?');
    expect(await me.say('our company is called Adatum Ltd')).toContain('Is this right?');
    expect(await me.say('who am I')).toContain('Organisation: Adatum Ltd (not verified)');
    expect(me.read).toContain('Is this right?');
  });
});

describe('on the form, somebody', () => {
  test('changes some, empties some, and reads it back', async () => {
    await me.say('my country is Italy');
    await me.click(
      { verb: 'profile' },
      { name: 'Contoso', role: 'indirectReseller', country: '', partnerId: '4813729' },
    );
    expect(me.read).toContain(
      'Noted: Organisation: Contoso; Your role: Indirect reseller; Partner (MPN) id: 4813729. Forgotten: Country.',
    );
    await me.say('our customer moves Azure from Fabrikam to Contoso');
    expect(me.read).toContain('As last time: Your role: Indirect reseller; New partner’s MPN id: 4813729. If');
  });

  test('loses nothing to a bad value: the good ones are saved, and it stands there to be mended', async () => {
    await me.say('who am I');
    await me.click({ verb: 'profile' }, { name: 'Contoso', tenantId: 'our tenant' });
    expect(me.read).toContain('A tenant id is a GUID');
    expect(me.read).toContain('Noted: Organisation: Contoso.');
    const organisation = { id: 'one', version: 1, name: 'Contoso', roles: {} };
    const { fields } = profileView({ organisation }, catalogues.en, { typed: { tenantId: 'our tenant' } });
    expect(fields.map(({ id, value }) => [id, value])).toContainEqual(['tenantId', 'our tenant']);
    expect(fields.map(({ id, value }) => [id, value])).toContainEqual(['name', 'Contoso']);
  });

  test('on an old form changes nothing, but finds there what was typed', async () => {
    await me.say('who am I');
    const old = me.buttons.find(({ data }) => data.verb === 'profile')?.data ?? {};
    await me.say('my organisation is Adatum');
    await me.submit({ ...old, name: 'Contoso' });
    expect(me.read).toContain('nothing is saved yet');
    expect(me.read).toContain('Organisation: Adatum (not verified)');
    await me.click({ verb: 'profile' }, { name: 'Contoso' });
    expect(me.read).toContain('Organisation: Contoso (not verified)');
  });

  test('twice with the same values, is told that they are noted', async () => {
    await me.say('who am I');
    const form = { ...me.buttons.find(({ data }) => data.verb === 'profile')?.data, name: 'Contoso' };
    await me.submit(form);
    // What was said last is kept with the conversation.
    const before = await desk.everyFile('dialogs');
    expect(await me.submit(form)).toContain('noted already');
    expect(await desk.everyFile('dialogs')).toBe(before);
  });

  test.each([
    ['a role that there is not', { role: 'owner' }],
    ['a cloud that there is not', { cloud: '__proto__' }],
    ['a name of 300 characters', { name: 'x'.repeat(300) }],
    ['somebody else’s key and tenant', { by: 'program', tenant: '72f988bf-86f1-41af-91ab-2d7cd011db47', id: 'x' }],
  ])('changes nothing by %s', async (_what, fields) => {
    await me.say('my organisation is Adatum');
    await me.submit({ ...me.buttons.find(({ data }) => data.verb === 'profile')?.data, ...fields });
    expect(await me.say('who am I')).toContain('Organisation: Adatum (not verified)');
    expect(me.read).toContain('You are a guest here');
    expect(me.read).toContain('Your role: not known yet');
    expect(me.read).toContain('Cloud: not known yet');
  });
});
