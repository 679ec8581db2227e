import type { PartnerFacts, ScalarKey, SubscriptionFacts } from '../../src/domain/rulebook/facts.ts';
import type { JourneyRequest } from '../../src/domain/rulebook/words.ts';

/** A fact that is asked once. */
export type ScalarQuestion = Exclude<ScalarKey, 'currentPartnersComplete' | 'subscriptionsComplete'>;

/**
 * Entries that are asked one after another, each through the same facts. `opens`: how another entry begins, either
 * with its first fact, or with a list that holds several at once.
 */
export type ListQuestions =
  | {
      readonly list: 'subscriptions';
      readonly opens: 'entry' | 'paste';
      readonly facts: readonly (keyof SubscriptionFacts)[];
    }
  | { readonly list: 'currentPartners'; readonly opens: 'entry'; readonly facts: readonly (keyof PartnerFacts)[] };

/**
 * A journey: its questions in the order in which they are asked. Whether one is asked at all is the edition's answer,
 * so a journey names every fact that any edition may need of it.
 */
export interface Journey {
  readonly request: JourneyRequest;
  readonly questions: readonly (ScalarQuestion | ListQuestions)[];
}
