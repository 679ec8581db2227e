import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../../src/domain/case/case.ts';
import { expiresAt, waitingSteps } from '../../../src/domain/case/waiting.ts';
import { opened, waitingDecided } from './cases.ts';
import { azureSwitch, happening, inviting, joining, marked, withAnna } from './sharedCase.ts';

const waits = (given: Case) => waitingSteps(given).map(({ step, since }) => [step.number, since]);

describe('a step waits', () => {
  test('since the decision, where nothing comes before it', () => {
    expect(waits(azureSwitch())).toEqual([[1, '2026-11-20T09:30:00.000Z']]);
    expect(waits(opened())).toEqual([]);
  });

  test('since the last of what comes before it was done', () => {
    const at = '2026-11-21T11:00:00.000Z';
    expect(waits(happening(withAnna(), ['somebody', at, marked(1)]))).toEqual([[2, at]]);
  });

  test('since it was undone, or since what was before it was done again', () => {
    const given = happening(azureSwitch(), ['somebody', '2026-11-21T11:00:00.000Z', marked(1)]);
    const undone = happening(given, ['somebody', '2026-11-22T11:00:00.000Z', marked(1, false)]);
    expect(waits(undone)).toEqual([[1, '2026-11-22T11:00:00.000Z']]);
    expect(waits(happening(undone, ['somebody', '2026-11-23T11:00:00.000Z', marked(1)]))).toEqual([
      [2, '2026-11-23T11:00:00.000Z'],
    ]);
  });

  test('since its side came in; a colleague who follows does not make it begin anew', () => {
    const given = happening(
      azureSwitch(),
      ['somebody', '2026-11-20T11:00:00.000Z', marked(1)],
      ['somebody', '2026-11-20T12:00:00.000Z', inviting('customer', 'c', '2026-12-04T12:00:00.000Z')],
      ['anna', '2026-11-21T12:00:00.000Z', joining('c')],
      [
        'anna',
        '2026-11-22T12:00:00.000Z',
        { name: 'inviteColleague', invitation: { digest: 'd', expiresAt: '2026-12-06T12:00:00.000Z' } },
      ],
      ['bruno', '2026-11-23T12:00:00.000Z', joining('d')],
    );
    expect(waits(given)).toEqual([[2, '2026-11-21T12:00:00.000Z']]);
  });

  test('since its problem was solved', () => {
    const given = happening(
      azureSwitch(),
      ['somebody', '2026-11-21T11:00:00.000Z', { name: 'reportProblem', step: 1, note: 'no address' }],
      ['somebody', '2026-11-22T11:00:00.000Z', { name: 'solveProblem', step: 1 }],
    );
    expect(waits(given)).toEqual([[1, '2026-11-22T11:00:00.000Z']]);
  });

  test('since the case was taken up again, and not at all while it is over', () => {
    const given = happening(azureSwitch(), ['somebody', '2026-11-21T11:00:00.000Z', { name: 'withdraw' }]);
    expect(waits(given)).toEqual([]);
    expect(waits(happening(given, ['somebody', '2026-11-23T11:00:00.000Z', { name: 'takeUp' }]))).toEqual([
      [1, '2026-11-23T11:00:00.000Z'],
    ]);
  });
});

describe('a case ends by itself', () => {
  test('only where it is shared, has its answer and goes on', () => {
    expect(expiresAt(azureSwitch())).toBeUndefined();
    expect(
      expiresAt(happening(withAnna(), ['somebody', '2026-11-21T11:00:00.000Z', { name: 'reopen' }])),
    ).toBeUndefined();
    expect(expiresAt(happening(withAnna(), ['anna', '2026-11-21T11:00:00.000Z', { name: 'hush', until: null }]))).toBe(
      '2027-02-19T11:00:00.000Z',
    );
    expect(
      expiresAt(happening(withAnna(), ['somebody', '2026-11-21T11:00:00.000Z', { name: 'withdraw' }])),
    ).toBeUndefined();
  });

  test('ninety days after a person did something; what the program does is nothing of that', () => {
    expect(expiresAt(withAnna())).toBe('2027-02-18T10:00:00.000Z');
    const reminded = happening(withAnna(), ['program', '2026-11-24T10:00:00.000Z', { name: 'remind' }]);
    expect(reminded.history.at(-1)?.kind).toBe('reminded');
    expect(expiresAt(reminded)).toBe('2027-02-18T10:00:00.000Z');
  });

  test('not before a term is over that its plan waits for', () => {
    const given = happening(waitingDecided(), [
      'somebody',
      '2026-11-20T11:00:00.000Z',
      { name: 'inviteColleague', invitation: { digest: 'd', expiresAt: '2026-12-04T11:00:00.000Z' } },
    ]);
    expect(expiresAt(given)).toBe('2028-06-29T00:00:00.000Z');
  });
});
