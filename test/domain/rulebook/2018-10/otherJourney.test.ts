import { describe, expect, test } from '@jest/globals';
import { otherJourney } from '../../../../src/domain/rulebook/2018-10/otherJourney.ts';
import type { Facts, SubscriptionEntry } from '../../../../src/domain/rulebook/facts.ts';
import {
  type JourneyRequest,
  journeyRequests,
  services,
  sources,
  wishes,
} from '../../../../src/domain/rulebook/words.ts';

type Told = Omit<SubscriptionEntry, 'id'>;

const facts = (request: JourneyRequest, told: readonly Told[], subscriptionsComplete = true): Facts => ({
  request,
  currentPartners: [],
  subscriptions: told.map((one, index) => ({ id: `s${index + 1}`, ...one })),
  subscriptionsComplete,
});

const csp = 'cspPartner';
const azureToMove: Told = { service: 'usage', source: csp, wish: 'move' };
const azureToManage: Told = { service: 'usage', source: csp, wish: 'manage' };
const azureFromEA: Told = { service: 'usage', source: 'enterpriseAgreement' };
const licence: Told = { service: 'license', source: csp };
const unknown: Told = { service: 'usage', source: 'unknown' };
const syndicated: Told = { service: 'license', source: 'syndicationPartner' };

/** Where these subscriptions lead from each of the two journeys; `-`: they stay. */
const table: readonly [name: string, told: readonly Told[], fromOnboard: string, fromSwitch: string][] = [
  ['Azure of a CSP partner that is to move', [azureToMove], 'switchAzure', '-'],
  ['several of them', [azureToMove, azureToMove], 'switchAzure', '-'],
  ['Azure of a CSP partner that is to be managed', [azureToManage], '-', '-'],
  ['Azure of a CSP partner, the wish not told', [{ service: 'usage', source: csp }], '-', '-'],
  ['Azure of another channel', [azureFromEA], '-', 'onboardSubscriptions'],
  ['Azure of another channel that is to move', [{ ...azureFromEA, wish: 'move' }], '-', 'onboardSubscriptions'],
  ['a licence of a CSP partner', [licence], '-', 'onboardSubscriptions'],
  ['a licence of another channel', [{ service: 'license', source: 'open' }], '-', 'onboardSubscriptions'],
  ['licences and Azure of other channels', [licence, azureFromEA], '-', 'onboardSubscriptions'],
  ['a mixed estate', [azureToMove, licence], '-', '-'],
  ['a mixed estate, the other way round', [azureFromEA, azureToMove], '-', '-'],
  ['Azure to move and Azure to manage', [azureToMove, azureToManage], '-', '-'],
  ['an unknown seller alone', [unknown], '-', '-'],
  ['a Syndication Partner alone', [syndicated], '-', '-'],
  ['both of these', [unknown, syndicated], '-', '-'],
  ['Azure to move, and an unknown seller', [azureToMove, unknown], '-', '-'],
  ['a licence, and a Syndication Partner', [licence, syndicated], '-', '-'],
  ['a seller that is not told yet', [{ service: 'usage', wish: 'move' }], '-', '-'],
  ['a kind that is not told yet', [{ source: csp, wish: 'move' }], '-', '-'],
  ['nothing at all', [], '-', '-'],
];

describe('the journey that all subscriptions belong to', () => {
  test.each(table)('%s', (_, told, fromOnboard, fromSwitch) => {
    expect(otherJourney(facts('onboardSubscriptions', told)) ?? '-').toBe(fromOnboard);
    expect(otherJourney(facts('switchAzure', told)) ?? '-').toBe(fromSwitch);
  });

  test('is looked for only when somebody said that these are all', () => {
    for (const request of journeyRequests) {
      expect(otherJourney(facts(request, [azureToMove], false))).toBeUndefined();
      const { subscriptionsComplete: _unsaid, ...unsaid } = facts(request, [licence]);
      expect(otherJourney(unsaid)).toBeUndefined();
    }
  });

  const every: readonly Told[] = services.flatMap((service) =>
    sources.flatMap((source) => [{ service, source }, ...wishes.map((wish) => ({ service, source, wish }))]),
  );

  test('never leads away from adding a partner', () => {
    for (const one of every) expect(otherJourney(facts('addPartner', [one, one]))).toBeUndefined();
  });

  test('is final: nobody is sent back and forth', () => {
    let led = 0;
    for (const first of every)
      for (const second of every)
        for (const request of journeyRequests) {
          const to = otherJourney(facts(request, [first, second]));
          if (to === undefined) continue;
          led += 1;
          expect(to).not.toBe(request);
          expect(otherJourney(facts(to, [first, second]))).toBeUndefined();
        }
    expect(led).toBeGreaterThan(0);
  });
});
