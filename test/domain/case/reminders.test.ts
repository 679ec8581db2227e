import { describe, expect, test } from '@jest/globals';
import type { Case, Instant } from '../../../src/domain/case/case.ts';
import { dueReminders, nextAlarm, nextReminder, overdue } from '../../../src/domain/case/reminders.ts';
import { waitingDecided } from './cases.ts';
import { type Act, azureSwitch, happening, inviting, joining, marked, withAnna } from './sharedCase.ts';

const remind = (at: Instant): Act => ['program', at, { name: 'remind' }];
const due = (given: Case, at: Instant) => dueReminders(given, at).map(({ to, of }) => [to, of] as const);
/** All that was said, in order. */
const said = (given: Case) =>
  given.history.flatMap((event) => (event.kind === 'reminded' ? [[event.to, event.of]] : []));

/** Runs the program for a while: it does what is due whenever its alarm goes off. */
const running = (given: Case, until: Instant): Case => {
  let current = given;
  for (let at = nextAlarm(current, current.changedAt); at !== undefined && at <= until; at = nextAlarm(current, at)) {
    for (let command = overdue(current, at); command !== undefined; command = overdue(current, at))
      current = happening(current, ['program', at, command]);
  }
  return current;
};

const step = (number: number, since: Instant, days: number) => ({ what: 'step', step: number, since, days });

describe('a step that waits', () => {
  const since = '2026-11-20T09:30:00.000Z';

  test('is reminded of after 3 and after 7 days, each once', () => {
    const given = azureSwitch();
    expect(due(given, '2026-11-23T09:29:59.999Z')).toEqual([]);
    expect(due(given, '2026-11-23T09:30:00.000Z')).toEqual([['somebody', step(1, since, 3)]]);
    const first = happening(given, remind('2026-11-23T09:30:00.000Z'));
    expect(due(first, '2026-11-27T09:29:59.999Z')).toEqual([]);
    expect(due(first, '2026-11-27T09:30:00.000Z')).toEqual([['somebody', step(1, since, 7)]]);
    expect(said(running(given, '2030-01-01T00:00:00.000Z'))).toEqual([
      ['somebody', step(1, since, 3)],
      ['somebody', step(1, since, 7)],
    ]);
  });

  test('is reminded of once where both are overdue, since the program did not run', () => {
    const late = happening(azureSwitch(), remind('2026-12-10T12:00:00.000Z'));
    expect(said(late)).toEqual([['somebody', step(1, since, 7)]]);
    expect(due(late, '2026-12-11T12:00:00.000Z')).toEqual([]);
    expect(nextAlarm(late, '2026-12-10T12:00:00.000Z')).toBeUndefined();
  });

  test('is reminded of anew when it waits anew', () => {
    const given = happening(
      azureSwitch(),
      remind('2026-11-23T09:30:00.000Z'),
      ['somebody', '2026-11-24T10:00:00.000Z', marked(1)],
      ['somebody', '2026-11-25T10:00:00.000Z', marked(1, false)],
    );
    expect(due(given, '2026-11-27T10:00:00.000Z')).toEqual([]);
    expect(due(given, '2026-11-28T10:00:00.000Z')).toEqual([['somebody', step(1, '2026-11-25T10:00:00.000Z', 3)]]);
  });

  test('is for everybody who keeps it, and nobody else; for who came later, from then on', () => {
    const given = happening(
      withAnna(),
      ['somebody', '2026-11-20T11:00:00.000Z', marked(1)],
      [
        'anna',
        '2026-11-21T10:00:00.000Z',
        { name: 'inviteColleague', invitation: { digest: 'd', expiresAt: '2026-12-05T10:00:00.000Z' } },
      ],
      ['bruno', '2026-11-22T10:00:00.000Z', joining('d')],
    );
    expect(due(given, '2026-11-23T11:00:00.000Z')).toEqual([['anna', step(2, '2026-11-20T11:00:00.000Z', 3)]]);
    expect(due(given, '2026-11-25T10:00:00.000Z')).toEqual([
      ['anna', step(2, '2026-11-20T11:00:00.000Z', 3)],
      ['bruno', step(2, '2026-11-22T10:00:00.000Z', 3)],
    ]);
  });

  test('is reminded of no more while it is held up, and none when the case is over', () => {
    const held = happening(azureSwitch(), [
      'somebody',
      '2026-11-21T10:00:00.000Z',
      { name: 'reportProblem', step: 1, note: 'no address' },
    ]);
    expect(nextAlarm(held, '2026-11-21T10:00:00.000Z')).toBeUndefined();
    const ended = happening(withAnna(), ['somebody', '2026-11-21T10:00:00.000Z', { name: 'withdraw' }]);
    expect(due(ended, '2027-11-21T10:00:00.000Z')).toEqual([]);
    expect(nextAlarm(ended, '2026-11-21T10:00:00.000Z')).toBeUndefined();
    expect(overdue(ended, '2027-11-21T10:00:00.000Z')).toBeUndefined();
  });

  test('is not reminded of while its facts are asked anew', () => {
    const draft = happening(withAnna(), ['somebody', '2026-11-21T10:00:00.000Z', { name: 'reopen' }]);
    expect(nextAlarm(draft, '2026-11-21T10:00:00.000Z')).toBeUndefined();
  });
});

describe('Microsoft’s answer', () => {
  /** The form is uploaded on a Friday at three; Monday at three the eight business hours are over. */
  const since = '2026-11-27T15:00:00.000Z';
  const uploaded = (): Case =>
    happening(
      azureSwitch(),
      ...[1, 2, 3, 4, 5, 6, 7].map((number): Act => ['somebody', '2026-11-27T14:00:00.000Z', marked(number)]),
      ['somebody', since, marked(8)],
    );

  test('is reminded of when its business hours are over, and not after three days, too', () => {
    expect(due(uploaded(), '2026-11-30T14:59:59.999Z')).toEqual([]);
    expect(said(running(uploaded(), '2027-01-01T00:00:00.000Z'))).toEqual([
      ['somebody', { what: 'answer', step: 9, since }],
      ['somebody', step(9, since, 7)],
    ]);
  });
});

describe('an invitation', () => {
  const expiresAt = '2026-12-04T09:40:00.000Z';
  const invited = (): Case =>
    happening(azureSwitch(), ['somebody', '2026-11-20T09:40:00.000Z', inviting('customer', 'c', expiresAt)]);
  const ofInvitation = (given: Case, at: Instant) => due(given, at).filter(([, of]) => of.what === 'invitation');

  test('is reminded of two days before it expires, and ended then', () => {
    const of = { what: 'invitation', seat: 'customer', expiresAt };
    expect(ofInvitation(invited(), '2026-12-02T09:39:59.999Z')).toEqual([]);
    expect(ofInvitation(invited(), '2026-12-02T09:40:00.000Z')).toEqual([['somebody', of]]);
    expect(overdue(invited(), expiresAt)).toEqual({ name: 'endInvitation', seat: 'customer' });
    const over = running(invited(), '2026-12-10T00:00:00.000Z');
    expect(over.history.slice(-2)).toMatchObject([
      { kind: 'reminded', of },
      { kind: 'invitationExpired', at: expiresAt, by: 'program' },
    ]);
  });

  test('is not reminded of any more when it has expired, was answered or was taken back', () => {
    expect(ofInvitation(invited(), expiresAt)).toEqual([]);
    const joined = happening(invited(), ['anna', '2026-11-21T10:00:00.000Z', joining('c')]);
    expect(ofInvitation(joined, '2026-12-03T10:00:00.000Z')).toEqual([]);
  });

  test('of a colleague is the business of those who sit there, too', () => {
    const given = happening(withAnna(), [
      'anna',
      '2026-11-21T10:00:00.000Z',
      { name: 'inviteColleague', invitation: { digest: 'd', expiresAt } },
    ]);
    expect(ofInvitation(given, '2026-12-03T10:00:00.000Z').map(([to]) => to)).toEqual(['somebody', 'anna']);
  });

  test('ends in a draft as well', () => {
    const draft = happening(invited(), ['somebody', '2026-11-21T10:00:00.000Z', { name: 'reopen' }]);
    expect(nextAlarm(draft, '2026-11-21T10:00:00.000Z')).toBe(expiresAt);
    expect(overdue(draft, expiresAt)).toEqual({ name: 'endInvitation', seat: 'customer' });
  });
});

describe('the end of a licence’s term', () => {
  const term = (days: number) => ({ what: 'term', id: 's1', ends: '2028-03-31', days });
  const ofTerm = (given: Case) => said(given).filter(([, of]) => Object(of).what === 'term');

  test('is reminded of 60, 30 and 7 days ahead, in the morning', () => {
    expect(nextReminder(waitingDecided(), 'somebody', '2027-01-01T00:00:00.000Z')).toBe('2028-01-31T08:00:00.000Z');
    expect(ofTerm(running(waitingDecided(), '2030-01-01T00:00:00.000Z'))).toEqual([
      ['somebody', term(60)],
      ['somebody', term(30)],
      ['somebody', term(7)],
    ]);
  });

  test('is reminded of once where several are overdue, and not when it is over', () => {
    const late = happening(waitingDecided(), remind('2028-03-25T12:00:00.000Z'));
    expect(ofTerm(late)).toEqual([['somebody', term(7)]]);
    expect(due(late, '2028-03-26T12:00:00.000Z')).toEqual([]);
    expect(ofTerm(happening(waitingDecided(), remind('2028-04-01T12:00:00.000Z')))).toEqual([]);
  });

  test('is all that reminds of the steps which are for that end', () => {
    const chosen = happening(
      waitingDecided(),
      ...[1, 2, 3].map((number): Act => ['somebody', '2026-11-21T10:00:00.000Z', marked(number)]),
    );
    expect(nextReminder(chosen, 'somebody', '2026-11-21T10:00:00.000Z')).toBe('2028-01-31T08:00:00.000Z');
  });

  test('is not caught up on where the plan was made later', () => {
    const given = happening(
      waitingDecided(),
      ['somebody', '2028-03-10T10:00:00.000Z', { name: 'reopen' }],
      ['somebody', '2028-03-10T10:05:00.000Z', { name: 'confirm' }],
    );
    expect(ofTerm(running(given, '2028-12-01T00:00:00.000Z'))).toEqual([['somebody', term(7)]]);
  });
});

describe('a case that ends by itself', () => {
  const expiresAt = '2027-02-18T10:00:00.000Z';

  test('tells everybody a week before, and ends then', () => {
    const given = running(withAnna(), '2027-03-01T00:00:00.000Z');
    expect(said(given).slice(-2)).toEqual([
      ['somebody', { what: 'expiry', expiresAt }],
      ['anna', { what: 'expiry', expiresAt }],
    ]);
    expect(given.ended).toEqual({ as: 'expired', at: expiresAt });
    expect(nextAlarm(given, expiresAt)).toBeUndefined();
  });

  test('goes on when somebody does something', () => {
    const active = happening(running(withAnna(), '2027-02-12T00:00:00.000Z'), [
      'somebody',
      '2027-02-12T10:00:00.000Z',
      marked(1),
    ]);
    expect(overdue(active, '2027-02-12T10:00:00.000Z')).toBeUndefined();
    expect(running(active, '2027-05-01T00:00:00.000Z').ended).toBeUndefined();
    expect(said(running(active, '2027-05-07T00:00:00.000Z')).at(-1)).toEqual([
      'anna',
      { what: 'expiry', expiresAt: '2027-05-13T10:00:00.000Z' },
    ]);
  });
});

describe('who does not want to be reminded', () => {
  const hush = (at: Instant, until: Instant | null): Act => ['somebody', at, { name: 'hush', until }];

  test('is not; what fell due meanwhile is not said afterwards, and what falls due later is', () => {
    const quiet = happening(azureSwitch(), hush('2026-11-21T10:00:00.000Z', null));
    expect(nextAlarm(quiet, '2026-11-21T10:00:00.000Z')).toBeUndefined();
    expect(due(quiet, '2026-12-21T10:00:00.000Z')).toEqual([]);
    const again = happening(quiet, ['somebody', '2026-11-25T10:00:00.000Z', { name: 'unhush' }]);
    expect(due(again, '2026-11-25T10:00:00.000Z')).toEqual([]);
    // Of what waits already they hear a day later, however long ago it began to wait.
    expect(nextReminder(again, 'somebody', '2026-11-25T10:00:00.000Z')).toBe('2026-11-26T10:00:00.000Z');
  });

  test('until later, is reminded then, once, of each step that waits for them', () => {
    const until = '2026-11-26T10:00:00.000Z';
    const given = happening(azureSwitch(), hush('2026-11-21T10:00:00.000Z', until));
    expect(due(given, '2026-11-26T09:59:59.999Z')).toEqual([]);
    expect(nextReminder(given, 'somebody', '2026-11-21T10:00:00.000Z')).toBe(until);
    expect(said(running(given, '2027-01-01T00:00:00.000Z'))).toEqual([
      ['somebody', { what: 'asked', step: 1, at: until }],
      ['somebody', step(1, '2026-11-20T09:30:00.000Z', 7)],
    ]);
  });

  test('until later, hears nothing where nothing waits for them then', () => {
    const given = happening(
      withAnna(),
      ['somebody', '2026-11-20T11:00:00.000Z', marked(1)],
      hush('2026-11-21T10:00:00.000Z', '2026-11-26T10:00:00.000Z'),
    );
    expect(due(given, '2026-11-26T10:00:00.000Z').map(([to]) => to)).toEqual(['anna']);
    expect(nextReminder(given, 'somebody', '2026-11-26T10:00:00.000Z')).toBe('2027-02-12T10:00:00.000Z');
  });

  test('leaves the others as they are', () => {
    const given = happening(
      withAnna(),
      ['somebody', '2026-11-20T11:00:00.000Z', marked(1)],
      ['anna', '2026-11-20T12:00:00.000Z', { name: 'hush', until: null }],
      [
        'anna',
        '2026-11-20T12:00:00.000Z',
        { name: 'inviteColleague', invitation: { digest: 'd', expiresAt: '2026-12-04T10:00:00.000Z' } },
      ],
      ['bruno', '2026-11-20T13:00:00.000Z', joining('d')],
    );
    expect(due(given, '2026-11-23T13:00:00.000Z').map(([to]) => to)).toEqual(['bruno']);
  });
});

test('a reminder is one more version of the case, and does not make it the one that was changed last', () => {
  const given = azureSwitch();
  const next = happening(given, remind('2026-11-23T09:30:00.000Z'));
  expect(next).toMatchObject({ version: given.version + 1, changedAt: given.changedAt });
  expect(next.history).toHaveLength(given.history.length + 1);
});

test('the same history gives no reminder twice, whatever the clock says', () => {
  const given = happening(withAnna(), remind('2027-02-15T10:00:00.000Z'));
  expect(said(given)).toHaveLength(3);
  for (const at of ['2027-02-15T10:00:00.000Z', '2027-02-16T10:00:00.000Z', '2026-11-24T10:00:00.000Z'])
    expect(due(given, at)).toEqual([]);
});
