import type { Case } from '../../src/domain/case/case.ts';
import type { Change } from '../../src/domain/case/decide.ts';
import { longestText } from '../../src/domain/case/recordFact.ts';
import type { Language } from '../../src/domain/language.ts';
import type { FactName } from '../../src/domain/rulebook/factName.ts';
import { entryKey, type FactKey, type FactValue } from '../../src/domain/rulebook/facts.ts';
import type { Day } from '../../src/domain/rulebook/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { parseDate } from '../../src/nlu/date.ts';
import { findDomain } from '../../src/nlu/domain.ts';
import { findEmail } from '../../src/nlu/email.ts';
import { findGuids, looksLikeGuid } from '../../src/nlu/guid.ts';
import { subscriptionSaid } from '../../src/nlu/understanding.ts';
import { parseDontKnow, parseYesNo } from '../../src/nlu/yesNo.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { QuestionKey } from '../engine/sequence.ts';
import { differ, type Option, options } from './options.ts';
import { readAzureList } from './readAzureList.ts';
import { readPartner } from './readPartner.ts';
import { shapes } from './shapes.ts';

/** Why an answer was not understood; each has its own words. */
export type Unclear =
  | { readonly why: 'unclear' | 'tooLong' | 'impossibleDay' | 'guidSlip' }
  /** It fits several answers, or several days: only these are left to choose from. */
  | { readonly why: 'several' | 'ambiguousDay'; readonly left: readonly FactValue[] };

/** What an answer told. `said` is true where more was read into the words than they say by themselves. */
export type ReadAnswer =
  | {
      readonly kind: 'changes';
      readonly changes: readonly Change[];
      readonly said: boolean;
      readonly repaired?: string;
    }
  | { readonly kind: 'unclear'; readonly unclear: Unclear };

/** What reading an answer depends on, beside its words. */
export interface Reading {
  readonly current: Case;
  readonly key: QuestionKey;
  readonly words: Catalogue;
  readonly language: Language;
  readonly today: Day;
  /** The answers that are left after an ambiguous one. */
  readonly left?: readonly FactValue[];
}

const unclear = (why: 'unclear' | 'tooLong' | 'impossibleDay' | 'guidSlip'): ReadAnswer => ({
  kind: 'unclear',
  unclear: { why },
});

/** The same value for one fact, as changes. */
const set = (key: FactKey, value: FactValue, said = false, repaired?: string): ReadAnswer => ({
  kind: 'changes',
  changes: [{ set: key, value }],
  said,
  ...(repaired === undefined ? {} : { repaired }),
});

/** Reads a typed answer to the question `key`: the one parser, whatever the question. */
export const readAnswer = (text: string, reading: Reading): ReadAnswer => {
  const { current, key, words, language } = reading;
  if (key === 'subscriptions') return fromAzureList(text, reading);
  const name = nameOf(key);
  switch (shapes[name]) {
    case 'choice':
      return fromChoice(text, key, left(options(name, words), reading.left), reading);
    case 'sharedSource':
      return fromSharedSource(text, reading);
    case 'truth':
    case 'more':
    case 'truthOrUnknown':
      return fromTruth(text, key, name, reading);
    case 'text':
      return text.length > longestText ? unclear('tooLong') : set(key, text);
    case 'partner':
      return fromPartner(text, key);
    case 'subscription':
      return fromSubscription(text, key, current, language);
    case 'day':
      return fromDay(text, key, reading);
    case 'guid': {
      const [id, ...others] = findGuids(text);
      if (id === undefined || others.length > 0) return unclear(looksLikeGuid(text) ? 'guidSlip' : 'unclear');
      return set(key, id, id !== text);
    }
    case 'digits': {
      const digits = /\b\d{4,10}\b/.exec(text)?.[0];
      return digits === undefined ? unclear('unclear') : set(key, digits);
    }
    case 'email': {
      const email = findEmail(text);
      return email === undefined ? unclear('unclear') : set(key, email, email !== text);
    }
    case 'tenant': {
      const tenant = findGuids(text)[0] ?? findDomain(text);
      return tenant === undefined ? unclear('unclear') : set(key, tenant, tenant !== text);
    }
    case 'azureList':
      return fromAzureList(text, reading);
  }
};

/** The options, or only those that were left after an ambiguous answer. */
const left = (all: readonly Option[], values: readonly FactValue[] | undefined): readonly Option[] =>
  values === undefined ? all : all.filter(({ value }) => values.includes(value));

const fromChoice = (text: string, key: FactKey, among: readonly Option[], { language }: Reading): ReadAnswer => {
  const choice = parseChoice(text, among, language);
  if (choice.kind === 'several') return { kind: 'unclear', unclear: { why: 'several', left: choice.values } };
  if (choice.kind === 'chosen') return set(key, choice.value, false, choice.repaired);
  // "I don't know" in any of its forms, where not knowing is one of the answers.
  if (parseDontKnow(text, language) && among.some(({ value }) => value === 'unknown')) return set(key, 'unknown');
  return unclear('unclear');
};

const fromSharedSource = (text: string, reading: Reading): ReadAnswer => {
  const read = fromChoice(text, 'sourcesDiffer', left(options('sourcesDiffer', reading.words), reading.left), reading);
  if (read.kind === 'unclear') return read;
  const value = read.changes.flatMap((change) => ('set' in change ? [change.value] : []))[0];
  return { ...read, changes: sharedSource(reading.current, value ?? null) };
};

/** One source for every subscription that has none yet; or that they differ, so that each is asked. */
export const sharedSource = ({ facts }: Case, value: FactValue): readonly Change[] =>
  value === differ
    ? [{ set: 'sourcesDiffer', value: true }]
    : facts.subscriptions
        .filter(({ source }) => source === undefined)
        .map(({ id }) => ({ set: `${id}.source`, value }) as const);

const fromTruth = (text: string, key: FactKey, name: FactName, { language, words }: Reading): ReadAnswer => {
  const truth = parseYesNo(text, language);
  // "Is there another one?" asks for the opposite of what is recorded: that the list is complete.
  if (truth !== undefined) return set(key, shapes[name] === 'more' ? !truth : truth);
  if (shapes[name] === 'truthOrUnknown' && parseDontKnow(text, language)) return set(key, null);
  const choice = parseChoice(text, options(name, words), language);
  if (choice.kind !== 'chosen') return unclear('unclear');
  return set(key, shapes[name] === 'more' ? choice.value !== true : choice.value, false, choice.repaired);
};

const fromPartner = (text: string, key: FactKey): ReadAnswer => {
  if (text.length > longestText) return unclear('tooLong');
  const entry = entryKey(key);
  const { name, delivers } = readPartner(text);
  if (delivers === undefined || entry?.list !== 'currentPartners') return set(key, text);
  return {
    kind: 'changes',
    changes: [
      { set: key, value: name },
      { set: `${entry.id}.delivers`, value: delivers },
    ],
    said: true,
  };
};

const fromSubscription = (text: string, key: FactKey, { facts }: Case, language: Language): ReadAnswer => {
  if (text.length > longestText) return unclear('tooLong');
  const entry = entryKey(key);
  if (entry?.list !== 'subscriptions') return set(key, text);
  const present = facts.subscriptions.find(({ id }) => id === entry.id);
  const said = subscriptionSaid(text, language);
  const more: Change[] = [];
  if (said.service !== undefined && present?.service === undefined)
    more.push({ set: `${entry.id}.service`, value: said.service });
  if (said.source !== undefined && present?.source === undefined)
    more.push({ set: `${entry.id}.source`, value: said.source });
  if (said.wish !== undefined && present?.wish === undefined && facts.request === 'onboardSubscriptions')
    more.push({ set: `${entry.id}.wish`, value: said.wish });
  return { kind: 'changes', changes: [{ set: key, value: text }, ...more], said: more.length > 0 };
};

const fromDay = (text: string, key: FactKey, { language, today, words, left: days }: Reading): ReadAnswer => {
  const entry = entryKey(key);
  const among: readonly Option[] = [
    ...(days ?? []).map((value) => ({ value, label: words.day(String(value)), synonyms: [] })),
    // An active licence whose term is over was not active: that answer belongs to this question too.
    { value: 'ended', label: words.buttons.ended.label, synonyms: words.statuses.ended.synonyms },
  ];
  const choice = parseChoice(text, among, language);
  if (choice.kind === 'chosen') {
    if (choice.value !== 'ended') return set(key, choice.value, true);
    if (entry?.list === 'subscriptions') return set(`${entry.id}.status`, 'ended', true);
  }
  const parsed = parseDate(text, language, today);
  switch (parsed.kind) {
    case 'date':
      return set(key, parsed.date, true);
    case 'ambiguous':
      return { kind: 'unclear', unclear: { why: 'ambiguousDay', left: parsed.candidates } };
    case 'impossible':
      return unclear('impossibleDay');
    case 'none':
      return parseDontKnow(text, language) ? set(key, null) : unclear('unclear');
  }
};

const fromAzureList = (text: string, { current, language }: Reading): ReadAnswer => {
  const list = readAzureList(text, current.facts, language);
  if (list.kind === 'guidSlip') return unclear('guidSlip');
  if (list.kind === 'nothing') return unclear('unclear');
  return { kind: 'changes', changes: list.changes, said: true };
};
