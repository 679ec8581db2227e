import type { Language } from '../domain/language.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en.ts';
import { italian } from './it.ts';

/** Every language's words, by the language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en: english, it: italian };
