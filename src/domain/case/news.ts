import type { Case, CaseEvent, PersonKey } from './case.ts';
import { partiesOf } from './parties.ts';

/** What happened to a case that somebody else who takes part is to hear of, and its place in the history. */
export interface News {
  readonly index: number;
  readonly event: NewsEvent;
}

export type NewsEvent = Extract<
  CaseEvent,
  { readonly kind: 'joined' | 'declined' | 'stepMarked' | 'decided' | 'reopened' | 'withdrawn' }
>;

const isNews = (event: CaseEvent): event is NewsEvent =>
  ['joined', 'declined', 'stepMarked', 'decided', 'reopened', 'withdrawn'].includes(event.kind);

/** Everybody who takes part in a case. */
export const everybodyIn = (given: Case): readonly PersonKey[] => [
  given.owner,
  ...partiesOf(given).flatMap(({ members }) => members),
];

/**
 * What a person is to hear of after a place in the history: what others did since they take part. The history is
 * written with the case, so nothing of it can be lost.
 */
export const newsFor = (given: Case, person: PersonKey, after: number): readonly News[] => {
  const { history } = given;
  const joined = history.findLastIndex((event) => event.kind === 'joined' && event.by === person);
  const since = Math.max(after, given.owner === person ? -1 : joined);
  return history.flatMap((event, index) =>
    index > since && event.by !== person && isNews(event) ? [{ index, event }] : [],
  );
};
