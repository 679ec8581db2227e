import { isDeepStrictEqual } from 'node:util';
import { type Case, type CaseEvent, type PersonKey, program } from '../../src/domain/case/case.ts';
import { partiesOf, seatOf } from '../../src/domain/case/parties.ts';
import { planSteps } from '../../src/domain/case/planProgress.ts';
import { editions } from '../../src/domain/rulebook/editions.ts';
import { situationOf } from '../../src/domain/rulebook/situationOf.ts';
import { replay } from './replay.ts';

/** What is wrong with a case by itself: what it says now must follow from what it says that happened. */
export const unsound = (given: Case): readonly string[] => {
  const { facts, state, progress, ended } = replay(given);
  const problems: string[] = [];
  const wants = (what: string, is: unknown, said: unknown): void => {
    if (!isDeepStrictEqual(is, said))
      problems.push(`${given.id}: ${what} is ${JSON.stringify(is)}; its history says ${JSON.stringify(said)}`);
  };
  wants('the state', given.state, state);
  wants('the facts', plain(given.facts), plain(facts));
  wants('how it ended', given.ended?.as, ended);
  const held = given.state === 'decided' ? { decision: given.decision, done: given.done } : given.earlier;
  wants('what is done', sorted(held?.done), sorted(progress?.done));
  wants('the decision', plain(held?.decision), plain(progress?.decision));
  if (given.state === 'decided') {
    const situation = situationOf(given.facts);
    const rules = situation === undefined ? undefined : editions[given.edition].decide(situation);
    if (!isDeepStrictEqual(plain(given.decision), plain(rules)))
      problems.push(`${given.id}: the rulebook decides its facts otherwise`);
    const steps = planSteps(given).map(({ number }) => number);
    if (!given.done.every((number) => steps.includes(number)))
      problems.push(`${given.id}: a step is done that is none`);
    const held = (given.problems ?? []).map(({ step }) => step);
    if (new Set(held).size < held.length) problems.push(`${given.id}: a step has two problems`);
    if (held.some((step) => given.done.includes(step) || !steps.includes(step)))
      problems.push(`${given.id}: a problem is about a step that is done, or is none`);
    const isComplete = steps.length > 0 && steps.every((number) => given.done.includes(number));
    if (given.ended?.as === 'completed' && !isComplete) problems.push(`${given.id}: it ended as complete, and is not`);
    // Whoever takes a complete case up again has nothing left to do in it, until they take a mark back.
    const last = given.history.findLast(({ kind }) => ['stepMarked', 'decided', 'takenUp'].includes(kind));
    if (isComplete && given.ended === undefined && last?.kind !== 'takenUp')
      problems.push(`${given.id}: it is complete, and goes on`);
  }
  const seated = partiesOf(given).flatMap(({ members }) => members);
  const joined = new Set<PersonKey>();
  for (const { kind, by } of given.history) {
    if (kind === 'joined') joined.add(by);
    if (kind === 'left') joined.delete(by);
  }
  wants('who takes part', sorted(seated), sorted([...joined]));
  if (new Set(partiesOf(given).map(({ seat }) => seat)).size < partiesOf(given).length)
    problems.push(`${given.id}: a seat stands there twice`);
  return problems;
};

/** What of a change nobody could have been allowed to bring about. `by`: who just did something; none: time passed. */
export const unlawful = (before: Case | undefined, after: Case, by: ReadonlySet<PersonKey>): readonly string[] => {
  if (before === undefined) return by.has(after.owner) ? [] : [`${after.id} was opened for somebody else`];
  if (isDeepStrictEqual(before, after)) return [];
  const problems: string[] = [];
  if (after.version <= before.version)
    problems.push(`${after.id} changed, and its version went from ${before.version} to ${after.version}`);
  if (after.owner !== before.owner) problems.push(`${after.id} has another owner`);
  const old = after.history.slice(0, before.history.length);
  if (!isDeepStrictEqual(old, before.history)) problems.push(`${after.id}: what had happened is told otherwise`);
  const happened = after.history.slice(before.history.length);
  return [...problems, ...happened.flatMap((event) => unlawfulEvent(event, before, after, by))];
};

/** What only who opened a case brings about; the plan's end comes with a mark or a decision. */
const openers: readonly CaseEvent['kind'][] = [
  'recorded',
  'entryRemoved',
  'rerouted',
  'decided',
  'reopened',
  'withdrawn',
  'takenUp',
  'agreementsFell',
];

const unlawfulEvent = (event: CaseEvent, before: Case, after: Case, by: ReadonlySet<PersonKey>): readonly string[] => {
  // Who blocked the bot is found out whenever they are told something.
  if (event.by === program || event.kind === 'unreachable') return [];
  const said = `${after.id}: ${JSON.stringify(event)}`;
  if (!by.has(event.by)) return [`${said} was done by somebody who did nothing`];
  if (openers.includes(event.kind)) return event.by === after.owner ? [] : [`${said} is the opener’s alone`];
  if (event.kind === 'declined') return [];
  // Who left is seen in the case before.
  const seat = seatOf(after, event.by) ?? seatOf(before, event.by);
  if (seat === undefined) return [`${said} was done by a stranger`];
  if (!('step' in event)) return [];
  const decided = after.state === 'decided' ? after : before;
  if (decided.state !== 'decided') return [`${said}, and there is no plan`];
  const step = planSteps(decided).find(({ number }) => number === event.step);
  if (step === undefined) return [`${said} is about no step`];
  const isTaken = partiesOf(before).some((party) => party.seat === step.seat && party.members.length > 0);
  return seat === step.seat || (event.by === after.owner && !isTaken) ? [] : [`${said} is the ${step.seat}’s step`];
};

/** Without the order of its names, and as a store gives it back. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

const sorted = (list: readonly (number | string)[] | undefined) =>
  list === undefined ? undefined : [...list].sort((a, b) => (a < b ? -1 : 1));
