const loosened = (phrase: string): string =>
  phrase
    .replace(/[\\^$*+?()[\]{}|/]/g, '\\$&')
    .replaceAll('.', '\\.?\\s?')
    .replaceAll("'", "(?:'\\s?|\\s)?")
    .replace(/ +/g, '[\\s-]+');

/**
 * A pattern (as text, without a group number) for any of `phrases`, longest first. Spaces inside a phrase also match
 * hyphens, apostrophes may be missing or be a space, and dots may be missing: `dell'anno`, `dell anno`; `p.v.`, `pv`.
 * Of no phrases, a pattern that never matches.
 */
export const anyOf = (phrases: readonly string[]): string => {
  if (phrases.length === 0) return '(?!)';
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(loosened).join('|')})`;
};

/** As `anyOf`, for whole words only: no letter or digit right before or after. */
export const anyWordOf = (phrases: readonly string[]): string => `(?<![\\p{L}\\d])${anyOf(phrases)}(?![\\p{L}\\d])`;

/** The number that `words` gives for `phrase`, which `anyOf` of its keys has matched; undefined when none does. */
export const numberOf = (words: Readonly<Record<string, number>>, phrase: string): number | undefined =>
  Object.entries(words).find(([word]) => new RegExp(`^${anyOf([word])}$`, 'u').test(phrase))?.[1];
