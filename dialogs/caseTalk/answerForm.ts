import type { Click } from '../../src/app/sent.ts';
import type { Change } from '../../src/domain/case/decide.ts';
import { longestText } from '../../src/domain/case/recordFact.ts';
import type { FactKey, SubscriptionFacts } from '../../src/domain/rulebook/facts.ts';
import { nextQuestion } from '../engine/sequence.ts';
import { noted } from '../present/noticed.ts';
import { readAnswer } from '../questions/readAnswer.ts';
import { record } from './run.ts';
import type { Next, Talk } from './talk.ts';

type FormClick = Extract<Click, { verb: 'form' }>;

const fields: readonly (keyof SubscriptionFacts & keyof FormClick)[] = [
  'service',
  'source',
  'status',
  'wish',
  'termEnds',
];

/**
 * Takes a filled-in form: every field that was filled in, and what the name itself says of the others. What was left
 * empty is asked afterwards, if it matters. A term that has passed is asked back; the rest is kept.
 */
export const answerForm = async (talk: Talk, click: FormClick): Promise<Next> => {
  const { turn } = talk;
  const { words, occasion } = turn;
  const filled = fields.flatMap((field) => {
    const value = click[field]?.trim() ?? '';
    // The entry was compared with the open question's before, so the key has the pattern of a subscription's.
    return value === '' ? [] : [{ set: `${click.entry}.${field}` as FactKey, value }];
  });
  const named = nameIn(talk, click);
  const told = named.told.filter(({ set }) => !filled.some((change) => change.set === set));
  const ends = click.status === 'active' ? click.termEnds?.trim() : undefined;
  const passed = ends !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(ends) && ends < occasion.today ? ends : undefined;
  const key = `${click.entry}.termEnds` as FactKey; // likewise
  const kept = [...told, ...filled].filter(({ set }) => passed === undefined || set !== key);
  return record(talk, kept, (after) => {
    const understood = told.length > 1 ? noted(told, after.facts, words) : undefined;
    return [
      ...(understood === undefined ? [] : [understood]),
      ...(passed === undefined ? [] : [words.refusals.termPassed({ code: 'termPassed', key, day: passed })]),
      ...(named.isTooLong ? [words.says.tooLong(longestText)] : []),
      ...(nextQuestion(after, occasion.today) === `${click.entry}.name` ? [words.says.nameMissing] : []),
    ];
  });
};

type Told = Extract<Change, { set: FactKey }>;

/** The name as it was typed, and what it tells of the subscription: "Office 365 E3" is a licence. */
const nameIn = (
  { turn, current }: Talk,
  click: FormClick,
): { readonly told: readonly Told[]; readonly isTooLong: boolean } => {
  const name = click.name?.trim() ?? '';
  if (name === '') return { told: [], isTooLong: false };
  const read = readAnswer(name, {
    current,
    key: `${click.entry}.name` as FactKey, // as above
    words: turn.words,
    language: turn.language,
    today: turn.occasion.today,
  });
  return {
    told: read.kind === 'changes' ? read.changes.filter((change): change is Told => 'set' in change) : [],
    isTooLong: read.kind === 'unclear' && read.unclear.why === 'tooLong',
  };
};
