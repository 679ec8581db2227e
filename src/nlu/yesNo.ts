import { type Language, languages } from '../domain/language.ts';
import { answerWords } from './answerWords/byLanguage.ts';
import { dontKnowSigns, noSigns, politeSigns, yesSigns } from './answerWords/signs.ts';
import { headPhrase, meaningsOfAll, type PhraseTable, phraseTable } from './phraseTable.ts';
import { spokenWordsOf } from './wordsOf.ts';

type Meaning = 'yes' | 'no' | 'polite';

const everyLanguage = languages.map((language) => answerWords[language]);
const polite = [...politeSigns, ...everyLanguage.flatMap((words) => words.polite)];

const tableFor = (language: Language): PhraseTable<Meaning> => {
  const { yes, no } = answerWords[language];
  return phraseTable<Meaning>([
    ['yes', [...yesSigns, ...yes, ...everyLanguage.flatMap((words) => words.plainYes)]],
    ['no', [...noSigns, ...no, ...everyLanguage.flatMap((words) => words.plainNo)]],
    ['polite', polite],
  ]);
};

const yesNoTables: Readonly<Record<Language, PhraseTable<Meaning>>> = { en: tableFor('en'), it: tableFor('it') };
const tags = phraseTable(everyLanguage.map((words) => ['tag', words.tags] as const));
const endsInQuestion = (text: string): boolean => /\?[\s"'»”’!.]*$/u.test(text);

/**
 * Whether `text` says yes (true) or no (false). It must do so as a whole: each of its words belongs to a yes, a no or
 * a politeness (`yes please`, `ok va bene`, 👍). Both at once (`yes and no`), anything more (`ok but wait`,
 * `no problem`), or a tag with a question mark (`right?`) is undefined. The other language's plain yes and no count.
 */
export const parseYesNo = (text: string, language: Language): boolean | undefined => {
  const words = spokenWordsOf(text);
  if (endsInQuestion(text) && meaningsOfAll(words, tags) !== undefined) return undefined;
  const meanings = meaningsOfAll(words, yesNoTables[language]);
  if (meanings === undefined || meanings.has('yes') === meanings.has('no')) return undefined;
  return meanings.has('yes');
};

const unknown = phraseTable<'unknown' | 'polite'>([
  ['unknown', [...dontKnowSigns, ...everyLanguage.flatMap((words) => words.dontKnow)]],
  ['polite', polite],
]);
/** Longest tail of `I don't know …` that still only names what is not known. */
const longestTail = 9;

const namesWhatIsUnknown = (tail: readonly string[], language: Language): boolean => {
  const { unknownStarts, turns } = answerWords[language];
  return (
    tail.length <= longestTail &&
    headPhrase(tail, phraseTable([['start', unknownStarts]])) !== undefined &&
    !tail.some((word) => turns.includes(word) || /\d/u.test(word))
  );
};

const withoutPoliteHead = (words: readonly string[]): readonly string[] => {
  const head = headPhrase(words, unknown);
  return head?.meaning === 'polite' ? withoutPoliteHead(words.slice(head.length)) : words;
};

/**
 * Whether `text` says that the answer is not known: by a whole phrase of any language (`not sure`, `boh`, `?`, 🤷), or
 * by a sentence of the conversation's language that goes on with what is not known (`I don't know what that is`). Not
 * when a guess or a turn follows (`I don't know but I think the second`).
 */
export const parseDontKnow = (text: string, language: Language): boolean => {
  if (/^[\s?!.]*\?[\s?!.]*$/u.test(text)) return true;
  const words = withoutPoliteHead(spokenWordsOf(text));
  if (meaningsOfAll(words, unknown)?.has('unknown')) return true;
  const opener = headPhrase(words, phraseTable([['opener', answerWords[language].dontKnowOpeners]]));
  return opener !== undefined && namesWhatIsUnknown(words.slice(opener.length), language);
};
