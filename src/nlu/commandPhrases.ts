import { foldedCaseCode, meantCaseCode } from './caseCode.ts';
import type { CommandTable, PhraseKey } from './commandWords/commandTable.ts';
import { commandsEn } from './commandWords/en.ts';
import { commandsIt } from './commandWords/it.ts';
import { phrasePattern, type SlotExpressions } from './phrasePattern.ts';
import { foldedText } from './readWords.ts';

/** A phrase of a table, ready to be compared with a message. */
export interface CompiledPhrase {
  readonly key: PhraseKey;
  readonly table: CommandTable;
  readonly pattern: RegExp;
  /** Whether it counts where the bot asks for free text. */
  readonly always: boolean;
  /**
   * How it ends: in words of its own; in any words at all, so that all wrappings must be off before it is tried; or in
   * a report that is kept as typed, so that no wrapping is taken off the end.
   */
  readonly ending: 'own' | 'open' | 'report';
}

/** The tables of all languages: a person may command in any of them, whatever the conversation's language. */
export const commandTables: readonly CommandTable[] = [commandsEn, commandsIt];

const anyOf = (phrases: readonly string[]): string => `(?:${phrases.map(foldedText).join('|')})`;

const keysOf = (phrases: CommandTable['phrases']): readonly PhraseKey[] =>
  Object.keys(phrases).filter((key): key is PhraseKey => key in phrases);

const languageNames = commandTables.flatMap((table) => Object.keys(table.languageNames));

const slotsOf = (table: CommandTable): SlotExpressions => {
  const leads = `${anyOf(table.fieldLeads)} `;
  const numbers = Object.keys(table.numbers).join('|');
  return {
    rest: '.+',
    field: `(?:${leads}){0,2}(?:${anyOf([...table.fields, ...table.partyFields])}|(?:${leads}partner)|\\d{1,2})(?: \\d{1,2})?`,
    party: `(?:${leads}){0,2}${anyOf([...table.partyFields, ...table.requestedAlone])}`,
    value: `(?:${leads}){0,2}(?:${anyOf(table.fields)}|\\d{1,2})(?: \\d{1,2})?`,
    item: table.item,
    code: foldedCaseCode,
    meant: meantCaseCode,
    number: `\\d{1,2}|${numbers}`,
    digits: '\\d{1,2}',
    delay: Object.keys(table.delays).join('|'),
    unit: Object.keys(table.units).join('|'),
    tail: '.+',
    apart: '.+',
    language: languageNames.join('|'),
  };
};

const endingOf = (phrase: string): CompiledPhrase['ending'] => {
  if (/\{(?:tail|apart)\}$/.test(phrase)) return 'report';
  return phrase.includes('{rest}') ? 'open' : 'own';
};

const compile = (table: CommandTable): readonly CompiledPhrase[] => {
  const slots = slotsOf(table);
  return keysOf(table.phrases).flatMap((key) => {
    const { always, otherwise } = table.phrases[key];
    const compiled = (phrase: string, inFreeText: boolean): CompiledPhrase => ({
      key,
      table,
      pattern: phrasePattern(phrase, slots),
      always: inFreeText,
      ending: endingOf(phrase),
    });
    return [...always.map((phrase) => compiled(phrase, true)), ...otherwise.map((phrase) => compiled(phrase, false))];
  });
};

/** Every phrase of every language. */
export const commandPhrases: readonly CompiledPhrase[] = commandTables.flatMap(compile);

const wordsOfPhrases = (table: CommandTable): readonly string[] =>
  keysOf(table.phrases)
    .flatMap((key) => [...table.phrases[key].always, ...table.phrases[key].otherwise])
    .flatMap((phrase) => phrase.replaceAll(/\{\w+\}/g, ' ').split(/[[\](){}|\s]+/))
    .flatMap((word) => foldedText(word).split(' '));

const wordsOfTimes = (table: CommandTable): readonly string[] =>
  [...Object.keys(table.delays), ...Object.keys(table.units)].flatMap((words) => words.split(' '));

/** The words of five letters and more that commands are made of: one slip of the fingers in them is forgiven. */
export const commandWords: ReadonlySet<string> = new Set(
  [...commandTables.flatMap(wordsOfPhrases), ...commandTables.flatMap(wordsOfTimes), ...languageNames].filter(
    (word) => word.length >= 5,
  ),
);
