import type { FactName } from '../../src/domain/rulebook/factName.ts';
import type { FactValue } from '../../src/domain/rulebook/facts.ts';
import { askers, clouds, services, sources, statuses, wishes } from '../../src/domain/rulebook/words.ts';
import type { Catalogue, OptionWords } from '../../src/i18n/catalogue.ts';
import { shapes } from './shapes.ts';

/** An answer that can be chosen. */
export interface Option extends OptionWords {
  readonly value: FactValue;
}

const from = <Word extends string>(
  words: readonly Word[],
  texts: Readonly<Record<Word, OptionWords>>,
): readonly Option[] => words.map((value) => ({ ...texts[value], value }));

/** The value that stands for "in different places" among the sources. */
export const differ = 'differ';

/** The answers that a question offers, in their order; empty where anything may be typed. */
export const options = (name: FactName | 'subscriptions', words: Catalogue): readonly Option[] => {
  const yes: Option = { label: words.buttons.yes.label, synonyms: [], value: true };
  const no: Option = { label: words.buttons.no.label, synonyms: [], value: false };
  const unknown: Option = { label: words.buttons.dontKnow.label, synonyms: [], value: null };
  switch (name) {
    case 'asker':
      return from(askers, words.askers);
    case 'cloud':
      return from(clouds, words.clouds);
    case 'subscription.service':
      return from(services, words.services);
    case 'subscription.source':
      return from(sources, words.sources);
    case 'sourcesDiffer':
      return [...from(sources, words.sources), { ...words.differentPlaces, value: differ }];
    case 'subscription.status':
      return from(statuses, words.statuses);
    case 'subscription.wish':
      return from(wishes, words.wishes);
    default:
      if (shapes[name] === 'truthOrUnknown') return [yes, no, unknown];
      return shapes[name] === 'truth' || shapes[name] === 'more' ? [yes, no] : [];
  }
};
