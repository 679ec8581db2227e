import type { Situation, SituationSubscription } from '../../../../src/domain/rulebook/situation.ts';
import {
  askers,
  clouds,
  requests,
  services,
  sources,
  statuses,
  wishes,
} from '../../../../src/domain/rulebook/words.ts';

/** A plain situation to vary: a customer of the commercial cloud, nothing known of the new partner. */
export const situation = (changes: Partial<Situation> = {}): Situation => ({
  request: 'onboardSubscriptions',
  asker: 'customer',
  cloud: 'commercial',
  customerIsCspPartner: false,
  newPartner: { hasRelationship: null, sameCountry: null },
  subscriptions: [],
  ...changes,
});

/** A plain subscription to vary: an active licence bought directly, to be managed. */
export const subscription = (changes: Partial<SituationSubscription> = {}): SituationSubscription => ({
  id: 's1',
  service: 'license',
  source: 'microsoftDirect',
  wish: 'manage',
  status: 'active',
  termEnds: null,
  ...changes,
});

const triples = [true, false, null] as const;

/** Every combination of a subscription's enumerated facts, its term's end known and not. */
export const everySubscription: readonly SituationSubscription[] = services.flatMap((service) =>
  sources.flatMap((source) =>
    wishes.flatMap((wish) =>
      statuses.flatMap((status) =>
        [null, '2019-03-31'].map((termEnds) => subscription({ service, source, wish, status, termEnds })),
      ),
    ),
  ),
);

/** Every combination of the request's enumerated facts, without subscriptions. */
export const everyRequest: readonly Situation[] = requests.flatMap((request) =>
  askers.flatMap((asker) =>
    clouds.flatMap((cloud) =>
      [true, false].flatMap((customerIsCspPartner) =>
        triples.flatMap((hasRelationship) =>
          triples.map((sameCountry) =>
            situation({ request, asker, cloud, customerIsCspPartner, newPartner: { hasRelationship, sameCountry } }),
          ),
        ),
      ),
    ),
  ),
);
