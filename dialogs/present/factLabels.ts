import type { FactKey } from '../../src/domain/rulebook/facts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';

/** What facts are called in the summary, each name once. */
export const factLabels = (keys: readonly FactKey[], { questions }: Catalogue): readonly string[] => [
  ...new Set(keys.map((key) => questions[nameOf(key)].label)),
];
