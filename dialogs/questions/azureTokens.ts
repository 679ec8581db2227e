import { findGuids } from '../../src/nlu/guid.ts';

/** One line of a pasted list, piece by piece: an id, the words of a cell, or what parts two cells or sentences. */
export type Token =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gap' }
  /** The end of a sentence: what follows is no longer about the id before it. */
  | { readonly kind: 'stop' };

/** Ids are single characters of this private range while the rest of the line is read. */
const mark = '[\\uE000-\\uF8FF]';
const hyphen = '[\\p{Pd}\\u00ad\\u2212]';
const group = (length: number): string => `[\\da-f]{${length}}${hyphen}?`;
const guid = new RegExp(
  `(?<![\\p{L}\\d])${group(8)}${group(4)}${group(4)}${group(4)}[\\da-f]{12}(?![\\p{L}\\d])`,
  'giu',
);
const address =
  /(?<=^|[\s,;|"'(<=:])(?:https?:|urn:|www\.|\/)[^\s,;|"'<>]*|(?<=^|[\s,;|"'<>(])[^\s,;|"'<>(]*subscriptions\/[^\s,;|"'<>]*/giu;
const wrapped = new RegExp(`\\{(${mark})\\}|\\((${mark})\\)|\\[(${mark})\\]|<(${mark})>|["'\`“](${mark})["'\`”]`, 'gu');
const gap = String.raw`(?:\s*[\t;|,→]\s*|\s*[=-]>\s*|\s{2,})+`;
const cell = new RegExp(
  String.raw`(?<=^|[\t;|,]\s*)"((?:[^"]|"")*)"(?=\s*(?:[\t;|,]|$))|(${gap})|(${mark})|((?:(?!${gap}|${mark})[\s\S])+)`,
  'gu',
);
const joinsBefore = /^\s*(?:e|ed|and|&|\+|più|plus|poi|then)\s+/u;
const joinsAfter = /\s+(?:e|ed|and|&|\+)\s*$/u;

/** Takes a line apart. Every id of it is among the tokens; addresses and resource paths leave only their ids. */
export const tokensOf = (line: string): readonly Token[] => {
  const valid = findGuids(line);
  const ids: string[] = [];
  const marked = line
    .replace(/[\u200b-\u200d\u2060\ufeff]|[\uE000-\uF8FF]/gu, '')
    .replace(/%2d/gi, '-')
    .replace(/%2f/gi, '/')
    .replace(/%[\da-f]{2}/gi, ' ')
    .replace(guid, (found) => {
      const [id] = findGuids(found);
      return id === undefined || !valid.includes(id) ? found : String.fromCharCode(0xe000 + ids.push(id) - 1);
    })
    .replace(address, (path) => ` ${(path.match(new RegExp(mark, 'gu')) ?? []).join(' ')} `)
    .replace(wrapped, (...found) => found.slice(1, 6).find((one) => one !== undefined) ?? '');
  const tokens = [...marked.trim().matchAll(cell)].flatMap(([, quoted, parted, id, text]): readonly Token[] => {
    if (parted !== undefined) return [{ kind: 'gap' }];
    if (id !== undefined) return idToken(id, ids);
    if (quoted === undefined) return [{ kind: 'text', text: text ?? '' }];
    return quoted
      .replaceAll('""', '"')
      .split(new RegExp(`(${mark})`, 'u'))
      .flatMap((part) =>
        ids[part.charCodeAt(0) - 0xe000] === undefined ? [{ kind: 'text', text: part }] : idToken(part, ids),
      );
  });
  // An id that is written in a way that only the careful reader knows is kept, though nameless.
  const missed = valid
    .filter((id) => !ids.includes(id))
    .flatMap((id): readonly Token[] => [{ kind: 'gap' }, { kind: 'id', id }]);
  return [...withStops(tokens), ...missed];
};

const idToken = (character: string, ids: readonly string[]): readonly Token[] => {
  const id = ids[character.charCodeAt(0) - 0xe000];
  return id === undefined ? [] : [{ kind: 'id', id }];
};

/** With the words that join and the full stops beside an id told from the names. */
const withStops = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token, at): readonly Token[] => {
    if (token.kind !== 'text') return [token];
    const [before, after] = [tokens[at - 1]?.kind, tokens[at + 1]?.kind];
    const stop = before === 'id' && /^[.!?](?:\s|$)/u.test(token.text);
    const joined = before === 'id' && joinsBefore.test(token.text);
    const joins = before !== undefined && after === 'id' && joinsAfter.test(token.text);
    const head = stop ? token.text.slice(1) : token.text.replace(before === undefined ? /^$/ : joinsBefore, '');
    const text = joins ? head.replace(joinsAfter, '') : head;
    return [
      ...(stop ? [{ kind: 'stop' } as const] : joined ? [{ kind: 'gap' } as const] : []),
      { kind: 'text', text },
      ...(joins ? [{ kind: 'gap' } as const] : []),
    ];
  });
