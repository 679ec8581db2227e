import { entryKey, type Facts } from '../../src/domain/rulebook/facts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import type { QuestionKey } from '../engine/sequence.ts';

/** What an entry is called when it is spoken of: its name, else its Azure id, else "subscription 2". */
export const subject = (facts: Facts, id: string, words: Catalogue): string => {
  const subscription = facts.subscriptions.find((one) => one.id === id);
  if (subscription !== undefined)
    return subscription.name ?? subscription.azureId ?? words.nameless.subscriptions(Number(id.slice(1)));
  const partner = facts.currentPartners.find((one) => one.id === id);
  return partner?.name ?? words.nameless.currentPartners(Number(id.slice(1)));
};

/** The entry that a question is about, as it is spoken of; empty for a question of the whole case. */
export const subjectOf = (facts: Facts, key: QuestionKey, words: Catalogue): string => {
  const entry = key === 'subscriptions' ? undefined : entryKey(key);
  return entry === undefined ? '' : subject(facts, entry.id, words);
};
