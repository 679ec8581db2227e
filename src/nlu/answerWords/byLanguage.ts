import type { Language } from '../../domain/language.ts';
import type { AnswerWords } from './answerWords.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** The answer words of every language. */
export const answerWords: Readonly<Record<Language, AnswerWords>> = { en, it };
