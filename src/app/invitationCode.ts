import { createHash } from 'node:crypto';

/** Crockford's alphabet: no letter that looks like a digit. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 letters of 5 bits: 80 random bits. */
const length = 16;
const groupLength = 4;
const groupCount = length / groupLength;

/** A fresh code, in groups that can be read aloud: `7K2M-9QXA-…`. `below` gives a random number below its argument. */
export const invitationCode = (below: (limit: number) => number): string => {
  const code = Array.from({ length }, () => letters.charAt(below(letters.length))).join('');
  // So that no word of sixteen letters is ever taken for one.
  return /\d/.test(code) ? grouped(code) : invitationCode(below);
};

const grouped = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');

/** A code in a message, in its own form, and what was written before and after it. */
export interface CodeFound {
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** What is nearly a code: how many characters it has, and one of them that no code has. */
export interface NearCode {
  readonly length: number;
  readonly odd?: string;
}

/** A run of letters and digits, and what stands between the one before and it. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `joined`: a dash, a dot or an underscore. `apart`: only spaces. `none`: anything else, or nothing stands before. */
  readonly gap: 'joined' | 'apart' | 'none';
}

const gapOf = (between: string): Piece['gap'] => {
  if (/^\s?[\p{Pd}−._]\s?$/u.test(between)) return 'joined';
  return /^[^\S\n]+$/u.test(between) ? 'apart' : 'none';
};

const piecesOf = (text: string): readonly Piece[] => {
  let last = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match, at) => {
    const [found] = match;
    const gap = at === 0 ? 'none' : gapOf(text.slice(last, match.index));
    last = match.index + found.length;
    return { text: found, start: match.index, end: last, gap };
  });
};

/** Short words that may stand beside a code that was written with spaces. */
const littleWords = new Set(
  'this code here that with from your have join take dato ecco sono dice come allo'.split(' '),
);

const isMixed = ({ text }: Piece): boolean => /\d/.test(text) && /[a-z]/i.test(text);
const joinedText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
/** Whether nothing stands between pieces but one kind of sign. */
const areLinked = (pieces: readonly Piece[], by: readonly Piece['gap'][]): boolean =>
  pieces.slice(1).every(({ gap }) => by.includes(gap));

/** Case does not matter, and what looks alike is taken for what it must be. */
const meant = (text: string): string => text.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
const oddIn = (text: string): string | undefined => [...meant(text)].find((letter) => !letters.includes(letter));

/** All runs of as many pieces, each with whether more is joined to it on either side, as an id goes on. */
const windows = (all: readonly Piece[], count: number) =>
  all.slice(0, Math.max(0, all.length - count + 1)).map((first, at) => ({
    pieces: all.slice(at, at + count),
    isWhole: first.gap !== 'joined' && all[at + count]?.gap !== 'joined',
    isAlone: all.length === count,
  }));

/** Written with nothing or with dashes, dots or underscores between its letters, a code may stand among any words. */
const joinedForms = (all: readonly Piece[]): readonly (readonly Piece[])[] =>
  [1, 2, groupCount].flatMap((count) =>
    windows(all, count)
      .filter(({ pieces, isWhole }) => isWhole && areLinked(pieces, ['joined']))
      .map(({ pieces }) => pieces)
      .filter((pieces) => pieces.every(({ text }) => text.length === length / count) && /\d/.test(joinedText(pieces))),
  );

/**
 * With spaces it may be four words as well: among others only what no sentence has, a group of letters and digits.
 * The one in capitals comes first, then the one with the most digits.
 */
const spacedForms = (all: readonly Piece[]): readonly (readonly Piece[])[] =>
  windows(all, groupCount)
    .filter(({ pieces }) => pieces.every(({ text }) => text.length === groupLength))
    .filter(({ pieces, isWhole }) => isWhole && areLinked(pieces, ['joined', 'apart']))
    .filter(({ pieces, isAlone }) =>
      isAlone
        ? /\d/.test(joinedText(pieces))
        : pieces.some(isMixed) && !pieces.some(({ text }) => littleWords.has(text.toLowerCase())),
    )
    .map(({ pieces }) => pieces)
    .sort((one, other) => rank(other) - rank(one));

const rank = (pieces: readonly Piece[]): number => {
  const text = joinedText(pieces);
  return (/[a-z]/.test(text) ? 0 : length + 1) + text.replace(/\D/g, '').length;
};

/** The code in a message, with what stands around it; nothing where there is none. */
export const findInvitationCode = (text: string): CodeFound | undefined => {
  const all = piecesOf(text);
  const found = [...joinedForms(all), ...spacedForms(all)].find((pieces) => oddIn(joinedText(pieces)) === undefined);
  const [first, last] = [found?.at(0), found?.at(-1)];
  if (found === undefined || first === undefined || last === undefined) return undefined;
  return { code: grouped(meant(joinedText(found))), before: text.slice(0, first.start), after: text.slice(last.end) };
};

/** The code in a message, in its own form; nothing where there is none. */
export const readInvitationCode = (text: string): string | undefined => findInvitationCode(text)?.code;

/** How many characters may be missing, or be too many. */
const slips = 2;

/**
 * What looks like a code and is none: one or two characters are missing or too many, or there is one that no code has.
 * Words, ids, GUIDs and the codes of cases do not.
 */
export const nearInvitationCode = (text: string): NearCode | undefined => {
  if (findInvitationCode(text) !== undefined) return undefined;
  const all = piecesOf(text);
  const inGroups = [3, 4, 5].flatMap((count) => windows(all, count).filter(isNearInGroups));
  const inOne = windows(all, 1).filter(({ pieces, isWhole }) => isWhole && switches(joinedText(pieces)) > 4);
  const near = [...inGroups, ...inOne]
    .map(({ pieces }) => joinedText(pieces))
    .find((one) => Math.abs(one.length - length) <= slips);
  if (near === undefined) return undefined;
  const odd = oddIn(near);
  return { length: near.length, ...(odd === undefined ? {} : { odd }) };
};

const isNearInGroups = ({ pieces, isWhole, isAlone }: ReturnType<typeof windows>[number]): boolean => {
  const right = pieces.filter((piece) => piece.text.length === groupLength).length;
  if (!isWhole || right < 2 || !pieces.every((piece) => piece.text.length <= groupLength + slips)) return false;
  const mixed = pieces.filter(isMixed).length;
  if (areLinked(pieces, ['joined'])) return mixed > 1;
  const isShouted = !/\p{Ll}/u.test(joinedText(pieces));
  return areLinked(pieces, ['joined', 'apart']) && right > 2 && (isShouted ? mixed > 0 : isAlone && mixed > 1);
};

/** How often letters and digits take turns: hardly ever in a word or an id with a number behind it. */
const switches = (text: string): number => [...text.matchAll(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/gi)].length;

/** What is kept of a code. 80 random bits need no salt: there is nothing to guess. */
export const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex');
