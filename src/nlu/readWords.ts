/** One word of a message: as it is compared, and where it stands in what was typed. */
export interface Word {
  /** Lower case, without accents and apostrophes: `perché` is `perche`, `don't` is `dont`. */
  readonly folded: string;
  /** As it was typed. */
  readonly typed: string;
  /** Index of its first character in the message. */
  readonly start: number;
  /** Index after its last character. */
  readonly end: number;
}

const runs = /[\p{L}\p{M}\p{N}]+|[-=]+>|→/gu;
const arrow = /^(?:[-=]+>|→)$/;

/** How an arrow is read, whatever the language: `EA -> CSP` is `ea to csp`. */
const readArrow = 'to';
const apostrophes = new Set(["'", '’', '‘', '`', '´']);
const contractedEndings = new Set(['s', 't', 'd', 'm', 'll', 're', 've']);

/** Lower case without accents: `Perché` → `perche`. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The words of `text` in order. An English contraction is one word (`what's` → `whats`), an Italian elision is two
 * (`un'altra` → `un altra`); punctuation only separates.
 */
export const readWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const run of text.matchAll(runs)) {
    const [typed, start, end] = [run[0], run.index, run.index + run[0].length];
    const folded = arrow.test(typed) ? readArrow : fold(typed);
    const last = words.at(-1);
    const contracts = last?.end === start - 1 && apostrophes.has(text[last.end] ?? '') && contractedEndings.has(folded);
    if (last !== undefined && contracts) {
      words[words.length - 1] = {
        folded: last.folded + folded,
        typed: text.slice(last.start, end),
        start: last.start,
        end,
      };
    } else {
      words.push({ folded, typed, start, end });
    }
  }
  return words;
};

/** The folded words of `text` with one space between them: the form that all word tables are compared with. */
export const foldedText = (text: string): string =>
  readWords(text)
    .map((word) => word.folded)
    .join(' ');
