const quotes = `'"«»`;
const edges = new RegExp(`^[\\s${quotes}]+|[\\s${quotes}.!?,;:…]+$`, 'gu');

/**
 * Text as all answers are compared: lower case, without accents (`Sì` → `si`, `perché` → `perche`), curly quotes and
 * apostrophes straight, every dash a hyphen, all white space (also no-break) one space, and without the quotes around
 * it, the punctuation after it and invisible characters. An apostrophe typed for an Italian accent goes as well
 * (`perche' no` → `perche no`). Text of nothing but punctuation becomes the empty string.
 */
export const normalize = (text: string): string =>
  text
    .replace(/[´`‘’‚‛′ʼ]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase()
    .replace(/([aeiou])'(?=\s|[,.;:!?]|$)/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(edges, '');
