import { expect, test } from '@jest/globals';
import { afterBusinessHours } from '../../../src/domain/case/businessHours.ts';

const at = (day: string, time: string): string => `${day}T${time}:00.000Z`;

test.each([
  ['within a day', at('2026-11-18', '09:00'), 8, at('2026-11-18', '17:00')],
  ['from a morning into the next', at('2026-11-18', '11:30'), 8, at('2026-11-19', '11:30')],
  ['that begin before business opens', at('2026-11-18', '03:00'), 8, at('2026-11-18', '17:00')],
  ['that begin when business is over', at('2026-11-18', '17:00'), 8, at('2026-11-19', '17:00')],
  ['over a weekend', at('2026-11-20', '16:00'), 8, at('2026-11-23', '16:00')],
  ['that begin on a Saturday', at('2026-11-21', '12:00'), 8, at('2026-11-23', '17:00')],
  ['that begin on a Sunday night', at('2026-11-22', '23:59'), 1, at('2026-11-23', '10:00')],
  ['of several days, over a weekend', at('2026-11-19', '13:00'), 20, at('2026-11-23', '17:00')],
  ['over the end of a year', at('2026-12-31', '16:30'), 1, at('2027-01-01', '09:30')],
])('business hours %s', (_, since, hours, end) => {
  expect(afterBusinessHours(since, hours)).toBe(end);
});
