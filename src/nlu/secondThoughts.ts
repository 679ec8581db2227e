import type { Language } from '../domain/language.ts';
import { normalize } from './normalize.ts';
import { parseYesNo } from './yesNo.ts';

/** What somebody says who did not mean to: a few words that no reason begins with. */
const words: Readonly<Record<Language, RegExp>> = {
  en: /^(no )?(wait|stop|back|never ?mind|not yet|i (was|am) wrong|(i made )?a mistake|my mistake|i changed my mind|hold on|don t|cancel( that)?)\b/,
  it: /^(no )?(aspetta|ferm[ao]|indietro|lascia (stare|perdere)|non ancora|ho sbagliato|(e )?un errore|ho cambiato idea|un attimo|annulla)\b/,
};

/** How long such a message is at most, in words: a reason may begin alike, and go on. */
const mostWords = 6;

/** Whether a message takes back what somebody was about to do, instead of giving the reason that was asked for. */
export const isSecondThought = (text: string, language: Language): boolean => {
  const said = normalize(text);
  return said.split(' ').length <= mostWords && (words[language].test(said) || parseYesNo(text, language) === false);
};
