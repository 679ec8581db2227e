import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { type DateAnswer, parseDate } from '../../src/nlu/date.ts';
import { type DateRow, dateRows } from './rows/date.ts';

const friday = '2026-11-20';

const answerOf = (expected: DateRow['expected']): DateAnswer => {
  if (expected === 'impossible' || expected === 'none') return { kind: expected };
  return expected.length === 1 ? { kind: 'date', date: expected[0] } : { kind: 'ambiguous', candidates: [...expected] };
};

describe.each(languages)('a date in %s', (language) => {
  test.each(dateRows.filter((row) => row.language === language))('$text', ({ text, expected }) => {
    expect(parseDate(text, language, friday)).toEqual(answerOf(expected));
  });
});

describe('a day that depends on today', () => {
  test.each([
    { today: '2026-01-31', text: 'in a month', date: '2026-02-28' },
    { today: '2028-01-31', text: 'in a month', date: '2028-02-29' },
    { today: '2026-12-31', text: 'tomorrow', date: '2027-01-01' },
    { today: '2026-12-31', text: 'end of the month', date: '2026-12-31' },
    { today: '2026-12-31', text: 'end of next month', date: '2027-01-31' },
    { today: '2026-12-31', text: '31 December', date: '2026-12-31' },
    { today: '2026-03-29', text: 'tomorrow', date: '2026-03-30' },
    { today: '2026-10-24', text: 'in 2 days', date: '2026-10-26' },
    { today: '2026-11-22', text: 'monday', date: '2026-11-23' },
    { today: '2026-11-22', text: 'monday next week', date: '2026-11-23' },
    { today: '2026-11-23', text: 'monday', date: '2026-11-30' },
    { today: '2028-02-29', text: 'in one year', date: '2029-02-28' },
    { today: '2028-03-01', text: '29 February', date: '2032-02-29' },
    { today: '2027-01-31', text: 'end of last month', date: '2026-12-31' },
  ])('$text on $today is $date', ({ today, text, date }) => {
    expect(parseDate(text, 'en', today)).toEqual({ kind: 'date', date });
  });

  test('a day after 2100 is none', () => {
    expect(parseDate('in 900 months', 'en', friday)).toEqual({ kind: 'none' });
  });
});
