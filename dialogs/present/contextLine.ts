import type { Case } from '../../src/domain/case/case.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';

/** Where in the world a card stands: "Add a second partner · KRM-482". */
export const contextLine = ({ id, facts }: Case, words: Catalogue): string =>
  `${words.journeys[facts.request].title} · ${id}`;
