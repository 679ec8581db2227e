import type { FactKey, Facts } from './facts.ts';
import type { Situation } from './situation.ts';
import type { JourneyRequest } from './words.ts';

/** The editions of the rules, by the month of their sources. A case remembers the one that decided it. */
export type EditionId = '2018-10';

/**
 * A fact that the decision, the plan or the papers still rest on.
 * `required`: asked, and there is no decision without it. `skippable`: asked, may be left blank.
 * `offered`: never asked, but shown in the summary, where it can be given.
 */
export interface Need {
  readonly key: FactKey | 'subscriptions' | 'currentPartners';
  readonly how: 'required' | 'skippable' | 'offered';
}

/** A rulebook: what it has to know, what it decides, and the papers that its plans need. All pure. Its words stand in the catalogues. */
export interface Edition<Decision, Section, Paper> {
  readonly id: EditionId;
  /** Everything that matters with these facts, answered or not. A list's own name: at least one entry is needed. */
  needs(facts: Facts): readonly Need[];
  decide(situation: Situation): Decision;
  /** The journey that all the subscriptions belong to, where it is another one than the facts' own. */
  otherJourney(facts: Facts): JourneyRequest | undefined;
  /** The steps of the whole decision, in order, each once, numbered from 1. */
  plan(decision: Decision): readonly Section[];
  papers(facts: Facts, decision: Decision): readonly Paper[];
}
