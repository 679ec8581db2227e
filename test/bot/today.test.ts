import { expect, test } from '@jest/globals';
import { today } from '../../src/bot/today.ts';

const lateInLondon = new Date('2026-11-20T23:30:00Z');
const earlyInLondon = new Date('2026-03-01T00:30:00Z');

test.each([
  ['UTC where the client names no zone', lateInLondon, undefined, '2026-11-20'],
  ['Rome', lateInLondon, 'Europe/Rome', '2026-11-21'],
  ['Los Angeles, the day before', earlyInLondon, 'America/Los_Angeles', '2026-02-28'],
  ['Kiritimati, the first to have a day', lateInLondon, 'Pacific/Kiritimati', '2026-11-21'],
  ['an offset', lateInLondon, '+05:30', '2026-11-21'],
  ['UTC where the zone is none', lateInLondon, 'Middle-earth/Shire', '2026-11-20'],
  ['UTC where the zone is empty', lateInLondon, '', '2026-11-20'],
])('it is the day of %s', (_where, now, zone, day) => {
  expect(today(now, zone)).toBe(day);
});

test('it is the day of every zone there is, though more are named than are remembered', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const day = (timeZone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(lateInLondon);
  const twice = [...zones, ...zones];
  expect(twice.map((zone) => today(lateInLondon, zone))).toEqual(twice.map(day));
});
