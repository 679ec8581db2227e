import { spellingsEn } from './en.ts';
import { spellingsIt } from './it.ts';

/** The words of the trade of all languages: a slip is mended before the language is told. */
export const allSpellings: ReadonlySet<string> = new Set([...spellingsEn, ...spellingsIt]);
