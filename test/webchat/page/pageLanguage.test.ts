import { expect, test } from '@jest/globals';
import { pageLanguage } from '../../../src/webchat/page/pageLanguage.ts';

test.each([
  ['it', 'en-GB,en', 'it'],
  ['it-IT', undefined, 'it'],
  ['fr', 'it-CH,it;q=0.9', 'it'],
  [undefined, 'de-DE,de;q=0.9,en;q=0.5,it;q=0.7', 'it'],
  [undefined, 'it;q=0.1, en;q=0.2', 'en'],
  [undefined, 'de,*;q=0.5', 'en'],
  ['', '', 'en'],
  [undefined, undefined, 'en'],
] as const)('asked %j by a browser that likes %j: %s', (asked, liked, expected) => {
  expect(pageLanguage(asked, liked, 'en')).toBe(expected);
});
