import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../../src/domain/rulebook/2018-10/decide.ts';
import type { Decision, DecisionItem } from '../../../../src/domain/rulebook/2018-10/decision.ts';
import { noticeSources, unchangedSources, warningSources } from '../../../../src/domain/rulebook/2018-10/sources.ts';
import { outcomes, ruleIds } from '../../../../src/domain/rulebook/2018-10/words.ts';
import type { Situation, SituationSubscription } from '../../../../src/domain/rulebook/situation.ts';
import { everyRequest, everySubscription } from './situations.ts';

/** Section 3, "Never", as predicates on one decision: each names what it found. */
const broken = (given: Situation, decision: Decision): readonly string[] => {
  const steps = [...(decision.steps ?? []), ...decision.items.flatMap(({ steps }) => steps)];
  const found: string[] = [];
  const never = (name: string, happened: boolean): void => {
    if (happened) found.push(`${name}: ${JSON.stringify(given)}`);
  };
  never('the date is left out', decision.asOf !== '2018-10' || !decision.notices.includes('policyMayChange'));
  never(
    'US Government without its warning',
    given.cloud === 'usGov' && !decision.warnings.includes('usGovUnavailable'),
  );
  never(
    'Germany without its warning',
    given.cloud === 'germany' && !decision.warnings.includes('germanyClosedToNewCustomers'),
  );
  never(
    'a change of the partner of record',
    given.request === 'changePartnerOfRecord' && decision.overall !== 'notPossible',
  );
  never(
    'the ticket is opened by somebody else',
    steps.some(({ step, actor }) => step === 'openTicket' && actor !== 'currentPartner'),
  );
  for (const item of decision.items) {
    const subscription = given.subscriptions.find(({ id }) => id === item.id);
    never(
      'a CSP licence moves inside its term',
      movesInsideTerm(given, subscription) && item.outcome !== 'waitOrCancel',
    );
    never('a cancellation before the replacement', cancelsTooEarly(item));
  }
  return found;
};

const movesInsideTerm = ({ request }: Situation, subscription: SituationSubscription | undefined): boolean =>
  subscription?.service === 'license' &&
  subscription.source === 'cspPartner' &&
  subscription.status === 'active' &&
  (request === 'switchAzure' || subscription.wish === 'move');

const cancelsTooEarly = ({ steps }: DecisionItem): boolean => {
  const order = steps.map(({ step }) => step);
  const end = order.findIndex(
    (step) => step === 'cancelOldAzure' || step === 'endOldLicences' || step === 'stopRenewal',
  );
  const replacements = ['createAzure', 'moveWorkloads', 'provisionSameOffer', 'provisionNearEnd'] as const;
  return end !== -1 && replacements.some((step) => order.indexOf(step) > end);
};

/** Every rule id that a decision rests on, said in `rules`, in a step, or as the source of something else. */
const restsOn = (decision: Decision): readonly string[] => [
  ...decision.rules,
  ...decision.items.flatMap((item) => [
    ...item.rules,
    ...item.steps.flatMap(({ rules }) => rules),
    ...item.warnings.flatMap((warning) => warningSources[warning]),
  ]),
  ...(decision.steps ?? []).flatMap(({ rules }) => rules),
  ...decision.unchanged.flatMap((thing) => unchangedSources[thing]),
  ...decision.warnings.flatMap((warning) => warningSources[warning]),
  ...decision.notices.flatMap((notice) => noticeSources[notice]),
];

describe('every combination of the enumerated facts', () => {
  const violations: string[] = [];
  const rules = new Set<string>();
  const given = new Set<string>();
  let situations = 0;
  for (const request of everyRequest) {
    for (const subscription of everySubscription) {
      const full = { ...request, subscriptions: [subscription] };
      const decision = decide(full);
      situations += 1;
      violations.push(...broken(full, decision));
      if (decision.overall !== 'split' && !outcomes.includes(decision.overall)) violations.push('an unknown outcome');
      if (decision.items.some(({ outcome }) => !outcomes.includes(outcome))) violations.push('an unknown outcome');
      for (const rule of restsOn(decision)) rules.add(rule);
      for (const { outcome } of decision.items) given.add(outcome);
    }
  }

  test('is decided with exactly one outcome each', () => {
    expect(situations).toBe(1080 * 192);
    const decided = everyRequest.map((request) => {
      const subscriptions = everySubscription.map((one, index) => ({ ...one, id: `s${index}` }));
      const { items, overall } = decide({ ...request, subscriptions });
      if (overall === 'notPossible' && items.length === 0) return 'stopped';
      const expected = subscriptions.filter(({ wish }) => request.request !== 'addPartner' || wish === 'move');
      return items.length === expected.length && items.every(({ id }, index) => id === expected[index]?.id);
    });
    expect(decided.filter((answer) => answer === false)).toEqual([]);
    expect(decided).toContain('stopped');
  });

  test('keeps to the never-list', () => expect(violations).toEqual([]));

  test('produces every rule of the two documents, and every outcome', () => {
    expect(ruleIds.filter((rule) => !rules.has(rule))).toEqual([]);
    expect(outcomes.filter((outcome) => !given.has(outcome))).toEqual([]);
  });
});
