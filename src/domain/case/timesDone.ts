import type { Case, CaseEvent } from './case.ts';
import type { Seat } from './parties.ts';

/** What can be done with a step or a side again and again, each with what undoes it or takes its place. */
const turns = {
  mark: ['stepMarked'],
  problem: ['problemReported', 'problemSolved'],
  turnDown: ['turnedDown'],
  invite: ['invited', 'invitationTakenBack'],
} as const satisfies Readonly<Record<string, readonly CaseEvent['kind'][]>>;

/**
 * How often something was done with a step or a side so far. A card that offers it remembers this: where more was done
 * since, its click was done already, or was meant for something that is over.
 */
export const timesDone = (
  { history }: Pick<Case, 'history'>,
  what: keyof typeof turns,
  about: number | Seat,
): number => {
  const kinds: readonly CaseEvent['kind'][] = turns[what];
  return history.filter(
    (event) =>
      kinds.includes(event.kind) &&
      (('step' in event && event.step === about) || ('seat' in event && event.seat === about)),
  ).length;
};
