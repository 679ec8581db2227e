import type { Mention } from './activitySchema.ts';

/**
 * What somebody typed, of a text as Teams sends it: without the bot's own mention, everybody else's as their names, and
 * with the characters that HTML writes in its own way. Spaces are single; lines stay lines, since lists are pasted.
 */
export const textFromHtml = (text: string, mentions: readonly Mention[], bot: string | undefined): string =>
  decoded(withoutTags(named(text, mentions, bot)))
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .trim();

/** Each mention takes the first place that no earlier one took: two people, or one twice, may look alike. */
const named = (text: string, mentions: readonly Mention[], bot: string | undefined): string => {
  const places: { readonly from: number; readonly to: number; readonly name: string }[] = [];
  const taken = new Map<string, number>();
  for (const { text: shown, mentioned } of mentions) {
    const from = text.indexOf(shown, taken.get(shown));
    taken.set(shown, from < 0 ? text.length : from + shown.length);
    // A space in the place of the bot's name, so that the words around it stay apart.
    if (from >= 0) places.push({ from, to: from + shown.length, name: mentioned.id === bot ? ' ' : inner(shown) });
  }
  places.sort((a, b) => a.from - b.from);
  const ends = [0, ...places.map(({ to }) => to)];
  return [...places.map(({ from, name }, at) => text.slice(ends[at], from) + name), text.slice(ends.at(-1))].join('');
};

const inner = (shown: string): string => shown.replace(/<\/?at\b[^<>]*>/gi, '');

/** A mention without an entity is a name; a break is a line. Other tags are left: nobody but a person writes those. */
const withoutTags = (text: string): string =>
  inner(text)
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\r\n?/g, '\n');

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Once and not again, so that `&amp;lt;` is the `&lt;` that was typed. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return characters[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
