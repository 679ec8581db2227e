import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/domain/language.ts';
import { understandByRules } from '../../src/nlu/understandByRules.ts';
import { subscriptionSaid, type Understanding } from '../../src/nlu/understanding.ts';

const slots = ['newPartner', 'currentPartner', 'asker', 'cloud', 'service', 'source', 'wish'] as const;
type Slot = (typeof slots)[number];

interface FirstMessage {
  readonly text: string;
  readonly expect?: Readonly<Partial<Record<Slot, string>>>;
}

const heldOut = (language: Language): readonly FirstMessage[] =>
  JSON.parse(readFileSync(new URL(`./firstMessages/heldOut.${language}.json`, import.meta.url), 'utf8'));

const slotsOf = ({ said }: Understanding): Readonly<Partial<Record<Slot, string | undefined>>> => ({
  newPartner: said.newPartnerName,
  currentPartner: said.currentPartnerName,
  asker: said.asker,
  cloud: said.cloud,
  service: said.subscription?.service,
  source: said.subscription?.source,
  wish: said.subscription?.wish,
});

/** The least share of the held-out slots that is filled rightly: what was measured when the rules were written. */
const floors: Readonly<Record<Language, { readonly names: number; readonly rest: number }>> = {
  en: { names: 16 / 18, rest: 25 / 28 },
  it: { names: 14 / 20, rest: 28 / 29 },
};

/** How many of the slots that the messages should fill are filled as they should be. */
const filled = (
  read: readonly { readonly expected: FirstMessage['expect']; readonly got: Understanding }[],
  among: readonly Slot[],
) => {
  const asked = read.flatMap(({ expected = {}, got }) =>
    among.filter((slot) => expected[slot] !== undefined).map((slot) => slotsOf(got)[slot] === expected[slot]),
  );
  return asked.filter((right) => right).length / asked.length;
};

// Nobody looks at these messages, so that they tell what to expect of people: only rates leave this block.
describe.each(languages)('what first messages say that the rules were not written with, %s', (language) => {
  const read = heldOut(language).map(({ text, expect: expected }) => ({
    expected,
    got: understandByRules(text),
  }));
  const share = (right: (one: (typeof read)[number]) => boolean): number => read.filter(right).length / read.length;
  const floor = floors[language];

  test('no language is taken for another', () => {
    expect(share(({ got }) => got.language !== undefined && got.language !== language)).toBe(0);
  });

  test('most partners are named', () => {
    expect(filled(read, ['newPartner', 'currentPartner'])).toBeGreaterThanOrEqual(floor.names);
  });

  test('most of the rest is told', () => {
    expect(filled(read, ['asker', 'cloud', 'service', 'source', 'wish'])).toBeGreaterThanOrEqual(floor.rest);
  });

  test('no partner gets the wrong name', () => {
    const wrong = ({ expected = {}, got }: (typeof read)[number]): boolean =>
      (['newPartner', 'currentPartner'] as const).some(
        (slot) => expected[slot] !== undefined && ![expected[slot], undefined].includes(slotsOf(got)[slot]),
      );
    expect(share(wrong)).toBe(0);
  });
});

describe('the language of a first message', () => {
  test.each(['Azure', 'ok', 'Office 365', 'CSP', 'Contoso', 'asdfgh', '', '???', '42', 'menu', 'multi-partner'])(
    'cannot be told from %j',
    (text) => {
      expect(understandByRules(text).language).toBeUndefined();
    },
  );

  test.each([
    ['switch azure', 'en'],
    ['cambio csp', 'it'],
    ['vorrei un altro Partner of Record', 'it'],
    ['perché?', 'it'],
    ['can we have two partners', 'en'],
    ['pay as you go, possiamo passarlo in CSP?', 'it'],
  ])('%j is %s', (text, language) => {
    expect(understandByRules(text).language).toBe(language);
  });
});

describe('a name is left out rather than guessed', () => {
  test.each([
    'we want to move Azure to CSP',
    'Our Customer wants a second Partner',
    'from Germany to Italy with azure, can we switch csp?',
    'move azure from EA to CSP in January',
    'Buongiorno, il Cliente vuole passare Azure a un altro CSP',
    'Kind regards, Karen',
    'I am Mario Rossi and I need help',
    'our customer Tailspin Toys wants two partners',
    'WE WANT TO SWITCH AZURE TO ANOTHER CSP',
    'spostare le licenze a un altro rivenditore entro Giugno',
    'can you move our Exchange licences to Power BI',
    'KRM-482 what about it',
  ])('%j names no partner', (text) => {
    const { newPartnerName, currentPartnerName } = understandByRules(text).said;
    expect([newPartnerName, currentPartnerName]).toEqual([undefined, undefined]);
  });

  test.each([
    ['vogliamo portare azure da adatum a Rossi Informatica S.r.l.', 'Rossi Informatica S.r.l.'],
    ['vorremmo passare azure da Fabrikam a gruppo lumen', 'gruppo lumen'],
    ['move azure from Adatum to 3Cloud', '3Cloud'],
    ['move azure from Adatum to Smith & Sons, please', 'Smith & Sons'],
    ["we want to add Margie's Travel as a second partner", "Margie's Travel"],
    ['move azure from Adatum to the new partner. Its name is long: forget it', undefined],
    ['besides Fabrikam we want to work with School of Fine Art', 'School of Fine Art'],
    ['switch azure from Fabrikam to Contoso Ltd.', 'Contoso Ltd'],
    ["can we move our EA azure to Contoso's CSP?", 'Contoso'],
  ])('%j names %j', (text, name) => {
    expect(understandByRules(text).said.newPartnerName).toBe(name);
  });
});

describe('what a phrase says of a subscription', () => {
  test.each([
    ['Azure through our EA', { service: 'usage', source: 'enterpriseAgreement' }],
    ['Office 365 E3 comprato da un CSP', { service: 'license', source: 'cspPartner' }],
    ['licenze prese direttamente sul sito con carta di credito', { service: 'license', source: 'microsoftDirect' }],
    ['pay-as-you-go', { service: 'usage', source: 'microsoftDirect' }],
    ['Azure', { service: 'usage' }],
    ['Office 365 E3', { service: 'license' }],
    ['EMS', { service: 'license' }],
    ['Dynamics 365 Sales', { service: 'license' }],
    ['Azure AD Premium P1', { service: 'license' }],
    ['M365 Business Premium', { service: 'license' }],
    ['Production', {}],
    ['Contoso Dev/Test', {}],
    ['office and azure', {}],
    ['Open Value licences', { service: 'license', source: 'open' }],
    ['licenze Open', { service: 'license', source: 'open' }],
    ['Office 365 through Advisor', { service: 'license', source: 'advisor' }],
    ['our advisor told us to take E3', { service: 'license' }],
    ['Office 365 from a syndication partner', { service: 'license', source: 'syndicationPartner' }],
    ['E5 from a shop that is not a CSP', { service: 'license', source: 'otherThirdParty' }],
    ['licenze vendute da un negozio che non è CSP', { service: 'license', source: 'otherThirdParty' }],
    ['Azure from our current CSP', { service: 'usage', source: 'cspPartner' }],
    ['Azure, not through the EA', { service: 'usage' }],
    ['azure non preso con l’EA', { service: 'usage' }],
    ['Office 365, Contoso should manage it', { service: 'license', wish: 'manage' }],
    ['azure da spostare in CSP', { service: 'usage', wish: 'move' }],
    ['portale Azure', { service: 'usage' }],
    ['credit card', { source: 'microsoftDirect' }],
    ['Azure licences', { service: 'usage' }],
    ['', {}],
  ])('%j', (phrase, said) => {
    expect(subscriptionSaid(phrase)).toEqual(said);
  });

  test('the language of the conversation counts where the phrase could be in any', () => {
    expect(subscriptionSaid('Azure EA', 'it')).toEqual({ service: 'usage', source: 'enterpriseAgreement' });
    expect(subscriptionSaid('Azure comprato da un CSP', 'en')).toEqual({ service: 'usage', source: 'cspPartner' });
  });

  test('a first message gives the product as the name', () => {
    const { intent, said } = understandByRules(
      'we bought Office 365 E3 through our EA and want Contoso to look after it',
    );
    expect(intent).toBe('onboardSubscriptions');
    expect(said).toEqual({
      newPartnerName: 'Contoso',
      subscription: { name: 'Office 365 E3', service: 'license', source: 'enterpriseAgreement', wish: 'manage' },
    });
  });
});

describe('the examples that the rules were asked for with', () => {
  test('Azure bought elsewhere is onboarded', () => {
    expect(understandByRules('we bought Azure through our EA and want Contoso to look after it')).toEqual({
      language: 'en',
      intent: 'onboardSubscriptions',
      said: {
        newPartnerName: 'Contoso',
        subscription: { name: 'Azure', service: 'usage', source: 'enterpriseAgreement', wish: 'manage' },
      },
    });
  });

  test('Azure that goes from partner to partner is switched', () => {
    expect(understandByRules('vorrei passare Azure da Fabrikam a Contoso')).toMatchObject({
      language: 'it',
      intent: 'switchAzure',
      said: { newPartnerName: 'Contoso', currentPartnerName: 'Fabrikam' },
    });
  });

  test('one slip of the fingers changes nothing', () => {
    expect(understandByRules('azrue trasnfer from our curent csp to another parnter').intent).toBe('switchAzure');
    expect(understandByRules('vorrei traferire la sottoscrizone azzure a un altro partnre').intent).toBe('switchAzure');
  });

  test('a text without words is nothing', () => {
    expect(understandByRules('  \n\t ')).toEqual({ intent: 'menu', said: {} });
  });
});
