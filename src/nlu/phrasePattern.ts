import { foldedText } from './readWords.ts';

/** The kinds of slot that a phrase may have, each with the expression that its text must match. */
export type SlotExpressions = Readonly<Record<string, string>>;

const item = /\[([^\]]*)\]|\(([^)]*)\)|\{(\w+)\}|([^[({]+)/g;

const anyOf = (alternatives: string): string =>
  `(?:${alternatives
    .split('|')
    .map((words) => foldedText(words))
    .filter((words) => words !== '')
    .join('|')})`;

/**
 * The expression for a phrase that is a whole message. `[show|get me]` may be left out, `(step|point)` is one of these,
 * `{number}` is a slot, captured under its name; the rest stands as written. Brackets do not nest, and every phrase has
 * something besides what may be left out.
 */
export const phrasePattern = (phrase: string, slots: SlotExpressions): RegExp => {
  let expression = '';
  for (const [, optional, required, slot, words] of phrase.matchAll(item)) {
    if (optional !== undefined) expression += `(?:${anyOf(optional)} )?`;
    else if (required !== undefined) expression += `${anyOf(required)} `;
    else if (slot !== undefined) expression += `(?<${slot}>${slots[slot] ?? '.+'}) `;
    else if (words !== undefined && words.trim() !== '') expression += `${foldedText(words)} `;
  }
  return new RegExp(`^${expression}$`, 'd');
};
