import { type Language, languages } from '../domain/language.ts';
import { isEveryday } from './commonWords/byLanguage.ts';
import { type CompaniesSaid, companiesSaid } from './companiesSaid.ts';
import { detectLanguage } from './detectLanguage.ts';
import { notNames } from './nameWords/notNames.ts';
import { readWords, type Word } from './readWords.ts';
import { allSpellings } from './spellings/allSpellings.ts';
import { wordsMeant } from './wordsMeant.ts';

/** A message read in one language: its folded words with companies marked, and the partners among them. */
export interface ReadMessage extends CompaniesSaid {
  readonly language: Language;
}

const mended = (word: Word): Word => {
  if (isEveryday(word.folded) || notNames.has(word.folded)) return word;
  const [meant, ...others] = wordsMeant(word.folded, allSpellings);
  return meant === undefined || others.length > 0 ? word : { ...word, folded: meant };
};

/**
 * The readings of `text`: one where its language can be told or is given, else one for each language of the bot. Words
 * of the trade with one slip of the fingers are read as they were meant.
 */
export const readMessage = (text: string, language?: Language): readonly ReadMessage[] => {
  const words = readWords(text).map(mended);
  const told = detectLanguage(words.map(({ folded }) => folded).join(' ')) ?? detectLanguage(text) ?? language;
  const among = told === undefined ? languages : [told];
  return among.map((each) => ({ language: each, ...companiesSaid(text, words, each) }));
};
