import type { Case } from '../../src/domain/case/case.ts';
import { isMet, needsOf } from '../../src/domain/case/openNeeds.ts';
import { entryKey, type FactKey, nextId } from '../../src/domain/rulebook/facts.ts';
import type { Day } from '../../src/domain/rulebook/words.ts';
import type { ListQuestions } from '../journeys/journey.ts';
import { journeys } from '../journeys/journeys.ts';

/** What can be asked: one fact, or a list of subscriptions that is pasted at once. */
export type QuestionKey = FactKey | 'subscriptions';

/** One question of a case's sequence. */
export interface Asked {
  readonly key: QuestionKey;
  readonly met: boolean;
  /** `offered` questions stand in the summary but are never asked by themselves. */
  readonly how: 'required' | 'skippable' | 'offered';
  /** It came with another answer and was never asked: going back and the summary pass over it. */
  readonly implied: boolean;
}

/**
 * Every question that matters to a case as it stands, in the order of its journey: the journey says the order, the
 * edition what matters. Going on, going back and the summary all read this one list.
 */
export const sequence = (given: Case, today: Day): readonly Asked[] => {
  const needs = new Map(needsOf(given).map(({ key, how }) => [key, how]));
  const asked = (key: FactKey): readonly Asked[] => {
    const how = needs.get(key);
    return how === undefined ? [] : [{ key, met: isMet(given, key, today), how, implied: false }];
  };
  return journeys[given.facts.request].questions.flatMap((question) => {
    if (typeof question === 'string') return asked(question);
    const how = needs.get(question.list);
    return how === undefined ? [] : listSequence(given, question, how, asked, today);
  });
};

const listSequence = (
  given: Case,
  { list, opens, facts }: ListQuestions,
  how: Asked['how'],
  asked: (key: FactKey) => readonly Asked[],
  today: Day,
): readonly Asked[] => {
  const { facts: known } = given;
  // The compiler cannot relate a list's letter to its facts' names; each pair here is one of FactKey's patterns.
  const entries = known[list].flatMap(({ id }) => facts.flatMap((fact) => asked(`${id}.${fact}` as FactKey)));
  const met = isMet(given, list, today);
  if (list === 'subscriptions' && opens === 'paste')
    return [
      { key: 'subscriptions', met, how, implied: false },
      ...asked('sourcesDiffer'),
      // A pasted list tells what each subscription is called, and that it is Azure.
      ...entries.map((one) => ({ ...one, implied: one.met && /\.(name|service)$/.test(one.key) })),
    ];
  const complete: FactKey = `${list}Complete`;
  const more = known[list].length === 0 || known[complete] === false;
  // A list is left blank by skipping its first entry, which then counts as complete.
  if (met && known[list].length === 0) return [];
  const first =
    list === 'subscriptions'
      ? (`${nextId.subscriptions(known)}.name` as const)
      : (`${nextId.currentPartners(known)}.name` as const);
  const another: Asked = { key: complete, met, how: 'required', implied: false };
  if (!more) return [...entries, another];
  const next: Asked = { key: first, met: false, how, implied: false };
  // Who said that there is another one, by mistake, goes back to that.
  return known[list].length === 0 ? [next] : [...entries, { ...another, met: true }, next];
};

/** The first question without an answer; nothing when all that matters is known. */
export const nextQuestion = (given: Case, today: Day): QuestionKey | undefined =>
  sequence(given, today).find(({ met, how }) => !met && how !== 'offered')?.key;

/** The question before `key` (or before the summary) that has an answer; nothing at the beginning. */
export const previousQuestion = (given: Case, key: QuestionKey | undefined, today: Day): QuestionKey | undefined => {
  const asked = sequence(given, today);
  const at = key === undefined ? asked.length : asked.findIndex((one) => one.key === key);
  return asked
    .slice(0, at === -1 ? asked.length : at)
    .findLast(
      ({ key: before, met, how, implied }) => met && how !== 'offered' && !implied && !cameTogether(given, before),
    )?.key;
};

/**
 * Whether a fact of a pasted subscription came with the others': their ids in one message, their source in one answer.
 * Going back does not ask for them one by one.
 */
const cameTogether = ({ facts }: Case, key: QuestionKey): boolean => {
  const pasted = journeys[facts.request].questions.some(
    (question) => typeof question !== 'string' && question.list === 'subscriptions' && question.opens === 'paste',
  );
  const entry = key === 'subscriptions' ? undefined : entryKey(key);
  if (!pasted || entry?.list !== 'subscriptions' || facts.subscriptions.length < 2) return false;
  return entry.fact === 'azureId' || (entry.fact === 'source' && facts.sourcesDiffer !== true);
};
