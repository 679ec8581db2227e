import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { everyText, type Text } from './everyText.ts';

/** Words that only the other language has. Names of products and programmes are English everywhere. */
const foreign = {
  en: ['il', 'lo', 'gli', 'del', 'della', 'delle', 'dei', 'di', 'che', 'non', 'con', 'una', 'sono', 'questo', 'questa'],
  it: ['the', 'and', 'your', 'you', 'with', 'this', 'that', 'which', 'what', 'is', 'are', 'from', 'does', 'has'],
};

/** What is not said but looked for: other languages' words stand here on purpose. */
const lookedFor = ({ path }: Text): boolean => /\.synonyms\.\d+$/.test(path);
/** Buttons that nobody can type: one opens another program, one sends a form. */
const untyped = ['buttons.mail.typed', 'buttons.submit.typed'];

const without = (texts: readonly Text[], wrong: (one: Text) => boolean): void =>
  expect(texts.filter(wrong)).toEqual([]);

describe.each(languages)('the words in %s', (language) => {
  const texts = everyText(catalogues[language]);
  const said = texts.filter((one) => !lookedFor(one));

  test('are all there', () => {
    expect(texts.length).toBeGreaterThan(800);
    without(texts, ({ path, text }) => text.trim() === '' && !untyped.includes(path));
  });

  test('hold nothing that a program left in them', () => {
    without(texts, ({ text }) => /\b(undefined|null|NaN|true|false)\b|\[object|=>|\$\{/.test(text));
  });

  test('are set with care: single spaces, none at the ends, none before punctuation', () => {
    without(texts, ({ text }) => / {2}|\t| \n|\n {1}/.test(text) || text !== text.trim());
    without(texts, ({ text }) => / [.,;:?!](?!\w)/.test(text));
    without(texts, ({ text }) => /[.,;:]{2}|[?!]\.|\(\)|“”/.test(text));
  });

  test('use one kind of quote and apostrophe', () => {
    without(said, ({ text }) => /["'`´]/.test(text));
    without(said, ({ text }) => (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length);
  });

  test('are in one language', () => {
    const alien = new RegExp(`(?<![\\p{L}-])(${foreign[language].join('|')})(?![\\p{L}-])`, 'iu');
    without(said, ({ text }) => alien.test(text.replace(/https?:\S+/g, '')));
  });

  test('begin sentences with a capital, names apart, and end them', () => {
    const sentences = said.filter(({ path }) => /^(says|refusals|menu|help|caseList\.(intro|none|hint))\./.test(path));
    expect(sentences.length).toBeGreaterThan(60);
    without(sentences, ({ path, text }) => /^\p{Ll}/u.test(text) || (!/title$/.test(path) && !/[.?!:]$/.test(text)));
  });

  test('ask questions as questions', () => {
    const questions = said.filter(({ path }) => /^questions\..*\.ask$/.test(path));
    expect(questions.length).toBeGreaterThan(40);
    without(questions, ({ text }) => !text.includes('?'));
  });
});

test('both languages have the same texts at the same places', () => {
  const [en, it] = languages.map((language) => [
    ...new Set(
      everyText(catalogues[language])
        .filter((one) => !lookedFor(one))
        .map(({ path }) => path)
        .sort(),
    ),
  ]);
  expect(it).toEqual(en);
});

test('a day is said as people say it', () => {
  const { en, it } = catalogues;
  expect([en.day('2028-03-31'), en.day('2028-04-01')]).toEqual(['31 March 2028', '1 April 2028']);
  expect([it.day('2028-03-31'), it.day('2028-04-01')]).toEqual(['31 marzo 2028', '1º aprile 2028']);
  const term = { code: 'termPassed', key: 's1.termEnds' } as const;
  expect(it.refusals.termPassed({ ...term, day: '2028-03-08' })).toMatch(/^L’8 marzo 2028/);
  expect(it.refusals.termPassed({ ...term, day: '2028-03-11' })).toMatch(/^L’11 marzo 2028/);
  expect(it.refusals.termPassed({ ...term, day: '2028-03-01' })).toMatch(/^Il 1º marzo 2028/);
});
