import type { AnswerWords } from './answerWords/answerWords.ts';
import { wordsOf } from './wordsOf.ts';

const digits = /^(\d{1,2})(?:st|nd|rd|th|o|a|ª|º)?$/u;

const namedPosition = (word: string, { positions }: AnswerWords): number | undefined =>
  Object.hasOwn(positions, word) ? positions[word] : undefined;

/** Whether a word spells a position out, and so cannot be counted by the next word (`the first two`). */
const isSpelled = (word: string | undefined, words: AnswerWords): boolean =>
  word !== undefined && (namedPosition(word, words) !== undefined || words.last.includes(word));

/** Whether `one` at this place stands for a noun (`the one`, `the second one`) and not for the number. */
const isPronoun = (before: string | undefined, words: AnswerWords): boolean =>
  before !== undefined && (words.beforePronoun.includes(before) || isSpelled(before, words));

const positionOf = (
  word: string,
  before: string | undefined,
  count: number,
  words: AnswerWords,
): number | undefined => {
  const typed = digits.exec(word)?.[1];
  if (typed !== undefined) return Number(typed);
  if (words.last.includes(word)) return count;
  const named = namedPosition(word, words);
  return named === 1 && words.common.includes(word) && isPronoun(before, words) ? undefined : named;
};

/**
 * The positions, counted from 1, that a message names in so many words: `2`, `#2`, `2nd`, `2ª`, `option two`,
 * `the last one`, `la seconda che hai detto`, `1 or 3`. Each stands once, in order; those beyond `count` are kept.
 * Empty when the message also has words other than `words.common`, for then it is no bare position, and when one
 * spelled position counts another (`the first two`).
 */
export const positionsIn = (text: readonly string[], count: number, words: AnswerWords): readonly number[] => {
  const common = new Set(words.common.flatMap(wordsOf));
  const found = new Set<number>();
  for (const [at, word] of text.entries()) {
    const position = positionOf(word, text[at - 1], count, words);
    if (position === undefined ? !common.has(word) : isSpelled(text[at - 1], words)) return [];
    if (position !== undefined) found.add(position);
  }
  return [...found];
};
