import type { Language } from '../../domain/language.ts';
import * as en from './en.ts';
import * as it from './it.ts';

/** What tells a language by its words; all words are folded. */
export interface LanguageWords {
  /** Words that hold sentences together and that no other language of the bot writes. */
  readonly functionWords: ReadonlySet<string>;
  /** Everyday words, without the function words. */
  readonly commonWords: ReadonlySet<string>;
  /** Words that another language writes too, so that they tell nothing. */
  readonly sharedWords: ReadonlySet<string>;
  /** How words of this language end that stand in no list. */
  readonly endings: RegExp;
  /** How verbs, adverbs and abstract nouns end, which are no company's name. */
  readonly inflections: RegExp;
  /** Letters that only this language writes. */
  readonly letters: RegExp;
}

/** The words of every language of the bot. */
export const wordsByLanguage: Readonly<Record<Language, LanguageWords>> = { en, it };

/** Whether `word` (folded) is one that everybody uses in some language of the bot: no name, and no slip. */
export const isEveryday = (word: string): boolean =>
  Object.values(wordsByLanguage).some(
    ({ functionWords, commonWords, sharedWords }) =>
      functionWords.has(word) || commonWords.has(word) || sharedWords.has(word),
  );

/** Whether `word` (folded) holds sentences together in some language of the bot. */
export const isFunctionWord = (word: string): boolean =>
  Object.values(wordsByLanguage).some(({ functionWords }) => functionWords.has(word));

/** Whether `word` (folded) ends as verbs, adverbs and abstract nouns do in some language of the bot. */
export const isInflected = (word: string): boolean =>
  Object.values(wordsByLanguage).some(({ inflections }) => inflections.test(word));
