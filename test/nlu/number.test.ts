import { describe, expect, test } from '@jest/globals';
import { parseNumber } from '../../src/nlu/number.ts';
import { numberRows } from './rows/number.ts';

describe('a number in an answer', () => {
  test.each(numberRows)('$language “$text” → $number', ({ language, text, number }) => {
    expect(parseNumber(text, language)).toBe(number);
  });
});
