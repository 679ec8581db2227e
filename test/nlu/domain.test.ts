import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { findDomain } from '../../src/nlu/domain.ts';
import { domainRows } from './rows/domain.ts';

describe.each(languages)('a domain in a message in %s', (language) => {
  test.each(domainRows.filter((row) => row.language === language))('$text', (row) => {
    expect(findDomain(row.text)).toBe(row.domain);
  });
});
