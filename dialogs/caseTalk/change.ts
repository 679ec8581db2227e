import { parseChoice } from '../../src/nlu/choice.ts';
import { normalize } from '../../src/nlu/normalize.ts';
import { nextQuestion, type QuestionKey, sequence } from '../engine/sequence.ts';
import { subject } from '../present/subject.ts';
import { allRows, details, notGiven, type RowKey, summaryRows } from '../present/summaryRows.ts';
import { again } from './again.ts';
import { answerQuestion } from './answerQuestion.ts';
import { record } from './run.ts';
import { rowName, show } from './show.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';

/** Asks a question again that has an answer; the answer stays until another one is given. */
export const revisit = async (
  { turn, current, place }: Talk,
  key: QuestionKey,
  how: 'back' | 'change' = 'change',
): Promise<Next> => {
  const known = sequence(current, turn.occasion.today).some((one) => one.key === key);
  if (!known) {
    show(turn, current, { code: place.code }, [turn.words.says.staleClick]);
    return { code: place.code };
  }
  const next = { code: place.code, asking: key, ...(how === 'change' ? { changing: true } : {}) };
  show(turn, current, next);
  return next;
};

/** A row of the summary that was clicked or named: its question, or the choice among all that can be added. */
export const revisitRow = async (talk: Talk, row: RowKey): Promise<Next> =>
  row === details ? choose(talk, notGiven(talk.current, talk.turn.occasion.today)) : revisit(talk, row);

/** "change the cloud", "change 3", or only the row's name in the summary. */
export const changeByName = async (talk: Talk, what: string | undefined, to?: string): Promise<Next> => {
  const { turn, current, place } = talk;
  const { words, language, occasion } = turn;
  const numbered = summaryRows(current, words, occasion.today);
  if (what === undefined)
    return stageOf(current, place, occasion.today).at === 'summary'
      ? again(talk, words.says.changeWhich)
      : choose(
          talk,
          numbered.flatMap(({ key }) => (key === details ? [] : [key])),
        );
  // What the summary numbers comes first, so that a number means the same row; the rest can still be named.
  const unnumbered = allRows(current, words, occasion.today).filter(
    ({ key }) => !numbered.some((row) => row.key === key),
  );
  const rows = [...numbered, ...unnumbered].map(({ key, label, synonyms }) => ({
    value: key,
    label: key === details ? label : rowName(current, key, words),
    synonyms: [label, ...synonyms],
  }));
  const exact = rows.find(({ label, synonyms }) =>
    [label, ...synonyms].some((name) => normalize(name) === normalize(what)),
  );
  if (exact !== undefined && to === undefined) return revisitRow(talk, exact.value);
  // "change the partner to Northwind": the row, and its new answer.
  const [row, value] = to === undefined ? splitChange(what) : [what, to];
  const named = value === undefined ? undefined : parseChoice(row, rows, language);
  if (value !== undefined && named?.kind === 'chosen' && named.value !== details)
    return answerQuestion(
      { ...talk, place: { code: place.code, asking: named.value, changing: true } },
      named.value,
      value,
      'unasked',
    );
  const choice = parseChoice(what, rows, language);
  if (choice.kind === 'chosen') return revisitRow(talk, choice.value);
  if (choice.kind === 'several')
    return choose(
      talk,
      choice.values.flatMap((key) => (key === details ? [] : [key])),
    );
  return again(talk, words.says.unknownChange(what.slice(0, 60)));
};

/** "the partner to Northwind", "il partner in Northwind", "cloud = commercial": what is changed, and into what. */
const splitChange = (what: string): readonly [row: string, value?: string] => {
  const parts = /^(.+?)(?:\s+(?:to|into|in|a|con)\s+|\s*(?:=|:|->|→)\s*)(.+)$/i.exec(what);
  return parts?.[1] === undefined || parts[2] === undefined ? [what] : [parts[1], parts[2]];
};

const choose = async ({ turn, current, place }: Talk, among: readonly QuestionKey[]): Promise<Next> => {
  const next = { code: place.code, choosing: among };
  show(turn, current, next);
  return next;
};

/** "add a subscription": opens one more entry, where the journey has any. */
export const addSubscription = async (talk: Talk): Promise<Next> => {
  const { turn, current } = talk;
  const list = sequence(current, turn.occasion.today);
  if (list.some(({ key }) => key === 'subscriptions')) return revisit(talk, 'subscriptions');
  if (!list.some(({ key }) => key === 'subscriptionsComplete' || key.startsWith('s1.')))
    return again(talk, turn.words.says.notNow);
  if (nextQuestion(current, turn.occasion.today)?.endsWith('.name') === true)
    return again(talk, turn.words.says.notNow);
  return record(talk, [{ set: 'subscriptionsComplete', value: false }]);
};

/** "remove Office 365": takes an entry out. */
export const removeByName = async (talk: Talk, what: string | undefined): Promise<Next> => {
  const { turn, current } = talk;
  const { facts } = current;
  const entries = [...facts.subscriptions, ...facts.currentPartners].map(({ id }) => ({
    value: id as string,
    label: subject(facts, id, turn.words),
    synonyms: [id],
  }));
  const choice = what === undefined ? { kind: 'none' as const } : parseChoice(what, entries, turn.language);
  if (choice.kind !== 'chosen') return again(talk, turn.words.says.removeWhich);
  const name = subject(facts, choice.value, turn.words);
  return record(talk, [{ remove: choice.value }], () => [turn.words.says.removed(name)]);
};
