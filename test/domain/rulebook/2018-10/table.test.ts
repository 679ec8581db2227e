import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../../src/domain/rulebook/2018-10/decide.ts';
import type { Situation, SituationSubscription } from '../../../../src/domain/rulebook/situation.ts';
import { situation, subscription } from './situations.ts';

/** The table "One subscription", read off the rulebook by hand: facts → outcome | rules | warnings. */
const table: readonly [
  service: string,
  sources: string,
  wish: string,
  more: string,
  outcome: string,
  rules: string,
  warnings: string,
][] = [
  ['license usage', 'unknown', 'manage move', '', 'ask', 'R12 R13', ''],
  ['license usage', 'syndicationPartner', 'manage move', '', 'notMultiChannel', 'R13', 'escalate'],
  [
    'license',
    'microsoftDirect advisor open enterpriseAgreement cspPartner otherThirdParty',
    'manage move',
    'status=ended',
    'freeToBuy',
    'R14',
    '',
  ],
  [
    'license',
    'microsoftDirect advisor open enterpriseAgreement cspPartner otherThirdParty',
    'manage move',
    'status=cancelled',
    'freeToBuy',
    'R14',
    '',
  ],
  ['license', 'cspPartner', 'move', '', 'waitOrCancel', 'R14', 'noRefundOnCancel'],
  ['license', 'cspPartner', 'manage', '', 'requestRelationship', 'R3', ''],
  [
    'license',
    'microsoftDirect advisor open enterpriseAgreement',
    'manage',
    '',
    'requestRelationship',
    'R11 R12 R15',
    '',
  ],
  ['license', 'otherThirdParty', 'manage', '', 'requestRelationship', 'R11 R13 R15', ''],
  [
    'license',
    'microsoftDirect advisor open enterpriseAgreement',
    'move',
    '',
    'requestRelationship',
    'R11 R12 R15',
    'moveMeansRebuy noRefundOnCancel customerMustCancel',
  ],
  [
    'license',
    'otherThirdParty',
    'move',
    '',
    'requestRelationship',
    'R11 R13 R15',
    'moveMeansRebuy noRefundOnCancel customerMustCancel',
  ],
  [
    'usage',
    'microsoftDirect advisor open enterpriseAgreement',
    'manage move',
    '',
    'createAzureThenCancel',
    'R16',
    'cancelOnlyAfterReplacement customerMustCancel',
  ],
  [
    'usage',
    'otherThirdParty',
    'manage move',
    '',
    'createAzureThenCancel',
    'R13 R16',
    'cancelOnlyAfterReplacement customerMustCancel confirmSource',
  ],
  ['usage', 'cspPartner', 'manage', '', 'requestRelationship', 'R2 R3', 'noAccessToExistingAzure'],
  [
    'usage',
    'cspPartner',
    'manage',
    'asker=indirectReseller',
    'requestRelationship',
    'R2 R3',
    'noAccessToExistingAzure',
  ],
  ['usage', 'cspPartner', 'move', 'asker=indirectReseller', 'viaProvider', 'R17 R19', ''],
  ['usage', 'cspPartner', 'move', 'asker=indirectReseller sameCountry=false', 'viaProvider', 'R17 R19', ''],
  ['usage', 'cspPartner', 'move', 'sameCountry=false', 'notPossible', 'L2', 'sameCountryRequired'],
  ['usage', 'cspPartner', 'move', '', 'switchAzure', 'R17', 'oldPartnerKeepsAccess relationshipFirst'],
  [
    'usage',
    'cspPartner',
    'move',
    'hasRelationship=false',
    'switchAzure',
    'R17',
    'oldPartnerKeepsAccess relationshipFirst',
  ],
  [
    'usage',
    'cspPartner',
    'move',
    'hasRelationship=true sameCountry=true',
    'switchAzure',
    'R17',
    'oldPartnerKeepsAccess',
  ],
  // An ended status says nothing of Azure.
  ['usage', 'cspPartner', 'move', 'status=ended', 'switchAzure', 'R17', 'oldPartnerKeepsAccess relationshipFirst'],
];

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** Reads `asker=indirectReseller sameCountry=false` into the situation that it changes. */
const facts = (more: string): { given: Situation; status: SituationSubscription['status'] } => {
  const said = Object.fromEntries(words(more).map((pair) => pair.split('=')));
  const truth = (text: string | undefined) => (text === undefined ? null : text === 'true');
  return {
    given: situation({
      asker: said.asker === 'indirectReseller' ? 'indirectReseller' : 'customer',
      newPartner: { hasRelationship: truth(said.hasRelationship), sameCountry: truth(said.sameCountry) },
    }),
    status: said.status === 'ended' || said.status === 'cancelled' ? said.status : 'active',
  };
};

describe('the table "One subscription"', () => {
  const cases = table.flatMap(([services, sources, wishes, more, outcome, rules, warnings]) =>
    words(services).flatMap((service) =>
      words(sources).flatMap((source) =>
        words(wishes).map((wish) => ({ service, source, wish, more, outcome, rules, warnings })),
      ),
    ),
  );

  test.each(cases)('$service $source $wish $more → $outcome', ({ service, source, wish, more, ...expected }) => {
    const { given, status } = facts(more);
    // The words come from the table above; the subscription is checked against the domain's own type below.
    const asked = { ...subscription({ status }), service, source, wish } as SituationSubscription;
    const [item] = decide({ ...given, subscriptions: [asked] }).items;
    expect(item?.outcome).toBe(expected.outcome);
    expect([...(item?.rules ?? [])].sort()).toEqual([...words(expected.rules)].sort());
    expect([...(item?.warnings ?? [])].sort()).toEqual([...words(expected.warnings)].sort());
  });

  test('the earliest day is the term’s end, for waiting only, and left out where it is not known', () => {
    const decideOne = (changes: Partial<SituationSubscription>) =>
      decide(situation({ subscriptions: [subscription({ source: 'cspPartner', wish: 'move', ...changes })] })).items[0];
    expect(decideOne({ termEnds: '2019-03-31' })?.earliest).toBe('2019-03-31');
    expect(decideOne({})).not.toHaveProperty('earliest');
    expect(decideOne({ termEnds: '2019-03-31', wish: 'manage' })).not.toHaveProperty('earliest');
    expect(decideOne({ termEnds: '2019-03-31', status: 'ended' })).not.toHaveProperty('earliest');
  });
});

describe('the whole request', () => {
  const estate = [
    subscription({ id: 'kept', wish: 'manage' }),
    subscription({ id: 'moved', source: 'cspPartner', wish: 'move' }),
  ];

  test('a customer who is a CSP partner, or a resale between partners, is stopped by R8 and R18', () => {
    for (const given of [
      situation({ customerIsCspPartner: true, subscriptions: estate }),
      situation({ request: 'resellToPartner' }),
      situation({ request: 'changePartnerOfRecord', customerIsCspPartner: true }),
    ])
      expect(decide(given)).toMatchObject({ overall: 'notPossible', rules: ['R8', 'R18'], items: [], unchanged: [] });
  });

  test('a change of the partner of record is stopped by R7', () => {
    expect(decide(situation({ request: 'changePartnerOfRecord', subscriptions: estate }))).toMatchObject({
      overall: 'notPossible',
      rules: ['R7'],
      items: [],
      unchanged: [],
    });
  });

  test('adding a partner changes none of the four things, and decides only what is to move', () => {
    const decision = decide(situation({ request: 'addPartner', subscriptions: estate }));
    expect(decision).toMatchObject({
      overall: 'requestRelationship',
      rules: ['R2', 'R3'],
      unchanged: ['subscriptions', 'ownership', 'terms', 'partnerOfRecord'],
    });
    expect(decision.items.map(({ id, outcome }) => [id, outcome])).toEqual([['moved', 'waitOrCancel']]);
    expect(decision.steps?.map(({ actor, step }) => [actor, step])).toEqual([
      ['newPartner', 'sendInvitation'],
      ['customer', 'acceptInvitation'],
    ]);
    const related = { hasRelationship: true, sameCountry: null };
    expect(decide(situation({ request: 'addPartner', newPartner: related })).steps).toEqual([]);
  });

  test('one shared outcome is the overall one, different ones are split', () => {
    const licences = [subscription({ id: 'a' }), subscription({ id: 'b', source: 'open' })];
    expect(decide(situation({ subscriptions: licences })).overall).toBe('requestRelationship');
    expect(decide(situation({ subscriptions: estate })).overall).toBe('split');
  });

  test('a switch takes every wish as a move', () => {
    const azure = subscription({ service: 'usage', source: 'cspPartner', wish: 'manage' });
    expect(decide(situation({ request: 'switchAzure', subscriptions: [azure] })).overall).toBe('switchAzure');
  });

  test('the cloud and the asker bring their warnings and notices, also where nothing is possible', () => {
    const stopped = { customerIsCspPartner: true } as const;
    expect(decide(situation({ ...stopped, cloud: 'usGov', asker: 'indirectReseller' }))).toMatchObject({
      asOf: '2018-10',
      warnings: ['usGovUnavailable'],
      notices: ['policyMayChange', 'partnerWithIndirectProviders'],
    });
    expect(decide(situation({ ...stopped, cloud: 'germany', asker: 'indirectProvider' }))).toMatchObject({
      warnings: ['germanyClosedToNewCustomers'],
      notices: ['policyMayChange', 'partnerWithIndirectResellers'],
    });
  });
});
