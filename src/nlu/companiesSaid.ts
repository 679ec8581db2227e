import type { Language } from '../domain/language.ts';
import { type NameCandidate, nameCandidates } from './companyName.ts';
import { nameCues } from './nameWords/byLanguage.ts';
import type { Role, RoleCue } from './nameWords/roleCue.ts';
import type { Word } from './readWords.ts';

/** What the tables of phrases read where a company's name stood. */
export const companyMark = 'nnn';

/** The partners that a message names, and its folded words with a mark for every company. */
export interface CompaniesSaid {
  readonly newPartnerName?: string;
  readonly currentPartnerName?: string;
  readonly marked: string;
}

/** A stretch of a message: a word, or a company's name. */
interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly candidate?: NameCandidate;
}

const joinedFolded = (parts: readonly { readonly folded: string }[]): string =>
  parts.map(({ folded }) => folded).join(' ');

const piecesOf = (words: readonly Word[], candidates: readonly NameCandidate[]): readonly Piece[] =>
  words.flatMap(({ folded, start, end }, index): readonly Piece[] => {
    const candidate = candidates.find(({ from, to }) => from <= index && index < to);
    if (candidate === undefined) return [{ folded, start, end }];
    const last = words[candidate.to - 1]?.end ?? end;
    if (index !== candidate.from) return [];
    const asRead = joinedFolded(words.slice(candidate.from, candidate.to));
    return [{ folded: candidate.looksLikeName ? companyMark : asRead, start, end: last, candidate }];
  });

/** The words around a piece, as far as its sentence goes. */
const around = (text: string, pieces: readonly Piece[], index: number) => {
  const breaks = (left: number): boolean =>
    /[.!?;\n]\s|\n/.test(text.slice(pieces[left]?.end ?? 0, pieces[left + 1]?.start ?? 0));
  let [from, to] = [index, index];
  while (from > 0 && !breaks(from - 1)) from -= 1;
  while (to < pieces.length - 1 && !breaks(to)) to += 1;
  return { before: joinedFolded(pieces.slice(from, index)), after: joinedFolded(pieces.slice(index + 1, to + 1)) };
};

/** A name with how strongly the words around it speak for each role. */
interface Weighed {
  readonly name: string;
  readonly looksLikeName: boolean;
  readonly weights: Readonly<Record<Role, number>>;
}

const enough = 2;

/** The strongest cue of a role counts; the others only decide between equals. */
const weigh = (candidate: NameCandidate, before: string, after: string, cues: readonly RoleCue[]): Weighed => {
  const fitting = cues.filter((cue) => (cue.before?.test(before) ?? true) && (cue.after?.test(after) ?? true));
  const of = (role: Role): number => {
    const own = fitting.filter((cue) => cue.role === role);
    if (!candidate.looksLikeName && !own.some(({ sure }) => sure)) return 0;
    const weights = own.map(({ weight }) => weight);
    return Math.max(0, ...weights) + weights.reduce((sum, weight) => sum + weight, 0) / 100;
  };
  return {
    name: candidate.name,
    looksLikeName: candidate.looksLikeName,
    weights: { new: of('new'), current: of('current'), other: of('other') },
  };
};

const plays = ({ weights }: Weighed, role: 'new' | 'current'): boolean =>
  weights[role] >= enough &&
  weights[role] > weights.other &&
  weights[role] > weights[role === 'new' ? 'current' : 'new'];

const inRole = (weighed: readonly Weighed[], role: 'new' | 'current'): string | undefined =>
  weighed.filter((one) => plays(one, role)).sort((one, other) => other.weights[role] - one.weights[role])[0]?.name;

/** The one name of which the words around it say nothing; undefined where there are several. */
const unsaid = (weighed: readonly Weighed[]): string | undefined => {
  const [one, ...others] = weighed.filter(
    ({ looksLikeName, weights }) => looksLikeName && Object.values(weights).every((weight) => weight === 0),
  );
  return others.length > 0 ? undefined : one?.name;
};

/** Both partners: where only one is told by the words around it, a single name that is left is the other one. */
const partnersIn = (
  weighed: readonly Weighed[],
): readonly [newPartner?: string | undefined, currentPartner?: string | undefined] => {
  const [newPartner, currentPartner] = [inRole(weighed, 'new'), inRole(weighed, 'current')];
  if (newPartner === undefined && currentPartner === undefined) return [];
  const left = unsaid(weighed);
  return [newPartner ?? left, currentPartner ?? left];
};

/** The partners that `text` names, by the words around them; `words` are the words of `text`, slips mended. */
export const companiesSaid = (text: string, words: readonly Word[], language: Language): CompaniesSaid => {
  const pieces = piecesOf(words, nameCandidates(text, words));
  const weighed = pieces.flatMap(({ candidate }, index) => {
    if (candidate === undefined) return [];
    const { before, after } = around(text, pieces, index);
    return [weigh(candidate, before, after, nameCues[language])];
  });
  const [newPartner, currentPartner] = partnersIn(weighed);
  const isCompany = ({ looksLikeName, name }: NameCandidate): boolean =>
    looksLikeName || name === newPartner || name === currentPartner;
  return {
    ...(newPartner === undefined ? {} : { newPartnerName: newPartner }),
    ...(currentPartner === undefined ? {} : { currentPartnerName: currentPartner }),
    marked: pieces
      .map(({ folded, candidate }) => (candidate !== undefined && isCompany(candidate) ? companyMark : folded))
      .join(' '),
  };
};
