import type { Case } from '../../src/domain/case/case.ts';
import type { Change } from '../../src/domain/case/decide.ts';
import type { Language } from '../../src/domain/language.ts';
import type { FactKey, FactValue } from '../../src/domain/rulebook/facts.ts';
import type { Day } from '../../src/domain/rulebook/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import type { QuestionKey } from '../engine/sequence.ts';

/** Why an answer was not understood, where there is no more to say than that. */
export type PlainlyUnclear = 'unclear' | 'tooLong' | 'impossibleDay' | 'guidSlip' | 'notAName';

/** Why an answer was not understood; each has its own words. */
export type Unclear =
  | { readonly why: PlainlyUnclear }
  /** It fits several answers, or several days: only these are left to choose from. */
  | { readonly why: 'several' | 'ambiguousDay'; readonly left: readonly FactValue[] };

/** What changes an answer told. `said` is true where more was read into the words than they say by themselves. */
export interface Told {
  readonly kind: 'changes';
  readonly changes: readonly Change[];
  readonly said: boolean;
  readonly repaired?: string;
}

/** What an answer told; `blank` where it says that there is nothing to tell, or not yet. */
export type ReadAnswer = Told | { readonly kind: 'blank' } | { readonly kind: 'unclear'; readonly unclear: Unclear };

/** What reading an answer depends on, beside its words. */
export interface Reading {
  readonly current: Case;
  readonly key: QuestionKey;
  readonly words: Catalogue;
  readonly language: Language;
  readonly today: Day;
  /** The answers that are left after an ambiguous one. */
  readonly left?: readonly FactValue[];
}

/** That an answer was not understood. */
export const unclear = (why: PlainlyUnclear): ReadAnswer => ({ kind: 'unclear', unclear: { why } });

/** One fact, as it was told. */
export const set = (key: FactKey, value: FactValue, said = false, repaired?: string): Told => ({
  kind: 'changes',
  changes: [{ set: key, value }],
  said,
  ...(repaired === undefined ? {} : { repaired }),
});
