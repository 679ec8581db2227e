import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { parseCommand } from '../../src/nlu/command.ts';
import { commandRows } from './rows/command.ts';

describe('a command', () => {
  test.each(commandRows)('$language “$text”, free text: $freeText → $expected', ({ text, freeText, expected }) => {
    expect(parseCommand(text, { freeText })).toEqual(expected);
  });

  test('is what a row says once for each text and mode', () => {
    const said = commandRows.map(({ language, text, freeText }) => `${language} ${freeText} ${text}`);
    expect(said.filter((row, index) => said.indexOf(row) !== index)).toEqual([]);
  });

  test.each(languages)('has enough rows in %s', (language) => {
    expect(commandRows.filter((row) => row.language === language).length).toBeGreaterThanOrEqual(120);
  });
});

/** The buttons whose word is an answer, or stands before a number, or that type nothing at all. */
const notCommands: ReadonlySet<string> = new Set(
  'confirm done dontKnow ended give keep mail no submit undo yes'.split(' '),
);

describe.each(languages)('a button in %s', (language) => {
  const { buttons } = catalogues[language];
  const typed = Object.entries(buttons)
    .filter(([button]) => !notCommands.has(button))
    .map(([button, each]) => ({ button, word: each.typed }));

  test.each(typed)('$button types “$word”, which is a command', ({ word }) => {
    expect(word).not.toBe('');
    expect(parseCommand(word, { freeText: false })).toBeDefined();
  });

  test.each([1, 2, 10, 12])('marks step %d done and not done', (number) => {
    const marked = (done: boolean) => ({ name: 'markStep', number, done });
    expect(parseCommand(`${buttons.done.typed} ${number}`, { freeText: false })).toEqual(marked(true));
    expect(parseCommand(`${buttons.undo.typed} ${number}`, { freeText: false })).toEqual(marked(false));
  });
});
