import type { Cue } from './intentWords/intentTable.ts';
import type { Intent } from './understanding.ts';

/** What the rules look at: what the words speak of, and what was made out of them already. */
export type Sign = Cue | 'azure' | 'licences' | 'ownChannel' | 'fromPartner' | 'toNamedPartner' | 'bothPartners';

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
 * bought in another channel and no licences go with it; everything else that changes hands is onboarded.
 */
export const intentRules: readonly IntentRule[] = [
  rule('changePartnerOfRecord')(20, ['partnerOfRecord']),
  rule('resellToPartner')(20, ['resale']),

  addPartner(8, ['multiPartner']),
  addPartner(5, ['severalPartners']),
  addPartner(4, ['secondPartner']),
  addPartner(3, ['addsPartner']),
  addPartner(2, ['addsPartner', 'anotherPartner']),
  addPartner(2, ['hiresPartner', 'anotherPartner'], ['moves', 'manages', 'changesPartner', 'ownChannel']),
  addPartner(4, ['keepsPartner']),
  addPartner(2, ['keepsPartner', 'anotherPartner']),
  addPartner(1, ['hasPartner']),
  addPartner(3, ['hasPartner', 'tooWithUs']),
  addPartner(3, ['hasPartner', 'adminAccess']),
  addPartner(3, ['adminAccess', 'anotherPartner']),
  addPartner(2, ['adminAccess'], ['ownChannel']),

  switchAzure(2, ['azure', 'moves'], ['ownChannel', 'licences']),
  switchAzure(3, ['azure', 'betweenPartners'], ['ownChannel', 'licences']),
  switchAzure(4, ['azure', 'changesPartner'], ['ownChannel', 'licences']),
  switchAzure(3, ['azure', 'leavesPartner'], ['ownChannel', 'licences']),
  switchAzure(2, ['azure', 'moves', 'partner'], ['ownChannel', 'licences']),
  switchAzure(3, ['azure', 'transferPapers'], ['ownChannel', 'licences']),
  switchAzure(3, ['azure', 'bothPartners'], ['ownChannel', 'licences', 'keepsPartner', 'addsPartner']),
  switchAzure(3, ['azure', 'fromPartner'], ['ownChannel', 'licences']),
  switchAzure(2, ['azure', 'takesOver'], ['ownChannel', 'licences']),
  switchAzure(3, ['azure', 'handsOver'], ['ownChannel', 'licences']),

  onboard(8, ['multiChannel']),
  onboard(4, ['ownChannel']),
  onboard(4, ['boughtElsewhere']),
  onboard(2, ['ownChannel', 'manages']),
  onboard(2, ['ownChannel', 'moves']),
  onboard(2, ['ownChannel', 'takesOver']),
  onboard(3, ['manages', 'azure']),
  onboard(3, ['manages', 'licences']),
  onboard(3, ['manages', 'subscriptions']),
  onboard(3, ['moves', 'licences']),
  onboard(3, ['betweenPartners', 'licences']),
  onboard(3, ['takesOver', 'licences']),
  onboard(3, ['changesPartner', 'licences']),
  onboard(3, ['fromPartner', 'licences']),
  onboard(3, ['takesOver', 'subscriptions'], ['azure']),
  onboard(3, ['moves', 'subscriptions'], ['azure']),
  onboard(3, ['azure', 'moves', 'toNamedPartner'], ['betweenPartners', 'fromPartner', 'handsOver', 'bothPartners']),
  onboard(3, ['changesPartner'], ['azure', 'keepsPartner']),
  onboard(3, ['moves', 'betweenPartners'], ['azure', 'keepsPartner']),

  status(5, ['ownCase', 'progress']),
  status(2, ['progress']),
  help(4, ['theBot']),
  help(2, ['help']),
];

/** What an intent must reach to count; asking for help counts with less, since it is no more than that. */
export const enoughFor = (intent: Intent): number => (intent === 'help' ? 2 : 3);
