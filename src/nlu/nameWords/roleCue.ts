import { phraseExpression } from '../phraseSet.ts';

/** What the words around a company's name say of it; `other` is a company that is neither partner, or a person. */
export type Role = 'new' | 'current' | 'other';

/**
 * Words around a name that tell its role: `before` ends right before the name, `after` begins right after it, and where
 * both are given both must fit. In them every company's name reads `nnn`.
 */
export interface RoleCue {
  readonly role: Role;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly weight: number;
  /** Whether the words leave no doubt that a company is meant, so that a name in small letters counts as well. */
  readonly sure: boolean;
}

/** What a language's table says of one role: the words before, the words after, the weight, and whether they are sure. */
export type CueRow = readonly [role: Role, before: string, after: string, weight: number, sure?: 'sure'];

/** The cues of a table, written in the notation of `phraseSet.ts`; an empty text stands for any words. */
export const roleCues = (rows: readonly CueRow[]): readonly RoleCue[] =>
  rows.map(([role, before, after, weight, sure]) => ({
    role,
    ...(before === '' ? {} : { before: new RegExp(`(?:^| )(?:${phraseExpression(before)})$`) }),
    ...(after === '' ? {} : { after: new RegExp(`^(?:${phraseExpression(after)})(?= |$)`) }),
    weight,
    sure: sure === 'sure',
  }));
