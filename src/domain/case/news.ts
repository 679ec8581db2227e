import type { Case, CaseEvent, PersonKey } from './case.ts';
import { partiesOf } from './parties.ts';

/** What happened to a case that somebody who takes part is to hear of, and its place in the history. */
export interface News {
  readonly index: number;
  readonly event: NewsEvent;
}

/** Whom an event is news to: to everybody but who did it, to the opener, or to one person. */
const audiences = {
  joined: 'others',
  declined: 'others',
  left: 'others',
  stepMarked: 'others',
  turnedDown: 'others',
  agreementsFell: 'others',
  problemReported: 'others',
  problemSolved: 'others',
  decided: 'others',
  reopened: 'others',
  completed: 'others',
  withdrawn: 'others',
  expired: 'others',
  takenUp: 'others',
  invitationExpired: 'opener',
  unreachable: 'opener',
  reminded: 'whom',
} as const satisfies Partial<Record<CaseEvent['kind'], 'others' | 'opener' | 'whom'>>;

export type NewsEvent = Extract<CaseEvent, { readonly kind: keyof typeof audiences }>;

const isNews = (event: CaseEvent): event is NewsEvent => Object.hasOwn(audiences, event.kind);

const concerns = (given: Case, person: PersonKey, event: NewsEvent): boolean => {
  if (event.kind === 'reminded') return event.to === person;
  return event.by !== person && (audiences[event.kind] === 'others' || given.owner === person);
};

/** Everybody who takes part in a case. */
export const everybodyIn = (given: Case): readonly PersonKey[] => [
  given.owner,
  ...partiesOf(given).flatMap(({ members }) => members),
];

/**
 * What a person is to hear of after a place in the history: what happened since they take part. The history is
 * written with the case, so nothing of it can be lost.
 */
export const newsFor = (given: Case, person: PersonKey, after: number): readonly News[] => {
  const { history } = given;
  const joined = history.findLastIndex((event) => event.kind === 'joined' && event.by === person);
  const since = Math.max(after, given.owner === person ? -1 : joined);
  return history.flatMap((event, index) =>
    index > since && isNews(event) && concerns(given, person, event) ? [{ index, event }] : [],
  );
};
