import { spokenWordsOf } from './wordsOf.ts';

/** Phrases with a meaning each, ready to be found at the head of a list of words. */
export interface PhraseTable<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

/** One meaning and the phrases that carry it. */
type PhraseGroup<Meaning> = readonly [meaning: Meaning, phrases: readonly string[]];

const key = (words: readonly string[]): string => words.join(' ');

/** A table of `groups`; where two groups share a phrase, the first one keeps it. */
export const phraseTable = <Meaning>(groups: readonly PhraseGroup<Meaning>[]): PhraseTable<Meaning> => {
  const meanings = new Map<string, Meaning>();
  let longest = 0;
  for (const [meaning, phrases] of groups) {
    for (const phrase of phrases) {
      const words = spokenWordsOf(phrase);
      if (words.length === 0 || meanings.has(key(words))) continue;
      meanings.set(key(words), meaning);
      longest = Math.max(longest, words.length);
    }
  }
  return { meanings, longest };
};

/** The phrase with which `words` begin, the longest one if there are several; undefined when there is none. */
export const headPhrase = <Meaning>(
  words: readonly string[],
  table: PhraseTable<Meaning>,
): { readonly meaning: Meaning; readonly length: number } | undefined => {
  for (let length = Math.min(table.longest, words.length); length > 0; length -= 1) {
    const meaning = table.meanings.get(key(words.slice(0, length)));
    if (meaning !== undefined) return { meaning, length };
  }
  return undefined;
};

/**
 * The different meanings of the phrases of which `words` wholly consist; undefined when a word belongs to no phrase,
 * and empty for no words. The longest phrase counts first, so `not sure` is never `not` and `sure`.
 */
export const meaningsOfAll = <Meaning>(
  words: readonly string[],
  table: PhraseTable<Meaning>,
): ReadonlySet<Meaning> | undefined => {
  const found = new Set<Meaning>();
  for (let at = 0; at < words.length; ) {
    const phrase = headPhrase(words.slice(at), table);
    if (phrase === undefined) return undefined;
    found.add(phrase.meaning);
    at += phrase.length;
  }
  return found;
};
