import type { Language } from '../../domain/language.ts';
import { en } from './en.ts';
import { it } from './it.ts';
import type { DateWords } from './table.ts';

/** The date words of each language. */
export const dateWords: Readonly<Record<Language, DateWords>> = { en, it };
