import type { Cue } from './intentWords/intentTable.ts';
import type { Intent } from './understanding.ts';

/** What the rules look at: what the words speak of, and what was made out of them already. */
export type Sign =
  | Cue
  | 'azure'
  /** A product that is sold by seats, or seats themselves. */
  | 'licences'
  /** Seats in so many words. */
  | 'seats'
  /** Bought in a channel that is no CSP partner's. */
  | 'ownChannel'
  /** Bought under a programme or from a seller that has a name of its own: Open, an EA, syndication. */
  | 'programme'
  /** Bought in such a channel, or without the partner that it is about. */
  | 'elsewhere'
  /** Bought from a CSP partner. */
  | 'fromPartner'
  | 'toNamedPartner'
  /** Half a dozen words at most: there is not much else that it could speak of. */
  | 'short'
  | 'bothPartners'
  /** Anybody who could sell or manage it: a partner, a company's name, us. */
  | 'party';

/** Signs that together speak for an intent, unless one of `none` is there too. */
export interface IntentRule {
  readonly intent: Intent;
  readonly weight: number;
  readonly all: readonly Sign[];
  readonly none?: readonly Sign[];
}

const rule =
  (intent: Intent) =>
  (weight: number, all: readonly Sign[], none: readonly Sign[] = []): IntentRule => ({
    intent,
    weight,
    all,
    none,
  });
const addPartner = rule('addPartner');
const onboard = rule('onboardSubscriptions');
const switchAzure = rule('switchAzure');
const status = rule('status');
const help = rule('help');

/**
 * The rules, each adding its weight to an intent. Azure goes from partner to partner only where nothing tells that it was
 * bought in another channel and no licences go with it; everything else that changes hands is onboarded. Of intents with
 * the same weight the one whose rules come first is taken.
 */
export const intentRules: readonly IntentRule[] = [
  rule('changePartnerOfRecord')(20, ['partnerOfRecord']),
  rule('resellToPartner')(20, ['resale']),

  addPartner(8, ['multiPartner']),
  addPartner(5, ['severalPartners'], ['moves']),
  addPartner(3, ['severalPartners', 'moves']),
  addPartner(4, ['secondPartner']),
  addPartner(3, ['addsPartner']),
  addPartner(2, ['addsPartner', 'anotherPartner']),
  addPartner(3, ['hiresPartner', 'anotherPartner'], ['moves', 'manages', 'changesPartner', 'ownChannel']),
  addPartner(5, ['keepsPartner']),
  addPartner(2, ['keepsPartner', 'anotherPartner']),
  addPartner(5, ['beside', 'party']),
  addPartner(1, ['hasPartner']),
  addPartner(3, ['hasPartner', 'tooWithUs']),
  addPartner(3, ['hasPartner', 'adminAccess']),
  addPartner(
    3,
    ['hasPartner', 'toNamedPartner'],
    ['moves', 'takesOver', 'manages', 'changesPartner', 'leavesPartner', 'seats', 'elsewhere'],
  ),
  addPartner(5, ['splitsServices'], ['fromTo', 'ownChannel', 'changesPartner']),
  addPartner(6, ['azure', 'licences', 'bothPartners'], ['fromTo', 'elsewhere']),
  addPartner(5, ['azure', 'licences', 'hasPartner'], ['fromTo', 'elsewhere', 'changesPartner', 'leavesPartner']),
  addPartner(3, ['anotherPartner', 'manages'], ['azure', 'licences', 'elsewhere', 'changesPartner', 'moves']),
  addPartner(
    3,
    ['anotherPartner', 'short'],
    ['azure', 'licences', 'changesPartner', 'moves', 'leavesPartner', 'fromTo'],
  ),
  addPartner(3, ['adminAccess', 'anotherPartner']),
  addPartner(3, ['adminAccess'], ['ownChannel']),
  addPartner(3, ['tooWithUs', 'toNamedPartner'], ['elsewhere', 'manages', 'changesPartner', 'betweenPartners']),
  addPartner(2, ['adminAccess', 'tooWithUs'], ['ownChannel']),

  switchAzure(2, ['azure', 'moves'], ['ownChannel', 'licences']),
  switchAzure(3, ['azure', 'betweenPartners'], ['ownChannel', 'licences']),
  switchAzure(4, ['azure', 'changesPartner'], ['ownChannel', 'licences']),
  switchAzure(3, ['azure', 'leavesPartner'], ['ownChannel', 'licences']),
  switchAzure(2, ['azure', 'moves', 'partner'], ['ownChannel', 'licences', 'intoCsp']),
  switchAzure(1, ['azure', 'azureSwitch'], ['ownChannel', 'licences', 'intoCsp']),
  switchAzure(2, ['azure', 'transferPapers'], ['ownChannel', 'licences']),
  switchAzure(3, ['azure', 'bothPartners'], ['ownChannel', 'licences', 'keepsPartner', 'beside', 'addsPartner']),
  switchAzure(3, ['azure', 'fromPartner'], ['ownChannel', 'licences']),
  switchAzure(2, ['azure', 'takesOver'], ['ownChannel', 'licences']),
  switchAzure(3, ['azure', 'handsOver'], ['ownChannel', 'licences']),
  switchAzure(5, ['azure', 'moves', 'onlyAzure'], ['ownChannel', 'licences', 'addsPartner']),

  switchAzure(3, ['transferPapers', 'moves'], ['azure', 'licences', 'elsewhere']),
  switchAzure(3, ['transferPapers', 'partner'], ['azure', 'licences', 'elsewhere', 'adminAccess']),
  switchAzure(
    6,
    ['subscriptions', 'moves', 'betweenPartners'],
    ['azure', 'licences', 'elsewhere', 'keepsPartner', 'intoCsp'],
  ),

  onboard(8, ['multiChannel']),
  onboard(4, ['intoCsp', 'moves'], ['betweenPartners', 'fromPartner']),
  onboard(2, ['elsewhere']),
  onboard(2, ['programme']),
  onboard(3, ['elsewhere', 'party']),
  onboard(3, ['elsewhere', 'manages']),
  onboard(3, ['elsewhere', 'moves']),
  onboard(3, ['elsewhere', 'takesOver']),
  onboard(4, ['manages', 'azure', 'party']),
  onboard(4, ['manages', 'licences', 'party']),
  onboard(4, ['manages', 'subscriptions']),
  onboard(3, ['moves', 'licences', 'party'], ['keepsPartner']),
  onboard(3, ['moves', 'seats'], ['keepsPartner']),
  onboard(3, ['betweenPartners', 'licences'], ['keepsPartner']),
  onboard(3, ['takesOver', 'licences']),
  onboard(3, ['changesPartner', 'licences']),
  onboard(3, ['leavesPartner', 'licences']),
  onboard(3, ['fromPartner', 'licences']),
  onboard(3, ['bothPartners', 'licences'], ['azure', 'keepsPartner', 'beside', 'tooWithUs', 'addsPartner']),
  onboard(3, ['takesOver', 'subscriptions'], ['azure']),
  onboard(3, ['moves', 'subscriptions'], ['azure']),
  onboard(3, ['azure', 'moves', 'toNamedPartner'], ['betweenPartners', 'fromPartner', 'handsOver', 'bothPartners']),
  onboard(3, ['changesPartner'], ['azure', 'keepsPartner']),
  onboard(3, ['moves', 'betweenPartners'], ['azure', 'keepsPartner']),

  status(5, ['ownCase', 'progress']),
  status(3, ['ownCase'], ['azure', 'licences', 'partner', 'moves', 'manages', 'takesOver', 'transferPapers']),
  status(2, ['progress']),
  status(1, ['progress', 'short'], ['azure', 'licences', 'partner', 'manages', 'transferPapers']),
  help(4, ['theBot'], ['azure', 'licences', 'ownChannel', 'subscriptions']),
  help(2, ['help']),
];

/** What an intent must reach to count; asking for help counts with less, since it is no more than that. */
export const enoughFor = (intent: Intent): number => (intent === 'help' ? 2 : 3);
