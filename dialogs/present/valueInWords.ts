import type { Facts } from '../../src/domain/rulebook/facts.ts';
import { type FactKey, type FactValue, readFact } from '../../src/domain/rulebook/facts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { QuestionKey } from '../engine/sequence.ts';
import { options } from '../questions/options.ts';
import { shapes } from '../questions/shapes.ts';
import { subject } from './subject.ts';

/** A fact's value as a person reads it: the label that was chosen, a day in words, or what they wrote. */
export const valueInWords = (facts: Facts, key: QuestionKey, words: Catalogue): string => {
  if (key === 'subscriptions') return words.list(facts.subscriptions.map(({ id }) => subject(facts, id, words)));
  return factInWords(key, readFact(facts, key), words);
};

/** A value of a fact as a person reads it, whichever case it is from. */
export const factInWords = (key: FactKey, value: FactValue | undefined, words: Catalogue): string => {
  if (value === undefined) return words.summary.open;
  const name = nameOf(key);
  if (value === null)
    return shapes[name] === 'truthOrUnknown' || shapes[name] === 'day' ? words.summary.unknown : words.summary.blank;
  if (name === 'sourcesDiffer') return words.differentPlaces.label;
  // "Is there another one?" is stored as "these are all".
  if (shapes[name] === 'more') return (value === true ? words.buttons.no : words.buttons.yes).label;
  const chosen = options(name, words).find((option) => option.value === value);
  if (chosen !== undefined) return chosen.label;
  return shapes[name] === 'day' ? words.day(String(value)) : String(value);
};
