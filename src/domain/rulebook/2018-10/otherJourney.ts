import type { Facts, SubscriptionEntry } from '../facts.ts';
import type { JourneyRequest } from '../words.ts';

/** The journey that one subscription belongs to; nothing where it fits either, or not enough is known. */
const journeyOf = (
  { service, source, wish }: SubscriptionEntry,
  request: JourneyRequest,
): JourneyRequest | 'either' | undefined => {
  if (service === undefined || source === undefined) return undefined;
  if (source === 'unknown' || source === 'syndicationPartner') return 'either';
  if (service === 'license' || source !== 'cspPartner') return 'onboardSubscriptions';
  if (request === 'onboardSubscriptions' && wish === undefined) return undefined;
  // R17 is about Azure of another partner that is to move; to have it managed belongs to multi-channel.
  return request === 'switchAzure' || wish === 'move' ? 'switchAzure' : 'onboardSubscriptions';
};

/**
 * Where the facts should go on, if all their subscriptions belong to the other of the two subscription journeys.
 * A mixed estate stays where it is, and so does one that is not told to its end.
 */
export const otherJourney = (facts: Facts): JourneyRequest | undefined => {
  const { request, subscriptions } = facts;
  if (request === 'addPartner' || facts.subscriptionsComplete !== true || subscriptions.length === 0) return undefined;
  const other = request === 'switchAzure' ? 'onboardSubscriptions' : 'switchAzure';
  const belonging = subscriptions.map((subscription) => journeyOf(subscription, request));
  return belonging.every((journey) => journey === other) ? other : undefined;
};
