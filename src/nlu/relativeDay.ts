import type { Day } from '../domain/rulebook/words.ts';
import { anyOf, anyWordOf, numberOf } from './anyOf.ts';
import { addDays, addMonths, weekdayOf } from './calendar.ts';
import { claimOf } from './dateClaim.ts';
import type { DateForm } from './dateForm.ts';
import type { DateWords } from './dateWords/table.ts';

/** `in two weeks`, `30 days from tomorrow`, `tra un mese`, `due settimane fa`: counted from today. */
const span = (words: DateWords): DateForm => {
  const count = `(?:\\d{1,4}(?![.,]\\d)|${anyOf(Object.keys(words.counts))}(?![\\d]))`;
  const unit = (name: string): string => `(?<${name}>${anyOf(Object.keys(words.units))})(?![\\p{L}\\d])'?`;
  const others = `(?<!(?:${anyWordOf(words.dayJoiners)}|-)\\s*|\\d[\\s.,-]*|\\p{L}|half\\s)`;
  return {
    pattern: new RegExp(
      `${anyWordOf(words.ahead)}\\s(?<count>${count})\\s*${unit('unit')}(?!\\s${anyWordOf(words.spoilers)})` +
        `|${others}(?<countBefore>${count})\\s*${unit('unitBefore')}\\s*` +
        `(?:(?<base>${anyWordOf(Object.keys(words.fromDay))})|(?<ago>${anyWordOf(words.ago)}))`,
    ),
    read: (parts, today: Day) => {
      const [countText, unitText] = [parts.count ?? parts.countBefore, parts.unit ?? parts.unitBefore];
      if (countText === undefined || unitText === undefined) return undefined;
      const size = /^\d/.test(countText) ? Number(countText) : numberOf(words.counts, countText);
      const length = words.units[unitText];
      if (size === undefined || length === undefined) return undefined;
      const signed = parts.ago === undefined ? size : -size;
      const from = addDays(today, parts.base === undefined ? 0 : (numberOf(words.fromDay, parts.base) ?? 0));
      return [claimOf(addMonths(addDays(from, signed * length.days), signed * length.months))];
    },
  };
};

/** `today`, `the day after tomorrow`, `dopodomani`. */
const namedDay = (words: DateWords): DateForm => ({
  pattern: new RegExp(`(?<phrase>${anyWordOf(Object.keys(words.days))})`),
  read: ({ phrase = '' }, today: Day) => {
    const distance = numberOf(words.days, phrase);
    return distance === undefined ? undefined : [claimOf(addDays(today, distance))];
  },
});

/** The day of that weekday after today (never today), the last one before today, or the one of the week after this. */
const weekdayNear = (today: Day, weekday: number, where: 'coming' | 'past' | 'nextWeek'): Day => {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (where === 'nextWeek') return addDays(today, 7 - weekdayOf(today) + weekday);
  if (where === 'past') return addDays(today, ahead - 7);
  return addDays(today, ahead === 0 ? 7 : ahead);
};

/** `Friday`, `next Friday`, `venerdì scorso`, `friday next week`; `every Friday` and `the Friday after next` are no day. */
const weekday = (words: DateWords): DateForm => ({
  pattern: new RegExp(
    `(?:(?<every>${anyWordOf(words.every)})\\s)?(?:(?<weekBefore>${anyWordOf(words.nextWeek)})\\s(?:on\\s)?)?` +
      `(?:(?<pastBefore>${anyWordOf(words.pastMarks)})\\s)?(?<name>${anyWordOf(words.weekdays.flat())})` +
      `(?:\\s(?:(?<weekAfter>${anyWordOf(words.nextWeek)})|(?<pastAfter>${anyWordOf(words.pastMarks)})` +
      `|(?<spoiler>${anyWordOf([...words.spoilers, ...Object.keys(words.units)])})))?`,
  ),
  read: (parts, today: Day) => {
    const index = words.weekdays.findIndex((names) => names.includes(parts.name ?? ''));
    if (index < 0 || parts.every !== undefined || parts.spoiler !== undefined) return [];
    if (parts.weekBefore ?? parts.weekAfter) return [claimOf(weekdayNear(today, index, 'nextWeek'))];
    return [claimOf(weekdayNear(today, index, (parts.pastBefore ?? parts.pastAfter) ? 'past' : 'coming'))];
  },
});

/** The days that are told by their distance from today. */
export const relativeForms = (words: DateWords): readonly DateForm[] => [span(words), namedDay(words), weekday(words)];
