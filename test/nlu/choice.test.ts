import { describe, expect, test } from '@jest/globals';
import { options } from '../../dialogs/questions/options.ts';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { answerWords } from '../../src/nlu/answerWords/byLanguage.ts';
import { type ChoiceOption, parseChoice } from '../../src/nlu/choice.ts';
import { wordsOf } from '../../src/nlu/wordsOf.ts';
import { askedRows, type ChoiceQuestion, choiceOptions, choiceRows } from './rows/choice.ts';

describe('choosing an option', () => {
  test.each(choiceRows)('$language “$text” of $options', ({ language, text, options: list, choice }) => {
    const among: readonly ChoiceOption<string>[] = choiceOptions[list];
    expect(parseChoice(text, among, language)).toEqual(choice);
  });
});

describe('choosing an answer of the bot', () => {
  test.each(askedRows)('$language “$text” at $question', ({ language, question, text, choice }) => {
    expect(parseChoice(text, options(question, catalogues[language]), language)).toEqual(choice);
  });
});

describe.each(languages)('a word of an answer, in %s', (language) => {
  const questions: readonly ChoiceQuestion[] = [...new Set(askedRows.map(({ question }) => question))];
  const said = questions.map((question) => options(question, catalogues[language]));
  const words = new Set(said.flat().flatMap(({ label, synonyms }) => [label, ...synonyms].flatMap(wordsOf)));
  const { endings } = answerWords[language];
  const stem = (word: string): string => {
    const ending = endings.filter((one) => one !== '' && word.endsWith(one))[0] ?? '';
    return word.slice(0, word.length - ending.length);
  };

  test.each(questions)('is no slip of another word at %s', (question) => {
    for (const word of words) {
      const choice = parseChoice(word, options(question, catalogues[language]), language);
      const repaired = choice.kind === 'chosen' && choice.repaired !== undefined ? wordsOf(choice.repaired) : [word];
      // Number and gender aside, for in these an answer may differ from its name.
      expect({ word, repaired: repaired.map(stem) }).toEqual({ word, repaired: [stem(word)] });
    }
  });
});
