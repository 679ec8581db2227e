import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { findEmail } from '../../src/nlu/email.ts';
import { emailRows } from './rows/email.ts';

describe.each(languages)('an e-mail address in a message in %s', (language) => {
  test.each(emailRows.filter((row) => row.language === language))('$text', (row) => {
    expect(findEmail(row.text)).toBe(row.email);
  });
});
