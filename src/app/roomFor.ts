import type { Case, CaseCode } from '../domain/case/case.ts';
import { isComplete } from '../domain/case/planProgress.ts';

/** Whether nothing more is to happen in a case, unless somebody takes it up again. */
const isOver = (current: Case): boolean =>
  current.ended !== undefined || (current.state === 'decided' && isComplete(current));

/**
 * What leaves a person's list so that one more case finds room: what a crash left without a case, then what is over, the
 * longest ago first. Nothing of a case is lost by that: whoever takes part opens it by its code. Undefined: there is no
 * room, since `most` of them go on.
 *
 * @param listed the codes of their list, fewer than `most` or not
 * @param found what can be read of these; of the `damaged` nobody knows whether they go on, so they stay, and do not count
 */
export const roomFor = (
  listed: readonly CaseCode[],
  { cases: found, damaged }: { readonly cases: readonly Case[]; readonly damaged: readonly CaseCode[] },
  most: number,
): readonly CaseCode[] | undefined => {
  const over = found.filter(isOver).sort((a, b) => a.changedAt.localeCompare(b.changedAt));
  if (found.length - over.length >= most) return undefined;
  const known = new Set([...found.map(({ id }) => id), ...damaged]);
  const tooMany = Math.max(0, listed.length - most + 1);
  return [...listed.filter((code) => !known.has(code)), ...over.map(({ id }) => id)].slice(0, tooMany);
};
