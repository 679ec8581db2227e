import type { Case, PersonKey } from '../../src/domain/case/case.ts';
import { newsFor } from '../../src/domain/case/news.ts';
import { openerSeat, partiesOf, type Seat } from '../../src/domain/case/parties.ts';
import type { Chatter } from './chatter.ts';
import { type NewsTag, tagOf, tagsIn } from './newsTags.ts';

/** Somebody, and where they sit in the only case that they take part in. */
export interface Seated {
  readonly chatter: Chatter;
  readonly seat: Seat;
}

/** What a side did, as the bot told them itself. */
export interface Act {
  readonly seat: Seat;
  readonly tag: NewsTag;
}

/** Who sits there in a case; nothing where nobody does yet. */
const memberAt = (given: Case, seat: Seat): PersonKey | undefined =>
  seat === openerSeat(given.facts) ? given.owner : partiesOf(given).find((party) => party.seat === seat)?.members[0];

/** The acts of a case that its history does not have, in the order in which each person did theirs. */
export const unrecorded = (given: Case, acts: readonly Act[]): readonly Act[] => {
  const upTo = new Map<Seat, number>();
  return acts.filter(({ seat, tag }) => {
    const from = upTo.get(seat) ?? 0;
    const by = memberAt(given, seat);
    const at = given.history.findIndex(
      (event, index) =>
        index >= from &&
        event.by === by &&
        (event.kind === 'stepMarked' || event.kind === 'joined') &&
        tagOf(event) === tag,
    );
    if (at >= 0) upTo.set(seat, at + 1);
    return at < 0;
  });
};

/** What somebody was told of a case, held against what happened in it. */
export interface ToldAudit {
  /** How many events were news to them. */
  readonly events: number;
  /** How often one was told beyond the times that it happened. */
  readonly duplicates: number;
  /** What was told less often than it happened. */
  readonly untold: readonly string[];
  /** Messages that tell something else than what followed upon another in the history: the same event twice, for example. */
  readonly garbled: readonly string[];
}

/** Holds what somebody was told against the history of their case. */
export const auditTold = (given: Case, { chatter: reader, seat }: Seated): ToldAudit => {
  const member = memberAt(given, seat);
  const news = member === undefined ? [] : newsFor(given, member, -1).map(({ event }) => tagOf(event));
  const messages = reader.told.map((text) => ({
    text,
    tags: given.state === 'decided' ? tagsIn(text, given, reader.language) : [],
  }));
  const happened = countsOf(news);
  const told = countsOf(messages.flatMap(({ tags }) => tags));
  return {
    events: news.length,
    duplicates: [...told].reduce((sum, [tag, times]) => sum + Math.max(0, times - (happened.get(tag) ?? 0)), 0),
    untold: [...happened].flatMap(([tag, times]) => {
      const heard = told.get(tag) ?? 0;
      return heard < times
        ? [`${given.id}: ${reader.id} heard ${heard} times that “${tag}”, which happened ${times} times`]
        : [];
    }),
    garbled: messages.flatMap(({ text, tags }) =>
      tags.length > 0 && news.some((_, index) => tags.every((tag, offset) => news[index + offset] === tag))
        ? []
        : [`${reader.id} read: ${text}`],
    ),
  };
};

const countsOf = (tags: readonly NewsTag[]): ReadonlyMap<NewsTag, number> => {
  const counts = new Map<NewsTag, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
};
