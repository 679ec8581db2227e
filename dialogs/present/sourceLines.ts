import type { Case } from '../../src/domain/case/case.ts';
import { type AnySource, editions } from '../../src/domain/rulebook/editions.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';

/** "R14 · Multi-channel support, 31 August 2018": one line a page, with the rules that were read there. */
export const sourceLines = (
  edition: Case['edition'],
  ids: readonly AnySource[],
  words: Catalogue,
): readonly string[] => {
  const pages = new Map<string, string[]>();
  for (const id of ids) {
    const { document, date } = editions[edition].sources.of(id);
    const page = `${words.editions[edition].documents[document]}, ${words.day(date)}`;
    pages.set(page, [...(pages.get(page) ?? []), id]);
  }
  return [...pages].map(([page, rules]) => `${rules.join(', ')} · ${page}`);
};
