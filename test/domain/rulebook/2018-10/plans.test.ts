import { expect, test } from '@jest/globals';
import { decide } from '../../../../src/domain/rulebook/2018-10/decide.ts';
import type { SituationSubscription } from '../../../../src/domain/rulebook/situation.ts';
import type { Asker } from '../../../../src/domain/rulebook/words.ts';
import { situation, subscription } from './situations.ts';

const relationship = ['newPartner sendInvitation R3 R15 L1', 'customer acceptInvitation R3 R15 L1'];
const transfer = (taker: string): readonly string[] => [
  'customer askInWriting L2',
  'currentPartner openTicket L2',
  'currentPartner fillForm L2',
  'customer signAsCustomer L2',
  `${taker} signAsNewPartner L2`,
  'currentPartner uploadForm L2',
  'microsoft answerTicket L2',
  `${taker} removeOldRoles L2`,
  `${taker} removeOutdatedPermissions L2`,
];

/** Each outcome's plan, read off the rulebook by hand. */
const plans: readonly {
  name: string;
  given: Partial<SituationSubscription>;
  asker?: Asker;
  sameCountry?: boolean;
  opened: boolean;
  steps: readonly string[];
}[] = [
  { name: 'manage', given: {}, opened: true, steps: ['newPartner checkRights L6'] },
  {
    name: 'rebuy',
    given: { wish: 'move' },
    opened: true,
    steps: ['newPartner provisionSameOffer L8', 'customer reassignLicences L8', 'customer endOldLicences L8 L9'],
  },
  {
    name: 'waitOrCancel',
    given: { source: 'cspPartner', wish: 'move' },
    opened: true,
    steps: ['customer chooseWaitOrCancel R14 L8', 'newPartner provisionNearEnd L8', 'customer stopRenewal R14'],
  },
  {
    name: 'freeToBuy',
    given: { source: 'cspPartner', status: 'ended' },
    opened: true,
    steps: ['newPartner provisionOffer R14', 'customer reassignLicences L8'],
  },
  {
    name: 'createAzureThenCancel',
    given: { service: 'usage', source: 'open' },
    opened: true,
    steps: [
      'newPartner createAzure R16',
      'newPartner enterDetails R16',
      'newPartner moveWorkloads R16',
      'customer cancelOldAzure R16 L9',
    ],
  },
  {
    name: 'switchAzure',
    given: { service: 'usage', source: 'cspPartner', wish: 'move' },
    opened: true,
    steps: transfer('newPartner'),
  },
  {
    name: 'viaProvider',
    given: { service: 'usage', source: 'cspPartner', wish: 'move' },
    asker: 'indirectReseller',
    opened: false,
    steps: ['newPartner handToProvider R19', 'provider ensureProviderRelationship L2', ...transfer('provider')],
  },
  {
    name: 'notMultiChannel',
    given: { source: 'syndicationPartner' },
    opened: false,
    steps: ['customer askSyndicationPartner R13'],
  },
  { name: 'ask', given: { source: 'unknown' }, opened: false, steps: ['customer findSeller R12 R13'] },
  {
    name: 'notPossible',
    given: { service: 'usage', source: 'cspPartner', wish: 'move' },
    sameCountry: false,
    opened: false,
    steps: ['customer findPartnerInCountry L2'],
  },
];

test.each(plans)('the plan of $name', ({ given, asker = 'customer', sameCountry = null, opened, steps }) => {
  for (const hasRelationship of [true, false, null]) {
    const [item] = decide(
      situation({ asker, newPartner: { hasRelationship, sameCountry }, subscriptions: [subscription(given)] }),
    ).items;
    expect(item?.steps.map(({ actor, step, rules }) => [actor, step, ...rules].join(' '))).toEqual(
      opened && hasRelationship !== true ? [...relationship, ...steps] : steps,
    );
  }
});
