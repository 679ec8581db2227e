import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../../src/domain/case/case.ts';
import type { Command } from '../../../src/domain/case/decide.ts';
import { decide as decideSituation } from '../../../src/domain/rulebook/2018-10/decide.ts';
import { editions } from '../../../src/domain/rulebook/editions.ts';
import { situationOf } from '../../../src/domain/rulebook/situationOf.ts';
import {
  carriedOut,
  decided,
  doing,
  frozen,
  lastEvent,
  occasion,
  opened,
  refusalOf,
  telling,
  told,
  waiting,
  waitingDecided,
} from './cases.ts';

const confirm: Command = { name: 'confirm' };
const mark = (step: number, done = true): Command => ({ name: 'mark', step, done });

const azure = {
  's1.name': 'Production',
  's1.service': 'usage',
  's1.source': 'cspPartner',
  's1.wish': 'move',
} as const;

describe('the other journey', () => {
  test('goes on there when all subscriptions belong to it, and tells so', () => {
    const given = told(opened('onboardSubscriptions'), azure);
    const { next, effects } = carriedOut(given, telling({ subscriptionsComplete: true }));
    expect(next.facts).toEqual({ ...given.facts, subscriptionsComplete: true, request: 'switchAzure' });
    expect(effects).toEqual([{ kind: 'rerouted', from: 'onboardSubscriptions', to: 'switchAzure' }]);
    expect(next.history.slice(-2)).toMatchObject([
      { kind: 'recorded', key: 'subscriptionsComplete', after: true },
      {
        kind: 'rerouted',
        from: 'onboardSubscriptions',
        to: 'switchAzure',
        at: occasion(given.version).at,
        by: 'somebody',
      },
    ]);
  });

  test('leads back when the seller turns out to be another one', () => {
    const given = told(opened('switchAzure'), { ...azure, subscriptionsComplete: true });
    expect(given.facts.request).toBe('switchAzure');
    const { next, effects } = carriedOut(given, telling({ 's1.source': 'enterpriseAgreement' }));
    expect(next.facts.request).toBe('onboardSubscriptions');
    expect(effects).toEqual([{ kind: 'rerouted', from: 'switchAzure', to: 'onboardSubscriptions' }]);
  });

  test('takes the answers along, and names only those that the new facts made idle', () => {
    const given = told(opened('onboardSubscriptions'), {
      asker: 'customer',
      cloud: 'commercial',
      customerIsCspPartner: false,
      ...azure,
      's1.azureId': '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      sameCountry: true,
      hasRelationship: false,
      subscriptionsComplete: true,
    });
    expect(given.facts.request).toBe('switchAzure');
    expect(carriedOut(given, telling({ 's1.source': 'open' })).effects).toEqual([
      { kind: 'rerouted', from: 'switchAzure', to: 'onboardSubscriptions' },
      { kind: 'noLongerMatters', keys: ['s1.azureId', 'sameCountry'] },
    ]);
  });

  test('is not taken before somebody said that these are all', () => {
    const { next, effects } = carriedOut(opened('onboardSubscriptions'), telling(azure));
    expect(next.facts.request).toBe('onboardSubscriptions');
    expect(effects).toEqual([]);
  });
});

describe('answers that no longer matter', () => {
  const given = (): Case => told(opened(), waiting);
  const effectsOf = (before: Case, facts: Parameters<typeof telling>[0]) => carriedOut(before, telling(facts)).effects;

  test('are named, each by its key, and are kept', () => {
    const { next, effects } = carriedOut(given(), telling({ 's1.status': 'ended' }));
    // Free to buy: neither the wish nor the term matters; the relationship and the letter still do.
    expect(effects).toEqual([{ kind: 'noLongerMatters', keys: ['s1.wish', 's1.termEnds'] }]);
    expect(next.facts.subscriptions[0]).toMatchObject({ wish: 'move', termEnds: '2028-03-31', status: 'ended' });
  });

  test('matter again as they were, and nothing is asked twice', () => {
    const ended = carriedOut(given(), telling({ 's1.status': 'ended' })).next;
    const { next, effects } = carriedOut(ended, telling({ 's1.status': 'active' }));
    expect(effects).toEqual([]);
    expect(next.facts).toEqual(given().facts);
  });

  test('are all but three once the customer is a CSP partner itself', () => {
    expect(effectsOf(given(), { customerIsCspPartner: true })).toEqual([
      {
        kind: 'noLongerMatters',
        keys: [
          'newPartnerName',
          's1.name',
          's1.service',
          's1.source',
          's1.status',
          's1.wish',
          's1.termEnds',
          'hasRelationship',
          'customerName',
        ],
      },
    ]);
  });

  test('are not those that were left blank, were not known, or were not answered', () => {
    const blank = told(opened(), { ...waiting, 's1.termEnds': null });
    expect(effectsOf(blank, { 's1.status': 'ended' })).toEqual([{ kind: 'noLongerMatters', keys: ['s1.wish'] }]);
    const { 's1.wish': _unsaid, ...rest } = waiting;
    const unanswered = told(opened(), rest);
    expect(effectsOf(unanswered, { 's1.wish': 'move', 's1.status': 'ended' })).not.toContainEqual(
      expect.objectContaining({ keys: expect.arrayContaining(['s1.wish']) }),
    );
  });

  test('are not those of an entry that was taken out', () => {
    const two = told(opened(), { ...waiting, 's2.name': 'Azure', 's2.service': 'usage', 's2.source': 'open' });
    expect(carriedOut(two, { name: 'record', changes: [{ remove: 's2' }] }).effects).toEqual([]);
  });

  test('do not include "in different places", which has served when the places are told', () => {
    const several = told(opened('switchAzure'), {
      's1.name': 'Production',
      's1.service': 'usage',
      's2.name': 'Test',
      's2.service': 'usage',
      subscriptionsComplete: true,
      sourcesDiffer: true,
    });
    expect(effectsOf(several, { 's1.source': 'cspPartner' })).toEqual([]);
    expect(effectsOf(several, { 's1.source': 'cspPartner', 's2.source': 'open' })).toEqual([]);
  });

  test('keep the status of a licence that was bought elsewhere, since it still decides', () => {
    const ended = told(opened(), { ...waiting, 's1.status': 'ended' });
    const { next, effects } = carriedOut(ended, telling({ 's1.source': 'open' }));
    expect(effects).toEqual([]);
    expect(decided(carriedOut(next, confirm).next).decision.overall).toBe('freeToBuy');
  });
});

describe('confirming', () => {
  test('asks the rulebook, and keeps its answer with the day and the edition', () => {
    const given = told(opened(), waiting);
    const { next, effects } = carriedOut(given, confirm);
    const situation = situationOf(given.facts);
    expect(effects).toEqual([]);
    expect(next).toEqual({
      ...given,
      state: 'decided',
      version: given.version + 1,
      changedAt: occasion(given.version).at,
      decidedAt: occasion(given.version).at,
      decision: situation && decideSituation(situation),
      done: [],
      history: [
        ...given.history,
        {
          at: occasion(given.version).at,
          by: 'somebody',
          kind: 'decided',
          overall: 'waitOrCancel',
          edition: '2018-10',
        },
      ],
    });
  });

  test('is refused while anything is open, required or skippable', () => {
    expect(refusalOf(opened(), confirm)).toEqual({ code: 'notComplete' });
    for (const key of Object.keys(waiting)) {
      const rest = Object.fromEntries(Object.entries(waiting).filter(([one]) => one !== key));
      if (key === 's1.name') continue;
      expect([key, refusalOf(told(opened(), rest), confirm)]).toEqual([key, { code: 'notComplete' }]);
    }
  });

  test('is refused while another subscription is to come', () => {
    const given = told(opened(), { ...waiting, subscriptionsComplete: false });
    expect(refusalOf(given, confirm)).toEqual({ code: 'notComplete' });
  });

  test('is refused when the term has passed since it was told', () => {
    const given = told(opened(), waiting);
    expect(refusalOf(given, confirm, '2028-04-01')).toEqual({ code: 'notComplete' });
    const [item] = decided(carriedOut(given, confirm, '2028-03-31').next).decision.items;
    expect(item?.earliest).toBe('2028-03-31');
  });

  test('does not wait for what is only offered', () => {
    const { facts } = carriedOut(told(opened(), waiting), confirm).next;
    expect(facts).not.toHaveProperty('customerEmail');
  });

  test('a second time leaves the decision, its day and its steps', () => {
    const given = decided(carriedOut(waitingDecided(), mark(1)).next);
    const { next, effects } = carriedOut(given, confirm);
    expect(next).toEqual({ ...given, version: given.version + 1, changedAt: occasion(given.version).at });
    expect(effects).toEqual([]);
  });
});

describe('after the decision', () => {
  test('a changed answer takes it back, and says so', () => {
    const given = waitingDecided();
    const { next, effects } = carriedOut(given, telling({ 's1.wish': 'manage' }));
    expect(next.state).toBe('draft');
    expect(next).not.toHaveProperty('decision');
    expect(next).not.toHaveProperty('done');
    expect(effects).toEqual([{ kind: 'reopened' }, { kind: 'noLongerMatters', keys: ['s1.termEnds'] }]);
    const at = occasion(given.version).at;
    expect(next.history).toEqual([
      ...given.history,
      { at, by: 'somebody', kind: 'recorded', key: 's1.wish', before: 'move', after: 'manage' },
      { at, by: 'somebody', kind: 'reopened' },
    ]);
    expect(decided(carriedOut(next, confirm).next).decision.overall).toBe('requestRelationship');
  });

  test('an answer that only fills a blank of the letters leaves it, and its steps done', () => {
    const given = decided(carriedOut(waitingDecided(), mark(1)).next);
    const { next, effects } = carriedOut(
      given,
      telling({ customerName: 'Tailspin', customerEmail: 'it@tailspin.example' }),
    );
    expect(effects).toEqual([]);
    expect(next).toMatchObject({ state: 'decided', decision: given.decision, decidedAt: given.decidedAt, done: [1] });
    expect(next.facts).toMatchObject({ customerName: 'Tailspin', customerEmail: 'it@tailspin.example' });
    expect(next.history.slice(given.history.length)).toMatchObject([
      { kind: 'recorded', key: 'customerName', before: 'Adatum', after: 'Tailspin' },
      { kind: 'recorded', key: 'customerEmail', after: 'it@tailspin.example' },
    ]);
  });

  test('it holds however a store orders the names in it', () => {
    const given = waitingDecided();
    const entries = Object.entries(given.decision).reverse();
    // The same decision, its names turned round.
    const decision = Object.fromEntries(entries) as typeof given.decision;
    expect(carriedOut({ ...given, decision }, telling({ customerName: 'Tailspin' })).next.state).toBe('decided');
  });

  test('an answer that opens a question takes it back, though nothing else has changed', () => {
    const { next, effects } = carriedOut(waitingDecided(), telling({ subscriptionsComplete: false }));
    expect(next.state).toBe('draft');
    expect(effects).toEqual([{ kind: 'reopened' }]);
  });

  test('the same answer again leaves it, and its steps done', () => {
    const given = decided(carriedOut(waitingDecided(), mark(1)).next);
    const { next, effects } = carriedOut(given, telling({ cloud: 'commercial', 's1.termEnds': '2028-03-31' }));
    expect(effects).toEqual([]);
    expect(next).toMatchObject({ state: 'decided', decision: given.decision, done: [1], version: given.version + 1 });
    expect(next.history).toHaveLength(given.history.length + 2);
  });

  test('an entry taken out, or one more, takes it back too', () => {
    for (const changes of [[{ remove: 's1' }], [{ set: 's2.name', value: 'Azure' }]] as const) {
      const { next, effects } = carriedOut(waitingDecided(), { name: 'record', changes });
      expect(next.state).toBe('draft');
      expect(effects).toContainEqual({ kind: 'reopened' });
    }
  });

  test('the other journey is taken as before a decision, and both are said', () => {
    const given = decided(
      carriedOut(told(opened(), { ...waiting, 's1.service': 'usage', 's1.source': 'open' }), confirm).next,
    );
    const { effects } = carriedOut(given, telling({ 's1.source': 'cspPartner' }));
    expect(effects.slice(0, 2)).toEqual([
      { kind: 'rerouted', from: 'onboardSubscriptions', to: 'switchAzure' },
      { kind: 'reopened' },
    ]);
  });

  test('it can be taken back for its facts to be looked over', () => {
    const given = waitingDecided();
    const { next, effects } = carriedOut(given, { name: 'reopen' });
    expect(next).toEqual({
      ...told(opened(), waiting),
      version: given.version + 1,
      changedAt: occasion(given.version).at,
      history: [...given.history, { at: occasion(given.version).at, by: 'somebody', kind: 'reopened' }],
      earlier: { decision: given.decision, done: [] },
    });
    expect(effects).toEqual([]);
    expect(decided(carriedOut(next, confirm).next).decision).toEqual(given.decision);
  });

  test('a refused answer leaves it', () => {
    const given = waitingDecided();
    expect(refusalOf(given, telling({ cloud: 'germany', asker: 'nobody' }))).toEqual({
      code: 'badValue',
      key: 'asker',
    });
  });
});

describe('the steps of the plan', () => {
  const marked = (given: Case, ...steps: readonly number[]): Case =>
    steps.reduce<Case>((current, step) => carriedOut(current, mark(step)).next, given);

  test('are marked as done in the order that the plan asks for', () => {
    const given = waitingDecided();
    const next = marked(given, 1, 2, 3);
    expect(decided(next).done).toEqual([1, 2, 3]);
    expect(decided(next).decidedAt).toBe(given.decidedAt);
    expect(lastEvent(next)).toEqual({
      at: occasion(next.version - 1).at,
      by: 'somebody',
      kind: 'stepMarked',
      step: 3,
      done: true,
    });
  });

  test('are not marked before what they wait for', () => {
    expect(refusalOf(waitingDecided(), mark(2))).toEqual({ code: 'tooEarly', step: 2, first: [1] });
    expect(refusalOf(marked(waitingDecided(), 1, 2), mark(5))).toEqual({ code: 'tooEarly', step: 5, first: [4] });
  });

  test('are not taken back while something rests on them', () => {
    const next = marked(waitingDecided(), 1, 2);
    expect(refusalOf(next, mark(1, false))).toEqual({ code: 'restedOn', step: 1, by: [2] });
    expect(decided(carriedOut(carriedOut(next, mark(2, false)).next, mark(1, false)).next).done).toEqual([]);
  });

  test('are marked once, however often it is said', () => {
    expect(decided(marked(waitingDecided(), 1, 1)).done).toEqual([1]);
  });

  test('are open again when that is taken back, also where they were never done', () => {
    const undone = carriedOut(marked(waitingDecided(), 1, 2), mark(2, false)).next;
    expect(decided(undone).done).toEqual([1]);
    expect(lastEvent(undone)).toMatchObject({ kind: 'stepMarked', step: 2, done: false });
    expect(decided(carriedOut(undone, mark(4, false)).next).done).toEqual([1]);
  });

  test('must be in the plan', () => {
    const given = waitingDecided();
    const steps = editions['2018-10'].plan(given.decision).flatMap((section) => section.steps);
    expect(steps).toHaveLength(5);
    marked(given, 1, 2, 3, 4, 5);
    for (const step of [0, 6, -1, 1.5, Number.NaN]) {
      expect(refusalOf(given, mark(step))).toEqual({ code: 'noSuchStep', step });
      expect(refusalOf(given, mark(step, false))).toEqual({ code: 'noSuchStep', step });
    }
  });

  test('are none before the decision, nor after it was taken back', () => {
    expect(refusalOf(told(opened(), waiting), mark(1))).toEqual({ code: 'notDecided' });
    expect(refusalOf(carriedOut(waitingDecided(), { name: 'reopen' }).next, mark(1))).toEqual({ code: 'notDecided' });
  });

  test('stay done in a new decision that has them too, whatever their numbers are there', () => {
    const given = marked(waitingDecided(), 1, 2, 3);
    const redecided = (facts: Parameters<typeof telling>[0]): readonly number[] =>
      decided(carriedOut(carriedOut(given, telling(facts)).next, confirm).next).done;
    // The customer's yes was for other facts.
    expect(redecided({ cloud: 'germany' })).toEqual([1, 3]);
    // With a relationship the plan begins with what was its third step.
    expect(redecided({ hasRelationship: true })).toEqual([1]);
    // The invitation is the same; what follows it is another plan.
    expect(redecided({ 's1.wish': 'manage' })).toEqual([1]);
    // Other subscriptions in the same part of the plan: its steps are to be done for them, too.
    expect(
      redecided({
        's2.name': 'Office 365 E1',
        's2.service': 'license',
        's2.source': 'cspPartner',
        's2.status': 'active',
        's2.wish': 'move',
        's2.termEnds': '2028-03-31',
        subscriptionsComplete: true,
      }),
    ).toEqual([1]);
  });

  test('stay done however often the facts are changed before the next decision', () => {
    const given = carriedOut(waitingDecided(), mark(1)).next;
    const draft = told(given, { 's1.wish': 'manage', cloud: 'germany', 's1.status': 'ended' });
    expect(decided(carriedOut(draft, confirm).next).done).toEqual([1]);
    expect(decided(carriedOut(draft, confirm).next)).not.toHaveProperty('earlier');
  });
});

describe('whatever is done', () => {
  const cases: readonly Case[] = [
    opened(),
    told(opened(), waiting),
    waitingDecided(),
    carriedOut(waitingDecided(), mark(1)).next,
  ];
  const commands: readonly Command[] = [
    telling({}),
    telling({ cloud: 'commercial' }),
    telling({ cloud: 'germany' }),
    telling({ cloud: 'mars' }),
    telling({ 's2.name': 'Azure' }),
    { name: 'record', changes: [{ remove: 's1' }] },
    confirm,
    { name: 'reopen' },
    mark(1),
    mark(1, false),
    mark(99),
  ];

  test('the version grows by one, nothing earlier is rewritten, and what was given stays as it was', () => {
    let done = 0;
    for (const given of cases)
      for (const command of commands) {
        const before = JSON.stringify(given);
        // `doing` freezes what it gives, so that a mutation of it throws.
        const answer = doing(given, frozen(command));
        expect(JSON.stringify(given)).toBe(before);
        if (answer.kind === 'refused') continue;
        done += 1;
        const { next } = answer;
        expect(next.version).toBe(given.version + 1);
        expect(next.changedAt).toBe(occasion(given.version).at);
        expect(next.history.slice(0, given.history.length)).toEqual(given.history);
        const { id, owner, edition, openedAt } = given;
        expect(next).toMatchObject({ id, owner, edition, openedAt });
      }
    expect(done).toBeGreaterThan(20);
  });

  test('the same command on the same case gives the same answer', () => {
    for (const given of cases)
      for (const command of commands) expect(doing(given, command)).toEqual(doing(given, command));
  });

  test('the history tells who did it and when', () => {
    for (const given of cases)
      for (const command of commands) {
        const answer = doing(given, command);
        if (answer.kind === 'refused') continue;
        const { at, by } = occasion(given.version);
        for (const event of answer.next.history.slice(given.history.length)) expect(event).toMatchObject({ at, by });
      }
  });
});
