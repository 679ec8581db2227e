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

/** A question of the bot with answers to choose; its real options are read. */
export type ChoiceQuestion =
  | 'asker'
  | 'cloud'
  | 'subscription.service'
  | 'subscription.source'
  | 'sourcesDiffer'
  | 'subscription.status'
  | 'subscription.wish';

/** What a text chooses at a question of the bot. */
interface AskedRow {
  readonly language: Language;
  readonly question: ChoiceQuestion;
  readonly text: string;
  readonly choice: Choice<unknown>;
}

/** Rows that choose one value or, given a list, leave several open; undefined is no choice. */
const at = (
  language: Language,
  question: ChoiceQuestion,
  expected: string | readonly string[] | undefined,
  texts: string,
): AskedRow[] =>
  texts
    .split('|')
    .map((text) => text.trim())
    .map((text) => {
      if (expected === undefined) return { language, question, text, choice: { kind: 'none' } };
      if (typeof expected === 'string')
        return { language, question, text, choice: { kind: 'chosen', value: expected } };
      return { language, question, text, choice: { kind: 'several', values: expected } };
    });

const slip = (
  language: Language,
  question: ChoiceQuestion,
  text: string,
  value: string,
  repaired: string,
): AskedRow => ({ language, question, text, choice: { kind: 'chosen', value, repaired } });

const partnerKinds = ['directPartner', 'indirectProvider', 'indirectReseller'];

/** How an answer chooses among what the bot really offers. */
export const askedRows: readonly AskedRow[] = [
  // A position wins over a number in a synonym; a synonym that is said in full still counts.
  ...at('en', 'asker', 'customer', '1 | 1. | #1 | option 1 | the first one'),
  ...at('en', 'asker', 'directPartner', '2 | 2) | option 2 | number two | tier 1 | we are tier 1 | direct'),
  ...at('en', 'asker', 'indirectReseller', '4 | tier 2 | the last one'),
  ...at('it', 'asker', 'customer', '1 | 1. | opzione 1 | la prima | azienda'),
  ...at('it', 'asker', 'directPartner', '2 | 2) | opzione 2 | la due | tier 1 | siamo un tier 1'),
  ...at('it', 'asker', 'indirectReseller', '4 | tier 2 | la mia azienda è un rivenditore'),
  ...at('en', 'sourcesDiffer', 'differ', 'one by one | one by one please | they are not the same'),
  ...at('it', 'sourcesDiffer', 'differ', 'una per una | una per una grazie | non tutte uguali | in posti diversi'),
  // A partner of no kind is asked which.
  ...at('en', 'asker', partnerKinds, 'partner | csp | we are a csp | the old partner | I am the new partner'),
  ...at('en', 'asker', partnerKinds, 'a Microsoft partner | csp partner'),
  ...at('it', 'asker', partnerKinds, 'partner | csp | il vecchio partner | il nuovo partner | siamo un partner CSP'),
  ...at('en', 'asker', ['indirectProvider', 'indirectReseller'], 'indirect'),
  ...at('it', 'asker', ['indirectProvider', 'indirectReseller'], 'indiretto'),
  // A denial is no match, whatever other option has a denying word in its name.
  ...at('en', 'subscription.source', undefined, 'not from a CSP | not the EA | not directly from Microsoft'),
  ...at('en', 'subscription.source', undefined, 'we don’t have an EA | I know'),
  ...at('en', 'subscription.source', 'unknown', 'not sure | we are not sure | I don’t know | I don’t know, sorry'),
  ...at('it', 'subscription.source', undefined, 'non da un csp | non direttamente da microsoft | non è un EA'),
  ...at('it', 'subscription.source', 'unknown', 'non lo so | beh non lo so | non so'),
  ...at('en', 'sourcesDiffer', undefined, 'the same | all the same | same | not the EA'),
  ...at('it', 'sourcesDiffer', undefined, 'tutte uguali | tutte | non da un csp'),
  ...at('en', 'subscription.status', undefined, 'no longer active | not active'),
  ...at('it', 'subscription.status', undefined, 'non più attiva | non attiva'),
  ...at('en', 'subscription.wish', undefined, 'don’t move it | not move'),
  ...at('it', 'subscription.wish', undefined, 'non spostarla'),
  // A real word is no slip of another one.
  ...at('it', 'subscription.source', undefined, 'gestire | gestito | gestirla | gestisce | gestore'),
  ...at('it', 'subscription.wish', undefined, 'gestore | basata su licenza'),
  ...at('en', 'subscription.wish', undefined, 'manager | managed'),
  slip('it', 'subscription.source', 'gestore telefonco', 'syndicationPartner', 'telefonico'),
  slip('en', 'asker', 'resellers', 'indirectReseller', 'reseller'),
  slip('it', 'asker', 'rivenditori', 'indirectReseller', 'Rivenditore'),
  // A generic word chooses by no part of a synonym.
  ...at('en', 'subscription.source', undefined, 'licences | license | licenses | cloud | subscription | contract'),
  ...at('en', 'subscription.source', undefined, 'seller | reseller | provider | Microsoft licences | Microsoft 365'),
  ...at('en', 'subscription.source', 'microsoftDirect', 'microsoft | from Microsoft | bought from Microsoft'),
  ...at('en', 'subscription.source', 'open', 'open | open licence | through an open license'),
  ...at('en', 'subscription.source', 'cspPartner', 'partner | from a partner'),
  ...at('en', 'subscription.source', ['advisor', 'open'], 'programme'),
  ...at('en', 'subscription.source', ['open', 'enterpriseAgreement'], 'agreement'),
  ...at('it', 'subscription.source', undefined, 'licenze | licenza | cloud | servizio | sottoscrizione | azienda'),
  ...at('it', 'subscription.source', undefined, 'rivenditore | fornitore | licenze microsoft | microsoft 365'),
  ...at('it', 'subscription.source', 'microsoftDirect', 'microsoft | da microsoft | comprata da microsoft | dal sito'),
  ...at('it', 'subscription.source', 'open', 'open | licenze open | con le licenze open'),
  ...at('it', 'subscription.source', 'cspPartner', 'partner | da un partner'),
  ...at('it', 'subscription.source', 'syndicationPartner', 'operatore | telefonico | gestore telefonico'),
  ...at('it', 'subscription.source', ['advisor', 'open'], 'programma'),
  ...at('it', 'subscription.source', ['open', 'enterpriseAgreement'], 'contratto | abbiamo un contratto'),
  ...at('en', 'subscription.service', 'license', 'licences | licence | we use Office 365'),
  ...at('it', 'subscription.service', 'license', 'licenze | licenza | abbiamo delle licenze | uso office 365'),
  ...at('it', 'subscription.wish', undefined, 'partner | loro'),
  // A national cloud is chosen only when nothing else is said.
  ...at('en', 'cloud', 'germany', '3 | the last one | Germany | it’s Germany | I think Germany | the German one'),
  ...at('en', 'cloud', 'germany', 'German cloud | we are in the German cloud | Germany, please'),
  ...at('en', 'cloud', 'usGov', '2 | US Government | the US government one | government cloud | government | USA'),
  ...at('en', 'cloud', undefined, 'we are in Germany | in Germany | based in Germany | German company | I’m German'),
  ...at('en', 'cloud', undefined, 'our customer is in Germany | we’re in the USA | US company | not Germany'),
  ...at('en', 'cloud', undefined, 'Italian government | German government | UK government | cloud | we are in Gemany'),
  ...at('en', 'cloud', ['commercial', 'germany'], 'Germany or commercial'),
  slip('en', 'cloud', 'Germny', 'germany', 'Germany'),
  ...at('it', 'cloud', 'germany', '3 | la terza | Germania | Germania, grazie | direi Germania | quello tedesco'),
  ...at('it', 'cloud', 'germany', 'cloud Germania | nel cloud tedesco | tedesco'),
  ...at('it', 'cloud', 'usGov', '2 | governo statunitense | governo americano | il cloud americano | stati uniti'),
  ...at('it', 'cloud', undefined, 'siamo in Germania | in Germania | azienda tedesca | sono tedesco | siamo negli USA'),
  ...at('it', 'cloud', undefined, 'governo italiano | governo tedesco | governo francese | siamo italiani | cloud'),
  ...at('it', 'cloud', undefined, 'sede in Germania | non Germania | siamo in Gremania'),
  ...at('it', 'cloud', 'commercial', 'il cliente usa quello normale | commerciale'),
  ...at('it', 'cloud', ['commercial', 'germany'], 'siamo in Germania, cloud commerciale'),
  slip('it', 'cloud', 'Gremania', 'germany', 'Germania'),
  // Both of two.
  ...at('en', 'subscription.wish', ['manage', 'move'], 'both | both of them | both, please | manage and move'),
  ...at('it', 'subscription.wish', ['manage', 'move'], 'tutte e due | entrambe | entrambi | tutte e due le cose'),
  ...at('en', 'subscription.service', ['license', 'usage'], 'both'),
  ...at('en', 'subscription.source', undefined, 'both'),
];
