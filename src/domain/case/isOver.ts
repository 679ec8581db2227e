import type { Case } from './case.ts';
import { isComplete } from './planProgress.ts';

/** Whether nothing more is to happen in a case, unless somebody takes it up again. */
export const isOver = (current: Case): boolean =>
  current.ended !== undefined || (current.state === 'decided' && isComplete(current));
