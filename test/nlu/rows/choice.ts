import type { Language } from '../../../src/domain/language.ts';
import type { Choice, ChoiceOption } from '../../../src/nlu/choice.ts';

/** The option lists that the rows choose from. */
export const choiceOptions = {
  sources: [
    { value: 'ea', label: 'Enterprise Agreement', synonyms: ['EA', 'volume licensing'] },
    { value: 'current', label: 'My current partner', synonyms: ['CSP'] },
    { value: 'new', label: 'A new partner' },
    { value: 'web', label: 'Web Direct', synonyms: ['credit card'] },
  ],
  fonti: [
    { value: 'ea', label: 'Contratto Enterprise', synonyms: ['EA', 'Enterprise Agreement'] },
    { value: 'current', label: 'Il mio partner attuale', synonyms: ['CSP'] },
    { value: 'new', label: 'Un nuovo partner' },
    { value: 'web', label: 'Acquisto diretto sul web', synonyms: ['carta di credito'] },
  ],
  partners: [
    { value: 'partner', label: 'Partner' },
    { value: 'newPartner', label: 'New partner' },
  ],
  terms: [
    { value: '12', label: '12 months' },
    { value: '24', label: '24 months' },
    { value: '1', label: '1 month' },
  ],
  durate: [
    { value: '12', label: '12 mesi' },
    { value: '24', label: '24 mesi' },
    { value: '1', label: '1 mese' },
  ],
  answers: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
  twins: [
    { value: 'posts', label: 'Posts' },
    { value: 'costs', label: 'Costs' },
  ],
  none: [],
} as const satisfies Readonly<Record<string, readonly ChoiceOption<string>[]>>;

/** What a text chooses from one of the lists. */
interface ChoiceRow {
  readonly language: Language;
  readonly text: string;
  readonly options: keyof typeof choiceOptions;
  readonly choice: Choice<string>;
}

const from = (
  language: Language,
  options: ChoiceRow['options'],
  expected: string | readonly string[] | undefined,
  texts: readonly string[],
): ChoiceRow[] =>
  texts.map((text) => {
    if (expected === undefined) return { language, text, options, choice: { kind: 'none' } };
    if (typeof expected !== 'string') return { language, text, options, choice: { kind: 'several', values: expected } };
    return { language, text, options, choice: { kind: 'chosen', value: expected } };
  });

const repaired = (
  language: Language,
  options: ChoiceRow['options'],
  rows: readonly (readonly [string, string, string])[],
): ChoiceRow[] =>
  rows.map(([text, value, words]) => ({ language, text, options, choice: { kind: 'chosen', value, repaired: words } }));

const english = [
  ...from('en', 'sources', 'current', [
    ...[
      '2',
      '2.',
      '2)',
      '(2)',
      '#2',
      '2️⃣',
      'number two',
      'No. 2',
      'option 2',
      'Option two!',
      'two',
      'second',
      '2nd',
      'the second one',
      'the second',
    ],
    ...[
      "I think it's the second one",
      'the 2nd please',
      'maybe the second one',
      'my current partner',
      'current',
      'the current one',
      'csp',
      'no, the second',
    ],
    ...['the second one you mentioned', 'I would go with option 2, thanks'],
  ]),
  ...from('en', 'sources', 'ea', [
    ...[
      'EA',
      'the EA one please',
      'Enterprise Agreement',
      '"enterprise agreement"',
      'agreement enterprise',
      'enterprise',
      'one',
      'the first',
    ],
    ...[
      'we bought it through an Enterprise Agreement',
      'volume licensing I think',
      'number one',
      'it’s the enterprise agreement with Microsoft',
    ],
  ]),
  ...from('en', 'sources', 'web', [
    '4',
    'last one',
    'the last',
    'the fourth one',
    'web',
    'direct',
    'we pay it by credit card',
    'Web-Direct',
  ]),
  ...from('en', 'sources', 'new', ['a new partner', 'the new one', 'NEW PARTNER', 'third']),
  ...from('en', 'sources', ['current', 'new'], ['partner', 'a partner', 'the partner one', 'new current partner']),
  ...from('en', 'sources', ['ea', 'current'], ['EA or CSP', 'the EA and the CSP', '1 or 2', 'the first or the second']),
  ...from('en', 'sources', ['ea', 'new'], ['1, 3', '1 and 3', 'enterprise new']),
  ...from('en', 'sources', undefined, [
    ...[
      '',
      '...',
      '0',
      '5',
      '7',
      'seven',
      'the fifth one',
      '99',
      'the',
      'one second',
      'just a second',
      'the one',
      'this one',
      'of the',
      'none of them',
    ],
    ...[
      'not the EA',
      "we don't have an EA",
      'not the second one',
      'what is an EA?',
      'What is the second one?',
      'why the partner',
      'ae',
      'cps',
      'wep',
    ],
    ...[
      'part',
      'I want to talk to a human',
      'first of all',
      'webinar',
      'newer',
      'entrprize agreemnet',
      '2016',
      'constructor',
      'both',
      'the first three',
      'second to last',
      '20',
      'thanks',
    ],
  ]),
  ...repaired('en', 'sources', [
    ['entreprise agreement', 'ea', 'Enterprise'],
    ['enterprize', 'ea', 'Enterprise'],
    ['the curent one', 'current', 'current'],
    ['new parter', 'new', 'partner'],
    ['entreprise agreemnt', 'ea', 'Enterprise Agreement'],
    ['webdirect', 'web', 'Web Direct'],
    ['the secnd one', 'current', 'second'],
    ['we use the Enterprise Agreemnt', 'ea', 'Agreement'],
  ]),
  ...from('en', 'partners', 'partner', ['partner', 'the partner one please', 'Partner.']),
  ...from('en', 'partners', 'newPartner', ['new partner', 'the new one']),
  ...from('en', 'terms', '12', ['12', '12 months', 'the 12 months one']),
  ...from('en', 'terms', ['12', '1'], ['1']),
  ...from('en', 'terms', ['12', '24'], ['months']),
  ...from('en', 'answers', 'no', ['no', 'No thanks', 'no please']),
  ...from('en', 'answers', undefined, ['no idea']),
  ...from('en', 'answers', ['yes', 'no'], ['yes and no']),
  ...from('en', 'twins', undefined, ['bosts']),
  ...from('en', 'none', undefined, ['1', 'last one', 'the first']),
];

const italian = [
  ...from('it', 'fonti', 'current', [
    ...[
      '2',
      '2.',
      '2)',
      '#2',
      'numero due',
      'il numero 2',
      'opzione 2',
      "l'opzione due",
      'la 2',
      'la due',
      'due',
      'il secondo',
      'La seconda!',
      '2°',
      '2ª',
      '2º',
    ],
    ...[
      'direi la seconda',
      'la seconda che hai detto',
      'secondo me la seconda',
      'penso sia il secondo',
      'la seconda grazie',
      'forse la seconda',
    ],
    ...[
      'il mio partner attuale',
      'quello attuale',
      'attuale',
      'CSP',
      'è la seconda',
      "e' la seconda",
      'no, la seconda',
      'n. 2',
    ],
  ]),
  ...from('it', 'fonti', 'ea', [
    ...[
      'EA',
      "l'EA per favore",
      'contratto enterprise',
      '«Contratto Enterprise»',
      'enterprise',
      'il contratto',
      'la prima',
      'primo',
      'uno',
      '1',
    ],
    ...['abbiamo comprato tutto con un Enterprise Agreement', 'lo abbiamo nel contratto enterprise con Microsoft'],
  ]),
  ...from('it', 'fonti', 'web', [
    '4',
    'ultimo',
    "l'ultima",
    'l’ultimo',
    'la quarta',
    'web',
    'diretto',
    'paghiamo con carta di credito ogni mese',
  ]),
  ...from('it', 'fonti', 'new', ['un nuovo partner', 'quello nuovo', 'NUOVO PARTNER', 'la terza', 'terzo']),
  ...from('it', 'fonti', ['current', 'new'], ['partner', 'un partner', 'il partner', 'un partner grazie']),
  ...from(
    'it',
    'fonti',
    ['ea', 'current'],
    ['EA o CSP', 'la prima e la seconda', '1 o 2', 'uno o due', 'il primo oppure il secondo'],
  ),
  ...from('it', 'fonti', undefined, [
    ...[
      '',
      '…',
      '0',
      '5',
      '7',
      'sette',
      'la quinta',
      'la',
      'un secondo',
      'un attimo',
      'questo',
      'quella',
      'di',
      'prima di tutto',
    ],
    ...[
      "non l'EA",
      'non abbiamo un EA',
      'non la seconda',
      "cos'è un EA?",
      'che cosa è la seconda?',
      'perché il partner',
      'ae',
      'cps',
      'nessuna',
    ],
    ...[
      'vorrei parlare con una persona',
      'nuova mente',
      'partenza',
      'entrprize contrato x',
      'entrambi',
      'la penultima',
      'uno due',
      'grazie',
      'come prima',
    ],
  ]),
  ...repaired('it', 'fonti', [
    ['contrato enterprise', 'ea', 'Contratto'],
    ['entreprise', 'ea', 'Enterprise'],
    ['partner atuale', 'current', 'attuale'],
    ['un nuovo parner', 'new', 'partner'],
    ['nuova', 'new', 'nuovo'],
    ['la secoda', 'current', 'seconda'],
    ['cartadi credito', 'web', 'carta di credito'],
  ]),
  ...from('it', 'durate', '12', ['12', '12 mesi', 'quello da 12 mesi']),
  ...from('it', 'durate', ['12', '1'], ['1']),
  ...from('it', 'durate', ['12', '24'], ['mesi']),
  ...from('it', 'none', undefined, ['1', "l'ultimo"]),
];

/** How an answer chooses among options. */
export const choiceRows: readonly ChoiceRow[] = [...english, ...italian];
