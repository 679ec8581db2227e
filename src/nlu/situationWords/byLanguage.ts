import type { Language } from '../../domain/language.ts';
import { situationWordsEn } from './en.ts';
import { situationWordsIt } from './it.ts';
import type { SituationTable } from './situationTable.ts';

/** How every language of the bot says who is talking and of which cloud. */
export const situationWords: Readonly<Record<Language, SituationTable>> = {
  en: situationWordsEn,
  it: situationWordsIt,
};
