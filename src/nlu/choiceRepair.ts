import { isEveryday } from './commonWords/byLanguage.ts';
import { withinOneEdit } from './editDistance.ts';
import { normalize } from './normalize.ts';

/** The shortest word in which a slip is repaired: shorter ones lie too near to each other. */
const shortestRepaired = 5;

/** A message whose slips are repaired. */
interface Repair {
  readonly words: readonly string[];
  /** The corrected words as the labels spell them, with one space between. */
  readonly repaired: string;
}

/** Whether `a` and `b` are one word but for number and gender: `nuova` and `nuovo`. */
const areOneWord = (a: string, b: string, endings: readonly string[]): boolean =>
  endings.some(
    (ending) => a.endsWith(ending) && endings.some((other) => a.slice(0, a.length - ending.length) + other === b),
  );

/** The words of the labels, normalized, each with the spelling of the label. */
export const spellings = (labels: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    labels
      .flatMap((label) => label.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      .reverse()
      .map((word) => [normalize(word), word]),
  );

/**
 * The message with each word that is one edit from exactly one known word replaced by that word, where both have five
 * letters or more. Words in `left` stay as they are. An everyday word is no slip: it is replaced only by the same word
 * with another of `endings` (`nuova` by `nuovo`), never by another word (`gestire` by `gestore`). Undefined when nothing is to be repaired.
 */
export const repairSlips = (
  words: readonly string[],
  known: ReadonlyMap<string, string>,
  left: ReadonlySet<string>,
  endings: readonly string[],
): Repair | undefined => {
  const long = [...known.keys()].filter((word) => word.length >= shortestRepaired);
  const repaired: string[] = [];
  const corrected = words.map((word) => {
    if (word.length < shortestRepaired || known.has(word) || left.has(word)) return word;
    const isReal = isEveryday(word);
    const [near, ...others] = long.filter(
      (candidate) => withinOneEdit(word, candidate) && (!isReal || areOneWord(word, candidate, endings)),
    );
    if (near === undefined || others.length > 0) return word;
    repaired.push(known.get(near) ?? near);
    return near;
  });
  return repaired.length === 0 ? undefined : { words: corrected, repaired: repaired.join(' ') };
};

/** Whether `words` are `name` but for one space too many or missing, or one edit in one of its short words. */
export const isNearName = (words: readonly string[], name: readonly string[]): boolean =>
  words.join('').length >= shortestRepaired &&
  name.join('').length >= shortestRepaired &&
  withinOneEdit(words.join(' '), name.join(' ')) &&
  (words.length !== name.length || !words.every((word, at) => word === name[at] || isEveryday(word)));
