import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  digestOf,
  findInvitationCode,
  invitationCode,
  nearInvitationCode,
  readInvitationCode,
} from '../../src/app/invitationCode.ts';

describe('the code of an invitation', () => {
  test('is random, of 80 bits, and read back as it was given', () => {
    const codes = Array.from({ length: 500 }, () => invitationCode(randomInt));
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readInvitationCode(code)).toBe(code);
    }
  });

  test('always has a digit, so that no word is taken for one', () => {
    const letters = [...'ABCDEFGHJKMNPQRS', ...'1BCDEFGHJKMNPQRS'];
    let next = 0;
    const code = invitationCode(() => {
      next += 1;
      return '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(letters[next - 1] ?? '0');
    });
    expect(code).toBe('1BCD-EFGH-JKMN-PQRS');
  });

  test.each([
    ['7k2m-9qxa-b3cd-e4fg', '7K2M-9QXA-B3CD-E4FG'],
    ['7K2M 9QXA B3CD E4FG', '7K2M-9QXA-B3CD-E4FG'],
    ['7K2M9QXAB3CDE4FG', '7K2M-9QXA-B3CD-E4FG'],
    ['here it is: 7K2M-9QXA-B3CD-E4FG.', '7K2M-9QXA-B3CD-E4FG'],
    ['join 7K2M-9QXA-B3CD-E4FG', '7K2M-9QXA-B3CD-E4FG'],
    ['7KOM-9QIL-B3CD-E4FG', '7K0M-9Q11-B3CD-E4FG'],
    ['QFCD ZWXE V0E6 41PZ thanks', 'QFCD-ZWXE-V0E6-41PZ'],
    ['this code QFCD ZWXE V0E6 41PZ', 'QFCD-ZWXE-V0E6-41PZ'],
    ['we have code qfcd zwxe v0e6 41pz', 'QFCD-ZWXE-V0E6-41PZ'],
    ['QFCD–ZWXE–V0E6–41PZ', 'QFCD-ZWXE-V0E6-41PZ'],
    ['join QFCD—ZWXE—V0E6—41PZ', 'QFCD-ZWXE-V0E6-41PZ'],
    ['QFCD.ZWXE.V0E6.41PZ.', 'QFCD-ZWXE-V0E6-41PZ'],
    ['QFCD_ZWXE_V0E6_41PZ', 'QFCD-ZWXE-V0E6-41PZ'],
    ['QFCD - ZWXE - V0E6 - 41PZ', 'QFCD-ZWXE-V0E6-41PZ'],
    ['“QFCD-ZWXE V0E6-41PZ”', 'QFCD-ZWXE-V0E6-41PZ'],
  ])('is found in “%s”', (text, code) => {
    expect(readInvitationCode(text)).toBe(code);
  });

  test.each([
    'they will move over',
    'this case from here',
    'Office 2019 plan 2020 test more',
    'incomprehensible',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    '9b2e4c1a7d334f0e8a516c2f0d9e1b47',
    'open KRM-482',
    '7K2M-9QXA-B3CD',
    '7K2M-9QXA-B3CD-E4FU',
    '',
  ])('is none in “%s”', (text) => {
    expect(readInvitationCode(text)).toBeUndefined();
  });

  test('leaves what stands around it', () => {
    expect(findInvitationCode('decline 7K2M-9QXA-B3CD-E4FG: we know nothing')).toEqual({
      code: '7K2M-9QXA-B3CD-E4FG',
      before: 'decline ',
      after: ': we know nothing',
    });
  });

  test.each([
    ['7K2M-9QXA-B3CD-E4F', { length: 15 }],
    ['7K2M-9QXA-B3CD-E4', { length: 14 }],
    ['join 7K2M-9QXA-B3CD-E4FGH please', { length: 17 }],
    ['7K2M9QXAB3CDE4F', { length: 15 }],
    ['7K2M 9QXA B3CD E4F', { length: 15 }],
    ['my code is 7K2M 9QXA B3CD E4F', { length: 15 }],
    ['7K2M–9QXA–B3CD–E4FU', { length: 16, odd: 'U' }],
  ])('is nearly there in “%s”', (text, near) => {
    expect(nearInvitationCode(text)).toEqual(near);
  });

  test.each([
    '7K2M-9QXA-B3CD-E4FG',
    '7K2M-9QXA-B3CD',
    'they will move over',
    'Office 2019 plan 2020 test more',
    'Office-365-E3-Teams',
    'Office 365 E3 plan for 25 people',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301, Test 9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47',
    '9b2e4c1a7d334f0e8a516c2f0d9e1b47',
    'open KRM-482',
    'my partner id is 4813729',
    'adatum2020.onmicrosoft.com',
    'SQL-2019-STD-CORE',
    'until 2026-11-20 at 12.30',
    'incomprehensible',
    '',
  ])('is not nearly there in “%s”', (text) => {
    expect(nearInvitationCode(text)).toBeUndefined();
  });

  test('is kept as a digest that does not tell it', () => {
    expect(digestOf('7K2M-9QXA-B3CD-E4FG')).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf('7K2M-9QXA-B3CD-E4FG')).not.toBe(digestOf('7K2M-9QXA-B3CD-E4FH'));
  });
});
