import type { Language } from '../domain/language.ts';
import { canonicalCaseCode } from './caseCode.ts';
import { type CompiledPhrase, commandPhrases, commandTables, commandWords } from './commandPhrases.ts';
import { asTyped, covered, joined, type Places, type Reading, reportIn } from './commandReading.ts';
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
 * - `markStep.number`, `problem.number`, `solved.number`: counted from 1 as the plan shows it; whether there is such a step
 *   is not known here; missing where none was named
 * - `problem.what`, `decline.reason`: the person's own words as typed, to the end of the message
 * - `remindLater.days`: from today on, 1 is tomorrow; missing where only later was said
 * - `withdrawInvitation.what`: whom it was for, as typed, `Adatum`, `the customer`; missing where nobody was named
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
        | 'person'
        | 'reopen'
        | 'accept'
        | 'history'
        | 'profile'
        | 'stopReminders'
        | 'startReminders'
        | 'colleague';
    }
  | { readonly name: 'change'; readonly what?: string; readonly to?: string }
  | { readonly name: 'remove'; readonly what?: string }
  | { readonly name: 'open'; readonly code?: string }
  | { readonly name: 'language'; readonly language: Language }
  | { readonly name: 'document'; readonly document?: DocumentName; readonly language?: Language }
  | { readonly name: 'markStep'; readonly number: number; readonly done: boolean }
  | { readonly name: 'problem'; readonly number?: number; readonly what?: string }
  | { readonly name: 'solved'; readonly number?: number }
  | { readonly name: 'decline'; readonly reason?: string }
  | { readonly name: 'remindLater'; readonly days?: number }
  | { readonly name: 'withdrawInvitation'; readonly what?: string };

const languageNamed = (name: string): Language | undefined =>
  commandTables.map((table) => table.languageNames[name]).find((language) => language !== undefined);

const longestName = 5;

/** Whether `what` may be called an answer or a subscription, and not a request about partners or accounts. */
const mayBeAnAnswer = (what: string, table: CommandTable): boolean =>
  what.split(' ').length <= longestName &&
  !table.notAnAnswer.some((words) => ` ${what} `.includes(` ${foldedText(words)} `)) &&
  !table.requestedAlone.includes(what);

type Slots = Readonly<Record<string, string | undefined>>;

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
  const groups: Places = found.indices?.groups ?? {};
  const range = groups.field ?? groups.value ?? groups.party ?? groups.item ?? groups.rest;
  if (range === undefined) return { name };
  const named = covered(words, range);
  if (wished && isRequested(joined(named), table)) return undefined;
  if (groups.rest === range && !mayBeAnAnswer(joined(named), table)) return undefined;
  const what = asTyped(text, named);
  const value = groups.rest === undefined || groups.rest === range ? [] : covered(words, groups.rest);
  return name === 'change' && value.length > 0 ? { name, what, to: asTyped(text, value) } : { name, what };
};

const openBy = (code: string | undefined): Command =>
  code === undefined ? { name: 'open' } : { name: 'open', code: canonicalCaseCode(code) };

const numberIn = (slots: Slots, { numbers }: CommandTable): { readonly number?: number } => {
  const named = slots.number ?? slots.digits;
  return named === undefined ? {} : { number: numbers[named] ?? Number(named) };
};

/** `remind me …`: undefined where it would be today. */
const remindLaterBy = (slots: Slots, { delays, units, numbers }: CommandTable): Command | undefined => {
  const { delay, unit, number } = slots;
  if (delay === undefined && unit === undefined) return { name: 'remindLater' };
  const many = number === undefined ? 1 : (numbers[number] ?? Number(number));
  const days = delays[delay ?? ''] ?? many * (units[unit ?? ''] ?? 0);
  return days > 0 ? { name: 'remindLater', days } : undefined;
};

/** What somebody states, and does not ask: `is it solved?` is no report. */
const statements: ReadonlySet<PhraseKey> = new Set(['accept', 'decline', 'problem', 'solved']);

/** What binds, so that it must be said plainly: `can we accept?` and `maybe we decline` leave it open. */
const binding: ReadonlySet<PhraseKey> = new Set(['accept', 'decline']);

/** Whether a reading says what `phrase` says, rather than asks or wonders about it. */
const isMeant = ({ key, ending }: CompiledPhrase, { plain, asked, wished }: Reading): boolean => {
  if (binding.has(key) && !plain) return false;
  return !(statements.has(key) && ending === 'own' && asked && !wished);
};

/** The command that `phrase` makes of a reading; undefined where the phrase is another one. */
const commandBy = (phrase: CompiledPhrase, reading: Reading): Command | undefined => {
  const found = phrase.pattern.exec(`${joined(reading.words)} `);
  if (found === null || !isMeant(phrase, reading)) return undefined;
  const slots: Slots = found.groups ?? {};
  const places: Places = found.indices?.groups ?? {};
  const report = reportIn(places, reading);
  if (phrase.ending === 'report' && report === undefined) return undefined;
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
    case 'problem':
      return {
        name: 'problem',
        ...numberIn(slots, phrase.table),
        ...(report === undefined ? {} : { what: report }),
      };
    case 'solved':
      return { name: 'solved', ...numberIn(slots, phrase.table) };
    case 'decline':
      return { name: 'decline', ...(report === undefined ? {} : { reason: report }) };
    case 'remindLater':
      return remindLaterBy(slots, phrase.table);
    case 'withdrawInvitation':
      return places.rest === undefined
        ? { name: 'withdrawInvitation' }
        : { name: 'withdrawInvitation', what: asTyped(reading.text, covered(reading.words, places.rest)) };
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
  'history',
  'profile',
  'remindLater',
  'stopReminders',
  'startReminders',
]);
const wishablePhrases = commandPhrases.filter(
  (phrase) => phrase.always || (phrase.ending === 'own' && wishableKeys.has(phrase.key)),
);
const closedPhrases = commandPhrases.filter((phrase) => phrase.ending === 'own');
const openPhrases = commandPhrases.filter((phrase) => phrase.ending === 'open');
const reportPhrases = commandPhrases.filter((phrase) => phrase.ending === 'report');

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

const longestWithSlip = 6;

/** The readings with one of the first words mended in every way that makes a word of a command of it. */
const mended = (reading: Reading): readonly Reading[] =>
  reading.words.slice(0, longestWithSlip).flatMap((word, index) =>
    isEveryday(word.folded)
      ? []
      : wordsMeant(word.folded, commandWords).map((meant) => ({
          ...reading,
          words: reading.words.with(index, { ...word, folded: meant }),
        })),
  );

/** The one command that comes out when a slip is mended; undefined where there are several, or none. */
const withOneSlip = (
  readings: readonly Reading[],
  commandOf: (reading: Reading) => Command | undefined,
): Command | undefined => {
  for (const reading of readings) {
    const commands = mended(reading).flatMap((candidate) => commandOf(candidate) ?? []);
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

/** No command is longer, with everything polite around it; what is reported behind one may be. */
const longestCommand = 25;

const isSame = (some: readonly Word[], others: readonly Word[]): boolean =>
  some.length === others.length && some[0] === others[0];

/** The readings of `text` that have `rests` of its words left. */
const readingsOf = (text: string, words: readonly Word[], rests: readonly (readonly Word[])[]): readonly Reading[] => {
  const courteous = withoutCourtesies(words);
  return rests.map((rest) => ({
    text,
    words: rest,
    wrapped: rest.length < words.length,
    wished: isWished(words, rest),
    plain: courteous.some((each) => isSame(each, rest)),
    asked: /\?[\s"'»”’!.)]*$/u.test(text),
  }));
};

const reportedBy = (reading: Reading): Command | undefined => firstBy(reportPhrases, [reading]);

/** A command with a report behind it, which goes to the end of the message however long that is. */
const reportCommand = (readings: readonly Reading[], words: readonly Word[]): Command | undefined => {
  const last = words.slice(0, longestCommand).at(-1);
  const toTheEnd = readings
    .filter((reading) => reading.words.at(-1) === last)
    .map((reading) => ({ ...reading, words: [...reading.words, ...words.slice(longestCommand)] }));
  return firstBy(reportPhrases, toTheEnd) ?? withOneSlip(toTheEnd, reportedBy);
};

/**
 * The command that `text` is, in any language of the bot; undefined where it is something else, such as an answer or a
 * request of its own.
 *
 * The message must be a command as a whole: a sentence that merely holds the word is none, but a report may follow those
 * that ask for one. Polite wrappings are left off and one slip of the fingers is forgiven. With `freeText`, where the bot
 * has asked for a name or a note, only the short forms count that no name looks like, and what is plainly wished of the
 * bot: `I want to go back`.
 */
export const parseCommand = (text: string, mode: { readonly freeText: boolean }): Command | undefined => {
  const words = readWords(text);
  if (words.length === 0) return /^\s*\?+\s*$/.test(text) ? { name: 'help' } : undefined;
  const isLong = words.length > longestCommand;
  if (isLong && mode.freeText) return undefined;
  // Wrappings stand around a command: behind the longest one there is only a report.
  const head = words.slice(0, longestCommand);
  const readings = readingsOf(text, head, withoutWrappings(head));
  if (mode.freeText) {
    return (
      firstBy(phrasesInFreeText, readingsOf(text, head, withoutCourtesies(head))) ??
      firstBy(
        wishablePhrases,
        readings.filter(({ wished }) => wished),
      )
    );
  }
  const short = readings.filter((each) => each.words.length <= longestWithSlip);
  const whole = isLong ? undefined : (exactly(readings) ?? withOneSlip(short, (reading) => exactly([reading])));
  return whole ?? reportCommand(readings, words);
};
