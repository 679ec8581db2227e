import type { Asker, Cloud, Day, Request, Service, Source, Status, Wish } from './words.ts';

/** One subscription of a situation. `status` and `termEnds` say something about licences only. */
export interface SituationSubscription {
  readonly id: string;
  readonly service: Service;
  readonly source: Source;
  /** Taken as `move` in a `switchAzure` request, whatever it says. */
  readonly wish: Wish;
  readonly status: Status;
  /** The last day of the term, null where it is not known. */
  readonly termEnds: Day | null;
}

/** Everything that a decision rests on, complete (rulebook, sections 1 and 3). */
export interface Situation {
  readonly request: Request;
  readonly asker: Asker;
  readonly cloud: Cloud;
  readonly customerIsCspPartner: boolean;
  readonly newPartner: {
    /** Whether the new partner holds a reseller relationship with the customer; null: not known. */
    readonly hasRelationship: boolean | null;
    /** Whether the new partner and the customer's tenant are in the same country; null: not known. */
    readonly sameCountry: boolean | null;
  };
  readonly subscriptions: readonly SituationSubscription[];
}
