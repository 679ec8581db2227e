import type { Language } from '../../domain/language.ts';
import { intentWordsEn } from './en.ts';
import type { IntentTable } from './intentTable.ts';
import { intentWordsIt } from './it.ts';

/** The words of intent of every language of the bot. */
export const intentWords: Readonly<Record<Language, IntentTable>> = { en: intentWordsEn, it: intentWordsIt };
