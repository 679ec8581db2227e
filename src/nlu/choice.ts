import type { Language } from '../domain/language.ts';
import type { AnswerWords } from './answerWords/answerWords.ts';
import { answerWords } from './answerWords/byLanguage.ts';
import { optionsNamed } from './choiceLabels.ts';
import { positionsIn } from './choicePosition.ts';
import { isNearName, repairSlips, spellings } from './choiceRepair.ts';
import { normalize } from './normalize.ts';
import { wordsOf } from './wordsOf.ts';

/** One thing to choose, as it is shown, and the other names that people give it. */
export interface ChoiceOption<T> {
  readonly value: T;
  readonly label: string;
  readonly synonyms?: readonly string[];
}

/**
 * What a message chose: one option (`repaired` holds the corrected words when slips were repaired), several that it
 * fits alike, in the options' order, or none.
 */
export type Choice<T> =
  | { readonly kind: 'chosen'; readonly value: T; readonly repaired?: string }
  | { readonly kind: 'several'; readonly values: readonly T[] }
  | { readonly kind: 'none' };

const none = { kind: 'none' } as const;
const namesOf = <T>(option: ChoiceOption<T>): readonly string[] => [option.label, ...(option.synonyms ?? [])];

/** The choice of the options at `indexes`. */
const choiceOf = <T>(indexes: readonly number[], options: readonly ChoiceOption<T>[], repaired?: string): Choice<T> => {
  const [first, ...others] = options.filter((_, index) => indexes.includes(index));
  if (first === undefined) return none;
  if (others.length > 0) return { kind: 'several', values: [first, ...others].map((option) => option.value) };
  return { kind: 'chosen', value: first.value, ...(repaired !== undefined && { repaired }) };
};

/** The words of `text` without the idioms that have an ordinal or a number but choose nothing. */
const wordsWithoutIdioms = (text: string, idioms: readonly string[], names: readonly string[]): readonly string[] => {
  const spaced = (words: string): string => ` ${wordsOf(words).join(' ')} `;
  const rest = idioms
    .map(spaced)
    .filter((idiom) => !names.some((name) => spaced(name).includes(idiom)))
    .reduce((left, idiom) => left.replace(idiom, ' '), spaced(text));
  return wordsOf(rest);
};

/** Options at the positions that the words name and those that they name by label; positions beyond them do not count. */
const indexesMeant = <T>(
  words: readonly string[],
  options: readonly ChoiceOption<T>[],
  table: AnswerWords,
): readonly number[] => {
  const positions = positionsIn(words, options.length, table);
  const inRange = positions.every((position) => position >= 1 && position <= options.length);
  const forms = options.map((option) => namesOf(option).map(wordsOf));
  return [
    ...(inRange ? positions.map((position) => position - 1) : []),
    ...optionsNamed(words, forms, new Set(table.common.flatMap(wordsOf))),
  ];
};

/** The choice after repairing slips: first within words, then a space too many or missing in a whole name. */
const repairedChoice = <T>(
  words: readonly string[],
  options: readonly ChoiceOption<T>[],
  table: AnswerWords,
): Choice<T> => {
  const common = new Set(table.common.flatMap(wordsOf));
  const ordinals = spellings([...Object.keys(table.positions), ...table.last]);
  const repair = repairSlips(words, new Map([...ordinals, ...spellings(options.flatMap(namesOf))]), common);
  const repaired = repair && choiceOf(indexesMeant(repair.words, options, table), options, repair.repaired);
  if (repaired !== undefined && repaired.kind !== 'none') return repaired;
  const content = words.filter((word) => !common.has(word));
  const [near, ...others] = options.flatMap((option) => {
    const name = namesOf(option).find((candidate) => isNearName(content, wordsOf(candidate)));
    return name === undefined ? [] : [{ value: option.value, name }];
  });
  return near === undefined || others.length > 0 ? none : { kind: 'chosen', value: near.value, repaired: near.name };
};

/**
 * Which of `options` the message chooses: by number or ordinal, by a whole label or synonym, by a part that only some
 * options have, by a label inside a longer sentence, or by any of these with a slip of the fingers. A number that is
 * also a word of another option's label gives several; one beyond the options gives none; and so does, unless it is a
 * whole label, a question (`what is an EA`) or a denial (`not the EA`).
 */
export const parseChoice = <T>(text: string, options: readonly ChoiceOption<T>[], language: Language): Choice<T> => {
  const normalized = normalize(text);
  if (normalized === '') return none;
  const whole = options.flatMap((option, index) =>
    namesOf(option).some((name) => normalize(name) === normalized) ? [index] : [],
  );
  if (whole.length > 0) return choiceOf(whole, options);

  const table = answerWords[language];
  const names = options.flatMap(namesOf);
  const words = wordsWithoutIdioms(text, table.idioms, names);
  const labelWords = new Set(names.flatMap(wordsOf));
  const denials = table.negations.flatMap(wordsOf);
  const asks = table.interrogatives.flatMap(wordsOf).includes(words[0] ?? '');
  if (asks || denials.some((word) => words.includes(word) && !labelWords.has(word))) return none;

  const meant = choiceOf(indexesMeant(words, options, table), options);
  return meant.kind === 'none' ? repairedChoice(words, options, table) : meant;
};
