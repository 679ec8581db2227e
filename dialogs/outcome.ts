import type { Next } from './caseTalk/talk.ts';
import type { Asked } from './dialogState.ts';
import type { Place } from './engine/place.ts';

/**
 * How the conversation goes on after something that was no matter of the place where it is. `asked` is the question that
 * is open beside the place from now on; absent: none.
 */
export type Outcome =
  /** It is for whoever comes next, and at last for the place; where `at` is given, for that place instead. */
  | { readonly kind: 'passed'; readonly asked?: Asked; readonly at?: Place }
  /** It was answered, and no more is said. */
  | { readonly kind: 'answered'; readonly asked?: Asked }
  /** It was answered, and where the place stands is shown again: after `sentence`, if there is one. */
  | { readonly kind: 'back'; readonly asked?: Asked; readonly sentence?: string }
  /** The conversation goes to a case; nothing: to the lobby. It was shown already. */
  | { readonly kind: 'goTo'; readonly next: Next };

/** It is for whoever comes next. */
export const passed: Outcome = { kind: 'passed' };
