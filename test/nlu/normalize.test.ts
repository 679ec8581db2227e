import { describe, expect, test } from '@jest/globals';
import { withinOneEdit } from '../../src/nlu/editDistance.ts';
import { normalize } from '../../src/nlu/normalize.ts';
import { spokenWordsOf, wordsOf } from '../../src/nlu/wordsOf.ts';

describe('normalized text', () => {
  test.each([
    ['Sì', 'si'],
    ['PERCHÉ', 'perche'],
    ["si'", 'si'],
    ["perche' no", 'perche no'],
    ['Non  lo\u00a0so\t!', 'non lo so'],
    ['“Yes.”', 'yes'],
    ['«d’accordo»', "d'accordo"],
    ['l`ultima', "l'ultima"],
    ['that’s it…', "that's it"],
    ["the partner's", "the partner's"],
    ['forty‑two', 'forty-two'],
    ['a\u200bb', 'ab'],
    ['2.', '2'],
    ['1.5', '1.5'],
    ['?!', ''],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  test.each(['Sì, grazie!', "perche' no?", '“a” …', "l'ultima, «b»"])('%j stays as it is the second time', (text) => {
    expect(normalize(normalize(text))).toBe(normalize(text));
  });
});

describe('words', () => {
  test.each([
    ["l'ultima, grazie", ['l', 'ultima', 'grazie']],
    ['Web-Direct 👍🏽', ['web', 'direct', '👍']],
    ['2ª (due)', ['2ª', 'due']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    ['I don’t', ['i', 'dont']],
    ['siiii', ['si']],
    ["d'accordo", ['daccordo']],
  ])('as spoken, of %j', (text, expected) => {
    expect(spokenWordsOf(text)).toEqual(expected);
  });
});

describe('one edit', () => {
  test.each([
    ['partner', 'partner', true],
    ['parter', 'partner', true],
    ['partnner', 'partner', true],
    ['pertner', 'partner', true],
    ['patrner', 'partner', true],
    ['partnre', 'partner', true],
    ['artner', 'partner', true],
    ['partners', 'partner', true],
    ['', 'a', true],
    ['ab', 'ba', true],
    ['pratnre', 'partner', false],
    ['part', 'partner', false],
    ['abc', 'cba', false],
    ['', 'ab', false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect([withinOneEdit(a, b), withinOneEdit(b, a)]).toEqual([expected, expected]);
  });
});
