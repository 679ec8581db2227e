import type { Case } from '../../src/domain/case/case.ts';
import type { Change } from '../../src/domain/case/decide.ts';
import { entryKey, type FactKey, type FactValue } from '../../src/domain/rulebook/facts.ts';
import { answerWords } from '../../src/nlu/answerWords/byLanguage.ts';
import { type Choice, parseChoice } from '../../src/nlu/choice.ts';
import { positionsIn } from '../../src/nlu/choicePosition.ts';
import { normalize } from '../../src/nlu/normalize.ts';
import { wordsOf } from '../../src/nlu/wordsOf.ts';
import { parseDontKnow } from '../../src/nlu/yesNo.ts';
import { nameOf } from '../engine/nameOf.ts';
import { type AlsoSaid, alsoSaid, partsOf, stillOpen } from './alsoSaid.ts';
import { type ReadAnswer, type Reading, set, unclear } from './answer.ts';
import { differ, type Option, options } from './options.ts';

/** The options, or only those that were left after an ambiguous answer. */
const left = (all: readonly Option[], { left: values }: Reading): readonly Option[] =>
  values === undefined ? all : all.filter(({ value }) => values.includes(value));

/** Whether a choice was read into the words: they are neither its label nor its position. */
const isReadIn = (text: string, { label }: Option, among: readonly Option[], { language }: Reading): boolean =>
  normalize(text) !== normalize(label) && positionsIn(wordsOf(text), among.length, answerWords[language]).length === 0;

const chosen = (
  text: string,
  key: FactKey,
  { value, repaired }: Extract<Choice<FactValue>, { kind: 'chosen' }>,
  among: readonly Option[],
  reading: Reading,
): ReadAnswer => {
  const option = among.find((one) => one.value === value);
  return set(key, value, option !== undefined && isReadIn(repaired ?? text, option, among, reading), repaired);
};

const fromOptions = (text: string, key: FactKey, among: readonly Option[], reading: Reading): ReadAnswer => {
  const choice = parseChoice(text, among, reading.language);
  if (choice.kind === 'several') return { kind: 'unclear', unclear: { why: 'several', left: choice.values } };
  if (choice.kind === 'chosen') return chosen(text, key, choice, among, reading);
  // "I don't know" in any of its forms, where not knowing is one of the answers.
  if (parseDontKnow(text, reading.language) && among.some(({ value }) => value === 'unknown'))
    return set(key, 'unknown');
  return unclear('unclear');
};

/** One of the words of a list; of a subscription's source or status, perhaps with more about the same one. */
export const fromChoice = (text: string, key: FactKey, reading: Reading): ReadAnswer => {
  const entry = entryKey(key);
  if (entry?.list === 'subscriptions' && entry.fact === 'status') return fromStatus(text, key, reading);
  if (entry?.list === 'subscriptions' && entry.fact === 'source') return fromSource(text, key, reading);
  return fromOptions(text, key, optionsOf(key, reading), reading);
};

const optionsOf = (key: FactKey, reading: Reading): readonly Option[] =>
  left(options(nameOf(key), reading.words), reading);

/** "È attiva fino al 31 marzo 2027": the status, and the end of the term. */
const fromStatus = (text: string, key: FactKey, reading: Reading): ReadAnswer => {
  const read = fromOptions(text, key, optionsOf(key, reading), reading);
  const also = alsoSaid(text, reading);
  const asks = /\?\s*$/.test(text);
  // A slip that is repaired ("scade", read as "scaduta") is weaker than the day that it is about.
  const plain = read.kind === 'changes' && (read.repaired === undefined || also.status === undefined);
  if (plain && read.changes.some((change) => 'set' in change && change.value !== 'active')) return read;
  if (!plain && (also.status === undefined || asks || (read.kind === 'unclear' && read.unclear.why === 'several')))
    return read;
  const status = plain ? read : set(key, also.status ?? 'active', true);
  return withMore(status, key, also, reading);
};

/** "CSP, scade il 31/3/2027": the source, and what else is plain. */
const fromSource = (text: string, key: FactKey, reading: Reading): ReadAnswer => {
  const among = optionsOf(key, reading);
  const whole = fromOptions(text, key, among, reading);
  if (whole.kind === 'changes') return withMore(whole, key, alsoSaid(text, reading), reading);
  const also = alsoSaid(text, reading);
  if (also.status === undefined || /\?\s*$/.test(text)) return whole;
  const parts = partsOf(text).map((part) => fromOptions(part, key, among, reading));
  const [only, ...others] = parts.filter((part) => part.kind === 'changes');
  return only === undefined || others.length > 0 ? whole : withMore(only, key, also, reading);
};

const withMore = (read: ReadAnswer, key: FactKey, also: AlsoSaid, { current }: Reading): ReadAnswer => {
  const entry = entryKey(key);
  if (read.kind !== 'changes' || entry?.list !== 'subscriptions') return read;
  const present = current.facts.subscriptions.find(({ id }) => id === entry.id);
  const more = stillOpen(entry.id, present, also, key);
  // What was asked comes first: a term's end is checked against the status.
  return { ...read, changes: [...read.changes, ...more], said: read.said || more.length > 0 };
};

/** One source for all, or that they were bought in different places. */
export const fromSharedSource = (text: string, reading: Reading): ReadAnswer => {
  const read = fromOptions(text, 'sourcesDiffer', left(options('sourcesDiffer', reading.words), reading), reading);
  if (read.kind !== 'changes') return read;
  const value = read.changes.flatMap((change) => ('set' in change ? [change.value] : []))[0];
  const changes = sharedSource(reading.current, value ?? null);
  // That they differ is no fact with words of its own, and one source for many would be said back once for each.
  return { ...read, changes, said: read.said && value !== differ && changes.length === 1 };
};

/** One source for every subscription that has none yet; or that they differ, so that each is asked. */
export const sharedSource = ({ facts }: Case, value: FactValue): readonly Change[] =>
  value === differ
    ? [{ set: 'sourcesDiffer', value: true }]
    : facts.subscriptions
        .filter(({ source }) => source === undefined)
        .map(({ id }) => ({ set: `${id}.source`, value }) as const);
