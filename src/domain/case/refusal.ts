import type { FactKey } from '../rulebook/facts.ts';
import type { Day } from '../rulebook/words.ts';

/** Why a command was not carried out. An expected "no": the bot has words for each, nothing was changed. */
export type Refusal =
  | { readonly code: 'badValue'; readonly key: FactKey }
  | { readonly code: 'noSuchEntry'; readonly id: string }
  | { readonly code: 'tooManyEntries'; readonly most: number }
  | { readonly code: 'termPassed'; readonly key: FactKey; readonly day: Day }
  | { readonly code: 'notComplete' }
  | { readonly code: 'notDecided' }
  | { readonly code: 'noSuchStep'; readonly step: number }
  /** The plan asks for other steps before this one. */
  | { readonly code: 'tooEarly'; readonly step: number; readonly first: readonly number[] }
  /** Steps were done that rest on this one. */
  | { readonly code: 'restedOn'; readonly step: number; readonly by: readonly number[] };
