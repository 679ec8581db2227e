import type { Day } from '../domain/rulebook/words.ts';

const inWords = (locale: string): ((day: Day) => string) => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
};

/** "31 March 2028". */
export const dayInEnglish = inWords('en-GB');

/** "31 marzo 2028", and "1º aprile" for the first, as Italian writes it. */
export const dayInItalian = (day: Day): string => inItalian(day).replace(/^1 /, '1º ');
const inItalian = inWords('it-IT');
