import type { Case, CaseCode } from '../domain/case/case.ts';
import { isOver } from '../domain/case/isOver.ts';

/**
 * What is to leave a person's list so that one more case finds room: what is over, the longest ago first. Nothing of a case
 * is lost by that: whoever takes part opens it by its code. Undefined: there is no room, since `most` of them go on.
 *
 * A code without a case neither counts nor leaves: it may be one that this person is just opening in another conversation.
 *
 * @param found what can be read of their list; of the `damaged` nobody knows whether they go on, so they stay
 */
export const roomFor = (
  { cases: found, damaged }: { readonly cases: readonly Case[]; readonly damaged: readonly CaseCode[] },
  most: number,
): readonly CaseCode[] | undefined => {
  const over = found.filter(isOver).sort((a, b) => a.changedAt.localeCompare(b.changedAt));
  if (found.length - over.length >= most) return undefined;
  const tooMany = Math.max(0, found.length + damaged.length - most + 1);
  return over.map(({ id }) => id).slice(0, tooMany);
};
