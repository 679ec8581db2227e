import { withinOneEdit } from './editDistance.ts';

const shortestWithSlip = 4;

const isAnotherForm = (word: string, typed: string): boolean =>
  word.length === typed.length && word.slice(0, -1) === typed.slice(0, -1);

/**
 * The words of `vocabulary` that `typed` is with one slip of the fingers (both folded). The first letter must be right,
 * since slips hardly ever start a word; another last letter is rather another form of the word (`gestirà`, `gestire`);
 * words of three letters are too near to everything. Empty when `typed` is a word of the vocabulary itself.
 */
export const wordsMeant = (typed: string, vocabulary: ReadonlySet<string>): readonly string[] =>
  typed.length < shortestWithSlip || vocabulary.has(typed)
    ? []
    : [...vocabulary].filter(
        (word) => word[0] === typed[0] && withinOneEdit(word, typed) && !isAnotherForm(word, typed),
      );
