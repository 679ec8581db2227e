import { describe, expect, test } from '@jest/globals';
import { type NameRead, readName } from '../../../dialogs/questions/readName.ts';

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const typed = (name: string): NameRead => ({ kind: 'name', name });

const asTyped = [
  ['Help Srl'],
  ['Back Office SpA'],
  ['Menu Ltd'],
  ['No Limits Srl'],
  ['Ok Computer Ltd'],
  ['Yes Consulting'],
  ['24/7 Media'],
  ['We Are Social'],
  ['Why Not Ltd'],
  ['Come Srl'],
  ['Chi Energy'],
  ['Non Solo Pane Srl'],
  ['La Rinascente'],
  ['Rossi, Bianchi & Co'],
  ['Credo Consulting'],
  ['Partner Tech'],
  ['Contoso S.r.l.'],
  ['"Contoso" Srl'],
  ['E-Group'],
  ['the old one'],
  ['la vecchia'],
  ['Azure con il nostro EA'],
] as const;

const said = {
  it: [
    ['si chiama Contoso', 'Contoso'],
    ['il partner è Contoso Srl', 'Contoso Srl'],
    ['Il nostro partner attuale è la Fabrikam', 'Fabrikam'],
    ['la società è Contoso', 'Contoso'],
    ['Il nome è Contoso.', 'Contoso'],
    ["E' Contoso", 'Contoso'],
    ['siamo la Contoso', 'Contoso'],
    ['penso che sia Contoso', 'Contoso'],
    ['nome: Contoso', 'Contoso'],
    ['SI CHIAMA CONTOSO', 'CONTOSO'],
    ['Contoso, ma non siamo sicuri', 'Contoso'],
    ['Contoso (credo)', 'Contoso'],
    ['si chiama “No”', 'No'],
    ['«Chi?»', 'Chi?'],
    ['“boh”', 'boh'],
  ],
  en: [
    ["it's called Contoso", 'Contoso'],
    ['It’s called Contoso', 'Contoso'],
    ['the name is Contoso.', 'Contoso'],
    ['it is Contoso', 'Contoso'],
    ['we are called Contoso', 'Contoso'],
    ['we are Contoso', 'Contoso'],
    ['our company is Contoso Ltd', 'Contoso Ltd'],
    ['Our current partner is Contoso Inc.', 'Contoso Inc.'],
    ['I think it’s Contoso', 'Contoso'],
    ['company: Contoso', 'Contoso'],
    ['Contoso, but not sure', 'Contoso'],
    ['Contoso (I think)', 'Contoso'],
    ['"No"', 'No'],
    ['“None”', 'None'],
  ],
} as const;

const blank = {
  it: [
    'nessuno',
    'n.d.',
    'nd',
    'da definire',
    'boh',
    '-',
    '—',
    'non lo so',
    'non ancora deciso',
    'il nome è boh',
    '🤷',
  ],
  en: ['none', 'nobody', 'n/a', 'N/A', 'tbd', 'no one', 'not decided yet', 'not sure', "I don't know", 'dunno'],
} as const;

const notAName = {
  it: [
    'sì',
    'Sì.',
    'ok',
    'no grazie',
    'yes',
    'perché?',
    'che cosa intendi',
    'Fabrikam?',
    'io',
    'noi',
    'siamo noi',
    'KRM-482',
    id,
    '…',
    '365',
    '👍',
    'non ho il nome',
    'ciao',
  ],
  en: [
    'yes',
    'No',
    'okay',
    'sì',
    'what do you mean',
    'What is that?',
    'Which one?',
    'us',
    'me',
    "it's us",
    'krm-482',
    id,
    '???',
    '12',
    '🙂',
    "we don't have the name",
    '""',
    'hello',
  ],
} as const;

describe.each(['it', 'en'] as const)('a name, in %s', (language) => {
  test.each(asTyped)('%s stays as typed', (text) => {
    expect(readName(text, language)).toEqual(typed(text));
  });
  test.each(said[language].map(([text, name]) => [text, name]))('%s names %s', (text, name) => {
    expect(readName(text, language)).toEqual(typed(name));
  });
  test.each(blank[language].map((text) => [text]))('%s leaves it blank', (text) => {
    expect(readName(text, language)).toEqual({ kind: 'blank' });
  });
  test.each(notAName[language].map((text) => [text]))('%s is no name', (text) => {
    expect(readName(text, language)).toEqual({ kind: 'notAName' });
  });
});

test.each([
  ['con Fabrikam', 'Fabrikam'],
  ['with Fabrikam', 'Fabrikam'],
  ['lavoriamo con Fabrikam', 'Fabrikam'],
  ['we work with Fabrikam', 'Fabrikam'],
])('%s leads to a partner’s name only', (text, name) => {
  expect(readName(text, 'it', 'partner')).toEqual(typed(name));
  expect(readName(text, 'it')).toEqual(typed(text));
});
