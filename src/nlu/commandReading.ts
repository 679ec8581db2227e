import type { Word } from './readWords.ts';

/** A message, or what is left of it when the wrappings are off. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly wrapped: boolean;
  /** Whether one of the wrappings was a wish: `I want to`. */
  readonly wished: boolean;
  /** Whether nothing but courtesies is off: `please`, `thanks`. */
  readonly plain: boolean;
  /** Whether the message ends in a question mark. */
  readonly asked: boolean;
}

/** Where the slots of a phrase are in the joined words of a reading. */
export type Places = Readonly<Record<string, readonly [number, number] | undefined>>;

/** The words as they are compared with phrases. */
export const joined = (words: readonly Word[]): string => words.map((word) => word.folded).join(' ');

/** The words that the characters `from` to `to` of their joined form belong to. */
export const covered = (words: readonly Word[], [from, to]: readonly [number, number]): readonly Word[] => {
  let next = 0;
  return words.filter((word) => {
    const start = next;
    next += word.folded.length + 1;
    return start >= from && start < to;
  });
};

/** `words` as they stand in `text`. */
export const asTyped = (text: string, words: readonly Word[]): string => text.slice(words[0]?.start, words.at(-1)?.end);

const opening = /^[\s:;,.!)–—-]+/u;
const separating = /[:;,.!(\n–—-]/u;

/**
 * The report at the end of a reading, as typed with all signs but those that set it apart from the command. It goes to the
 * end of the message, since whatever stands there belongs to the story: `rejected again, please` is no wrapping.
 * Undefined where there is none, and in the slot `apart` where no colon, comma, line end or the like stands before it.
 */
export const reportIn = ({ tail, apart }: Places, { text, words }: Reading): string | undefined => {
  const place = tail ?? apart;
  if (place === undefined) return undefined;
  const start = covered(words, place)[0]?.start ?? 0;
  const commandEnd = words.findLast(({ end }) => end <= start)?.end ?? 0;
  if (tail === undefined && !separating.test(text.slice(commandEnd, start))) return undefined;
  return text.slice(commandEnd).replace(opening, '').trim();
};
