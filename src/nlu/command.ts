import type { Language } from '../domain/language.ts';
import { canonicalCaseCode } from './caseCode.ts';
import { type CompiledPhrase, commandPhrases, commandTables, commandWords } from './commandPhrases.ts';
import type { CommandTable, PhraseKey } from './commandWords/commandTable.ts';
import { isEveryday } from './commonWords/byLanguage.ts';
import { unwrappings } from './politeWrappings.ts';
import { foldedText, readWords, type Word } from './readWords.ts';
import { wordsMeant } from './wordsMeant.ts';

/** The documents that the bot writes; which case has which of them is not known here. */
export type DocumentName = 'invitation' | 'letter' | 'form' | 'sheet';

/**
 * What a person may type at any moment, whatever the bot has just asked.
 *
 * - `change.what` and `remove.what`: the rest as typed, `the cloud`, `la 2`; missing where nothing was named
 * - `change.to`: the new answer, where it was said with the name, as typed
 * - `open.code`: a case code in its canonical form, `KRM-482`; missing where none was given
 * - `document.document`: missing where documents were asked for in general; `language` where one was named
 * - `markStep.number`: counted from 1 as the plan shows it; whether there is such a step is not known here
 */
export type Command =
  | {
      readonly name:
        | 'help'
        | 'back'
        | 'skip'
        | 'skipRest'
        | 'why'
        | 'status'
        | 'cancel'
        | 'startOver'
        | 'save'
        | 'resume'
        | 'menu'
        | 'repeat'
        | 'summary'
        | 'decision'
        | 'plan'
        | 'share'
        | 'add'
        | 'greeting'
        | 'thanks'
        | 'person';
    }
  | { readonly name: 'change'; readonly what?: string; readonly to?: string }
  | { readonly name: 'remove'; readonly what?: string }
  | { readonly name: 'open'; readonly code?: string }
  | { readonly name: 'language'; readonly language: Language }
  | { readonly name: 'document'; readonly document?: DocumentName; readonly language?: Language }
  | { readonly name: 'markStep'; readonly number: number; readonly done: boolean };

const joined = (words: readonly Word[]): string => words.map((word) => word.folded).join(' ');

/** The words that the characters `from` to `to` of their joined form belong to. */
const covered = (words: readonly Word[], [from, to]: readonly [number, number]): readonly Word[] => {
  let next = 0;
  return words.filter((word) => {
    const start = next;
    next += word.folded.length + 1;
    return start >= from && start < to;
  });
};

const languageNamed = (name: string): Language | undefined =>
  commandTables.map((table) => table.languageNames[name]).find((language) => language !== undefined);

const longestName = 5;

/** Whether `what` may be called an answer or a subscription, and not a request about partners or accounts. */
const mayBeAnAnswer = (what: string, table: CommandTable): boolean =>
  what.split(' ').length <= longestName &&
  !table.notAnAnswer.some((words) => ` ${what} `.includes(` ${foldedText(words)} `)) &&
  !table.requestedAlone.includes(what);

/** A message, or what is left of it when the wrappings are off. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly wrapped: boolean;
  /** Whether one of the wrappings was a wish: `I want to`. */
  readonly wished: boolean;
}

/** Whether `named` is what a wish to change makes a request: `our partner`, but not `the new partner`. */
const isRequested = (named: string, table: CommandTable): boolean => {
  const endsWith = (words: string): boolean => ` ${named}`.endsWith(` ${foldedText(words)}`);
  return table.requestedAlone.some(endsWith) && !table.partyFields.some(endsWith);
};

/** `change …` and `remove …`: what was named, if it can be an answer at all. */
const aboutAnAnswer = (
  name: 'change' | 'remove',
  found: RegExpExecArray,
  { table }: CompiledPhrase,
  { text, words, wished }: Reading,
): Command | undefined => {
  const groups = found.indices?.groups ?? {};
  const range = groups.field ?? groups.value ?? groups.party ?? groups.item ?? groups.rest;
  if (range === undefined) return { name };
  const named = covered(words, range);
  if (wished && isRequested(joined(named), table)) return undefined;
  if (groups.rest === range && !mayBeAnAnswer(joined(named), table)) return undefined;
  const what = text.slice(named[0]?.start, named.at(-1)?.end);
  const value = groups.rest === undefined || groups.rest === range ? [] : covered(words, groups.rest);
  return name === 'change' && value.length > 0
    ? { name, what, to: text.slice(value[0]?.start, value.at(-1)?.end) }
    : { name, what };
};

const openBy = (code: string | undefined): Command =>
  code === undefined ? { name: 'open' } : { name: 'open', code: canonicalCaseCode(code) };

/** The command that `phrase` makes of a reading; undefined where the phrase is another one. */
const commandBy = (phrase: CompiledPhrase, reading: Reading): Command | undefined => {
  const found = phrase.pattern.exec(`${joined(reading.words)} `);
  if (found === null) return undefined;
  const slots = found.groups ?? {};
  const language = languageNamed(slots.language ?? '');
  switch (phrase.key) {
    case 'change':
    case 'remove':
      return aboutAnAnswer(phrase.key, found, phrase, reading);
    case 'open':
      return openBy(slots.code ?? slots.meant);
    case 'language':
      return language === undefined ? undefined : { name: 'language', language };
    case 'documents':
      return { name: 'document', ...(language === undefined ? {} : { language }) };
    case 'invitation':
    case 'letter':
    case 'form':
    case 'sheet':
      return { name: 'document', document: phrase.key, ...(language === undefined ? {} : { language }) };
    case 'stepDone':
    case 'stepUndone': {
      const number = phrase.table.numbers[slots.number ?? ''] ?? Number(slots.number);
      return { name: 'markStep', number, done: phrase.key === 'stepDone' };
    }
    case 'greeting':
    case 'thanks':
      // "OK, thanks" is a yes: with something before it, courtesy is part of an answer.
      return reading.wrapped ? undefined : { name: phrase.key };
    default:
      return { name: phrase.key };
  }
};

const firstBy = (phrases: readonly CompiledPhrase[], readings: readonly Reading[]): Command | undefined => {
  for (const reading of readings) {
    for (const phrase of phrases) {
      const command = commandBy(phrase, reading);
      if (command !== undefined) return command;
    }
  }
  return undefined;
};

const phrasesInFreeText = commandPhrases.filter((phrase) => phrase.always);

/** What a wish asks for in free text too: nobody writes these of anything but the conversation. */
const wishableKeys: ReadonlySet<PhraseKey> = new Set([
  'help',
  'back',
  'change',
  'skip',
  'skipRest',
  'why',
  'status',
  'cancel',
  'startOver',
  'language',
  'save',
  'resume',
  'menu',
  'repeat',
  'summary',
  'decision',
  'plan',
  'person',
]);
const wishablePhrases = commandPhrases.filter(
  (phrase) => phrase.always || (!phrase.open && wishableKeys.has(phrase.key)),
);
const closedPhrases = commandPhrases.filter((phrase) => !phrase.open);
const openPhrases = commandPhrases.filter((phrase) => phrase.open);

const withoutCourtesies = unwrappings({
  before: commandTables.flatMap((table) => table.courtesies),
  after: commandTables.flatMap((table) => table.courtesies),
});

const withoutWrappings = unwrappings({
  before: commandTables.flatMap((table) => table.before),
  after: commandTables.flatMap((table) => table.after),
});

/** Open phrases take all words that follow, so they are tried on the barest reading only. */
const exactly = (readings: readonly Reading[]): Command | undefined =>
  firstBy(closedPhrases, readings) ?? firstBy(openPhrases, readings.slice(-1));

/** The readings with one word mended in every way that makes a word of a command of it. */
const mended = (reading: Reading): readonly Reading[] =>
  reading.words.flatMap((word, index) =>
    isEveryday(word.folded)
      ? []
      : wordsMeant(word.folded, commandWords).map((meant) => ({
          ...reading,
          words: reading.words.with(index, { ...word, folded: meant }),
        })),
  );

/** The one command that comes out when a slip is mended; undefined where there are several, or none. */
const withOneSlip = (readings: readonly Reading[]): Command | undefined => {
  for (const reading of readings) {
    const commands = mended(reading).flatMap((candidate) => exactly([candidate]) ?? []);
    const [first, ...others] = commands;
    if (first !== undefined) {
      return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
    }
  }
  return undefined;
};

const wishes = commandTables.flatMap((table) => table.wishes.map(foldedText));

/** Whether `rest` was wished for by the words that stand before it. */
const isWished = (words: readonly Word[], rest: readonly Word[]): boolean => {
  const before = ` ${joined(words.filter(({ start }) => start < (rest[0]?.start ?? 0)))} `;
  return wishes.some((wish) => before.includes(` ${wish} `));
};

const longestWithSlip = 6;

/** No command is longer, with everything polite around it. */
const longestCommand = 25;

/**
 * The command that `text` is, in any language of the bot; undefined where it is something else, such as an answer or a
 * request of its own.
 *
 * The message must be a command as a whole: a sentence that merely holds the word is none. Polite wrappings are left off
 * and one slip of the fingers is forgiven. With `freeText`, where the bot has asked for a name or a note, only the short
 * forms count that no name looks like, and what is plainly wished of the bot: `I want to go back`.
 */
export const parseCommand = (text: string, mode: { readonly freeText: boolean }): Command | undefined => {
  const words = readWords(text);
  if (words.length === 0) return /^\s*\?+\s*$/.test(text) ? { name: 'help' } : undefined;
  if (words.length > longestCommand) return undefined;
  const reading = (rest: readonly Word[]): Reading => ({
    text,
    words: rest,
    wrapped: rest.length < words.length,
    wished: isWished(words, rest),
  });
  const readings = withoutWrappings(words).map(reading);
  if (mode.freeText) {
    return (
      firstBy(phrasesInFreeText, withoutCourtesies(words).map(reading)) ??
      firstBy(
        wishablePhrases,
        readings.filter(({ wished }) => wished),
      )
    );
  }
  return exactly(readings) ?? withOneSlip(readings.filter((each) => each.words.length <= longestWithSlip));
};
