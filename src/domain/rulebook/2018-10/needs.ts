import type { Need } from '../edition.ts';
import type { Facts, ScalarKey, SubscriptionEntry } from '../facts.ts';
import { situationOf } from '../situationOf.ts';
import { linkIds } from './papers.ts';
import { opensWithRelationship } from './plan.ts';
import { decideSubscription } from './subscription.ts';
import type { Outcome } from './words.ts';

const required = (key: Need['key']): Need => ({ key, how: 'required' });
const skippable = (key: Need['key']): Need => ({ key, how: 'skippable' });
const offered = (key: Need['key']): Need => ({ key, how: 'offered' });

/** What edition 2018-10 has to know: only what can change its decision, its plan or its papers. */
export const needs = (facts: Facts): readonly Need[] => {
  const always = [required('asker'), required('cloud'), required('customerIsCspPartner')];
  // R8 and R18 stop the request; nothing else can change the answer.
  if (facts.customerIsCspPartner === true) return always;
  return [...always, ...partnerNeeds(facts), ...subscriptionNeeds(facts), ...planNeeds(facts)];
};

const partnerNeeds = (facts: Facts): readonly Need[] => [
  ...(facts.request === 'addPartner'
    ? [
        skippable('currentPartners'),
        ...facts.currentPartners.flatMap(({ id }) => [required(`${id}.name`), skippable(`${id}.delivers`)]),
        skippable('newPartnerDelivers'),
        required('movesExpected'),
      ]
    : []),
  skippable('newPartnerName'),
];

const subscriptionNeeds = (facts: Facts): readonly Need[] => {
  if (facts.request === 'addPartner' && facts.movesExpected !== true) return [];
  const unsourced = facts.subscriptions.filter(({ source }) => source === undefined);
  return [
    required('subscriptions'),
    ...(facts.request === 'switchAzure' && unsourced.length > 1 ? [skippable('sourcesDiffer')] : []),
    ...facts.subscriptions.flatMap((subscription) => entryNeeds(facts, subscription)),
  ];
};

/** A subscription's facts in the order in which each makes the next one matter, or not. */
const entryNeeds = (facts: Facts, { id, service, source, status, wish }: SubscriptionEntry): readonly Need[] => {
  const found: Need[] = [
    facts.request === 'switchAzure' ? offered(`${id}.name`) : required(`${id}.name`),
    required(`${id}.service`),
    required(`${id}.source`),
  ];
  if (service === undefined || source === undefined || source === 'unknown' || source === 'syndicationPartner')
    return found;
  const licence = service === 'license';
  const fromCsp = source === 'cspPartner';
  // Elsewhere a licence counts as active where nobody says otherwise; what is said of it still decides (R14).
  if (licence) found.push(fromCsp ? required(`${id}.status`) : offered(`${id}.status`));
  const over = licence && (status === 'ended' || status === 'cancelled');
  // Azure from another channel is created anew whatever the wish (R16); an ended licence is free to buy (R14).
  const wishMatters = facts.request === 'onboardSubscriptions' && !over && (licence || fromCsp);
  if (wishMatters) found.push(required(`${id}.wish`));
  const moves = facts.request !== 'onboardSubscriptions' || wish === 'move';
  if (licence && fromCsp && status === 'active' && moves) found.push(skippable(`${id}.termEnds`));
  if (!licence && fromCsp && moves) found.push(skippable(`${id}.azureId`));
  return found;
};

const planNeeds = (facts: Facts): readonly Need[] => {
  const outcomes = likelyOutcomes(facts);
  const found: Need[] = [];
  // A reseller's Azure goes through its provider, and is neither.
  if (outcomes.some(isSwitch)) found.push(skippable('sameCountry'));
  const related = outcomes.some((outcome) => opensWithRelationship(outcome)) || facts.request === 'addPartner';
  if (related) found.push(skippable('hasRelationship'));
  const invited = related && facts.hasRelationship !== true;
  const transfers = outcomes.some((outcome) => outcome === 'switchAzure' || outcome === 'viaProvider');
  if (transfers && !sellerIsClear(facts)) found.push(skippable('currentPartnerName'));
  if (invited || transfers) found.push(skippable('customerName'), ...paperNeeds(facts, invited, transfers));
  // No paper names them then, but the plan does, and whoever it is shared with.
  else if (facts.asker === 'customer' && outcomes.length > 0) found.push(skippable('customerName'));
  return found;
};

const isSwitch = (outcome: Outcome): boolean => outcome === 'switchAzure' || outcome === 'notPossible';

/** With a single partner of today it is clear who sold what is to move, unless somebody else was named. */
const sellerIsClear = ({ request, currentPartners, currentPartnerName }: Facts): boolean =>
  request === 'addPartner' && currentPartners.length === 1 && (currentPartnerName ?? null) === null;

/**
 * What fills the blanks of the papers. The ids of the invitation's link are the partner's own: a customer is not asked
 * for them, but may give them. The rest stands in the letter and the form, or is where they are sent.
 */
const paperNeeds = (facts: Facts, invited: boolean, transfers: boolean): readonly Need[] => {
  const twoTier = facts.asker === 'indirectReseller';
  const inLink: readonly ScalarKey[] = invited ? linkIds(facts) : [];
  const elsewhere: readonly ScalarKey[] = [
    'customerEmail',
    ...(transfers ? (['customerTenant', 'currentPartnerEmail'] as const) : []),
    ...(transfers ? ([twoTier ? 'providerTenantId' : 'newPartnerTenantId'] as const) : []),
  ];
  return [
    // A reseller's provider stands in the invitation, and makes the switch.
    ...(twoTier ? [skippable('providerName')] : []),
    ...inLink.map(facts.asker === 'customer' ? offered : skippable),
    ...elsewhere.filter((key) => !inLink.includes(key)).map(offered),
  ];
};

/** The outcomes as far as they can be told: half-told subscriptions count once enough of them is known. */
const likelyOutcomes = (facts: Facts): readonly Outcome[] => {
  const situation = situationOf(facts);
  if (situation === undefined) return [];
  const outcomes = situation.subscriptions.map((subscription) => decideSubscription(subscription, situation).outcome);
  return facts.request === 'addPartner' ? ['requestRelationship', ...outcomes] : outcomes;
};
