import { foldedCaseCode } from './caseCode.ts';
import { isEveryday, isFunctionWord, isInflected } from './commonWords/byLanguage.ts';
import { legalFormAt, withoutFullStop } from './legalForm.ts';
import { companyNouns, leadingCompanyNouns } from './nameWords/companyNouns.ts';
import { notNames } from './nameWords/notNames.ts';
import { tableWords } from './nameWords/tableWords.ts';
import type { Word } from './readWords.ts';

/** What may be the name of a company in a message: the words `from` to before `to`. */
export interface NameCandidate {
  readonly from: number;
  readonly to: number;
  /** As it was typed, with its legal form: `Rossi Informatica Srl`. */
  readonly name: string;
  /** Whether it looks like a name by itself; one in small letters needs words around it that leave no doubt. */
  readonly looksLikeName: boolean;
}

/** Left off at the end of a name: `Contoso CSP`, `Litware partner`; places and `IT`, `Cloud` may belong to it. */
const afterNames = /^(?:microsoft|azure|office|365|o365|m365|dynamics|ems|ea|csps?|partners?|resellers?|providers?)$/;

const partnerWords =
  /^(?:partners?|csps?|resellers?|providers?|customers?|client[ei]?s?|rivenditor[ei]|fornitor[ei]|msp|distribut\w+)$/;

/** Written as names are: `Contoso`, `3Cloud`, `eSolutions`. */
const isCapitalised = (word: Word): boolean => /^(?:\d{1,2}|\p{Ll}{1,2})?\p{Lu}/u.test(word.typed);

/** A word that nobody uses but as a name: in no list of words, products or places, and no word of the trade. */
const isUnknown = ({ folded }: Word): boolean =>
  /^\d{0,2}[a-z]/.test(folded) &&
  folded.length > 2 &&
  !isEveryday(folded) &&
  !notNames.has(folded) &&
  !tableWords.has(folded);

const between = (text: string, one: Word | undefined, other: Word | undefined): string =>
  one === undefined || other === undefined ? '\n' : text.slice(one.end, other.start);

const startsSentence = (text: string, words: readonly Word[], index: number): boolean =>
  index === 0 || /[.!?:;\n"“«(-]/.test(between(text, words[index - 1], words[index]));

/** Names hold together with a space, a hyphen or an ampersand: `Smith & Sons`, `Nord-Est Cloud`. */
const holdsTogether = (gap: string): boolean => /^(?: |-| ?& ?|\+|')$/.test(gap);

const isCapitalisedAt = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return word !== undefined && isCapitalised(word);
};

/** `School of Fine Art`, `Banca di Roma`: the small word that joins two parts of a name. */
const joins = (words: readonly Word[], index: number): boolean =>
  /^(?:of|di)$/.test(words[index]?.folded ?? '') &&
  companyNouns.has(words[index - 1]?.folded ?? '') &&
  isCapitalisedAt(words, index + 1);

/** The end of the run of capitalised words that starts at `from`; after a hyphen any word goes on. */
const endOfRun = (text: string, words: readonly Word[], from: number): number => {
  let to = from + 1;
  for (let word = words[to]; word !== undefined; to += 1, word = words[to]) {
    const gap = between(text, words[to - 1], word);
    const goesOn = isCapitalised(word) || gap === '-' || /^\d+$/.test(word.typed) || joins(words, to);
    if (!holdsTogether(gap) || !goesOn || legalFormAt(text, words[to - 1]?.end) !== '') break;
  }
  return to;
};

/** The words `from` to before `to` as a name, with the legal form that follows them. */
const withLegalForm = (text: string, words: readonly Word[], from: number, to: number) => {
  const end = words[to - 1]?.end ?? 0;
  const form = legalFormAt(text, end);
  const typed = text.slice(words[from]?.start, end + form.length);
  return {
    to: Math.max(to, words.findLastIndex((word) => word.start < end + form.length) + 1),
    name: form === '' ? typed.replace(/['’`]s$/u, '') : withoutFullStop(typed),
    hasForm: form !== '',
  };
};

/**
 * The part of a run that is a name: without what opens the sentence, and without products and words for partners. Before
 * a legal form only words for partners are left off: `Cloud Italia Srl`.
 */
const trimmed = (text: string, words: readonly Word[], start: number, end: number): readonly [number, number] => {
  const hasForm = legalFormAt(text, words[end - 1]?.end) !== '';
  const opensSentence = startsSentence(text, words, start);
  const isNoName = ({ folded }: Word): boolean => partnerWords.test(folded) || (!hasForm && notNames.has(folded));
  const opens = ({ folded }: Word, index: number): boolean =>
    opensSentence &&
    (index === start ? isEveryday(folded) && !leadingCompanyNouns.has(folded) : isFunctionWord(folded));
  let [from, to] = [start, end];
  for (let word = words[from]; from < to && word !== undefined; word = words[from]) {
    if (!isNoName(word) && !opens(word, from)) break;
    from += 1;
  }
  while (to - 1 > from && afterNames.test(words[to - 1]?.folded ?? '')) to -= 1;
  return [from, to];
};

/** Capitals say nothing where most words have one, as in a headline or in anger. */
const capitalsTell = (words: readonly Word[]): boolean => {
  const letters = words.filter(({ typed }) => /\p{L}/u.test(typed));
  return letters.length < 4 || letters.filter(isCapitalised).length <= letters.length * 0.6;
};

/** A phrase of everyday words that is written like a name where no capitals are due: `Studio Rete`, `Global Services`. */
const isCompanyPhrase = (text: string, words: readonly Word[], index: number, named: readonly Word[]): boolean =>
  named.length > 1 &&
  !startsSentence(text, words, index) &&
  named.some(({ folded }) => companyNouns.has(folded)) &&
  named.some(({ folded }) => !notNames.has(folded) && !partnerWords.test(folded));

/** Where a name in small letters may end: after one word, after a second that nobody knows, after `sistemi`. */
const endsOfSmallName = (text: string, words: readonly Word[], from: number): readonly number[] => {
  const first = leadingCompanyNouns.has(words[from]?.folded ?? '') ? from + 1 : from;
  const next = words[first + 1];
  if (next === undefined || !holdsTogether(between(text, words[first], next))) return [first + 1];
  if (companyNouns.has(next.folded) && (!notNames.has(next.folded) || next.folded === 'cloud')) return [first + 2];
  return isUnknown(next) && !isInflected(next.folded) ? [first + 2, first + 1] : [first + 1];
};

const isCaseCode = (words: readonly Word[], from: number): boolean =>
  new RegExp(`^${foldedCaseCode}$`).test(`${words[from]?.folded} ${words[from + 1]?.folded}`);

/** A short word all in capitals is rather an abbreviation; it counts like a name in small letters. */
const isAbbreviation = (named: readonly Word[]): boolean =>
  named.length === 1 && named.every(({ typed }) => typed.length < 6 && typed === typed.toUpperCase());

const candidateAt = (
  text: string,
  words: readonly Word[],
  index: number,
  capitals: boolean,
): NameCandidate | undefined => {
  const word = words[index];
  if (word === undefined || isCaseCode(words, index)) return undefined;
  if (capitals && isCapitalised(word)) {
    const [from, to] = trimmed(text, words, index, endOfRun(text, words, index));
    const ending = withLegalForm(text, words, from, to);
    const named = words.slice(from, to);
    if (from === to || !(ending.hasForm || named.some(isUnknown) || isCompanyPhrase(text, words, index, named))) {
      return undefined;
    }
    return { from, to: ending.to, name: ending.name, looksLikeName: ending.hasForm || !isAbbreviation(named) };
  }
  const leads = leadingCompanyNouns.has(word.folded) && holdsTogether(between(text, word, words[index + 1]));
  const own = leads ? words[index + 1] : word;
  if (own === undefined || !isUnknown(own) || isInflected(own.folded)) return undefined;
  const ends = endsOfSmallName(text, words, index).map((to) => withLegalForm(text, words, index, to));
  const found = ends.find(({ hasForm }) => hasForm) ?? ends.at(-1);
  if (found === undefined) return undefined;
  return { from: index, to: found.to, name: found.name, looksLikeName: found.hasForm };
};

/**
 * Everything in a message that may be a company's name, in order and without overlaps. A capitalised word counts unless
 * it only opens the sentence; a Microsoft product, a programme, a place or an everyday word never does alone.
 */
export const nameCandidates = (text: string, words: readonly Word[]): readonly NameCandidate[] => {
  const capitals = capitalsTell(words);
  const found: NameCandidate[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const candidate = candidateAt(text, words, index, capitals);
    if (candidate === undefined) continue;
    found.push(candidate);
    index = candidate.to - 1;
  }
  return found;
};
