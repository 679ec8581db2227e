/**
 * The expression (as text) for a phrase of the word tables, which is written for folded text in a notation of its own:
 *
 * - `(a|b)` one of these; `(a )?` may be missing
 * - `gest-` a word that begins so: `gestire`, `gestione`
 * - `buy ~4 from` up to four words in between
 *
 * Everything else is an expression as usual, such as `d?por`, `licen[cs]e`, `(?! of record)`.
 */
export const phraseExpression = (phrase: string): string =>
  phrase
    .replaceAll(/(?<=[a-z\])])-(?=[\s()|]|$)/g, '\\w*')
    .replaceAll(/ ~(\d)/g, '(?: \\w+){0,$1}')
    .replaceAll(/~(\d) /g, '(?:\\w+ ){0,$1}')
    .replaceAll(/\((?!\?)/g, '(?:');

/** One expression for any of `phrases`, as whole words. */
export const anyPhrase = (phrases: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${phrases.map(phraseExpression).join('|')})\\b`);
