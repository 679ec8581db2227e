import { normalize } from './normalize.ts';

const wordOrSign = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu;

/**
 * The normalized words of `text` in order: runs of letters and digits, and each emoji (without its skin tone) as a
 * word of its own. Apostrophes and hyphens separate (`l'ultima` → `l`, `ultima`); other punctuation is dropped.
 */
export const wordsOf = (text: string): readonly string[] => normalize(text).match(wordOrSign) ?? [];

/**
 * The words of `text` with apostrophes left out, so that `don't` and `dont`, `d'accordo` and `daccordo` are the same;
 * a letter typed three times or more counts once (`siii`, `noooo`).
 */
export const spokenWordsOf = (text: string): readonly string[] =>
  wordsOf(normalize(text).replaceAll("'", '')).map((word) => word.replace(/(\p{L})\1{2,}/gu, '$1'));
