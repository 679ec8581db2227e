/**
 * One expression for any of `phrases` as whole words of folded text. A phrase is an expression itself, so that it can
 * leave endings open: `manag(?:e|es|ing)`.
 */
export const anyPhrase = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`);
