import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../../src/domain/case/case.ts';
import { type Command, decide, type Occasion } from '../../../src/domain/case/decide.ts';
import { opened, told } from './cases.ts';
import { azureSwitch } from './sharedCase.ts';

const mark = (step: number): Command => ({ name: 'mark', step, done: true });
const at = '2026-11-20T09:00:00.000Z';
const by = (person: string): Occasion => ({ by: person, at, today: '2026-11-20' });
const invitation = (digest: string) => ({ digest, expiresAt: '2026-12-04T09:00:00.000Z' });

const happening = (given: Case, ...acts: readonly (readonly [person: string, command: Command])[]): Case =>
  acts.reduce((current, [person, command]) => {
    const answer = decide(current, command, by(person));
    if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal));
    return answer.next;
  }, given);
const refusalFor = (given: Case, person: string, command: Command) => {
  const answer = decide(given, command, by(person));
  return answer.kind === 'refused' ? answer.refusal.code : 'carried out';
};

const inviteCustomer: Command = { name: 'invite', seat: 'customer', invitation: invitation('c') };
const joinCustomer: Command = { name: 'join', digest: 'c' };

describe('a side that is invited', () => {
  test('joins once, by its own invitation', () => {
    const joined = happening(azureSwitch(), ['somebody', inviteCustomer], ['anna', joinCustomer]);
    expect(joined.parties).toEqual([{ seat: 'customer', members: ['anna'] }]);
    expect(joined.history.slice(-2)).toEqual([
      { at, by: 'somebody', kind: 'invited', seat: 'customer', expiresAt: '2026-12-04T09:00:00.000Z' },
      { at, by: 'anna', kind: 'joined', seat: 'customer' },
    ]);
    expect(refusalFor(joined, 'bruno', joinCustomer)).toBe('noSuchInvitation');
    expect(refusalFor(joined, 'somebody', inviteCustomer)).toBe('seatTaken');
  });

  test('declines, and may be asked again', () => {
    const declined = happening(
      azureSwitch(),
      ['somebody', inviteCustomer],
      ['anna', { name: 'decline', digest: 'c', reason: 'not now' }],
    );
    expect(declined.parties).toEqual([{ seat: 'customer', members: [], declined: { at, reason: 'not now' } }]);
    expect(happening(declined, ['somebody', inviteCustomer], ['anna', joinCustomer]).parties).toEqual([
      { seat: 'customer', members: ['anna'] },
    ]);
  });

  test('declines in up to 200 characters', () => {
    const invited = happening(azureSwitch(), ['somebody', inviteCustomer]);
    const declining = (length: number): Command => ({ name: 'decline', digest: 'c', reason: 'x'.repeat(length) });
    expect(refusalFor(invited, 'anna', declining(200))).toBe('carried out');
    expect(refusalFor(invited, 'anna', declining(201))).toBe('badNote');
  });

  test('does not get in late, nor with an invitation that was replaced, nor twice', () => {
    const invited = happening(azureSwitch(), ['somebody', inviteCustomer]);
    const late = decide(invited, joinCustomer, { ...by('anna'), at: '2026-12-04T09:00:00.000Z' });
    expect(late).toEqual({ kind: 'refused', refusal: { code: 'invitationExpired' } });
    const again = happening(invited, ['somebody', { name: 'invite', seat: 'customer', invitation: invitation('d') }]);
    expect(refusalFor(again, 'anna', joinCustomer)).toBe('noSuchInvitation');
    expect(refusalFor(again, 'somebody', { name: 'join', digest: 'd' })).toBe('takesPart');
  });

  test('must have something to do in the plan, and not be the opener’s own', () => {
    const given = azureSwitch();
    for (const seat of ['newPartner', 'provider'] as const)
      expect(refusalFor(given, 'somebody', { name: 'invite', seat, invitation: invitation('x') })).toBe('noSuchSeat');
    expect(refusalFor(told(opened('switchAzure'), {}), 'somebody', inviteCustomer)).toBe('notDecided');
  });
});

describe('what a side may do', () => {
  const shared = (): Case => happening(azureSwitch(), ['somebody', inviteCustomer], ['anna', joinCustomer]);

  test('is to mark its own steps; the opener keeps those of sides that nobody sits for', () => {
    const given = shared();
    expect(refusalFor(given, 'anna', mark(1))).toBe('notYourStep');
    const first = happening(given, ['somebody', mark(1)]);
    expect(refusalFor(first, 'somebody', mark(2))).toBe('notYourStep');
    const signed = happening(first, ['anna', mark(2)], ['anna', mark(3)], ['somebody', mark(4)]);
    expect(signed).toMatchObject({ done: [1, 2, 3, 4] });
  });

  test('is not to change what the opener told, nor to invite others', () => {
    const commands: readonly Command[] = [
      { name: 'record', changes: [{ set: 'cloud', value: 'germany' }] },
      { name: 'confirm' },
      { name: 'reopen' },
      { name: 'invite', seat: 'currentPartner', invitation: invitation('x') },
    ];
    for (const person of ['anna', 'nobody in it'])
      for (const command of commands) expect(refusalFor(shared(), person, command)).toBe('notYours');
  });

  test('stays, when the opener changes a fact and decides anew', () => {
    const changed = happening(
      shared(),
      ['somebody', { name: 'record', changes: [{ set: 'hasRelationship', value: true }] }],
      ['somebody', { name: 'confirm' }],
    );
    expect(changed.parties).toEqual([{ seat: 'customer', members: ['anna'] }]);
    expect(refusalFor(changed, 'anna', mark(1))).toBe('carried out');
  });
});
