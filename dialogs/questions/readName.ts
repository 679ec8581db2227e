import { type Language, languages } from '../../src/domain/language.ts';
import { findGuids, looksLikeGuid } from '../../src/nlu/guid.ts';
import { normalize } from '../../src/nlu/normalize.ts';
import { parseDontKnow, parseYesNo } from '../../src/nlu/yesNo.ts';
import { withoutLeadIn, withoutRemark } from './leadIn.ts';
import { nameWords } from './nameWords.ts';

/** What an answer to "what is it called?" tells: a name, that there is none (yet), or plainly something else. */
export type NameRead =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notAName' };

const blanks = new Set(nameWords.blanks.map(normalize));
const pronouns = new Set([...nameWords.pronouns, ...nameWords.greetings].map(normalize));
const sentence = new RegExp(`^(?:${nameWords.sentences.join('|')})(?![\\p{Lu}])`, 'iu');
const legalForm = /\s(?:s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|ltd|inc|llc|plc|gmbh|ag|corp|co|sa|bv)\.?$/iu;
const caseCode = /^[a-z]{3}-\d{3}$/i;
const quoted = /^(?:["“”„]([^"“”„]*)["“”]|«([^«»]*)»|[‘']([^‘’']*)[’'])[.!]?$/u;
const question = /[?？][\s"'»”’!.)]*$/u;

/** Whether a text ends as a company's name does. */
export const endsInLegalForm = (text: string): boolean => legalForm.test(text.trim());

/** The text between quotation marks that enclose all of it; whatever it is, it is meant as it stands. */
export const betweenQuotes = (text: string): string | undefined => {
  const found = quoted.exec(text.trim());
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim();
};

const isBareId = (text: string): boolean =>
  caseCode.test(text) ||
  ((findGuids(text).length > 0 || looksLikeGuid(text)) && !/\s/.test(text.replace(/\s?[\p{Pd}]\s?/gu, '-')));

/** What a text is that is plainly no name; nothing where it may be one. */
const noName = (text: string, language: Language): NameRead | undefined => {
  const plain = normalize(text);
  if (/^\p{Pd}+$/u.test(text) || blanks.has(plain))
    return question.test(text) ? { kind: 'notAName' } : { kind: 'blank' };
  const lettersOrSigns = /[\p{L}\p{Extended_Pictographic}]/u.test(text);
  const either = [language, ...languages.filter((other) => other !== language)];
  if (lettersOrSigns && either.some((one) => parseDontKnow(text, one))) return { kind: 'blank' };
  const not =
    !/\p{L}/u.test(text) ||
    question.test(text) ||
    pronouns.has(plain) ||
    isBareId(text) ||
    either.some((one) => parseYesNo(text, one) !== undefined) ||
    (sentence.test(text) && !endsInLegalForm(text));
  return not ? { kind: 'notAName' } : undefined;
};

/**
 * Reads the answer to a question for a name. What is plainly none is not swallowed; what leads to the name or qualifies
 * it goes ("si chiama Contoso, ma non siamo sicuri"); everything else is the name, exactly as typed. In quotation marks
 * anything is a name. At a question about a `partner`, "con Fabrikam" leads to the name too.
 */
export const readName = (text: string, language: Language, about?: 'partner'): NameRead => {
  const typed = text.trim();
  const meant = betweenQuotes(typed);
  if (meant !== undefined) return meant === '' ? { kind: 'notAName' } : { kind: 'name', name: meant };
  const none = noName(typed, language);
  if (none !== undefined) return none;
  const bare = withoutLeadIn(withoutRemark(typed), about === 'partner');
  return bare === typed || bare === '' ? { kind: 'name', name: typed } : readName(bare, language, about);
};
