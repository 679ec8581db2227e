import { describe, expect, test } from '@jest/globals';
import type { ListQuestions } from '../../dialogs/journeys/journey.ts';
import { journeys } from '../../dialogs/journeys/journeys.ts';
import { options } from '../../dialogs/questions/options.ts';
import { shapes } from '../../dialogs/questions/shapes.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { FactName } from '../../src/domain/rulebook/factName.ts';
import { journeyRequests } from '../../src/domain/rulebook/words.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { normalize } from '../../src/nlu/normalize.ts';

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

/** Names that fit several answers alike, so that it is asked back which one is meant. */
const askedBack: Readonly<Partial<Record<FactName, Readonly<Record<Language, readonly string[]>>>>> = {
  asker: { en: ['csp partner', 'partner'], it: ['csp', 'partner', 'partner csp'] },
};
const partners = ['directPartner', 'indirectProvider', 'indirectReseller'];

/** The facts' names that a list of questions asks of each entry. */
const ofEntries = ({ list, facts }: ListQuestions): readonly FactName[] =>
  // The compiler cannot relate a list to the names of its facts; each pair is one of FactName's patterns.
  facts.map((fact) => `${list === 'subscriptions' ? 'subscription' : 'partner'}.${fact}` as FactName);

describe.each(languages)('the choices in %s', (language) => {
  const words = catalogues[language];
  // The compiler loses the names of `shapes`, which are those of the questions.
  const questions = (Object.keys(shapes) as FactName[]).filter((name) => options(name, words).length > 0);

  test('are asked by at least ten questions', () => expect(questions.length).toBeGreaterThanOrEqual(10));

  test.each(questions)('to %s: no two answers share a name, unless it is to be asked back', (name) => {
    const named = options(name, words).map(({ label, synonyms }) => [
      ...new Set([label, ...synonyms].map((one) => normalize(one))),
    ]);
    expect([...new Set(repeated(named.flat()))].sort()).toEqual(askedBack[name]?.[language] ?? []);
    expect(named.flat()).not.toContain('');
  });

  test('to who asks: a partner of no kind is asked which', () => {
    for (const name of askedBack.asker?.[language] ?? [])
      expect(parseChoice(name, options('asker', words), language)).toEqual({ kind: 'several', values: partners });
  });

  test.each(questions)('to %s: no answer has one name twice', (name) => {
    for (const { synonyms } of options(name, words)) expect(repeated(synonyms)).toEqual([]);
  });

  test.each(journeyRequests)('of the rows of %s differ in their labels', (request) => {
    const { questions: asked } = journeys[request];
    const ofCase = asked.flatMap((one) => (typeof one === 'string' ? [one] : []));
    const lists = asked.flatMap((one) => (typeof one === 'string' ? [] : [one]));
    // Rows of an entry stand under its name, so they are told apart among themselves.
    for (const names of [ofCase, ...lists.map(ofEntries)]) {
      expect(names.length).toBeGreaterThan(0);
      expect(repeated(names.map((name) => normalize(words.questions[name].label)))).toEqual([]);
    }
  });

  test('of the menu differ in what is shown and in what is typed', () => {
    const all = journeyRequests.map((request) => words.journeys[request]);
    expect(repeated(all.map(({ title }) => normalize(title)))).toEqual([]);
    expect(repeated(all.map(({ typed }) => normalize(typed)))).toEqual([]);
  });
});
