import { expect, test } from '@jest/globals';
import { isDay } from '../../src/domain/day.ts';

const days = [
  '2018-10-29',
  '2026-01-01',
  '2026-12-31',
  '2026-01-31',
  '2026-04-30',
  '2026-06-30',
  '2026-09-30',
  '2026-11-30',
  '2026-02-28',
  '2024-02-29',
  '2028-02-29',
  '2000-02-29',
  '2400-02-29',
  '0001-01-01',
  '9999-12-31',
];

const none = [
  ['the thirtieth of February', '2027-02-30'],
  ['a leap day of a common year', '2027-02-29'],
  ['a leap day of a common century', '1900-02-29'],
  ['a leap day of another common century', '2100-02-29'],
  ['the thirtieth of February of a leap year', '2028-02-30'],
  ['the 31st of a month of 30 days', '2026-04-31'],
  ['the 31st of November', '2026-11-31'],
  ['the 32nd', '2026-01-32'],
  ['day nought', '2026-01-00'],
  ['month nought', '2026-00-10'],
  ['the thirteenth month', '2026-13-01'],
  ['a month without its nought', '2026-1-01'],
  ['a day without its nought', '2026-01-1'],
  ['two digits of a year', '26-01-01'],
  ['five digits of a year', '12026-01-01'],
  ['a day the Italian way', '31/03/2028'],
  ['slashes', '2026/01/01'],
  ['no dashes', '20260101'],
  ['a time behind it', '2026-01-01T00:00:00Z'],
  ['a space before it', ' 2026-01-01'],
  ['a line behind it', '2026-01-01\n'],
  ['digits of another script', '٢٠٢٦-٠١-٠١'],
  ['a minus', '-2026-01-01'],
  ['words', 'tomorrow'],
  ['nothing', ''],
] as const;

test.each(days)('%s is a day', (day) => expect(isDay(day)).toBe(true));
test.each(none)('%s is none', (_, text) => expect(isDay(text)).toBe(false));

test('a year has 365 days, a leap year 366', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const count = (year: number): number =>
    Array.from({ length: 100 }, (_, month) => month)
      .flatMap((month) => Array.from({ length: 100 }, (_, day) => `${year}-${two(month)}-${two(day)}`))
      .filter(isDay).length;
  expect([2023, 2024, 1900, 2000].map(count)).toEqual([365, 366, 365, 366]);
});
