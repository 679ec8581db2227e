import type { EntryView, FormField, QuestionView } from '../../cards/views.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { longestText } from '../../src/domain/case/recordFact.ts';
import { entryKey, type FactValue } from '../../src/domain/rulebook/facts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { QuestionKey } from '../engine/sequence.ts';
import { type Option, options } from '../questions/options.ts';
import { button, commandButton } from './click.ts';
import { contextLine } from './contextLine.ts';
import { subjectOf } from './subject.ts';

/** How a question is shown this time. */
export interface Showing {
  readonly current: Case;
  readonly key: QuestionKey;
  readonly words: Catalogue;
  /** What is said before the question: what was noted, or why the last answer was not taken. */
  readonly noticed?: string;
  /** The answers that are left after an ambiguous one. */
  readonly left?: readonly FactValue[];
  readonly canSkip: boolean;
  /** It has an answer already, which skipping leaves as it is. */
  readonly isAnswered: boolean;
  /** Whether several may be skipped at once: only optional questions are left. */
  readonly canSkipRest: boolean;
  readonly canGoBack: boolean;
  /** After three answers that were not understood, the ways out stand in front. */
  readonly stuck: boolean;
}

/** A question as it is shown: a form for a new subscription, else one question with its answers. */
export const questionView = (showing: Showing): QuestionView | EntryView => {
  const { current, key, words, noticed, left } = showing;
  const entry = key === 'subscriptions' ? undefined : entryKey(key);
  if (entry?.list === 'subscriptions' && entry.fact === 'name' && left === undefined)
    return entryView(showing, entry.id);
  const { hint } = words.questions[nameOf(key)];
  return {
    kind: 'question',
    context: contextLine(current, words),
    ...(noticed === undefined ? {} : { noticedWords: noticed }),
    questionWords: askedIn(showing),
    ...(hint === undefined || left !== undefined ? {} : { hint }),
    options: choices(showing).map((option) => ({
      label: option.label,
      ...(option.detail === undefined ? {} : { detail: option.detail }),
      button: button(option.label, {
        verb: 'answer',
        case: current.id,
        version: current.version,
        question: key,
        value: option.value,
      }),
    })),
    more: smallButtons(showing),
  };
};

/** The question's own sentence, with the names that it speaks of. */
export const askedIn = ({ current, key, words }: Pick<Showing, 'current' | 'key' | 'words'>): string =>
  words.questions[nameOf(key)].ask({ facts: current.facts, subject: subjectOf(current.facts, key, words) });

/** What can be chosen: the question's options, what an ambiguous answer left of them, or the days that it may mean. */
const choices = ({ key, words, left }: Showing): readonly Option[] => {
  const name = nameOf(key);
  if (name === 'subscription.termEnds')
    return [
      ...(left ?? []).map((value) => ({ value, label: words.day(String(value)), synonyms: [] })),
      { value: 'ended', label: words.buttons.ended.label, synonyms: [] },
    ];
  const all = options(name, words);
  return left === undefined ? all : all.filter(({ value }) => left.includes(value));
};

const smallButtons = ({
  current,
  words,
  canGoBack,
  canSkip,
  isAnswered,
  canSkipRest,
  stuck,
}: Showing): QuestionView['more'] => [
  ...(canGoBack ? [commandButton('back', words, current)] : []),
  ...(canSkip ? [commandButton('skip', words, current, isAnswered ? { label: words.buttons.leave.label } : {})] : []),
  ...(canSkipRest ? [commandButton('skipRest', words, current)] : []),
  commandButton('why', words, current),
  commandButton('save', words, current),
  ...(stuck ? [commandButton('help', words), commandButton('cancel', words, current)] : []),
];

const entryView = (showing: Showing, id: string): EntryView => {
  const { current, key, words, noticed } = showing;
  const { facts } = current;
  const known = facts.subscriptions.find((one) => one.id === id);
  const choice = (field: 'service' | 'source' | 'status' | 'wish'): FormField => ({
    type: 'choice',
    id: field,
    label: words.questions[`subscription.${field}`].label,
    ...(known?.[field] === undefined ? {} : { value: known[field] }),
    options: options(`subscription.${field}`, words).map(({ label, value }) => ({ label, value: String(value) })),
  });
  return {
    kind: 'entry',
    context: contextLine(current, words),
    ...(noticed === undefined ? {} : { noticedWords: noticed }),
    title: words.entryForm.title,
    hint: words.entryForm.hint,
    fields: [
      {
        type: 'text',
        id: 'name',
        label: words.questions['subscription.name'].label,
        placeholder: words.questions['subscription.name'].example,
        ...(known?.name == null ? {} : { value: known.name }),
        maxLength: longestText,
      },
      choice('service'),
      choice('source'),
      choice('status'),
      ...(facts.request === 'onboardSubscriptions' ? [choice('wish')] : []),
      {
        type: 'day',
        id: 'termEnds',
        label: words.questions['subscription.termEnds'].label,
        ...(known?.termEnds == null ? {} : { value: known.termEnds }),
      },
    ],
    submit: button(words.buttons.submit.label, {
      verb: 'form',
      case: current.id,
      version: current.version,
      entry: id,
    }),
    more: smallButtons(showing),
    typedQuestion: `${askedIn({ current, key, words })} ${words.questions['subscription.name'].hint ?? ''}`.trim(),
  };
};
