import { type AnyDecision, type AnyEdition, currentEdition, editions } from '../rulebook/editions.ts';
import { entryKey, type FactKey, type Facts, type FactValue, readFact } from '../rulebook/facts.ts';
import { situationOf } from '../rulebook/situationOf.ts';
import type { Day, JourneyRequest } from '../rulebook/words.ts';
import type { Case, CaseCode, CaseEvent, DecidedCase, DraftCase, Instant, PersonKey } from './case.ts';
import { event, withEvents } from './caseEvents.ts';
import { answerInvitation, invite } from './invitations.ts';
import { needsOf, openNeeds } from './openNeeds.ts';
import { type Invitation, keeps, type Seat } from './parties.ts';
import { recordFact, removeEntry } from './recordFact.ts';
import { type Refusal, refused } from './refusal.ts';

/** One change of a case's facts. */
export type Change = { readonly set: FactKey; readonly value: FactValue } | { readonly remove: string };

/** What a person may do to a case. */
export type Command =
  /** Answers, all of them or none: what one message said. */
  | { readonly name: 'record'; readonly changes: readonly Change[] }
  /** "Yes, that is right": asks the rulebook. */
  | { readonly name: 'confirm' }
  /** Takes a decision back, because a fact is to be asked anew. */
  | { readonly name: 'reopen' }
  | { readonly name: 'mark'; readonly step: number; readonly done: boolean }
  /** Asks a side to take part; an earlier invitation of the same side is good no more. */
  | { readonly name: 'invite'; readonly seat: Seat; readonly invitation: Invitation }
  | { readonly name: 'join'; readonly digest: string }
  | { readonly name: 'decline'; readonly digest: string; readonly reason: string | null }
  /** Gives a shared case up, before it is thrown away, so that the others can be told. */
  | { readonly name: 'withdraw' };

/** What only who opened a case may do to it. */
const openersOnly: readonly Command['name'][] = ['record', 'confirm', 'reopen', 'invite', 'withdraw'];

/** Who acts, and when: `today` is the day where the person is. */
export interface Occasion {
  readonly by: PersonKey;
  readonly at: Instant;
  readonly today: Day;
}

/** What else a command brought about, for the bot to say. */
export type Effect =
  | { readonly kind: 'rerouted'; readonly from: JourneyRequest; readonly to: JourneyRequest }
  /** Answers that no longer matter. They are kept, in case they matter again. */
  | { readonly kind: 'noLongerMatters'; readonly keys: readonly FactKey[] }
  /** A decision was taken back, since its facts changed. */
  | { readonly kind: 'reopened' };

export type Answer =
  | { readonly kind: 'next'; readonly next: Case; readonly effects: readonly Effect[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A new case, not yet saved (its version is 1), by the current edition. */
export const openCase = (id: CaseCode, request: JourneyRequest, { by, at }: Occasion): DraftCase => ({
  id,
  version: 1,
  owner: by,
  edition: currentEdition,
  state: 'draft',
  facts: { request, currentPartners: [], subscriptions: [] },
  openedAt: at,
  changedAt: at,
  history: [{ at, by, kind: 'opened', request }],
});

/**
 * Carries out one command on a case. Pure: the next state and what to say of it, or the refusal, in which nothing
 * changed. The caller saves.
 */
export const decide = (given: Case, command: Command, occasion: Occasion): Answer => {
  if (openersOnly.includes(command.name) && given.owner !== occasion.by) return refused({ code: 'notYours' });
  switch (command.name) {
    case 'record':
      return record(given, command.changes, occasion);
    case 'confirm':
      return confirm(given, occasion);
    case 'reopen':
      return {
        kind: 'next',
        next: redraft(given, given.facts, [event(occasion, { kind: 'reopened' })], occasion),
        effects: [],
      };
    case 'mark':
      return mark(given, command, occasion);
    case 'invite':
      return invite(given, command, occasion);
    case 'join':
    case 'decline':
      return answerInvitation(given, command, occasion);
    case 'withdraw':
      return {
        kind: 'next',
        next: withEvents(given, [event(occasion, { kind: 'withdrawn' })], occasion),
        effects: [],
      };
  }
};

const redraft = (given: Case, facts: Facts, events: readonly CaseEvent[], { at }: Occasion): DraftCase => {
  const { id, owner, edition, openedAt, parties } = given;
  const earlier = given.state === 'decided' ? { decision: given.decision, done: given.done } : given.earlier;
  return {
    id,
    version: given.version + 1,
    owner,
    ...(parties === undefined ? {} : { parties }),
    edition,
    state: 'draft',
    facts,
    openedAt,
    changedAt: at,
    history: [...given.history, ...events],
    ...(earlier === undefined ? {} : { earlier }),
  };
};

const record = (given: Case, changes: readonly Change[], occasion: Occasion): Answer => {
  let facts = given.facts;
  const events: CaseEvent[] = [];
  for (const change of changes) {
    const before = 'set' in change ? readFact(facts, change.set) : undefined;
    const next =
      'set' in change ? recordFact(facts, change.set, change.value, occasion.today) : removeEntry(facts, change.remove);
    if ('code' in next) return refused(next);
    events.push(
      ...('set' in change
        ? [
            event(occasion, {
              kind: 'recorded',
              key: change.set,
              ...(before === undefined ? {} : { before }),
              after: change.value,
            }),
            ...termTakenBack(facts, next, change.set, occasion),
          ]
        : [event(occasion, { kind: 'entryRemoved', id: change.remove })]),
    );
    facts = next;
  }
  // What only fills a blank of a letter leaves the decision as it is, and its steps done.
  if (given.state === 'decided' && stillHolds(given, facts, occasion))
    return { kind: 'next', next: { ...withEvents(given, events, occasion), facts }, effects: [] };
  const to = editions[given.edition].otherJourney(facts);
  const effects: Effect[] = [];
  if (to !== undefined) {
    effects.push({ kind: 'rerouted', from: facts.request, to });
    events.push(event(occasion, { kind: 'rerouted', from: facts.request, to }));
    facts = { ...facts, request: to };
  }
  if (given.state === 'decided') {
    effects.push({ kind: 'reopened' });
    events.push(event(occasion, { kind: 'reopened' }));
  }
  const next = redraft(given, facts, events, occasion);
  const keys = noLongerMatters(given, next);
  if (keys.length > 0) effects.push({ kind: 'noLongerMatters', keys });
  return { kind: 'next', next, effects };
};

/** Whether the rulebook would decide the changed facts just as it decided before. */
const stillHolds = ({ edition, decision }: DecidedCase, facts: Facts, { today }: Occasion): boolean => {
  const situation = situationOf(facts);
  if (situation === undefined || openNeeds({ edition, facts }, today).length > 0) return false;
  if (editions[edition].otherJourney(facts) !== undefined) return false;
  return inOneOrder(editions[edition].decide(situation)) === inOneOrder(decision);
};

/** A decision as text to compare: a store may give the names in it back in another order. */
const inOneOrder = (decision: AnyDecision): string =>
  JSON.stringify(decision, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The end of a term that went with the change of another fact: told in the history like any other answer. */
const termTakenBack = (before: Facts, after: Facts, changed: FactKey, occasion: Occasion): readonly CaseEvent[] => {
  const entry = entryKey(changed);
  if (entry?.list !== 'subscriptions') return [];
  const key: FactKey = `${entry.id}.termEnds`;
  const was = readFact(before, key);
  return was === undefined || readFact(after, key) !== undefined
    ? []
    : [event(occasion, { kind: 'recorded', key, before: was })];
};

/**
 * Facts that were answered and mattered before, and are still there but do not matter any more. An answer that led to
 * the other journey is not among them: there the journey itself says it.
 */
const noLongerMatters = (before: Case, after: Case): readonly FactKey[] => {
  const keysOf = (given: Pick<Case, 'edition' | 'facts'>) => new Set(needsOf(given).map(({ key }) => key));
  const { request } = after.facts;
  const inThisJourney = keysOf({ edition: before.edition, facts: { ...before.facts, request } });
  const now = keysOf(after);
  const answered = (key: FactKey): boolean =>
    [before, after].every(({ facts }) => (readFact(facts, key) ?? null) !== null);
  return needsOf(before).flatMap(({ key }) => {
    // `sourcesDiffer` only led to other questions: when these are answered it has served, and was not in vain.
    if (key === 'subscriptions' || key === 'currentPartners' || key === 'sourcesDiffer') return [];
    return inThisJourney.has(key) && !now.has(key) && answered(key) ? [key] : [];
  });
};

const confirm = (given: Case, occasion: Occasion): Answer => {
  const situation = situationOf(given.facts);
  const open = openNeeds(given, occasion.today);
  if (situation === undefined || open.length > 0) return refused({ code: 'notComplete' });
  // Said twice: the decision stands, and its steps stay done.
  if (given.state === 'decided') return { kind: 'next', next: withEvents(given, [], occasion), effects: [] };
  const decision = editions[given.edition].decide(situation);
  const decided = event(occasion, { kind: 'decided', overall: decision.overall, edition: given.edition });
  const { earlier, ...draft } = redraft(given, given.facts, [decided], occasion);
  const done = earlier === undefined ? [] : stillDone(editions[given.edition], earlier, decision);
  const next: DecidedCase = { ...draft, state: 'decided', decision, decidedAt: occasion.at, done };
  return { kind: 'next', next, effects: [] };
};

/** The steps of the new plan that were done in the earlier one: the same step, for the same subscriptions. */
const stillDone = (
  { plan }: AnyEdition,
  earlier: Pick<DecidedCase, 'decision' | 'done'>,
  decision: AnyDecision,
): readonly number[] => {
  const named = (of: AnyDecision) =>
    plan(of).flatMap(({ ids, about, steps }) =>
      steps.map(({ number, actor, step }) => ({ number, name: JSON.stringify([ids, about, actor, step]) })),
    );
  const done = new Set(
    named(earlier.decision).flatMap(({ number, name }) => (earlier.done.includes(number) ? [name] : [])),
  );
  return named(decision).flatMap(({ number, name }) => (done.has(name) ? [number] : []));
};

const mark = (given: Case, { step, done }: { step: number; done: boolean }, occasion: Occasion): Answer => {
  if (given.state !== 'decided') return refused({ code: 'notDecided' });
  const steps = editions[given.edition].plan(given.decision).flatMap((section) => section.steps);
  const marked = steps.find(({ number }) => number === step);
  if (marked === undefined) return refused({ code: 'noSuchStep', step });
  if (!keeps(given, occasion.by, marked.seat)) return refused({ code: 'notYourStep', step, seat: marked.seat });
  const first = marked.after.filter((number) => !given.done.includes(number));
  if (done && first.length > 0) return refused({ code: 'tooEarly', step, first });
  const by = steps.filter(({ number, after }) => given.done.includes(number) && after.includes(step));
  if (!done && by.length > 0) return refused({ code: 'restedOn', step, by: by.map(({ number }) => number) });
  const others = given.done.filter((number) => number !== step);
  const next: DecidedCase = {
    ...withEvents(given, [event(occasion, { kind: 'stepMarked', step, done })], occasion),
    done: done ? [...others, step].sort((a, b) => a - b) : others,
  };
  return { kind: 'next', next, effects: [] };
};
