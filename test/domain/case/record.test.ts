import { describe, expect, test } from '@jest/globals';
import { openNeeds } from '../../../src/domain/case/openNeeds.ts';
import { type FactKey, type Facts, readFact } from '../../../src/domain/rulebook/facts.ts';
import { carriedOut, occasion, opened, refusalOf, telling, today, told } from './cases.ts';

const licence = { 's1.name': 'Office 365 E3', 's1.service': 'license', 's1.source': 'cspPartner' } as const;

/** What the person is asked for next, and may not leave open. */
const open = (facts: Facts): readonly string[] => openNeeds({ edition: '2018-10', facts }, today).map(({ key }) => key);

describe('opening a case', () => {
  test('gives a draft with nothing known but the request', () => {
    expect(opened('switchAzure')).toEqual({
      id: 'KRM-482',
      version: 1,
      owner: 'somebody',
      edition: '2018-10',
      state: 'draft',
      facts: { request: 'switchAzure', currentPartners: [], subscriptions: [] },
      openedAt: occasion().at,
      changedAt: occasion().at,
      history: [{ at: occasion().at, by: 'somebody', kind: 'opened', request: 'switchAzure' }],
    });
  });
});

describe('recording answers', () => {
  test('keeps each, with who said it, when, and what it was before', () => {
    const given = told(opened(), { cloud: 'usGov' });
    const { next, effects } = carriedOut(given, telling({ cloud: 'germany', sameCountry: null }));
    expect(next.facts).toMatchObject({ cloud: 'germany', sameCountry: null });
    expect(effects).toEqual([]);
    const { at } = occasion(given.version);
    expect(next).toMatchObject({ version: given.version + 1, changedAt: at, openedAt: opened().openedAt });
    expect(next.history.slice(given.history.length)).toEqual([
      { at, by: 'somebody', kind: 'recorded', key: 'cloud', before: 'usGov', after: 'germany' },
      { at, by: 'somebody', kind: 'recorded', key: 'sameCountry', after: null },
    ]);
  });

  test('records all that one message said, or nothing of it', () => {
    const given = told(opened(), { cloud: 'usGov' });
    expect(refusalOf(given, telling({ cloud: 'germany', asker: 'customer', customerIsCspPartner: 'maybe' }))).toEqual({
      code: 'badValue',
      key: 'customerIsCspPartner',
    });
    // What was given is frozen and was not replaced: nothing of the message is in it.
    expect(given.facts).toEqual({ ...opened().facts, cloud: 'usGov' });
  });

  test('takes what follows from earlier parts of the same message', () => {
    const { next } = carriedOut(opened(), telling({ ...licence, 's2.name': 'Azure', 's2.service': 'usage' }));
    expect(next.facts.subscriptions).toEqual([
      { id: 's1', name: 'Office 365 E3', service: 'license', source: 'cspPartner' },
      { id: 's2', name: 'Azure', service: 'usage' },
    ]);
  });
});

describe('entries', () => {
  test('the first key of the next entry adds it, and the list is open again', () => {
    const given = told(opened(), { ...licence, subscriptionsComplete: true });
    const { next } = carriedOut(given, telling({ 's2.name': null }));
    expect(next.facts.subscriptions.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(next.facts).not.toHaveProperty('subscriptionsComplete');
  });

  test('a new partner of today opens that list, and leaves the other alone', () => {
    const given = told(opened('addPartner'), { currentPartnersComplete: true, subscriptionsComplete: true });
    const { facts } = carriedOut(given, telling({ 'p1.name': 'Fabrikam' })).next;
    expect(facts).not.toHaveProperty('currentPartnersComplete');
    expect(facts.subscriptionsComplete).toBe(true);
    expect(facts.currentPartners).toEqual([{ id: 'p1', name: 'Fabrikam' }]);
  });

  test('more of an entry that is there leaves the list complete', () => {
    const given = told(opened(), { 's1.name': 'E3', subscriptionsComplete: true });
    expect(carriedOut(given, telling({ 's1.service': 'usage' })).next.facts.subscriptionsComplete).toBe(true);
  });

  test('removing one takes all that was said of it, and is in the history', () => {
    const given = told(opened(), { ...licence, 's2.name': 'Azure', subscriptionsComplete: true });
    const { next } = carriedOut(given, { name: 'record', changes: [{ remove: 's1' }] });
    expect(next.facts.subscriptions).toEqual([{ id: 's2', name: 'Azure' }]);
    expect(next.history.at(-1)).toMatchObject({ kind: 'entryRemoved', id: 's1', by: 'somebody' });
    expect(readFact(next.facts, 's1.name')).toBeUndefined();
    // An id is not given to another entry while a later one is there.
    expect(carriedOut(next, telling({ 's3.name': 'E5' })).next.facts.subscriptions.map(({ id }) => id)).toEqual([
      's2',
      's3',
    ]);
  });

  test('an emptied list of subscriptions is asked for again', () => {
    const given = told(opened(), {
      asker: 'customer',
      cloud: 'commercial',
      customerIsCspPartner: false,
      newPartnerName: null,
      's1.name': 'E3',
      subscriptionsComplete: true,
    });
    const { facts } = carriedOut(given, { name: 'record', changes: [{ remove: 's1' }] }).next;
    expect(open(facts)).toEqual(['subscriptions']);
  });

  test('one that is not there cannot be removed', () => {
    const given = told(opened('addPartner'), { 'p1.name': 'Fabrikam' });
    for (const id of ['s1', 'p2', '', 'p01', '__proto__'])
      expect(refusalOf(given, { name: 'record', changes: [{ remove: id }] })).toEqual({ code: 'noSuchEntry', id });
    carriedOut(given, { name: 'record', changes: [{ remove: 'p1' }] });
  });
});

describe('the end of a term', () => {
  const active = { ...licence, 's1.status': 'active' } as const;
  const yesterday = '2026-11-19';

  test('of an active licence is today at the earliest', () => {
    const given = told(opened(), active);
    expect(refusalOf(given, telling({ 's1.termEnds': yesterday }))).toEqual({
      code: 'termPassed',
      key: 's1.termEnds',
      day: yesterday,
    });
    for (const day of [today, '2028-03-31', null]) carriedOut(given, telling({ 's1.termEnds': day }));
  });

  test('may have passed for a licence that has ended or was cancelled', () => {
    for (const status of ['ended', 'cancelled'])
      carriedOut(told(opened(), { ...licence, 's1.status': status }), telling({ 's1.termEnds': yesterday }));
  });

  test('that has passed goes when the licence is active again, and the history tells it', () => {
    const given = told(opened(), { ...licence, 's1.status': 'ended', 's1.termEnds': yesterday });
    const { next } = carriedOut(given, telling({ 's1.status': 'active' }));
    expect(next.facts.subscriptions[0]).toEqual({
      id: 's1',
      name: 'Office 365 E3',
      service: 'license',
      source: 'cspPartner',
      status: 'active',
    });
    expect(next.history.slice(-2)).toMatchObject([
      { kind: 'recorded', key: 's1.status', before: 'ended', after: 'active' },
      { kind: 'recorded', key: 's1.termEnds', before: yesterday },
    ]);
    expect(next.history.at(-1)).not.toHaveProperty('after');
  });

  test('that is still to come stays when the licence is active again', () => {
    const given = told(opened(), { ...licence, 's1.status': 'ended', 's1.termEnds': '2028-03-31' });
    const { next } = carriedOut(given, telling({ 's1.status': 'active' }));
    expect(readFact(next.facts, 's1.termEnds')).toBe('2028-03-31');
  });

  test('that passes while a case lies is asked again, and nothing else is lost by telling another fact', () => {
    const given = told(opened(), { ...active, 's1.wish': 'move', 's1.termEnds': '2028-03-31' });
    const later = '2028-04-01';
    const { next } = carriedOut(given, telling({ 's1.name': 'Office 365 E5' }), later);
    expect(readFact(next.facts, 's1.termEnds')).toBe('2028-03-31');
    expect(openNeeds(next, later).map(({ key }) => key)).toContain('s1.termEnds');
    expect(openNeeds(next, '2028-03-31').map(({ key }) => key)).not.toContain('s1.termEnds');
  });

  test('of another subscription is left alone', () => {
    const given = told(opened(), {
      ...licence,
      's1.status': 'ended',
      's1.termEnds': yesterday,
      's2.service': 'license',
    });
    const { next } = carriedOut(given, telling({ 's2.status': 'active' }));
    expect(readFact(next.facts, 's1.termEnds')).toBe(yesterday);
  });
});

test('what was recorded can be read back from the history', () => {
  const current = told(opened('addPartner'), {
    cloud: 'usGov',
    'p1.name': 'Fabrikam',
    ...licence,
    's1.status': 'ended',
    's1.termEnds': '2020-01-31',
    's2.name': 'Azure',
    's2.azureId': null,
  });
  const changes = [
    { remove: 's2' },
    { set: 's1.status', value: 'active' },
    { set: 'cloud', value: 'germany' },
  ] as const;
  const { next } = carriedOut(current, { name: 'record', changes });
  const read = new Map<string, unknown>();
  for (const event of next.history) {
    if (event.kind === 'recorded') {
      expect(event.before).toBe(read.get(event.key));
      if (event.after === undefined) read.delete(event.key);
      else read.set(event.key, event.after);
    } else if (event.kind === 'entryRemoved')
      for (const key of read.keys()) if (key.startsWith(`${event.id}.`)) read.delete(key);
  }
  for (const [key, value] of read) expect(readFact(next.facts, key as FactKey)).toBe(value); // keys of the history
  expect([...read.keys()].sort()).toEqual(
    ['cloud', 'p1.name', 's1.name', 's1.service', 's1.source', 's1.status'].sort(),
  );
  expect(readFact(next.facts, 's1.termEnds')).toBeUndefined();
});
