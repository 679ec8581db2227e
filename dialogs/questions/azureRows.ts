import type { Language } from '../../src/domain/language.ts';
import { findGuids } from '../../src/nlu/guid.ts';
import { readMessage } from '../../src/nlu/readMessage.ts';
import { subscriptionTold } from '../../src/nlu/subscriptionTold.ts';
import { nameInCell } from './azureName.ts';
import { type Token, tokensOf } from './azureTokens.ts';

/** One subscription as it was pasted. */
export interface AzureRow {
  readonly name: string | null;
  readonly azureId: string | null;
}

/** What stands before the first id of a line, between two, or after the last one. */
interface Run {
  /** Every name in it, in order. */
  readonly names: readonly string[];
  /** The first name, unless a sentence ends before it. */
  readonly near: string | null;
  /** Whether it is parted from the id on its left, and from the one on its right. */
  readonly left: boolean;
  readonly right: boolean;
}

const runOf = (tokens: readonly Token[], language: Language): Run => {
  const filled = tokens.filter((token) => token.kind !== 'text' || token.text.trim() !== '');
  const named = (some: readonly Token[]): readonly string[] =>
    some.flatMap((token) => {
      const name = token.kind === 'text' ? nameInCell(token.text, language) : null;
      return name === null ? [] : [name];
    });
  const stop = filled.findIndex(({ kind }) => kind === 'stop');
  const parts = (token: Token | undefined): boolean => token?.kind === 'gap' || token?.kind === 'stop';
  return {
    names: named(filled),
    near: named(stop === -1 ? filled : filled.slice(0, stop))[0] ?? null,
    left: parts(filled[0]),
    right: parts(filled.at(-1)),
  };
};

/** The ids of one line, each with the name beside it: the one on its left, or else the one on its right. */
const rowsOfLine = (line: string, language: Language): readonly AzureRow[] => {
  const tokens = tokensOf(line);
  const ids: string[] = [];
  const between: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind !== 'id') between.at(-1)?.push(token);
    else if (ids.push(token.id) > 0) between.push([]);
  }
  const runs = between.map((run) => runOf(run, language));
  const namesFirst = (runs[0]?.names.length ?? 0) > 0;
  // A single name between two ids belongs to the one that it is not parted from; where that does not tell, to the same
  // side as in the rest of the line.
  const toRight = ({ left, right }: Run): boolean => (left === right ? namesFirst : left);
  return ids.map((azureId, at) => {
    const [before, after] = [runs[at], runs[at + 1]];
    const isFirst = at === 0;
    const isLast = at === ids.length - 1;
    const ownBefore = before !== undefined && (isFirst || before.names.length > 1 || toRight(before));
    const ownAfter = after !== undefined && (isLast || after.names.length > 1 || !toRight(after));
    const name = (ownBefore ? before.names.at(-1) : undefined) ?? (ownAfter ? after.near : null);
    return { name: name ?? null, azureId };
  });
};

/**
 * Semicolons part columns (`Produzione;3f25…;Attiva`), or whole entries: then some entry holds an id and its name
 * together, and one without an id is a name.
 */
const itemsOf = (line: string): readonly string[] => {
  const items = line.split(';');
  const together = items.some((item) => findGuids(item).length > 0 && /[\p{L}]{2}/u.test(withoutIds(item)));
  return together && !line.includes('"') ? items : [line];
};

const withoutIds = (text: string): string =>
  tokensOf(text)
    .flatMap((token) => (token.kind === 'text' && nameInCell(token.text, 'en') !== null ? [token.text] : []))
    .join(' ');

/** A line that names a licence product stands for one, though it has no id as Azure's lines do. */
const isLicence = (line: string, language: Language): boolean => {
  const { name, service } = subscriptionTold(readMessage(line, language));
  return name !== undefined && service === 'license' && !/[:?]\s*$/.test(line);
};

const bareName = (text: string, language: Language): readonly AzureRow[] => {
  const name = nameInCell(text, language);
  return name === null ? [] : [{ name, azureId: null }];
};

/** The rows of a list with ids: beside the lines that have one, only licences count; the rest is header or greeting. */
export const rowsWithIds = (text: string, language: Language): readonly AzureRow[] =>
  text.split(/[\r\n]+/).flatMap((line) => {
    if (findGuids(line).length === 0) return isLicence(line, language) ? bareName(line, language) : [];
    const items = itemsOf(line);
    return items.flatMap((item) =>
      findGuids(item).length > 0 ? rowsOfLine(item, language) : items.length > 1 ? bareName(item, language) : [],
    );
  });

const quotedOrSplit = /("[^"]*"|“[^”]*”|«[^»]*»)|[\r\n\t;|,]+|\s+(?:e|ed|and|&)\s+|(?<=\p{L}{3})[.!]+(?:\s+|$)/u;

/** Many more pieces than a case takes entries: what is longer is refused anyway, and reading it all would take long. */
const mostPieces = 400;

/** The names of a list without any id. */
export const rowsOfNames = (text: string, language: Language): readonly AzureRow[] =>
  text
    .split(quotedOrSplit)
    // Where nothing was quoted, the split leaves a gap.
    .filter((piece: string | undefined) => piece !== undefined && piece.trim() !== '')
    .slice(0, mostPieces)
    .flatMap((piece) => bareName(piece, language));
