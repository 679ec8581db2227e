import { describe, expect, test } from '@jest/globals';
import { type Case, program } from '../../../src/domain/case/case.ts';
import { type Command, decide, type Occasion } from '../../../src/domain/case/decide.ts';
import { newsFor } from '../../../src/domain/case/news.ts';
import { carriedOut } from './cases.ts';
import { azureSwitch } from './sharedCase.ts';

const at = '2026-11-20T09:00:00.000Z';
const by = (person: string, more: Partial<Occasion> = {}): Occasion => ({
  by: person,
  at,
  today: '2026-11-20',
  ...more,
});
const invitation = (digest: string) => ({ digest, expiresAt: '2026-12-04T09:00:00.000Z' });
const mark = (step: number, done = true): Command => ({ name: 'mark', step, done });

const answer = (given: Case, person: string, command: Command, more: Partial<Occasion> = {}) =>
  decide(given, command, by(person, more));
const acted = (given: Case, ...acts: readonly (readonly [person: string, command: Command])[]): Case =>
  acts.reduce((current, [person, command]) => {
    const answered = answer(current, person, command);
    if (answered.kind === 'refused') throw new Error(JSON.stringify(answered.refusal));
    return answered.next;
  }, given);
const refusalFor = (given: Case, person: string, command: Command, more: Partial<Occasion> = {}): string => {
  const answered = answer(given, person, command, more);
  return answered.kind === 'refused' ? answered.refusal.code : 'carried out';
};
const kinds = (given: Case): readonly string[] => given.history.map(({ kind }) => kind);

/** An Azure switch that Somebody opened for Contoso, with Anna for the customer and Bruno for the current partner. */
const shared = (): Case =>
  acted(
    azureSwitch(),
    ['somebody', { name: 'invite', seat: 'customer', invitation: invitation('c') }],
    ['anna', { name: 'join', digest: 'c' }],
    ['somebody', { name: 'invite', seat: 'currentPartner', invitation: invitation('f') }],
    ['bruno', { name: 'join', digest: 'f' }],
  );

/** Who marks which step of the switch, in order. */
const everyStep = [
  ['somebody', mark(1)],
  ['anna', mark(2)],
  ['anna', mark(3)],
  ['bruno', mark(4)],
  ['bruno', mark(5)],
  ['anna', mark(6)],
  ['somebody', mark(7)],
  ['bruno', mark(8)],
  ['bruno', mark(9)],
  ['somebody', mark(10)],
  ['somebody', mark(11)],
] as const;

describe('a case ends', () => {
  test('completed, with its last step', () => {
    const done = acted(shared(), ...everyStep);
    expect(done.ended).toEqual({ as: 'completed', at });
    expect(kinds(done).slice(-2)).toEqual(['stepMarked', 'completed']);
    expect(newsFor(done, 'anna', done.history.length - 2).map(({ event }) => event.kind)).toEqual(['completed']);
    expect(acted(shared(), ...everyStep.slice(0, -1)).ended).toBeUndefined();
  });

  test('declined, with the customer’s no to the relationship, and nobody else’s', () => {
    const asked = acted(shared(), ['somebody', mark(1)]);
    const no: Command = { name: 'turnDown', step: 2, reason: 'We stay with Fabrikam' };
    expect(refusalFor(asked, 'somebody', no)).toBe('notYourStep');
    expect(refusalFor(asked, 'bruno', no)).toBe('notYourStep');
    expect(refusalFor(shared(), 'anna', no)).toBe('tooEarly');
    expect(refusalFor(asked, 'anna', { name: 'turnDown', step: 3, reason: null })).toBe('nothingToDecline');
    expect(refusalFor(acted(asked, ['anna', mark(2)]), 'anna', no)).toBe('nothingToDecline');
    const declined = acted(asked, ['anna', no]);
    expect(declined.ended).toEqual({ as: 'declined', at });
    expect(declined.history.at(-1)).toEqual({
      at,
      by: 'anna',
      kind: 'turnedDown',
      step: 2,
      reason: 'We stay with Fabrikam',
    });
  });

  test('withdrawn by its opener only, expired by the program only', () => {
    expect(refusalFor(shared(), 'anna', { name: 'withdraw' })).toBe('notYours');
    expect(refusalFor(shared(), 'somebody', { name: 'expire' })).toBe('notYours');
    expect(acted(shared(), ['somebody', { name: 'withdraw' }]).ended?.as).toBe('withdrawn');
    expect(refusalFor(shared(), program, { name: 'expire' })).toBe('notEnded');
    const late = answer(shared(), program, { name: 'expire' }, { at: '2027-02-18T09:00:00.000Z' });
    expect(late.kind === 'next' && late.next.ended?.as).toBe('expired');
  });

  test('and nothing more is done in it', () => {
    const over = acted(shared(), ['somebody', mark(1)], ['somebody', { name: 'withdraw' }]);
    const acts: readonly (readonly [string, Command])[] = [
      ['anna', mark(2)],
      ['anna', { name: 'turnDown', step: 2, reason: null }],
      ['anna', { name: 'reportProblem', step: 2, note: 'why' }],
      ['anna', { name: 'inviteColleague', invitation: invitation('x') }],
      ['somebody', { name: 'invite', seat: 'customer', invitation: invitation('x') }],
      ['somebody', { name: 'withdraw' }],
      [program, { name: 'expire' }],
      [program, { name: 'remind' }],
    ];
    for (const [person, command] of acts) expect(refusalFor(over, person, command)).toBe('ended');
  });
});

describe('a case that ended goes on', () => {
  test('when its opener takes it up: what was agreed is asked anew, unless it was completed', () => {
    const over = acted(shared(), ['somebody', mark(1)], ['anna', mark(2)], ['somebody', { name: 'withdraw' }]);
    expect(refusalFor(over, 'anna', { name: 'takeUp' })).toBe('notYours');
    const again = acted(over, ['somebody', { name: 'takeUp' }]);
    expect(again).toMatchObject({ done: [1], version: over.version + 1 });
    expect(again.ended).toBeUndefined();
    expect(kinds(again).slice(-2)).toEqual(['takenUp', 'agreementsFell']);
    expect(refusalFor(again, 'somebody', { name: 'takeUp' })).toBe('notEnded');
    const completed = acted(shared(), ...everyStep, ['somebody', { name: 'takeUp' }]);
    expect(completed).toMatchObject({ done: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] });
  });

  test('when its opener takes the last step back, but nobody else', () => {
    const done = acted(shared(), ...everyStep);
    expect(acted(done, ['somebody', mark(11, false)]).ended).toBeUndefined();
    const bruno = acted(shared(), ...everyStep.slice(0, 9));
    expect(refusalFor(bruno, 'bruno', mark(9, false))).toBe('carried out');
    const over = acted(bruno, ['somebody', { name: 'withdraw' }]);
    expect(refusalFor(over, 'bruno', mark(9, false))).toBe('ended');
  });

  test('when its opener changes a fact, as one step of the versions', () => {
    const done = acted(shared(), ...everyStep);
    const changed = acted(done, ['somebody', { name: 'record', changes: [{ set: 'sameCountry', value: false }] }]);
    expect(changed).toMatchObject({ state: 'draft', version: done.version + 1 });
    expect(changed.ended).toBeUndefined();
    expect(kinds(changed)).toContain('takenUp');
  });
});

describe('facts that change after somebody agreed', () => {
  const agreed = (): Case => acted(shared(), ['somebody', mark(1)], ['anna', mark(2)], ['anna', mark(3)]);

  test('withdraw the agreement, and both sides hear why', () => {
    const changed = acted(agreed(), [
      'somebody',
      { name: 'record', changes: [{ set: 'newPartnerName', value: 'Northwind' }] },
    ]);
    // Contoso sent the invitation, and what came after rests on it: Northwind begins anew.
    expect(changed).toMatchObject({ state: 'decided', done: [] });
    expect(changed.history.at(-1)).toEqual({
      at,
      by: 'somebody',
      kind: 'agreementsFell',
      seats: ['newPartner', 'customer'],
      keys: ['newPartnerName'],
      steps: [1, 2, 3],
    });
    for (const person of ['anna', 'bruno'])
      expect(newsFor(changed, person, agreed().history.length - 1).map(({ event }) => event.kind)).toEqual([
        'agreementsFell',
      ]);
  });

  test('also where they make the answer another one, which is confirmed anew', () => {
    const changed = acted(
      agreed(),
      ['somebody', { name: 'record', changes: [{ set: 'cloud', value: 'germany' }] }],
      ['somebody', { name: 'confirm' }],
    );
    expect(changed).toMatchObject({ state: 'decided', done: [1, 3] });
  });

  test('leave what was done done, and what rests on the yes waits for it again', () => {
    const changed = acted(agreed(), ['somebody', { name: 'record', changes: [{ set: 'sameCountry', value: null }] }]);
    expect(changed).toMatchObject({ state: 'decided', done: [1, 3] });
    expect(refusalFor(changed, 'bruno', mark(4))).toBe('tooEarly');
    expect(refusalFor(acted(changed, ['anna', mark(2)]), 'bruno', mark(4))).toBe('carried out');
  });

  test('make older cards stale, since they were shown for other facts', () => {
    const changed = decide(
      agreed(),
      { name: 'record', changes: [{ set: 'sameCountry', value: null }] },
      by('somebody', { at: '2026-11-21T09:00:00.000Z' }),
    );
    expect(changed.kind === 'next' && changed.next).toMatchObject({ decidedAt: '2026-11-21T09:00:00.000Z' });
  });

  test('but not where a name is only written better', () => {
    const better = acted(
      agreed(),
      ['somebody', { name: 'record', changes: [{ set: 'newPartnerName', value: 'Contoso Ltd' }] }],
      ['somebody', { name: 'record', changes: [{ set: 'customerName', value: 'Adatun' }] }],
    );
    expect(better).toMatchObject({ state: 'decided', done: [1, 2, 3] });
  });

  test('but not where they only fill a blank, or only a letter uses them', () => {
    const filled = acted(
      agreed(),
      [
        'somebody',
        { name: 'record', changes: [{ set: 'newPartnerTenantId', value: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }] },
      ],
      ['somebody', { name: 'record', changes: [{ set: 'customerEmail', value: 'a@adatum.example' }] }],
      ['somebody', { name: 'record', changes: [{ set: 'customerEmail', value: 'b@adatum.example' }] }],
    );
    expect(filled).toMatchObject({ state: 'decided', done: [1, 2, 3] });
  });

  test('take the signatures back as well', () => {
    const signed = acted(shared(), ...everyStep.slice(0, 7));
    const changed = acted(signed, [
      'somebody',
      { name: 'record', changes: [{ set: 'customerName', value: 'Litware' }] },
    ]);
    expect(changed).toMatchObject({ done: [1] });
    expect(changed.history.at(-1)).toMatchObject({ seats: ['customer', 'currentPartner', 'newPartner'] });
  });
});

describe('a problem', () => {
  const asked = (): Case => acted(shared(), ['somebody', mark(1)]);

  test('is reported and solved by the side whose step it is, and goes when the step is done', () => {
    const problem: Command = { name: 'reportProblem', step: 2, note: 'the link does not open' };
    expect(refusalFor(asked(), 'bruno', problem)).toBe('notYourStep');
    const reported = acted(asked(), ['anna', problem]);
    expect(reported).toMatchObject({ problems: [{ step: 2, note: 'the link does not open' }] });
    expect(acted(reported, ['anna', { ...problem, note: 'now another' }])).toMatchObject({
      problems: [{ step: 2, note: 'now another' }],
    });
    expect(refusalFor(reported, 'bruno', { name: 'solveProblem', step: 2 })).toBe('notYourStep');
    expect('problems' in acted(reported, ['anna', { name: 'solveProblem', step: 2 }])).toBe(false);
    expect('problems' in acted(reported, ['anna', mark(2)])).toBe(false);
    expect(refusalFor(asked(), 'anna', { name: 'solveProblem', step: 2 })).toBe('noProblem');
  });

  test('is told in a few words, of a step that is not done', () => {
    expect(refusalFor(asked(), 'anna', { name: 'reportProblem', step: 2, note: ' ' })).toBe('badNote');
    expect(refusalFor(asked(), 'anna', { name: 'reportProblem', step: 2, note: 'x'.repeat(201) })).toBe('badNote');
    expect(refusalFor(acted(asked(), ['anna', mark(2)]), 'anna', { name: 'reportProblem', step: 2, note: 'x' })).toBe(
      'stepIsDone',
    );
  });
});

describe('colleagues', () => {
  const asked = (tenant?: string): Case => {
    const answered = answer(
      shared(),
      'anna',
      { name: 'inviteColleague', invitation: invitation('k') },
      tenant === undefined ? {} : { tenant },
    );
    if (answered.kind === 'refused') throw new Error(answered.refusal.code);
    return answered.next;
  };

  test('join the seat of who asked them, from the same tenant only', () => {
    expect(refusalFor(asked('t1'), 'carla', { name: 'join', digest: 'k' }, { tenant: 't2' })).toBe('otherTenant');
    expect(refusalFor(asked('t1'), 'carla', { name: 'join', digest: 'k' })).toBe('otherTenant');
    expect(refusalFor(asked(), 'carla', { name: 'join', digest: 'k' }, { tenant: 't2' })).toBe('otherTenant');
    expect(refusalFor(asked('t1'), 'carla', { name: 'join', digest: 'k' }, { tenant: 't1' })).toBe('carried out');
    const joined = acted(asked(), ['carla', { name: 'join', digest: 'k' }]);
    expect(joined.parties).toContainEqual({ seat: 'customer', members: ['anna', 'carla'] });
    const marked = acted(joined, ['somebody', mark(1)], ['carla', mark(2)]);
    expect(marked).toMatchObject({ done: [1, 2] });
    expect(newsFor(marked, 'anna', marked.history.length - 2)).toHaveLength(1);
  });

  test('of the opener act for the opener’s side, but cannot change the case', () => {
    const joined = acted(
      shared(),
      ['somebody', { name: 'inviteColleague', invitation: invitation('k') }],
      ['carla', { name: 'join', digest: 'k' }],
    );
    expect(acted(joined, ['carla', mark(1)])).toMatchObject({ done: [1] });
    expect(acted(joined, ['somebody', mark(1)])).toMatchObject({ done: [1] });
    for (const name of ['withdraw', 'reopen', 'confirm'] as const)
      expect(refusalFor(joined, 'carla', { name })).toBe('notYours');
  });

  test('who decline change nothing for those who sit there', () => {
    const declined = acted(asked(), ['carla', { name: 'decline', digest: 'k', reason: null }]);
    expect(declined.parties).toContainEqual({ seat: 'customer', members: ['anna'] });
  });
});

describe('an invitation', () => {
  const invited = (): Case =>
    acted(carriedOut(shared(), { name: 'inviteColleague', invitation: invitation('k') }).next, [
      'anna',
      { name: 'inviteColleague', invitation: invitation('a') },
    ]);

  test('is taken back by the opener, or by who sits on that side', () => {
    expect(refusalFor(invited(), 'bruno', { name: 'takeInvitationBack', seat: 'customer' })).toBe('notYours');
    const back = acted(invited(), ['anna', { name: 'takeInvitationBack', seat: 'customer' }]);
    expect(refusalFor(back, 'carla', { name: 'join', digest: 'a' })).toBe('noSuchInvitation');
    expect(refusalFor(back, 'somebody', { name: 'takeInvitationBack', seat: 'customer' })).toBe('noSuchInvitation');
    expect(refusalFor(invited(), 'somebody', { name: 'takeInvitationBack', seat: 'customer' })).toBe('carried out');
  });

  test('is cleared away by the program when its time is over, and the opener hears of it', () => {
    const end: Command = { name: 'endInvitation', seat: 'customer' };
    expect(refusalFor(invited(), program, end)).toBe('noSuchInvitation');
    expect(refusalFor(invited(), 'somebody', end)).toBe('notYours');
    const late = answer(invited(), program, end, { at: '2026-12-04T09:00:00.000Z' });
    if (late.kind === 'refused') throw new Error(late.refusal.code);
    expect(late.next.history.at(-1)?.kind).toBe('invitationExpired');
    const news = (person: string) => newsFor(late.next, person, invited().history.length - 1).length;
    expect(['somebody', 'anna', 'bruno'].map(news)).toEqual([1, 0, 0]);
  });
});
