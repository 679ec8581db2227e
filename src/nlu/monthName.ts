import { anyOf } from './anyOf.ts';
import type { DateWords } from './dateWords/table.ts';

/** The pattern of a month's name, long or short, with its dot; digits may touch it (`31dic2027`). Named unless `name` is empty. */
export const monthPattern = ({ months }: DateWords, name: string): string =>
  `(?<!\\p{L})(${name === '' ? '?:' : `?<${name}>`}${anyOf(months.flat())})(?!\\p{L})\\.?`;

/** The number of a month by any of its spellings, January being 1. */
export const monthOf = ({ months }: DateWords, text: string | undefined): number | undefined => {
  const index = months.findIndex((spellings) => text !== undefined && spellings.includes(text));
  return index < 0 ? undefined : index + 1;
};
