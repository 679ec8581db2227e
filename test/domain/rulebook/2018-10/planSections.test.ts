import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../../src/domain/rulebook/2018-10/decide.ts';
import type { Decision, Step } from '../../../../src/domain/rulebook/2018-10/decision.ts';
import { type PlanSection, planSections } from '../../../../src/domain/rulebook/2018-10/planSections.ts';
import { outcomes } from '../../../../src/domain/rulebook/2018-10/words.ts';
import type { Situation, SituationSubscription } from '../../../../src/domain/rulebook/situation.ts';
import { askers } from '../../../../src/domain/rulebook/words.ts';
import { everySubscription, situation, subscription } from './situations.ts';

const name = ({ actor, step }: Step): string => `${actor} ${step}`;
const relationship = ['newPartner sendInvitation', 'customer acceptInvitation'];
const triples = [true, false, null] as const;

/** What holds of every plan; each line names what is wrong. */
const wrongIn = (decision: Decision, sections: readonly PlanSection[]): readonly string[] => {
  const found: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) found.push(`${what}: ${JSON.stringify(sections)}`);
  };
  const steps = sections.flatMap((section) => section.steps);
  must(
    steps.every(({ number }, index) => number === index + 1),
    'the numbers run from 1 without a gap',
  );
  must(
    sections.every((section) => section.steps.length > 0),
    'no section is empty',
  );
  must(
    steps.every((step, index) => !relationship.includes(name(step)) || index < relationship.length),
    'the relationship stands in front, once',
  );
  const wanted = [decision.steps ?? [], ...decision.items.map((item) => item.steps)];
  const asksForIt = wanted.some((plan) => plan.some((step) => relationship.includes(name(step))));
  must((sections[0]?.about === 'relationship') === asksForIt, 'the relationship opens the plan where one needs it');
  must(
    steps.every(({ number, after }) => after.every((other) => other < number)),
    'a step waits only for steps that stand before it',
  );
  must(
    steps.every(({ number, after }) => number === 1 || after.length > 0 || sections[0]?.about !== 'relationship'),
    'nothing begins before the relationship',
  );
  for (const item of decision.items) {
    const own = item.steps.filter((step) => !relationship.includes(name(step)));
    const mine = sections.filter(({ ids }) => ids.includes(item.id));
    must(mine.length === (own.length === 0 ? 0 : 1), `${item.id} stands in one section`);
    must(
      JSON.stringify(mine.flatMap((section) => section.steps.map(name))) === JSON.stringify(own.map(name)),
      `${item.id} has its own steps in their order`,
    );
  }
  const plans = sections.map(({ about, earliest, steps: own }) => [about, earliest, ...own.map(name)].join());
  must(new Set(plans).size === plans.length, 'equal plans share a section');
  return found;
};

describe('the plan of a whole decision', () => {
  test('asks for the relationship once, and puts subscriptions with the same steps together', () => {
    const given = situation({
      subscriptions: [
        subscription({ id: 'wait', source: 'cspPartner', wish: 'move' }),
        subscription({ id: 'look', source: 'open' }),
        subscription({ id: 'azure', service: 'usage', source: 'enterpriseAgreement' }),
        subscription({ id: 'look too', source: 'cspPartner' }),
        subscription({ id: 'anew', source: 'advisor', wish: 'move' }),
      ],
    });
    const sections = planSections(decide(given));
    expect(sections.map(({ about, ids, steps }) => [about, ids, steps.map(({ number }) => number)])).toEqual([
      ['relationship', [], [1, 2]],
      ['waitOrCancel', ['wait'], [3, 4, 5]],
      ['requestRelationship', ['look', 'look too'], [6]],
      ['createAzureThenCancel', ['azure'], [7, 8, 9, 10]],
      ['rebuy', ['anew'], [11, 12, 13]],
    ]);
    expect(sections.flatMap((section) => section.steps).map(name)).toEqual([
      ...relationship,
      'customer chooseWaitOrCancel',
      'newPartner provisionNearEnd',
      'customer stopRenewal',
      'newPartner checkRights',
      'newPartner createAzure',
      'newPartner enterDetails',
      'newPartner moveWorkloads',
      'customer cancelOldAzure',
      'newPartner provisionSameOffer',
      'customer reassignLicences',
      'customer endOldLicences',
    ]);
  });

  test('lets the customer and the new partner sign in any order, and waits with the upload for all three', () => {
    const azure = subscription({ id: 'azure', service: 'usage', source: 'cspPartner', wish: 'move' });
    const sections = planSections(decide(situation({ request: 'switchAzure', subscriptions: [azure] })));
    const steps = sections.flatMap((section) => section.steps);
    const waits = steps.map(({ step, after }) => [
      step,
      after.map((number) => steps.find((one) => one.number === number)?.step),
    ]);
    expect(waits).toEqual([
      ['sendInvitation', []],
      ['acceptInvitation', ['sendInvitation']],
      ['askInWriting', ['acceptInvitation']],
      ['openTicket', ['askInWriting']],
      ['fillForm', ['openTicket']],
      ['signAsCustomer', ['fillForm']],
      ['signAsNewPartner', ['fillForm']],
      ['uploadForm', ['fillForm', 'signAsCustomer', 'signAsNewPartner']],
      ['answerTicket', ['uploadForm']],
      ['removeOldRoles', ['answerTicket']],
      ['removeOutdatedPermissions', ['removeOldRoles']],
    ]);
  });

  test('puts licences apart that wait for different days, and says which', () => {
    const wait = { source: 'cspPartner', wish: 'move' } as const;
    const sections = planSections(
      decide(
        situation({
          newPartner: { hasRelationship: true, sameCountry: null },
          subscriptions: [
            subscription({ ...wait, id: 'march', termEnds: '2028-03-31' }),
            subscription({ ...wait, id: 'some day' }),
            subscription({ ...wait, id: 'march too', termEnds: '2028-03-31' }),
            subscription({ ...wait, id: 'june', termEnds: '2028-06-30' }),
          ],
        }),
      ),
    );
    expect(sections.map(({ ids, earliest }) => [ids, earliest])).toEqual([
      [['march', 'march too'], '2028-03-31'],
      [['some day'], undefined],
      [['june'], '2028-06-30'],
    ]);
  });

  test('of a second partner alone is the relationship, and is empty where that exists', () => {
    const plan = (hasRelationship: boolean | null) =>
      planSections(decide(situation({ request: 'addPartner', newPartner: { hasRelationship, sameCountry: null } })));
    expect(plan(true)).toEqual([]);
    for (const asked of [false, null]) expect(plan(asked).map(({ about }) => about)).toEqual(['relationship']);
  });

  test('is empty where the request is stopped', () => {
    for (const request of ['changePartnerOfRecord', 'resellToPartner'] as const)
      expect(planSections(decide(situation({ request })))).toEqual([]);
    expect(planSections(decide(situation({ customerIsCspPartner: true, subscriptions: [subscription()] })))).toEqual(
      [],
    );
  });

  test('keeps to its rules for every two subscriptions, whoever asks', () => {
    const found: string[] = [];
    const met = new Set<string>();
    const pairs = new Set<string>();
    // The end of a term is no matter of the plan.
    const every = everySubscription.filter(({ termEnds }) => termEnds === null);
    for (const asker of askers)
      for (const hasRelationship of triples)
        for (const sameCountry of [true, false]) {
          const one: Situation = situation({ asker, newPartner: { hasRelationship, sameCountry } });
          // One subscription for each plan that there is: the pairs of plans are what matters.
          const plans = new Map<string, SituationSubscription>();
          for (const given of every) {
            const [item] = decide({ ...one, subscriptions: [given] }).items;
            if (item === undefined) throw new Error('it was not decided');
            plans.set([item.outcome, ...item.steps.map(name)].join(), given);
          }
          for (const first of plans.values())
            for (const second of plans.values())
              for (const request of ['onboardSubscriptions', 'addPartner', 'switchAzure'] as const) {
                const subscriptions = [first, { ...second, id: 's2' }];
                const decision = decide({ ...one, request, subscriptions });
                found.push(...wrongIn(decision, planSections(decision)));
                for (const { outcome } of decision.items) met.add(outcome);
                pairs.add(decision.items.map(({ outcome }) => outcome).join());
              }
        }
    expect(found).toEqual([]);
    expect([...met].sort()).toEqual([...outcomes].sort());
    // Every outcome beside every other, but for those that are three answers to the same Azure.
    const azure: readonly string[] = ['switchAzure', 'viaProvider', 'notPossible'];
    const never = (a: string, b: string): boolean => a !== b && azure.includes(a) && azure.includes(b);
    expect(
      outcomes.flatMap((a) => outcomes.filter((b) => !never(a, b) && !pairs.has(`${a},${b}`)).map((b) => `${a},${b}`)),
    ).toEqual([]);
  });
});
