import type { Actor, Day } from '../words.ts';
import type { LinkedFactId, Notice, Outcome, RuleId, SourceId, StepId, Unchanged, Warning } from './words.ts';

/** One step of a plan: one actor, one thing done, and the rules or facts behind it. */
export interface Step {
  readonly actor: Actor;
  readonly step: StepId;
  readonly rules: readonly SourceId[];
}

/** What is decided for one subscription. */
export interface DecisionItem {
  /** The subscription's id in the situation. */
  readonly id: string;
  readonly outcome: Outcome;
  readonly rules: readonly (RuleId | LinkedFactId)[];
  /** With `waitOrCancel`: the day from which a move is free, where the term's end is known. */
  readonly earliest?: Day;
  readonly warnings: readonly Warning[];
  readonly steps: readonly Step[];
}

/** The answer of edition 2018-10 to a situation (rulebook, section 3). */
export interface Decision {
  readonly asOf: '2018-10';
  /** The request's own outcome, the one that all its subscriptions share, or `split`. */
  readonly overall: Outcome | 'split';
  readonly rules: readonly RuleId[];
  readonly unchanged: readonly Unchanged[];
  readonly warnings: readonly Warning[];
  readonly notices: readonly Notice[];
  readonly items: readonly DecisionItem[];
  /** The steps of the request itself; only `addPartner` has them. */
  readonly steps?: readonly Step[];
}
