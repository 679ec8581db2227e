import type { Language } from '../../domain/language.ts';
import { nameCuesEn } from './en.ts';
import { nameCuesIt } from './it.ts';
import type { RoleCue } from './roleCue.ts';

/** How every language of the bot says which company is which. */
export const nameCues: Readonly<Record<Language, readonly RoleCue[]>> = { en: nameCuesEn, it: nameCuesIt };
