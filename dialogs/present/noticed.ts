import type { Case } from '../../src/domain/case/case.ts';
import type { Change, Effect } from '../../src/domain/case/decide.ts';
import type { Facts } from '../../src/domain/rulebook/facts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';
import { factLabels } from './factLabels.ts';
import { seatName } from './shareView.ts';
import { subjectOf } from './subject.ts';
import { valueInWords } from './valueInWords.ts';

/**
 * What was read into an answer, said back so that a mistake is seen: "Noted: Kind: Azure; Bought: Enterprise
 * Agreement". A name is left out where it was typed as it is; pasted subscriptions are said as one list.
 */
export const noted = (changes: readonly Change[], facts: Facts, words: Catalogue): string | undefined => {
  const keys = changes.flatMap((change) => ('set' in change && change.value !== null ? [change.set] : []));
  const pasted = facts.subscriptions.filter(
    ({ id }) => keys.includes(`${id}.azureId`) || (keys.includes(`${id}.name`) && keys.includes(`${id}.wish`)),
  );
  if (facts.request === 'switchAzure' && pasted.length > 0) {
    const names = pasted.map(({ name, azureId }) => {
      if (name == null) return azureId ?? '';
      // Many ids would be a wall; the names are enough to see whether all came through.
      return azureId == null || pasted.length > 3 ? name : `${name} (${azureId})`;
    });
    return words.says.noted([`${words.questions.subscriptions.label}: ${words.list(names)}`]);
  }
  const things = keys.flatMap((key) => {
    if (key === 'subscriptionsComplete' || key === 'currentPartnersComplete') return [];
    if (keys.length > 1 && nameOf(key) === 'subscription.name') return [];
    return [`${words.questions[nameOf(key)].label}: ${valueInWords(facts, key, words)}`];
  });
  return things.length === 0 ? undefined : words.says.noted([...new Set(things)]);
};

/** What a change brought about beside itself. */
export const effectsInWords = (
  effects: readonly Effect[],
  current: Pick<Case, 'facts' | 'edition'>,
  words: Catalogue,
): readonly string[] => effects.map((effect) => effectInWords(effect, current, words));

const effectInWords = (effect: Effect, current: Pick<Case, 'facts' | 'edition'>, words: Catalogue): string => {
  const { facts } = current;
  switch (effect.kind) {
    case 'agreementsFell':
      return words.news.agreementsFell(
        effect.seats.map((seat) => seatName(current, seat, words)),
        factLabels(effect.keys, words),
      );
    case 'rerouted':
      return words.says.rerouted(words.journeys[effect.to].title);
    case 'reopened':
      return words.says.reopened;
    case 'noLongerMatters':
      return words.says.noLongerMatters(
        effect.keys.map((key) => {
          const subject = subjectOf(facts, key, words);
          const { label } = words.questions[nameOf(key)];
          return subject === '' ? label : `${label} (${subject})`;
        }),
      );
  }
};
