import { describe, expect, test } from '@jest/globals';
import { parseDontKnow, parseYesNo } from '../../src/nlu/yesNo.ts';
import { yesNoRows } from './rows/yesNo.ts';

describe('yes and no', () => {
  test.each(yesNoRows)('$language “$text” → $yesNo, not known: $dontKnow', ({ language, text, yesNo, dontKnow }) => {
    expect({ yesNo: parseYesNo(text, language), dontKnow: parseDontKnow(text, language) }).toEqual({ yesNo, dontKnow });
  });
});
