import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../../../src/domain/case/case.ts';
import { decide as decideCase } from '../../../../src/domain/case/decide.ts';
import { recordFact } from '../../../../src/domain/case/recordFact.ts';
import { decide } from '../../../../src/domain/rulebook/2018-10/decide.ts';
import { needs } from '../../../../src/domain/rulebook/2018-10/needs.ts';
import { otherJourney } from '../../../../src/domain/rulebook/2018-10/otherJourney.ts';
import { papers } from '../../../../src/domain/rulebook/2018-10/papers.ts';
import { planSections } from '../../../../src/domain/rulebook/2018-10/planSections.ts';
import { factName } from '../../../../src/domain/rulebook/factName.ts';
import { type FactKey, type Facts, type FactValue, readFact } from '../../../../src/domain/rulebook/facts.ts';
import type { Situation } from '../../../../src/domain/rulebook/situation.ts';
import { situationOf } from '../../../../src/domain/rulebook/situationOf.ts';
import { journeyRequests } from '../../../../src/domain/rulebook/words.ts';
import { answers, type Complete, completeOf, today, treeOf } from './factTree.ts';

const trees = journeyRequests.map((request) => ({ request, tree: treeOf(request) }));

/** Every fact with a list of values that a decision may rest on. */
const enumerated = [
  'movesExpected',
  'sameCountry',
  'hasRelationship',
  'sourcesDiffer',
  's1.service',
  's1.source',
  's1.status',
  's1.wish',
  's1.termEnds',
] as const satisfies readonly FactKey[];

const situation = (facts: Facts): Situation => {
  const told = situationOf(facts);
  if (told === undefined) throw new Error(`nothing to decide: ${JSON.stringify(facts)}`);
  return told;
};

const changed = (facts: Facts, key: FactKey, value: FactValue): Facts => {
  const recorded = recordFact(facts, key, value, today);
  if ('code' in recorded) throw new Error(`refused: ${JSON.stringify(recorded)}`);
  return recorded;
};

/** These facts with each of `keys` answered alone, and with every combination of answers to all of them. */
const everyVariation = (facts: Facts, keys: readonly FactKey[]): readonly Facts[] => {
  const answered = (one: Facts, key: FactKey): readonly Facts[] =>
    answers[factName(key)].map((value) => changed(one, key, value));
  return [
    ...keys.flatMap((key) => answered(facts, key)),
    ...keys.reduce<readonly Facts[]>((varied, key) => varied.flatMap((one) => answered(one, key)), [facts]),
  ];
};

/** A complete case in the words of a failing test: what was asked, and answered how. */
const told = ({ current, asked }: Complete): string =>
  asked
    .flatMap(({ key }) =>
      key === 'subscriptions' || key === 'currentPartners' ? [] : [`${key}=${readFact(current.facts, key)}`],
    )
    .join(' ');

/** Everything that comes of a complete case: a digest, since there are thousands. */
const digest = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('base64');

const resultOf = ({ facts }: Case): string => {
  const decision = decide(situation(facts));
  return digest([decision, planSections(decision), papers(facts, decision)]);
};

describe.each(trees)('$request: the questions', ({ tree }) => {
  const complete = completeOf(tree);

  test('lead to a decision, which the case can take', () => {
    expect(complete.length).toBeGreaterThan(700);
    for (const { current } of complete) {
      const answer = decideCase(
        current,
        { name: 'confirm' },
        { by: 'somebody', at: '2026-11-20T10:00:00.000Z', today },
      );
      expect(answer).toMatchObject({ kind: 'next', next: { state: 'decided' } });
    }
  });

  test('leave out nothing that could change the decision, or the journey', () => {
    const forgotten = complete.flatMap((one) => {
      const { facts } = one.current;
      const asked = new Set<string>(needs(facts).map(({ key }) => key));
      const expected = JSON.stringify(decide(situation(facts)));
      return everyVariation(
        facts,
        enumerated.filter((key) => !asked.has(key)),
      ).some(
        (varied) =>
          JSON.stringify(decide(situation(varied))) !== expected || otherJourney(varied) !== otherJourney(facts),
      )
        ? [told(one)]
        : [];
    });
    expect(forgotten).toEqual([]);
  });

  test('leave only the status of a licence from another channel to be told unasked, and take it as active till then', () => {
    for (const { current } of complete) {
      const { facts } = current;
      const unasked = needs(facts).flatMap(({ key, how }) =>
        how === 'offered' && enumerated.some((one) => one === key) ? [key] : [],
      );
      if (unasked.length === 0) continue;
      expect(unasked).toEqual(['s1.status']);
      expect(facts.subscriptions[0]).toMatchObject({ service: 'license' });
      expect(facts.subscriptions[0]?.source).not.toBe('cspPartner');
      expect(decide(situation(changed(facts, 's1.status', 'active')))).toEqual(decide(situation(facts)));
      const ended = changed(facts, 's1.status', 'ended');
      expect(decide(situation(ended)).items.map(({ outcome }) => outcome)).toEqual(['freeToBuy']);
      // Once it is told it decides, so it is shown, and can be corrected.
      expect(needs(ended).map(({ key }) => key)).toContain('s1.status');
    }
  });

  test('are asked for a reason: another answer to any of them changes what comes of it', () => {
    const inVain = new Set<string>();
    const consequences = (one: typeof tree): string => {
      if (one.kind === 'complete') return resultOf(one.current);
      const found = one.answered.map(consequences);
      if (found.length > 1 && new Set(found).size === 1) inVain.add(one.need.key);
      return digest([one.need, found]);
    };
    consequences(tree);
    expect([...inVain]).toEqual([]);
  });

  test('are each asked once, and none is named twice', () => {
    for (const { current, asked } of complete) {
      expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
      const named = needs(current.facts).map(({ key }) => key);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test('end where no other journey would be the right one', () => {
    for (const { current } of complete) expect(otherJourney(current.facts)).toBeUndefined();
  });

  test('never let a plan wait for a day that has passed', () => {
    const days = complete.flatMap(({ current }) =>
      decide(situation(current.facts)).items.flatMap(({ earliest }) => (earliest === undefined ? [] : [earliest])),
    );
    expect(days.every((day) => day >= today)).toBe(true);
    expect(days.length > 0).toBe(complete.some(({ asked }) => asked.some(({ key }) => key === 's1.termEnds')));
  });
});

describe('what is asked', () => {
  const asks = (facts: Partial<Facts>): readonly string[] =>
    needs({ request: 'onboardSubscriptions', currentPartners: [], subscriptions: [], ...facts }).map(({ key }) => key);
  const known = { asker: 'customer', cloud: 'commercial', customerIsCspPartner: false } as const;

  test('ends with three questions where the customer is itself a CSP partner', () => {
    for (const request of journeyRequests)
      expect(asks({ ...known, request, customerIsCspPartner: true, subscriptions: [{ id: 's1' }] })).toEqual([
        'asker',
        'cloud',
        'customerIsCspPartner',
      ]);
  });

  test('asks nobody where several subscriptions were bought, unless at least two have no source', () => {
    const from = (...sources: ('open' | undefined)[]): readonly string[] =>
      asks({
        ...known,
        request: 'switchAzure',
        subscriptions: sources.map((source, index) => ({
          id: `s${index + 1}`,
          ...(source === undefined ? {} : { source }),
        })),
      });
    expect(from(undefined, undefined)).toContain('sourcesDiffer');
    expect(from(undefined, 'open')).not.toContain('sourcesDiffer');
    expect(from(undefined)).not.toContain('sourcesDiffer');
  });

  test('asks who sold it only where several partners may have, or somebody was named already', () => {
    const moving = {
      ...known,
      request: 'addPartner',
      movesExpected: true,
      subscriptions: [{ id: 's1', service: 'usage', source: 'cspPartner' }],
    } as const;
    const one = { id: 'p1', name: 'Fabrikam' } as const;
    const another = { id: 'p2', name: 'Tailspin' } as const;
    expect(asks({ ...moving, currentPartners: [] })).toContain('currentPartnerName');
    expect(asks({ ...moving, currentPartners: [one, another] })).toContain('currentPartnerName');
    expect(asks({ ...moving, currentPartners: [one] })).not.toContain('currentPartnerName');
    // The letters go to the partner that was named, so the name stays in sight.
    expect(asks({ ...moving, currentPartners: [one], currentPartnerName: 'Tailspin' })).toContain('currentPartnerName');
  });

  test('asks for the customer’s name where a letter bears it, and a customer in any case: whoever asks is named to the others', () => {
    const managed = {
      ...known,
      subscriptions: [{ id: 's1', service: 'license', source: 'open', wish: 'manage' }],
    } as const;
    expect(asks({ ...managed, hasRelationship: false })).toContain('customerName');
    const by = (asker: 'customer' | 'directPartner') => asks({ ...managed, asker, hasRelationship: true });
    expect(by('customer')).toContain('customerName');
    expect(by('directPartner')).not.toContain('customerName');
  });

  test('asks a partner for the ids of its own link, and lets a customer give them', () => {
    const invited = { ...known, request: 'addPartner', movesExpected: false } as const;
    const how = (asker: 'customer' | 'directPartner' | 'indirectReseller') =>
      needs({ currentPartners: [], subscriptions: [], ...invited, asker }).filter(({ key }) =>
        ['newPartnerTenantId', 'newPartnerMpnId', 'providerTenantId'].includes(key),
      );
    expect(how('customer')).toEqual([{ key: 'newPartnerTenantId', how: 'offered' }]);
    expect(how('directPartner')).toEqual([{ key: 'newPartnerTenantId', how: 'skippable' }]);
    expect(how('indirectReseller')).toEqual([
      { key: 'newPartnerTenantId', how: 'skippable' },
      { key: 'newPartnerMpnId', how: 'skippable' },
      { key: 'providerTenantId', how: 'skippable' },
    ]);
  });
});
