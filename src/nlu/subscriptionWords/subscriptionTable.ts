import type { Source, Wish } from '../../domain/rulebook/words.ts';

/** The sources that words can tell; that somebody does not know is an answer of its own. */
export type SourceSaid = Exclude<Source, 'unknown'>;

/** How one language speaks of subscriptions. The expressions are for folded text in which companies read `nnn`. */
export interface SubscriptionTable {
  /** Words for seats and licences in general; "Azure licences" are none. */
  readonly license: RegExp;
  /** Words for consumption in general. */
  readonly usage: RegExp;
  readonly sources: Readonly<Record<SourceSaid, RegExp>>;
  readonly wishes: Readonly<Record<Wish, RegExp>>;
  /** What takes back a source that follows within a few words: `not through the EA`. */
  readonly negation: RegExp;
}
