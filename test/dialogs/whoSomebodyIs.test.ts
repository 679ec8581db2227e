import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { authenticated, TestDesk } from '../harness/desk.ts';
import { inTeams } from '../harness/member.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk;

const adatum = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const contoso = '8c5d9f3a-1b2c-4d3e-8f4a-5b6c7d8e9f01';
const anna = '7faf8a6e-5c1b-4c1c-8f43-1d2b3c4d5e6f';
const ben = '0d1c6a1e-2d55-4cf0-8f0a-6b1c2d3e4f50';

const line = (activity: Parameters<TestDesk['send']>[0]) => desk.send(activity);
const member = (objectId: string, tenant: string, language: 'en' | 'it' = 'en'): Person =>
  inTeams(line, { objectId, tenant }, language);
const guest = (id = 'guest', language: 'en' | 'it' = 'en'): Person =>
  new Person(line, { id, language, channel: 'webchat' });

const sayAll = async (person: Person, ...said: readonly string[]): Promise<string> => {
  for (const one of said) await person.say(one);
  return person.read;
};

/** The first journey of a customer called Adatum Ltd. */
const switchAzure = [
  'I want to move Azure from Fabrikam to Contoso',
  'customer',
  'commercial',
  'no',
  'Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'csp',
  'yes',
  'no',
  'Adatum Ltd',
];

const open = async (settings: Readonly<Record<string, string>>): Promise<void> => {
  desk = await new TestDesk(await folder(), undefined, settings).open();
};
afterEach(() => desk.close());

describe('a guest', () => {
  beforeEach(() => open({}));

  test('is asked once who they are, and not again in the next journey', async () => {
    const me = guest();
    await sayAll(me, ...switchAzure, 'yes', 'menu');
    const next = await me.say('add a partner');
    expect(next).toContain(
      'As last time: Your role: Customer; Customer: Adatum Ltd; Cloud: Commercial. If that is different now, say “change” and what.',
    );
    expect(next).toContain('Is your company itself a Microsoft CSP partner?');
    const all = [next];
    for (const said of ['no', 'skip', 'Northwind', 'skip', 'no', 'no']) all.push(await me.say(said));
    expect(all.join('\n')).not.toMatch(/Who are you|Which cloud|your company called/);
    expect(me.read).toContain('Adatum Ltd');
  });

  test('is not asked again after a restart, in the other language', async () => {
    await sayAll(guest(), ...switchAzure);
    await desk.restart();
    const back = guest('guest', 'it');
    back.newConversation();
    const next = await sayAll(back, 'menu', 'voglio aggiungere un secondo partner');
    expect(next).toContain('Come l’ultima volta: Il tuo ruolo: Cliente; Cliente: Adatum Ltd; Cloud: Commerciale.');
  });

  test('corrects it in a case, and the next one begins with what is so now', async () => {
    const me = guest();
    await sayAll(me, ...switchAzure, 'yes', 'menu', 'add a partner', 'change the cloud', 'germany', 'menu');
    expect(await me.say('onboard')).toContain('Cloud: Germany');
  });

  test('who comes in another role is told nothing of the old one', async () => {
    const me = guest();
    await sayAll(me, ...switchAzure, 'yes', 'menu');
    const next = await me.say('We are a distributor; our customer wants to keep Fabrikam and add Contoso');
    expect(next).not.toContain('As last time');
    expect(next).not.toContain('Adatum');
    expect(next).toContain('Which cloud is the customer in?');
    await sayAll(me, 'change the new partner', 'Contoso Distribution');
    const known = await me.say('who am I');
    expect(known).toContain('Organisation: Contoso Distribution (not verified)');
    expect(known).not.toContain('Organisation: Adatum');
    expect(known).not.toContain('Known as');
  });

  test('what the first message says wins, and another name takes nothing of the known one along', async () => {
    const me = guest();
    await me.say('my role is direct partner');
    await me.say('my organisation is Contoso');
    await me.say('my tenant id is 3f2504e0-4f89-41d3-9a0c-0305e82c3301');
    const same = await me.say('our customer moves Azure from Fabrikam to Contoso');
    expect(same).toContain('New partner’s tenant id: 3f2504e0');
    await me.say('menu');
    const other = await me.say('our customer moves Azure from Fabrikam to Northwind');
    expect(other).toContain('New partner: Northwind');
    expect(other).toContain('As last time: Your role: Direct-bill partner. If');
    expect(other).not.toContain('3f2504e0');
  });

  test('who speaks of a customer is asked who they are, though they were the customer last time', async () => {
    const me = guest();
    await sayAll(me, ...switchAzure, 'yes', 'menu');
    const next = await me.say('Azure of our customer is to move from Fabrikam to Northwind');
    expect(next).toContain('Who are you in this?');
    expect(next).not.toContain('Adatum');
  });

  test('what was left blank is asked again', async () => {
    const me = guest();
    await sayAll(me, ...switchAzure.slice(0, -1), 'skip', 'yes', 'menu');
    expect(await me.say('add a partner')).toContain('As last time: Your role: Customer; Cloud: Commercial. If');
  });

  test('says who they are before any journey, and the first one asks for the rest only', async () => {
    const me = guest();
    expect(await me.say('who am I')).toContain('You are a guest here');
    await me.say('my organisation is Adatum Ltd');
    expect(me.read).toContain('Noted: Organisation: Adatum Ltd. New cases begin with it');
    expect(me.read).toContain('Organisation: Adatum Ltd (not verified)');
    await sayAll(me, 'add a partner', 'customer');
    expect(me.read).toContain('Known of your organisation: Customer: Adatum Ltd. If');
    expect(me.read).toContain('Which cloud are you in?');
  });

  test('cannot take over an organisation by claiming its tenant', async () => {
    const me = guest();
    await sayAll(me, 'my organisation is Adatum', `my tenant is ${adatum}`);
    expect(me.read).toContain(`Microsoft tenant: ${adatum} (not verified)`);
    expect(me.read).toContain('You are a guest here');
    const claims = inTeams(line, { objectId: anna, tenant: adatum });
    expect(await claims.say('who am I')).toContain('You are a guest here');
    expect(claims.read).toContain('Organisation: not known yet');
  });
});

describe('somebody in Teams', () => {
  beforeEach(() => open(authenticated));

  test('with the same object id in another tenant is another person, who sees nothing of the first', async () => {
    await sayAll(member(anna, adatum), ...switchAzure);
    const other = member(anna, contoso);
    expect(await other.say('my cases')).not.toContain('HYH-186');
    expect(await other.say('open HYH-186')).toContain('HYH-186');
    expect(other.read).not.toContain('Production');
    expect(await other.say('who am I')).toContain(`Teams vouches for your tenant, ${contoso}.`);
    expect(other.read).toContain('Organisation: not known yet');
  });

  test('shares the organisation with colleagues, and each has a role of their own', async () => {
    await sayAll(member(anna, adatum), ...switchAzure);
    const colleague = member(ben, adatum, 'it');
    expect(await colleague.say('chi sono?')).toContain('Organizzazione: Adatum Ltd (non verificato)');
    expect(colleague.read).toContain(`Teams conferma il tuo tenant, ${adatum}.`);
    expect(colleague.read).toContain('Il tuo ruolo: non lo so ancora');
    await sayAll(colleague, 'aggiungere un partner', 'cliente');
    expect(colleague.read).toContain('Della tua organizzazione so già: Cliente: Adatum Ltd; Cloud: Commerciale.');
    await colleague.say('la mia organizzazione è Adatum S.p.A.');
    const again = member(anna, adatum);
    again.newConversation();
    expect(await again.say('who am I')).toContain('Organisation: Adatum S.p.A. (not verified)');
  });

  test('a guest who claims the tenant changes nothing of its organisation', async () => {
    await sayAll(member(anna, adatum), ...switchAzure);
    const claims = guest(`29:${adatum}-${anna}`);
    await sayAll(claims, 'my organisation is Evil Corp', `my tenant is ${adatum}`, 'my cases');
    expect(claims.read).not.toContain('HYH-186');
    const known = await member(anna, adatum).say('who am I');
    expect(known).toContain('Adatum Ltd');
    expect(known).not.toContain('Evil');
  });

  test('is marked with the vouched tenant where others read who asks, and a guest as not verified', async () => {
    const opener = member(anna, adatum);
    await sayAll(opener, ...switchAzure, 'yes', 'share');
    await opener.click({ verb: 'invite', seat: 'newPartner' });
    const code = /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(opener.read)?.[0] ?? 'no code';
    const invited = guest('partner');
    const asked = await invited.say(code);
    expect(asked).toContain('Adatum Ltd (tenant 72f988bf…, vouched for by Teams) asks you to take part');
    expect(asked).toContain('Teams vouches for the tenant only; the names are as they were typed.');
    await invited.say(`join ${code}`);
    expect(await opener.say('share')).toContain('Contoso (not verified): takes part.');
  });

  test('is marked with the vouched tenant where the opener reads who takes part', async () => {
    const opener = guest('opener');
    await sayAll(opener, ...switchAzure, 'yes', 'share');
    await opener.click({ verb: 'invite', seat: 'newPartner' });
    const code = /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(opener.read)?.[0] ?? 'no code';
    const invited = member(ben, contoso, 'it');
    expect(await invited.say(code)).toContain('Adatum Ltd (non verificato) ti chiede');
    await invited.say(`partecipo ${code}`);
    const shared = await opener.say('share');
    expect(shared).toContain('Contoso (tenant 8c5d9f3a…, vouched for by Teams): takes part.');
    expect(shared).toContain('the names are as they were typed');
  });
});
