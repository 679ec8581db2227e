import type { PaperSubscription } from '../../domain/rulebook/2018-10/papers.ts';
import type { DocumentId } from '../../domain/rulebook/2018-10/sources.ts';
import type { Notice, Outcome, StepId, Unchanged, Warning } from '../../domain/rulebook/2018-10/words.ts';
import type { FactName } from '../../domain/rulebook/factName.ts';
import type { Facts, SubscriptionEntry } from '../../domain/rulebook/facts.ts';
import type { Actor, Day } from '../../domain/rulebook/words.ts';

/** One decided subscription, as far as its words need it. */
export interface DecidedEntry {
  readonly facts: Facts;
  readonly entry: SubscriptionEntry;
  readonly rebuy: boolean;
  readonly earliest?: Day;
}

/** A paper's own words. The body is plain text, ready to be copied. */
export interface PaperWords {
  readonly title: string;
  readonly intro: string;
  readonly subject: string;
  readonly body: string;
}

/** The words of edition 2018-10. */
export interface Words201810 {
  /** How old the rules are, in a sentence. */
  readonly asOf: string;
  readonly documents: Readonly<Record<DocumentId, string>>;
  /** Why each fact is asked, in a sentence or two. */
  readonly whys: Readonly<Record<FactName | 'subscriptions', string>>;
  readonly outcomes: Readonly<
    Record<
      Outcome,
      {
        /** What it means for one subscription, as a short heading. */
        readonly title: (decided: DecidedEntry) => string;
        readonly reason: (decided: DecidedEntry) => string;
        /** `count` subscriptions with this outcome, in a few words for the summary on top. */
        readonly count: (count: number, decided: DecidedEntry) => string;
      }
    >
  >;
  /** The request itself, where it is not decided subscription by subscription. */
  readonly whole: {
    readonly requestRelationship: { readonly title: string; readonly reason: (facts: Facts) => string };
    /** R8 R18: the customer is itself a CSP partner, or a partner would sell to a partner. */
    readonly resale: { readonly title: string; readonly reason: string };
    /** R7. */
    readonly partnerOfRecord: { readonly title: string; readonly reason: string };
  };
  readonly warnings: Readonly<Record<Warning, string>>;
  readonly notices: Readonly<Record<Notice, { readonly text: string; readonly url?: string }>>;
  /** `moves`: subscriptions are moved besides. */
  readonly unchangedTitle: (moves: boolean) => string;
  readonly unchanged: Readonly<Record<Unchanged, string>>;
  readonly steps: Readonly<Record<StepId, string>>;
  /** What a part of the plan is about, and the day that it waits for. */
  readonly section: (about: Outcome | 'relationship' | 'rebuy', earliest: Day | undefined) => string;
  /** Who acts: the party's name where it is known, else what it is. */
  readonly actor: (actor: Actor, facts: Facts) => string;
  /** The pages that help names: "Work with other partners", and those of R19. */
  readonly pages: readonly { readonly label: string; readonly url: string }[];
  readonly papers: {
    readonly blank: string;
    readonly invitation: (facts: Facts, link: string) => PaperWords;
    readonly letter: (facts: Facts, subscriptions: readonly PaperSubscription[], viaProvider: boolean) => PaperWords;
    readonly form: (facts: Facts, subscriptions: readonly PaperSubscription[], viaProvider: boolean) => PaperWords;
    readonly sheet: { readonly title: string; readonly intro: string; readonly subject: (code: string) => string };
  };
}
