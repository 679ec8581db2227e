const groupLengths = [8, 4, 4, 4, 12];
const groupsWith = (separator: string): string => groupLengths.map((length) => `[\\da-f]{${length}}`).join(separator);
const alone = (pattern: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d]|(?<![\\p{L}\\d])[\\da-f]{4,}-)(?:${pattern})(?![\\p{L}\\d]|-[\\da-f]{4,}(?![\\p{L}\\d]))`,
    'gu',
  );
const guids = alone(`${groupsWith('-')}|[\\da-f]{32}`);
const spacedGuid = alone(groupsWith('(?:\\s?-\\s?|\\s)'));

/** Lower case, with every dash (also Word's soft hyphen and the escaped one of a URL) a hyphen, other escapes a space. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/%2d|[\p{Pd}\u00ad\u2212]/gu, '-')
    .replace(/%[\da-f]{2}/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '');

const canonical = (found: string): string =>
  found.replaceAll('-', '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/**
 * Every GUID in `text`, lower case with hyphens, in order and each once: with or without hyphens, braces, quotes or
 * `urn:uuid:`, in lists, URLs and Azure resource paths, with the dashes that Word makes of hyphens. Part of a longer
 * run of hexadecimal digits is none. The GUID of zeros is one.
 */
export const findGuids = (text: string): readonly string[] => [
  ...new Set(Array.from(plain(text).matchAll(guids), ([found]) => canonical(found))),
];

const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0;
const sameLengths = (groups: readonly string[], lengths: readonly number[]): boolean =>
  groups.length === lengths.length && groups.every((group, index) => group.length === lengths[index]);

/** Almost only hexadecimal digits, in almost the shape of a GUID. */
const isNearMiss = (word: string): boolean => {
  const groups = word.split('-');
  const length = word.length - groups.length + 1;
  const wrongLengths = groups.filter((group, index) => group.length !== groupLengths[index]).length;
  const shaped =
    (groups.length === 1 && length >= 30 && length <= 34) ||
    (groups.length > 1 && groups.length <= 6 && length >= 28 && length <= 36) ||
    (groups.length === 5 && wrongLengths <= 1) ||
    sameLengths(groups, groupLengths.slice(0, 4)) ||
    sameLengths(groups, groupLengths.slice(1));
  return shaped && count(word, /[^\da-f-]/gu) <= 3 && count(word, /\d/g) >= 6;
};

/**
 * Whether `text` holds something that was meant as a GUID and is none, for an answer that says so: a digit missing or
 * too many, a letter beyond f, a wrong group, spaces for hyphens. GUIDs that are right do not count, and neither do
 * names, words, hashes, product keys and telephone numbers.
 */
export const looksLikeGuid = (text: string): boolean => {
  const rest = plain(text).replace(guids, ' ');
  const words = rest.match(/[\p{L}\d]+(?:-+[\p{L}\d]+)*/gu) ?? [];
  return rest.search(spacedGuid) >= 0 || words.some((word) => isNearMiss(word.replace(/-+/g, '-')));
};
