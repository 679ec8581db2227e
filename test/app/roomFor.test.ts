import { describe, expect, test } from '@jest/globals';
import { roomFor } from '../../src/app/roomFor.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { planSteps } from '../../src/domain/case/planProgress.ts';
import { waitingDecided } from '../domain/case/cases.ts';

const on = (id: string, minute: number): Case => ({
  ...waitingDecided(),
  id,
  changedAt: `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`,
});
const ended = (id: string, minute: number): Case => {
  const given = on(id, minute);
  return { ...given, ended: { as: 'withdrawn', at: given.changedAt } };
};
const complete = (id: string, minute: number): Case => {
  const given = on(id, minute);
  return given.state === 'decided' ? { ...given, done: planSteps(given).map(({ number }) => number) } : given;
};
const room = (cases: readonly Case[], damaged: readonly string[] = []) => roomFor({ cases, damaged }, 3);

describe('a list that is full', () => {
  test('of cases that go on has no room', () => {
    expect(room([on('A', 1), on('B', 2), on('C', 3)])).toBeUndefined();
    expect(room([on('A', 1), on('B', 2), on('C', 3), ended('D', 0)])).toBeUndefined();
  });

  test('loses what is over, the longest ago first: what was ended, and what was carried out', () => {
    expect(room([on('A', 1), ended('B', 4), ended('C', 3)])).toEqual(['C']);
    expect(room([on('A', 1), ended('B', 4), complete('C', 5)])).toEqual(['B']);
    expect(room([on('A', 1), complete('B', 2), complete('C', 1), ended('D', 3)])).toEqual(['C', 'B']);
  });

  test('loses nothing that is damaged, which takes its place all the same', () => {
    expect(room([on('A', 1), on('B', 2)], ['damaged'])).toEqual([]);
    expect(room([on('A', 1), ended('B', 2)], ['damaged'])).toEqual(['B']);
  });
});

test('a list that is not full loses nothing', () => {
  expect(room([ended('A', 1), ended('B', 2)])).toEqual([]);
});
