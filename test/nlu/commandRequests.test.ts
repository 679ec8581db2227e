import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/domain/language.ts';
import { requests } from '../../src/domain/rulebook/words.ts';
import { parseCommand } from '../../src/nlu/command.ts';
import { understandByRules } from '../../src/nlu/understandByRules.ts';

interface FirstMessage {
  readonly text: string;
  readonly intent: string;
}

const requestsIn = (set: 'known' | 'heldOut', language: Language): readonly FirstMessage[] => {
  const all: readonly FirstMessage[] = JSON.parse(
    readFileSync(new URL(`./firstMessages/${set}.${language}.json`, import.meta.url), 'utf8'),
  );
  return all.filter(({ intent }) => requests.some((request) => request === intent));
};

describe.each(languages)('a request of one’s own is no command, %s', (language) => {
  test.each(requestsIn('known', language))('“$text”', ({ text }) => {
    expect(parseCommand(text, { freeText: false })).toBeUndefined();
  });

  // Nobody looks at these messages: only a count leaves this block.
  test('nor is any that nobody looked at', () => {
    const taken = requestsIn('heldOut', language).filter(
      ({ text }) => parseCommand(text, { freeText: false }) !== undefined,
    );
    expect(taken.length).toBe(0);
  });
});

describe('a case code alone opens its case', () => {
  test.each(['KRM-482', 'krm 482', 'KRM482', 'krm_482.', 'please KRM–482'])('%j', (text) => {
    expect(parseCommand(text, { freeText: false })).toEqual({ name: 'open', code: 'KRM-482' });
  });

  test.each(['ABC-123', 'KRM-48', 'KRM-4821', 'KRM', '482', 'KRMA-482'])('%j is none', (text) => {
    expect(parseCommand(text, { freeText: false })).toBeUndefined();
  });
});

test('a pasted page is no command, and is read no further than its beginning', () => {
  const page = 'can you please go back to the partner who moves azure '.repeat(3000);
  expect(parseCommand(page, { freeText: false })).toBeUndefined();
  expect(understandByRules(page).language).toBe('en');
});
