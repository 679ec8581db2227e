import type { Language } from '../domain/language.ts';
import type { AnswerWords } from './answerWords/answerWords.ts';
import { answerWords } from './answerWords/byLanguage.ts';
import { isAllSaid, isDenied, type OptionNames, optionsNamed, synonymsSpelled } from './choiceLabels.ts';
import { positionsIn } from './choicePosition.ts';
import { isNearName, repairSlips, spellings } from './choiceRepair.ts';
import { normalize } from './normalize.ts';
import { wordsOf } from './wordsOf.ts';

/** One thing to choose, as it is shown, and the other names that people give it. */
export interface ChoiceOption<T> {
  readonly value: T;
  readonly label: string;
  readonly synonyms?: readonly string[];
  /** Chosen only by its position, or by a message that is wholly its label or a synonym; never by a part of one. */
  readonly strict?: boolean;
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
const setOf = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.flatMap(wordsOf));

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

const formsOf = <T>(options: readonly ChoiceOption<T>[]): readonly OptionNames[] =>
  options.map(({ label, synonyms = [] }) => ({ label: wordsOf(label), synonyms: synonyms.map(wordsOf) }));

/** Options that the words name, without those that are strict and not wholly named. */
const indexesNamed = <T>(
  words: readonly string[],
  options: readonly ChoiceOption<T>[],
  names: readonly OptionNames[],
  table: AnswerWords,
): readonly number[] => {
  const common = setOf(table.common);
  const found = optionsNamed(words, names, {
    common,
    generic: setOf(table.generic),
    onlyAlone: setOf(table.onlyAlone),
    denials: setOf(table.negations),
  });
  if (!found.every((index) => options[index]?.strict === true)) return found;
  const whereabouts = setOf(table.whereabouts);
  const whole = names.flatMap((option, at) => (isAllSaid(words, option, common, whereabouts) ? [at] : []));
  return found.length === 1 ? found.filter((index) => whole.includes(index)) : [];
};

/**
 * Options at the positions that the words name and those that they name by label; positions beyond them do not count.
 * Beside a position a label counts (`12 months`), but no synonym that merely has a number in it (`tier 2`).
 */
const indexesMeant = <T>(
  words: readonly string[],
  options: readonly ChoiceOption<T>[],
  table: AnswerWords,
): readonly number[] => {
  const names = formsOf(options);
  const positions = positionsIn(words, options.length, table);
  if (positions.length === 0) return indexesNamed(words, options, names, table);
  const spelled = synonymsSpelled(words, names);
  if (spelled.length > 0) return spelled;
  const inRange = positions.every((position) => position >= 1 && position <= options.length);
  const labels = names.map(({ label }) => ({ label, synonyms: [] }));
  return [
    ...(inRange ? positions.map((position) => position - 1) : []),
    ...indexesNamed(words, options, labels, table),
  ];
};

/** Whether the words say `both`, beside words that are common. */
const saysBoth = (words: readonly string[], { both, common }: AnswerWords): boolean => {
  const left = setOf(common);
  const content = (all: readonly string[]): string => all.filter((word) => !left.has(word)).join(' ');
  return both.some((phrase) => content(wordsOf(phrase)) === content(words));
};

/** The choice after repairing slips: first within words, then a space too many or missing in a whole name. */
const repairedChoice = <T>(
  words: readonly string[],
  options: readonly ChoiceOption<T>[],
  table: AnswerWords,
): Choice<T> => {
  const common = setOf(table.common);
  const ordinals = spellings([...Object.keys(table.positions), ...table.last]);
  const known = new Map([...ordinals, ...spellings(options.flatMap(namesOf))]);
  const repair = repairSlips(words, known, setOf([...table.common, ...table.realWords]), table.endings);
  const repaired = repair && choiceOf(indexesMeant(repair.words, options, table), options, repair.repaired);
  if (repaired !== undefined && repaired.kind !== 'none') return repaired;
  const content = words.filter((word) => !common.has(word));
  const [near, ...others] = options.flatMap((option) => {
    const name = option.strict === true ? undefined : namesOf(option).find((one) => isNearName(content, wordsOf(one)));
    return name === undefined ? [] : [{ value: option.value, name }];
  });
  return near === undefined || others.length > 0 ? none : { kind: 'chosen', value: near.value, repaired: near.name };
};

/**
 * Which of `options` the message chooses: by number or ordinal, by a whole label or synonym, by a part that only some
 * options have, by a label inside a longer sentence, or by any of these with a slip of the fingers. A number that is
 * also a word of another option's label gives several, and so does `both` of two; a number beyond the options gives
 * none; and so does, unless it is a whole label, a question (`what is an EA`) or a denial (`not the EA`).
 */
export const parseChoice = <T>(text: string, options: readonly ChoiceOption<T>[], language: Language): Choice<T> => {
  const normalized = normalize(text);
  if (normalized === '') return none;
  const whole = options.flatMap((option, index) =>
    namesOf(option).some((name) => normalize(name) === normalized) ? [index] : [],
  );
  if (whole.length > 0) return choiceOf(whole, options);

  const table = answerWords[language];
  const words = wordsWithoutIdioms(text, table.idioms, options.flatMap(namesOf));
  const asks = setOf(table.interrogatives).has(words[0] ?? '');
  if (asks || isDenied(words, formsOf(options), setOf(table.negations))) return none;
  if (options.length === 2 && saysBoth(words, table)) return choiceOf([0, 1], options);

  const meant = choiceOf(indexesMeant(words, options, table), options);
  return meant.kind === 'none' ? repairedChoice(words, options, table) : meant;
};
