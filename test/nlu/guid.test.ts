import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { findGuids, looksLikeGuid } from '../../src/nlu/guid.ts';
import { guidRows } from './rows/guid.ts';

describe.each(languages)('GUIDs in a message in %s', (language) => {
  const rows = guidRows.filter((row) => row.language === language);

  test.each(rows)('are found: $text', ({ text, guids }) => {
    expect(findGuids(text)).toEqual(guids);
  });

  test.each(rows)('are told from near misses: $text', ({ text, nearMiss }) => {
    expect(looksLikeGuid(text)).toBe(nearMiss);
  });
});
