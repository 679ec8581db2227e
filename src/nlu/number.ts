import type { Language } from '../domain/language.ts';
import type { AnswerWords } from './answerWords/answerWords.ts';
import { answerWords } from './answerWords/byLanguage.ts';
import { parseDigits } from './digitNumber.ts';
import { normalize } from './normalize.ts';
import { type NumberPiece, numberOfPieces, piecesOf } from './spelledNumber.ts';

/** What one word of a message is beside a number: pieces of it, a joiner or article inside it, or a word around it. */
type Part = readonly NumberPiece[] | 'joiner' | 'article' | 'around';

/** A plan such as E3 or P1, which is no number of its own. */
const plan = /^[aefgkp]\d$/u;

const digitsPart = (chunk: string, words: AnswerWords): Part | undefined => {
  if (plan.test(chunk)) return 'around';
  const value = parseDigits(chunk, words.separators);
  return value === undefined ? undefined : [{ kind: 'digits', value }];
};

const wordPart = (word: string, words: AnswerWords): Part | undefined => {
  const pieces = piecesOf(word, words);
  if (pieces !== undefined) return pieces;
  if (words.numberJoiners.includes(word)) return 'joiner';
  if (words.numberArticles.includes(word)) return 'article';
  return words.aroundNumber.some((around) => normalize(around) === word) ? 'around' : undefined;
};

const partsOfChunk = (chunk: string, words: AnswerWords): readonly (Part | undefined)[] => {
  const bare = chunk.replace(/^[([~≈]+|[)\].,;:!?+]+$/gu, '');
  if (bare === '') return [];
  if (/\d/u.test(bare)) return [digitsPart(bare, words)];
  return /^[\p{L}'-]+$/u.test(bare)
    ? bare
        .split(/['-]/u)
        .filter((word) => word !== '')
        .map((word) => wordPart(word, words))
    : [undefined];
};

const isNumber = (part: Part | undefined): part is readonly NumberPiece[] => typeof part === 'object';

const kindBefore = (part: Part | undefined): string | undefined => (isNumber(part) ? part.at(-1)?.kind : undefined);
const multiplies = (part: Part | undefined): boolean =>
  isNumber(part) && part[0] !== undefined && part[0].kind !== 'small' && part[0].kind !== 'digits';

/** Joiners and articles that belong to the number left out, the others taken for words around it. */
const settled = (parts: readonly Part[], joinerIsAround: boolean): readonly Part[] | undefined => {
  const kept: Part[] = [];
  for (const [at, part] of parts.entries()) {
    const [before, after] = [kindBefore(parts[at - 1]), parts[at + 1]];
    if (part === 'joiner') {
      if ((before === 'hundred' || before === 'thousand') && isNumber(after)) continue;
      if (!joinerIsAround) return undefined;
      kept.push('around');
    } else if (part === 'article') {
      if (!multiplies(after)) return undefined;
    } else kept.push(part);
  }
  return kept;
};

/** The text without phrases like `more or less`, and with thousands apart by spaces (`10 000`) put together. */
const prepared = (text: string, words: AnswerWords): string =>
  words.roughly
    .reduce((rest, phrase) => rest.replace(` ${normalize(phrase)} `, ' '), ` ${normalize(text)} `)
    .replace(/(?<= )\d{1,3}(?: 000)+(?= )/gu, (digits) => digits.replaceAll(' ', ''))
    .replace(/(\d)-(?=\p{L})/gu, '$1 ');

/**
 * The one number in `text`, in digits with the language's separators or in words (`twenty-five`, `duemilacinquecento`,
 * `a dozen`, `una ventina`, `20 thousand`), with words such as `about` and `seats` beside it. A word of none (`none`,
 * `nessuno`) is 0. Undefined for no number, for two (`20 or 30`, `20-30`), and for any word or sign that is not known
 * to leave the number as it is (`more than 20`, `-5`, `20%`, `Windows 10`).
 */
export const parseNumber = (text: string, language: Language): number | undefined => {
  const words = answerWords[language];
  const parts: Part[] = [];
  for (const part of prepared(text, words)
    .split(' ')
    .flatMap((chunk) => partsOfChunk(chunk, words))) {
    if (part === undefined) return undefined;
    parts.push(part);
  }
  const joinerIsAround = words.numberJoiners.some((joiner) =>
    words.aroundNumber.some((word) => normalize(word) === joiner),
  );
  const kept = settled(parts, joinerIsAround);
  if (kept === undefined) return undefined;
  const [start, end] = [kept.findIndex(isNumber), kept.findLastIndex(isNumber)];
  const run = kept.slice(start, end + 1);
  if (start === -1 || run.some((part) => part === 'around')) return undefined;
  return numberOfPieces(run.flatMap((part) => (isNumber(part) ? part : [])));
};
