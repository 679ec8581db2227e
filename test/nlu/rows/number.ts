import type { Language } from '../../../src/domain/language.ts';

/** The number that a text holds; undefined for none. */
interface NumberRow {
  readonly language: Language;
  readonly text: string;
  readonly number: number | undefined;
}

type Pair = readonly [text: string, number: number | undefined];
const each = (language: Language, pairs: readonly Pair[]): NumberRow[] =>
  pairs.map(([text, number]) => ({ language, text, number }));
const garbage = (language: Language, texts: readonly string[]): NumberRow[] =>
  each(
    language,
    texts.map((text): Pair => [text, undefined]),
  );

const english = [
  ...each('en', [
    ...([
      ['20', 20],
      ['0', 0],
      [' 20. ', 20],
      ['1,000', 1000],
      ['1,234,567', 1234567],
      ['1.5', 1.5],
      ['1,5', 1.5],
    ] as const),
    ...([
      ['1.234,5', 1234.5],
      ['10 000', 10000],
      ["1'000", 1000],
      ['0.125', 0.125],
      ['02', 2],
      ['(20)', 20],
      ['~20', 20],
    ] as const),
    ...([
      ['about 20', 20],
      ['20 seats', 20],
      ['20-seat licence', 20],
      ["I'd say about 20, I think", 20],
      ['20 E3 licences', 20],
    ] as const),
    ...([
      ['we have 12 users', 12],
      ['20, more or less', 20],
      ['20 or so', 20],
      ['20+', 20],
      ['2 dozen', 24],
      ['20 thousand', 20000],
    ] as const),
    ...([
      ['two', 2],
      ['zero', 0],
      ['none', 0],
      ['twelve', 12],
      ['twenty-five', 25],
      ['twenty five', 25],
      ['twentyfive', 25],
    ] as const),
    ...([
      ['a hundred and two', 102],
      ['one hundred two', 102],
      ['A hundred', 100],
      ['nineteen hundred', 1900],
    ] as const),
    ...([
      ['twenty-five hundred', 2500],
      ['two thousand five hundred', 2500],
      ['a thousand and one', 1001],
    ] as const),
    ...([
      ['nine thousand nine hundred and ninety-nine', 9999],
      ['a dozen', 12],
      ['half a dozen', 6],
      ['two dozen', 24],
    ] as const),
    ...([
      ['a couple of seats', 2],
      ['just one', 1],
      ['forty‑two', 42],
      ['roughly thirty people', 30],
      ['1.5 thousand', 1500],
    ] as const),
  ]),
  ...garbage('en', [
    ...[
      '',
      '?',
      '1.000',
      '20 or 30',
      '20-30',
      '20 - 30',
      '20 to 30',
      'between ten and twenty',
      'twenty thirty',
      'one two',
      'five twenty',
    ],
    ...[
      '-5',
      '20%',
      '$20',
      'Windows 10',
      'Office 365',
      '1.2.3',
      '10.0.0.1',
      '01/02/2020',
      '2nd',
      'the second one',
      'abc',
      '12abc',
    ],
    ...[
      'more than 20',
      'not 20',
      '0123456',
      'one moment',
      'dozens',
      'hundreds of seats',
      'a seat',
      'often',
      'someone',
      '20 and 30',
      'a',
    ],
    ...[
      '5a7a1c3e-2f0b-4d0f-9b57-0c9f1f1f1f1f',
      'E3',
      'twenty and thirty',
      '99999999999999999999',
      'half',
      'constructor',
      '20 five',
    ],
  ]),
];

const italian = [
  ...each('it', [
    ...([
      ['20', 20],
      ['0', 0],
      ['20.', 20],
      ['1.000', 1000],
      ['1.234.567', 1234567],
      ['1,5', 1.5],
      ['1.5', 1.5],
    ] as const),
    ...([
      ['1,234.5', 1234.5],
      ['10 000', 10000],
      ["1'000", 1000],
      ['0,125', 0.125],
      ['2.500,75', 2500.75],
      ['~20', 20],
    ] as const),
    ...([
      ['circa 20', 20],
      ['20 postazioni', 20],
      ['all’incirca venti', 20],
      ['sono 20', 20],
      ['direi una ventina', 20],
    ] as const),
    ...([
      ['abbiamo 12 utenti', 12],
      ['20 più o meno', 20],
      ['20 licenze E3', 20],
      ['2 mila', 2000],
      ['un paio di licenze', 2],
    ] as const),
    ...([
      ['due', 2],
      ['zero', 0],
      ['nessuna', 0],
      ['venti', 20],
      ['ventuno', 21],
      ['ventitré', 23],
      ['ventitre', 23],
    ] as const),
    ...([
      ["ventitre'", 23],
      ['ventotto', 28],
      ['trentun utenti', 31],
      ['circa venti', 20],
      ['venti cinque', 25],
    ] as const),
    ...([
      ['cento', 100],
      ['centodue', 102],
      ['cento e due', 102],
      ['centottanta', 180],
      ['centoottanta', 180],
      ['centuno', 101],
    ] as const),
    ...([
      ['seicentosessantasei', 666],
      ['mille', 1000],
      ['mille e due', 1002],
      ['milleduecento', 1200],
      ['duemila', 2000],
    ] as const),
    ...([
      ['duemilacinquecento', 2500],
      ['due mila cinquecento', 2500],
      ['novemilanovecentonovantanove', 9999],
    ] as const),
    ...([
      ['una dozzina', 12],
      ['mezza dozzina', 6],
      ['una ventina', 20],
      ['un centinaio di persone', 100],
      ['due dozzine', 24],
    ] as const),
    ...([
      ['una licenza', 1],
      ['solo uno', 1],
      ['diciassette', 17],
      ['quarantadue, grazie', 42],
      ['sedici', 16],
    ] as const),
  ]),
  ...garbage('it', [
    ...[
      '',
      '?',
      '1,000',
      '20 o 30',
      '20-30',
      '20 - 30',
      'da 20 a 30',
      'due o tre',
      'due tre',
      'cinque venti',
      'venti e trenta',
    ],
    ...[
      '-5',
      '20%',
      '€ 20',
      '20€',
      'Windows 10',
      'Office 365',
      '1.2.3',
      '10.0.0.1',
      '01/02/2020',
      '2°',
      'la seconda',
      'abc',
      '12abc',
    ],
    ...[
      'più di 20',
      'non 20',
      '0123456',
      'un attimo',
      'un po’',
      'decine',
      'centinaia di licenze',
      'sei sicuro',
      'qualcuno',
      'una domanda',
    ],
    ...[
      '5a7a1c3e-2f0b-4d0f-9b57-0c9f1f1f1f1f',
      'E3',
      'mezza',
      '99999999999999999999',
      'treuno',
      'un secondo',
      'almeno venti',
    ],
  ]),
];

/** How a number is read from an answer. */
export const numberRows: readonly NumberRow[] = [...english, ...italian];
