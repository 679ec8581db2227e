import { foldedText, type Word } from './readWords.ts';

/** What people put around a command, each wrapping as folded words. */
export interface Wrappings {
  /** `can you please` */
  readonly before: readonly string[];
  /** `for me` */
  readonly after: readonly string[];
}

const begins = (words: readonly Word[], wrapping: readonly string[]): boolean =>
  wrapping.length < words.length && wrapping.every((word, index) => words[index]?.folded === word);

const ends = (words: readonly Word[], wrapping: readonly string[]): boolean =>
  wrapping.length < words.length &&
  wrapping.every((word, index) => words[words.length - wrapping.length + index]?.folded === word);

/**
 * What can be left of a message when wrappings are taken off at either end: first the whole message, the barest rest
 * last. Something is always left: wrappings alone stay as they are.
 */
export const unwrappings = (wrappings: Wrappings) => {
  const split = (phrases: readonly string[]) => phrases.map((phrase) => foldedText(phrase).split(' '));
  const [before, after] = [split(wrappings.before), split(wrappings.after)];
  return (message: readonly Word[]): readonly (readonly Word[])[] => {
    const found = new Map([[`0-${message.length}`, { from: 0, to: message.length }]]);
    for (const { from, to } of found.values()) {
      const words = message.slice(from, to);
      const shorter = [
        ...before
          .filter((wrapping) => begins(words, wrapping))
          .map((wrapping) => ({ from: from + wrapping.length, to })),
        ...after.filter((wrapping) => ends(words, wrapping)).map((wrapping) => ({ from, to: to - wrapping.length })),
      ];
      for (const rest of shorter) found.set(`${rest.from}-${rest.to}`, rest);
    }
    return [...found.values()]
      .sort((one, other) => other.to - other.from - (one.to - one.from))
      .map(({ from, to }) => message.slice(from, to));
  };
};
