import type { CaseCode } from '../domain/case/case.ts';

/** Letters that are hard to mistake for one another when said aloud, in English and in Italian. */
const letters = 'AFHKMRXY';

/**
 * A code that can be said aloud, such as `KRM-482`.
 * @param below gives a whole number from 0 up to, not including, its argument.
 */
export const caseCode = (below: (limit: number) => number): CaseCode => {
  const letter = (): string => letters[below(letters.length)] ?? 'A';
  return `${letter()}${letter()}${letter()}-${String(below(1000)).padStart(3, '0')}`;
};
