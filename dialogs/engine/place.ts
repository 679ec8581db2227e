import type { CaseCode } from '../../src/domain/case/case.ts';
import type { FactValue } from '../../src/domain/rulebook/facts.ts';
import type { QuestionKey } from './sequence.ts';

/**
 * Where the conversation stands inside a case. Disposable: the case alone tells the next open question, so losing this
 * costs no answer.
 */
export interface Place {
  readonly code: CaseCode;
  /** A question that is asked although it has an answer: after "back" or "change". */
  readonly asking?: QuestionKey;
  /** It is asked again because the person wanted to change it: "back" then leaves it as it is. */
  readonly changing?: boolean;
  /** After the decision: the person looks at the plan, at a paper, or at what the answer rests on. */
  readonly viewing?: 'plan' | 'paper' | 'summary';
  /** How many answers to the present question were not understood. */
  readonly failures?: number;
  /** The answers that an ambiguous one left to choose from. */
  readonly left?: readonly FactValue[];
  /** The rows among which "change …" was not clear. */
  readonly choosing?: readonly QuestionKey[];
  /** What the person is telling of a step of the plan, in their own words: a problem, or why they decline. */
  readonly telling?: { readonly what: 'problem' | 'turnDown'; readonly step: number };
  /** A question of the conversation's own that waits for a yes or no. */
  readonly confirming?: 'cancel' | 'startOver';
}

/** The same case at its next open question. */
export const afresh = ({ code }: Place): Place => ({ code });
