import { describe, expect, test } from '@jest/globals';
import { type ChoiceOption, parseChoice } from '../../src/nlu/choice.ts';
import { choiceOptions, choiceRows } from './rows/choice.ts';

describe('choosing an option', () => {
  test.each(choiceRows)('$language “$text” of $options', ({ language, text, options, choice }) => {
    const list: readonly ChoiceOption<string>[] = choiceOptions[options];
    expect(parseChoice(text, list, language)).toEqual(choice);
  });
});
