import { describe, expect, test } from '@jest/globals';
import { profileSaid } from '../../src/nlu/profileSaid.ts';

describe('what somebody says of themselves', () => {
  test.each([
    ['my organisation is Adatum Ltd', 'name', 'Adatum Ltd'],
    ['My organization is “Adatum”.', 'name', 'Adatum'],
    ['our company’s name is Adatum Inc.', 'name', 'Adatum Inc.'],
    ["our company's called adatum", 'name', 'adatum'],
    ['Sorry, my company is now called Smith, Jones & Sons', 'name', 'Smith, Jones & Sons'],
    ['our company is in Italy', 'country', 'Italy'],
    ['our company is based in the Netherlands', 'country', 'Netherlands'],
    ['my country: Italy', 'country', 'Italy'],
    ['my role is a customer', 'role', 'customer'],
    ['our cloud is the commercial one', 'cloud', 'commercial one'],
    ['my tenant id is 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'tenant', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
    ['our domain is adatum.example', 'tenant', 'adatum.example'],
    ['my MPN is 4813729', 'partnerId', '4813729'],
    ['my partner (MPN) id is 4813729', 'partnerId', '4813729'],
    ['la mia organizzazione è Adatum', 'name', 'Adatum'],
    ['la mia azienda si chiama Rossi Srl', 'name', 'Rossi Srl'],
    ['il nome della nostra società è Rossi S.p.A.', 'name', 'Rossi S.p.A.'],
    ["la nostra azienda e' Adatum", 'name', 'Adatum'],
    ['no, il mio paese è l’Italia', 'country', 'Italia'],
    ["il mio paese è l'Italia", 'country', 'Italia'],
    ['la nostra azienda è in Italia', 'country', 'Italia'],
    ['il mio ruolo è cliente', 'role', 'cliente'],
    ['il nostro cloud è il commerciale', 'cloud', 'commerciale'],
    ['il mio tenant è adatum.onmicrosoft.com', 'tenant', 'adatum.onmicrosoft.com'],
    ['il mio ID partner è 4813729', 'partnerId', '4813729'],
    ['forget my organisation', 'name', null],
    ['please forget our country.', 'country', null],
    ['dimentica la mia organizzazione', 'name', null],
    ['dimentica il mio id partner', 'partnerId', null],
  ] as const)('is read in “%s”', (text, field, value) => {
    expect(profileSaid(text)).toEqual({ field, value });
  });

  test.each([
    'what is my organisation?',
    'my organisation is Adatum?',
    'is my country Italy?',
    'my partner is Contoso',
    'the customer’s country is Italy',
    'our company is a Microsoft partner',
    'our company is moving to Contoso',
    'our company is looking for a second partner for Azure',
    'our company is not in the commercial cloud',
    'my organisation is Adatum and we want to switch Azure to Contoso',
    'My company is Adatum. We want to add a partner.',
    'la nostra azienda è un cliente di Fabrikam',
    'la nostra azienda è molto contenta di Fabrikam',
    'la mia azienda è Adatum e vogliamo passare Azure a Contoso',
    'my organisation is\nAdatum',
    'my organisation is',
    'my organisation',
    'forget it',
    'dimentica tutto',
    'il partner è Contoso',
    '',
  ])('is not read in “%s”', (text) => {
    expect(profileSaid(text)).toBeUndefined();
  });

  test('costs no time, however long the message', () => {
    expect(profileSaid(`my organisation is ${'no, '.repeat(5000)}`)).toBeUndefined();
    expect(profileSaid(`${'no, '.repeat(5000)}my organisation is`)).toBeUndefined();
  });
});
