import type { Situation, SituationSubscription } from '../situation.ts';
import type { Service, Source, Wish } from '../words.ts';
import type { DecisionItem } from './decision.ts';
import { planSteps } from './plan.ts';
import type { Outcome, SourceId, Warning } from './words.ts';

/** One row of the table "One subscription": what it fits, and what it gives. An absent condition fits anything. */
interface Row {
  readonly service?: Service;
  readonly sources?: readonly Source[];
  readonly wish?: Wish;
  readonly more?: (subscription: SituationSubscription, situation: Situation) => boolean;
  readonly outcome: Outcome;
  readonly rules: readonly SourceId[];
  readonly warnings: readonly Warning[];
}

const otherChannels: readonly Source[] = ['microsoftDirect', 'advisor', 'open', 'enterpriseAgreement'];
const rebuy: readonly Warning[] = ['moveMeansRebuy', 'noRefundOnCancel', 'customerMustCancel'];
const replaceFirst: readonly Warning[] = ['cancelOnlyAfterReplacement', 'customerMustCancel'];

/** The table of the rulebook, row by row in its order; the first row that fits decides. */
const rows: readonly Row[] = [
  { sources: ['unknown'], outcome: 'ask', rules: ['R12', 'R13'], warnings: [] },
  { sources: ['syndicationPartner'], outcome: 'notMultiChannel', rules: ['R13'], warnings: ['escalate'] },
  {
    service: 'license',
    more: ({ status }) => status !== 'active',
    outcome: 'freeToBuy',
    rules: ['R14'],
    warnings: [],
  },
  {
    service: 'license',
    sources: ['cspPartner'],
    wish: 'move',
    outcome: 'waitOrCancel',
    rules: ['R14'],
    warnings: ['noRefundOnCancel'],
  },
  {
    service: 'license',
    sources: ['cspPartner'],
    wish: 'manage',
    outcome: 'requestRelationship',
    rules: ['R3'],
    warnings: [],
  },
  {
    service: 'license',
    sources: otherChannels,
    wish: 'manage',
    outcome: 'requestRelationship',
    rules: ['R11', 'R12', 'R15'],
    warnings: [],
  },
  {
    service: 'license',
    sources: ['otherThirdParty'],
    wish: 'manage',
    outcome: 'requestRelationship',
    rules: ['R11', 'R13', 'R15'],
    warnings: [],
  },
  {
    service: 'license',
    sources: otherChannels,
    wish: 'move',
    outcome: 'requestRelationship',
    rules: ['R11', 'R12', 'R15'],
    warnings: rebuy,
  },
  {
    service: 'license',
    sources: ['otherThirdParty'],
    wish: 'move',
    outcome: 'requestRelationship',
    rules: ['R11', 'R13', 'R15'],
    warnings: rebuy,
  },
  {
    service: 'usage',
    sources: otherChannels,
    outcome: 'createAzureThenCancel',
    rules: ['R16'],
    warnings: replaceFirst,
  },
  {
    service: 'usage',
    sources: ['otherThirdParty'],
    outcome: 'createAzureThenCancel',
    rules: ['R13', 'R16'],
    warnings: [...replaceFirst, 'confirmSource'],
  },
  {
    service: 'usage',
    sources: ['cspPartner'],
    wish: 'manage',
    outcome: 'requestRelationship',
    rules: ['R2', 'R3'],
    warnings: ['noAccessToExistingAzure'],
  },
  {
    service: 'usage',
    sources: ['cspPartner'],
    wish: 'move',
    more: (_, { asker }) => asker === 'indirectReseller',
    outcome: 'viaProvider',
    rules: ['R17', 'R19'],
    warnings: [],
  },
  {
    service: 'usage',
    sources: ['cspPartner'],
    wish: 'move',
    more: (_, { newPartner }) => newPartner.sameCountry === false,
    outcome: 'notPossible',
    rules: ['L2'],
    warnings: ['sameCountryRequired'],
  },
  {
    service: 'usage',
    sources: ['cspPartner'],
    wish: 'move',
    more: (_, { newPartner }) => newPartner.hasRelationship !== true,
    outcome: 'switchAzure',
    rules: ['R17'],
    warnings: ['oldPartnerKeepsAccess', 'relationshipFirst'],
  },
  {
    service: 'usage',
    sources: ['cspPartner'],
    wish: 'move',
    outcome: 'switchAzure',
    rules: ['R17'],
    warnings: ['oldPartnerKeepsAccess'],
  },
];

const fits = (row: Row, subscription: SituationSubscription, situation: Situation): boolean =>
  (row.service === undefined || row.service === subscription.service) &&
  (row.sources === undefined || row.sources.includes(subscription.source)) &&
  (row.wish === undefined || row.wish === subscription.wish) &&
  (row.more === undefined || row.more(subscription, situation));

/** Decides one subscription by the first row that fits. Throws only if the table has a hole, which is a defect. */
export const decideSubscription = (given: SituationSubscription, situation: Situation): DecisionItem => {
  const subscription: SituationSubscription = situation.request === 'switchAzure' ? { ...given, wish: 'move' } : given;
  const row = rows.find((candidate) => fits(candidate, subscription, situation));
  if (row === undefined) throw new Error(`edition 2018-10 has no row for ${JSON.stringify(subscription)}`);
  return {
    id: subscription.id,
    outcome: row.outcome,
    rules: row.rules,
    ...(row.outcome === 'waitOrCancel' && subscription.termEnds !== null ? { earliest: subscription.termEnds } : {}),
    warnings: row.warnings,
    steps: planSteps(row.outcome, situation.newPartner.hasRelationship, row.warnings.includes('moveMeansRebuy')),
  };
};
