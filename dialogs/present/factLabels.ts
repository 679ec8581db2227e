import { entryKey, type FactKey } from '../../src/domain/rulebook/facts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';

/**
 * What a fact is called beside others that changed. One of a subscription stands for the subscriptions: "Name" alone
 * would be anybody's.
 */
export const factLabel = (key: FactKey, { questions }: Catalogue): string =>
  questions[entryKey(key)?.list === 'subscriptions' ? 'subscriptions' : nameOf(key)].label;

/** What facts that changed are called, each name once. */
export const factLabels = (keys: readonly FactKey[], words: Catalogue): readonly string[] => [
  ...new Set(keys.map((key) => factLabel(key, words))),
];
