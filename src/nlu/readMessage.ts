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
  return meant === undefined || others.length > 0 ? word : { ...word, folded: meant, typed: meant };
};

/** The name that nobody types in full every time, as the tables know it. */
const shortened = (folded: string): string =>
  folded.replaceAll(/\b(?:microsoft )?cloud solution provider(s?)\b/g, 'csp$1');

/** What a person wants stands at the beginning; what is pasted below it is not read, however long it is. */
const longestRead = 2000;

const mendedWords = (text: string): readonly Word[] => readWords(text.slice(0, longestRead)).map(mended);

/** The language that `text` is written in, slips mended; undefined where it cannot be told. */
export const languageOf = (text: string): Language | undefined =>
  detectLanguage(
    mendedWords(text)
      .map(({ typed }) => typed)
      .join(' '),
  ) ?? detectLanguage(text.slice(0, longestRead));

/**
 * The readings of `text`: one where its language can be told or is given, else one for each language of the bot. Words
 * of the trade with one slip of the fingers are read as they were meant. Only the beginning of a very long text is read.
 */
export const readMessage = (text: string, language?: Language): readonly ReadMessage[] => {
  const told = languageOf(text) ?? language;
  return (told === undefined ? languages : [told]).map((each) => {
    const said = companiesSaid(text.slice(0, longestRead), mendedWords(text), each);
    return { ...said, language: each, marked: shortened(said.marked) };
  });
};
