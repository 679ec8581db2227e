/** What a case code looks like once it is folded: three of its letters, three digits, maybe a space between. */
export const foldedCaseCode = '[afhkmrxy]{3} ?\\d{3}';

/** What somebody means as a code, with a slip in it perhaps: they are told that there is no such case. */
export const meantCaseCode = '[a-z]{3} ?\\d{3}';

/** The code as cases bear it, from any way of writing it: `krm 482` → `KRM-482`. */
export const canonicalCaseCode = (folded: string): string => `${folded.slice(0, 3).toUpperCase()}-${folded.slice(-3)}`;
