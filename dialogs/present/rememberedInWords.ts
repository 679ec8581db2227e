import type { Change } from '../../src/domain/case/decide.ts';
import type { FactKey, Facts } from '../../src/domain/rulebook/facts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';
import { valueInWords } from './valueInWords.ts';

/** What a new case begins with since it is known of its opener: said once, so that it can be corrected. */
export const rememberedInWords = (remembered: readonly Change[], facts: Facts, words: Catalogue): readonly string[] => {
  const keys = remembered.flatMap((change) => ('set' in change ? [change.set] : []));
  return keys.length === 0 ? [] : [words.profile.asLastTime(things(keys, facts, words))];
};

/** The same where it was filled in when somebody said for the first time who they are. */
export const filledInWords = (keys: readonly FactKey[], facts: Facts, words: Catalogue): readonly string[] =>
  keys.length === 0 ? [] : [words.profile.known(things(keys, facts, words))];

const things = (keys: readonly FactKey[], facts: Facts, words: Catalogue): readonly string[] =>
  keys.map((key) => `${words.questions[nameOf(key)].label}: ${valueInWords(facts, key, words)}`);
