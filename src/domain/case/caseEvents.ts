import type { Case, CaseEvent } from './case.ts';
import type { Occasion } from './decide.ts';

type EventDetail = CaseEvent extends infer Event ? (Event extends CaseEvent ? Omit<Event, 'at' | 'by'> : never) : never;

/** Something that happens to a case on this occasion. */
export const event = ({ at, by }: Occasion, detail: EventDetail): CaseEvent => ({ at, by, ...detail }) as CaseEvent; // Omit of a union, put together again

/** A case with something more that happened to it, all else as it was. */
export const withEvents = <Given extends Case>(
  given: Given,
  events: readonly CaseEvent[],
  { at }: Occasion,
): Given => ({
  ...given,
  version: given.version + 1,
  changedAt: at,
  history: [...given.history, ...events],
});
