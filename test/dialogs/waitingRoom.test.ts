import { describe, expect, test } from '@jest/globals';
import { caseListText } from '../../cards/caseListCard.ts';
import { caseListView } from '../../dialogs/present/caseListView.ts';
import { reminderInWords } from '../../dialogs/present/reminderWords.ts';
import { waitingLines } from '../../dialogs/present/waitingLines.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Reminder } from '../../src/domain/case/reminders.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { opened, waitingDecided } from '../domain/case/cases.ts';
import { type Act, azureSwitch, happening, inviting, joining, marked, withAnna } from '../domain/case/sharedCase.ts';

const { en, it } = catalogues;
const at = '2026-11-21T10:00:00.000Z';
const lines = (given: Case, by: string, words = en) => waitingLines(given, { by, at }, words);

/** Anna's step, the second, is due since Friday at eleven. */
const annasTurn = (): Case => happening(withAnna(), ['somebody', '2026-11-20T11:00:00.000Z', marked(1)]);

describe('a case in the waiting room', () => {
  test('says who is next and since when, to each as it concerns them', () => {
    const ends = 'Ends by itself on 18 February 2027 if nobody does anything';
    expect(lines(annasTurn(), 'anna')).toEqual([
      'You are next: step 2, since 20 November 2026',
      'Next reminder: 23 November 2026',
      ends,
    ]);
    expect(lines(annasTurn(), 'somebody')).toEqual([
      'Waits for: Adatum, since 20 November 2026',
      'Next reminder: 11 February 2027',
      ends,
    ]);
    expect(lines(annasTurn(), 'anna', it)).toEqual([
      'Tocca a te: passo 2, dal 20 novembre 2026',
      'Prossimo promemoria: 23 novembre 2026',
      'Si chiude da sola il 18 febbraio 2027 se nessuno fa nulla',
    ]);
  });

  test('names a side that does not take part, although the opener keeps its steps', () => {
    const given = happening(azureSwitch(), ['somebody', '2026-11-20T11:00:00.000Z', marked(1)]);
    expect(lines(given, 'somebody')).toEqual([
      'Waits for: Adatum, since 20 November 2026',
      'Next reminder: 23 November 2026',
    ]);
  });

  test('names Microsoft where it is to answer', () => {
    const given = happening(
      azureSwitch(),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((step): Act => ['somebody', '2026-11-20T11:00:00.000Z', marked(step)]),
    );
    expect(lines(given, 'somebody')[0]).toBe('Waits for: Microsoft, since 20 November 2026');
  });

  test('says what holds it up, who has not answered, and that there are no reminders', () => {
    const given = happening(
      annasTurn(),
      ['anna', '2026-11-20T12:00:00.000Z', { name: 'reportProblem', step: 2, note: 'nobody has the rights' }],
      ['anna', '2026-11-20T12:00:00.000Z', { name: 'hush', until: null }],
      ['somebody', '2026-11-20T12:00:00.000Z', inviting('currentPartner', 'f', '2026-12-04T12:00:00.000Z')],
      [
        'somebody',
        '2026-11-20T12:00:00.000Z',
        { name: 'inviteColleague', invitation: { digest: 'd', expiresAt: '2026-12-04T12:00:00.000Z' } },
      ],
    );
    expect(lines(given, 'anna')).toEqual([
      'You are next: step 2, since 20 November 2026',
      'Problem with step 2: “nobody has the rights”',
      'Invitation for Fabrikam: good until 4 December 2026',
      'Reminders are off for you',
      'Ends by itself on 18 February 2027 if nobody does anything',
    ]);
    expect(lines(given, 'somebody')).toContain('Invitation for a colleague: good until 4 December 2026');
  });

  test('that is asked anew waits for who opened it', () => {
    const draft = happening(withAnna(), ['somebody', '2026-11-20T11:00:00.000Z', { name: 'reopen' }]);
    expect(lines(draft, 'somebody')).toEqual(['You are next']);
    expect(lines(draft, 'anna')).toEqual(['Waits for: Contoso, to go through the questions again']);
  });

  test('that has ended waits for nobody', () => {
    const ended = happening(withAnna(), ['somebody', '2026-11-20T11:00:00.000Z', { name: 'withdraw' }]);
    expect(lines(ended, 'anna')).toEqual([]);
  });
});

test('the list begins with the cases in which one is next, and ends with those that have ended', () => {
  const named = (given: Case, id: string): Case => ({ ...given, id });
  const cases = [
    named(happening(withAnna(), ['somebody', '2026-11-20T11:00:00.000Z', { name: 'withdraw' }]), 'KRM-1'),
    named(annasTurn(), 'KRM-2'),
    named(withAnna(), 'KRM-3'),
    named(opened(), 'KRM-4'),
  ];
  const view = caseListView(cases, [], en, { by: 'somebody', at });
  expect(view.cases.map(({ code }) => code)).toEqual(['KRM-3', 'KRM-4', 'KRM-2', 'KRM-1']);
  const text = caseListText(view);
  expect(text).toContain(
    'KRM-2 · Switch Azure to another partner\n   Contoso\n   Waits for: Adatum, since 20 November 2026\n',
  );
  expect(text).toContain('   withdrawn · changed 20 November 2026');
});

describe('a reminder', () => {
  const since = '2026-11-20T11:00:00.000Z';
  const says = (given: Case, of: Reminder, to = 'somebody', words = en) => reminderInWords(given, of, words, to);
  const step: Reminder = { what: 'step', step: 2, since, days: 3 };

  test('of a step says what is to be done, and by whom', () => {
    expect(says(annasTurn(), step, 'anna')).toBe(
      'Step 2 has waited for you since 20 November 2026: Sign in through the link as a global administrator, and accept.',
    );
    const alone = happening(azureSwitch(), ['somebody', since, marked(1)]);
    expect(says(alone, step)).toMatch(/^Step 2 has waited for Adatum since 20 November 2026: .* say “done 2”\.$/);
    expect(says(alone, { what: 'asked', step: 2, at })).toMatch(
      /^You asked me to remind you\. Step 2 waits for Adatum: /,
    );
    expect(says(annasTurn(), { what: 'asked', step: 2, at }, 'anna', it)).toMatch(
      /^Mi avevi chiesto di ricordartelo: il passo 2 ti aspetta\. /,
    );
  });

  test('of what was done before it could be told says so', () => {
    expect(says(happening(annasTurn(), ['anna', at, marked(2)]), step, 'anna')).toBe('Step 2 no longer waits.');
    expect(says(happening(annasTurn(), ['somebody', at, { name: 'reopen' }]), step, 'anna')).toMatch(/no longer waits/);
  });

  test('of Microsoft’s answer says what to do if there is none', () => {
    const given = happening(
      azureSwitch(),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number): Act => ['somebody', since, marked(number)]),
    );
    expect(says(given, { what: 'answer', step: 9, since })).toBe(
      'Microsoft usually answers within 8 business hours; that time is over. If the answer is here, say “done 9”; if not, ask in the ticket.',
    );
    expect(says(given, { what: 'step', step: 9, since, days: 7 }, 'somebody', it)).toBe(
      'Il passo 9 aspetta Microsoft dal 20 novembre 2026. Se la risposta c’è, scrivi “fatto 9”; altrimenti chiedi nel ticket.',
    );
  });

  test('of an invitation names the side, or the colleague', () => {
    const expiresAt = '2026-12-04T12:00:00.000Z';
    const given = happening(azureSwitch(), ['somebody', since, inviting('customer', 'c', expiresAt)]);
    const of: Reminder = { what: 'invitation', seat: 'customer', expiresAt };
    expect(says(given, of)).toMatch(/^The invitation for Adatum has not been answered, and is good until 4 December/);
    expect(says(happening(given, ['anna', at, joining('c')]), of)).toMatch(/^The invitation for your colleague /);
  });

  test('of the end of a term names the subscriptions', () => {
    expect(says(waitingDecided(), { what: 'term', id: 's1', ends: '2028-03-31', days: 30 })).toBe(
      'The term of Office 365 E3 ends on 31 March 2028. Say “plan” to see what is to be done before that.',
    );
  });

  test('of a case that ends says how to keep it', () => {
    expect(says(withAnna(), { what: 'expiry', expiresAt: '2027-02-18T10:00:00.000Z' }, 'anna', it)).toMatch(
      /Si chiude da sola il 18 febbraio 2027: per tenerla aperta basta/,
    );
  });
});
