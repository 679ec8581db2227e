import { type Language, languages } from '../domain/language.ts';
import { type LanguageWords, wordsByLanguage } from './commonWords/byLanguage.ts';
import { loans } from './commonWords/loans.ts';
import { readWords, type Word } from './readWords.ts';

const isCapitalised = (word: Word): boolean => /^\p{Lu}/u.test(word.typed);

/** How much `word` speaks for `own` and against the `others`. */
const weightOf = (word: Word, own: LanguageWords, others: readonly LanguageWords[]): number => {
  const { folded } = word;
  const all = [own, ...others];
  if (all.some(({ sharedWords }) => sharedWords.has(folded))) return 0;
  if (own.functionWords.has(folded)) return others.some(({ functionWords }) => functionWords.has(folded)) ? 0 : 2;
  if (own.commonWords.has(folded)) return others.some(({ commonWords }) => commonWords.has(folded)) ? 0 : 1.5;
  if (isCapitalised(word) || folded.length < 5) return 0;
  const known = others.some(({ functionWords, commonWords }) => functionWords.has(folded) || commonWords.has(folded));
  return !known && own.endings.test(folded) ? 1 : 0;
};

/** The words of `text` without those of names that all languages share; they keep what was typed. */
const wordsThatTell = (text: string): readonly Word[] => {
  const words = readWords(text);
  const folded = words.map((word) => word.folded).join(' ');
  const loaned = [...folded.matchAll(loans)].flatMap(({ index, 0: { length } }) => {
    const first = folded.slice(0, index).split(' ').length - 1;
    return Array.from({ length: folded.slice(index, index + length).split(' ').length }, (_, offset) => first + offset);
  });
  return words.filter((word, index) => !loaned.includes(index) && /\p{L}/u.test(word.typed));
};

const scored = (text: string, language: Language): number => {
  const own = wordsByLanguage[language];
  const others = languages.filter((other) => other !== language).map((other) => wordsByLanguage[other]);
  const letters = text.normalize('NFC').match(own.letters)?.length ?? 0;
  return wordsThatTell(text).reduce((sum, word) => sum + weightOf(word, own, others), 2 * letters);
};

/** The language that `text` is written in; undefined where it cannot be told, as from `Azure` or `ok`. */
export const detectLanguage = (text: string): Language | undefined => {
  const [best, second] = languages
    .map((language) => ({ language, score: scored(text, language) }))
    .sort((one, other) => other.score - one.score);
  return best === undefined || best.score === (second?.score ?? 0) ? undefined : best.language;
};
