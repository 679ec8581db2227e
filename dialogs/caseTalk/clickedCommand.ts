import type { ClickCommand } from '../../src/app/sent.ts';
import type { Language } from '../../src/domain/language.ts';
import type { TurnCommand } from '../turn.ts';

/** The command that a button stands for, as if it had been typed. */
export const clickedCommand = (name: ClickCommand, language: Language): TurnCommand => {
  switch (name) {
    case 'invitation':
    case 'letter':
    case 'form':
    case 'sheet':
      return { name: 'document', document: name };
    case 'otherLanguage':
      return { name: 'language', language: language === 'en' ? 'it' : 'en' };
    default:
      return { name };
  }
};
