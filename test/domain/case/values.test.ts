import { describe, expect, test } from '@jest/globals';
import { longestText, mostEntries } from '../../../src/domain/case/recordFact.ts';
import type { FactKey, FactValue } from '../../../src/domain/rulebook/facts.ts';
import { readFact } from '../../../src/domain/rulebook/facts.ts';
import { askers, clouds, services, sources, statuses, wishes } from '../../../src/domain/rulebook/words.ts';
import { carriedOut, opened, refusalOf, today } from './cases.ts';

/** What a stored case, a card or a script may hand over, whatever the types say. */
type Anything = FactValue | undefined | number | object;

/** Records one value, as it comes from outside. */
const recording = (key: string, value: Anything) => ({
  name: 'record' as const,
  // A claim from outside: neither the key nor the value has been checked, and that is what is tried here.
  changes: [{ set: key as FactKey, value: value as FactValue }],
});

const guid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const words = (most: number): string => 'x'.repeat(most);

const notText: readonly Anything[] = ['', ' ', '\t\n', words(longestText + 1), true, false, undefined, 7, {}, ['a']];
const text = { good: ['Contoso', 'Élan & Söhne «S.p.A.»', '0', '__proto__', words(longestText)], bad: notText };
const blankable = { good: [...text.good, null], bad: notText };
const named = { good: text.good, bad: [...notText, null] };
const truth = { good: [true, false], bad: ['true', 'yes', '', null, undefined, 0, 1, {}] };
const truthOrUnknown = { good: [true, false, null], bad: ['true', 'unknown', '', undefined, 0, {}] };
const oneOf = (good: readonly string[]) => ({
  good,
  bad: [
    '',
    'other',
    'constructor',
    '0',
    `${good[0]} `,
    String(good[0]).toUpperCase(),
    true,
    null,
    undefined,
    0,
    [good[0]],
  ],
});
const guids = {
  good: [guid, '00000000-0000-0000-0000-000000000000', null],
  bad: [
    guid.toUpperCase(),
    guid.replaceAll('-', ''),
    `{${guid}}`,
    ` ${guid}`,
    `${guid}\n`,
    guid.slice(1),
    `${guid}0`,
    guid.replace('3', 'g'),
    '',
    true,
    undefined,
    0,
  ],
};
const mpn = {
  good: ['1234', '4813729', '0123456789', null],
  bad: ['123', '12345678901', '48137x9', '-4813729', '48 13729', '4813729\n', '', 4813729, true, undefined],
};
const day = {
  good: [today, '2028-02-29', '2031-12-31', null],
  bad: [
    '2027-02-29',
    '2028-02-30',
    '2028-13-01',
    '2028-04-31',
    '31/03/2028',
    'tomorrow',
    '',
    20280331,
    true,
    undefined,
  ],
};

/** Good and bad values of every fact there is. */
const table: Readonly<Record<string, { readonly good: readonly FactValue[]; readonly bad: readonly Anything[] }>> = {
  asker: oneOf(askers),
  cloud: oneOf(clouds),
  customerIsCspPartner: truth,
  movesExpected: truth,
  currentPartnersComplete: truth,
  subscriptionsComplete: truth,
  sourcesDiffer: truth,
  sameCountry: truthOrUnknown,
  hasRelationship: truthOrUnknown,
  newPartnerName: blankable,
  newPartnerDelivers: blankable,
  currentPartnerName: blankable,
  customerName: blankable,
  customerTenant: blankable,
  customerEmail: blankable,
  currentPartnerEmail: blankable,
  providerName: blankable,
  newPartnerTenantId: guids,
  providerTenantId: guids,
  newPartnerMpnId: mpn,
  's1.name': blankable,
  's1.service': oneOf(services),
  's1.source': oneOf(sources),
  's1.status': oneOf(statuses),
  's1.wish': oneOf(wishes),
  's1.termEnds': day,
  's1.azureId': guids,
  'p1.name': named,
  'p1.delivers': blankable,
};

const shown = (value: Anything): string => {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length > 50 ? `${json.slice(0, 20)}… (${json.length} characters)` : json;
};

describe.each(Object.entries(table))('the fact %s', (key, { good, bad }) => {
  test.each(good.map((value) => [shown(value), value] as const))('takes %s', (_, value) => {
    const { facts } = carriedOut(opened(), recording(key, value)).next;
    // Every key of the table names a fact.
    expect(readFact(facts, key as FactKey)).toBe(value);
  });

  test.each(bad.map((value) => [shown(value), value] as const))('refuses %s', (_, value) => {
    expect(refusalOf(opened(), recording(key, value))).toEqual({ code: 'badValue', key });
  });
});

describe('a key that names no fact', () => {
  const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
  const ids = ['s1', 's', 's1.', 's1.name.x', 's-1.name', 's1,name', 'S1.name', 'q1.name', ' s1.name', 's1.name\n'];
  const numbers = [
    's0.name',
    's01.name',
    's1e1.name',
    's1.0.name',
    's99999.name',
    'p0.name',
    'p01.name',
    'p99999.name',
  ];
  const others = ['', 'request', 'subscriptions', 'currentPartners', 's1.id', 'p1.source', 'p1.id', 'id', 'length'];
  const keys = [
    ...inherited,
    ...inherited.flatMap((name) => [`s1.${name}`, `p1.${name}`]),
    ...ids,
    ...numbers,
    ...others,
  ];
  test.each(keys)('%j is refused, whatever the value', (key) => {
    for (const value of ['active', 'license', 'Contoso', true, null])
      expect(refusalOf(opened(), recording(key, value))).toEqual({ code: 'badValue', key });
  });
});

describe('entries', () => {
  test.each([
    ['s2.name', 's2'],
    ['s50.name', 's50'],
    ['s9999.service', 's9999'],
    ['p2.name', 'p2'],
  ])('are added one by one: %s leaves a gap', (key, id) => {
    const value = key.endsWith('service') ? 'usage' : 'Fabrikam';
    expect(refusalOf(opened(), recording(key, value))).toEqual({ code: 'noSuchEntry', id });
  });

  test('a bad value adds none', () => {
    expect(refusalOf(opened(), recording('s1.service', 'boat'))).toEqual({ code: 'badValue', key: 's1.service' });
    expect(refusalOf(opened(), recording('s2.service', 'boat'))).toEqual({ code: 'badValue', key: 's2.service' });
  });

  test.each([
    ['s', 'service', 'usage'],
    ['p', 'name', 'Fabrikam'],
  ])(`a case holds ${mostEntries} of %s`, (letter, fact, value) => {
    const changes = Array.from({ length: mostEntries }, (_, index) => ({
      set: `${letter}${index + 1}.${fact}` as FactKey, // one of FactKey's patterns
      value,
    }));
    const full = carriedOut(opened(), { name: 'record', changes }).next;
    const { subscriptions, currentPartners } = full.facts;
    expect([...subscriptions, ...currentPartners]).toHaveLength(mostEntries);
    const next = `${letter}${mostEntries + 1}.${fact}`;
    expect(refusalOf(full, recording(next, value))).toEqual({ code: 'tooManyEntries', most: mostEntries });
    // Those that are there can still be told more of, and one that goes makes room.
    carriedOut(full, recording(`${letter}${mostEntries}.${fact}`, value));
    const fewer = carriedOut(full, { name: 'record', changes: [{ remove: `${letter}7` }] }).next;
    const again = carriedOut(fewer, recording(next, value)).next;
    expect([...again.facts.subscriptions, ...again.facts.currentPartners]).toHaveLength(mostEntries);
  });
});
