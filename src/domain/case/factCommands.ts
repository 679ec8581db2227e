import type { AnyDecision, AnyEdition } from '../rulebook/editions.ts';
import { editions } from '../rulebook/editions.ts';
import { entryKey, type FactKey, type Facts, readFact } from '../rulebook/facts.ts';
import { situationOf } from '../rulebook/situationOf.ts';
import { progressOf, withoutAgreements } from './agreements.ts';
import type { Case, CaseEvent, DecidedCase, DraftCase } from './case.ts';
import { event, withEvents } from './caseEvents.ts';
import type { Answer, Change, Effect, Occasion } from './decide.ts';
import { completedIfDone, goingOn } from './endings.ts';
import { needsOf, openNeeds } from './openNeeds.ts';
import type { Seat } from './parties.ts';
import { recordFact, removeEntry } from './recordFact.ts';
import { refused } from './refusal.ts';
import { isSameCompany } from './sameCompany.ts';

/** The case with its answer taken back, so that it goes on where it had ended. */
export const redraft = (given: Case, facts: Facts, events: readonly CaseEvent[], occasion: Occasion): DraftCase => {
  const { id, owner, edition, openedAt, parties, quiet } = given;
  const earlier = progressOf(given);
  const { history } = goingOn(given, occasion);
  return {
    id,
    version: given.version + 1,
    owner,
    ...(parties === undefined ? {} : { parties }),
    ...(quiet === undefined ? {} : { quiet }),
    edition,
    state: 'draft',
    facts,
    openedAt,
    changedAt: occasion.at,
    history: [...history, ...events],
    ...(earlier === undefined ? {} : { earlier }),
  };
};

/** Records answers: all of them, or none. */
export const record = (given: Case, changes: readonly Change[], occasion: Occasion): Answer => {
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
  if (given.state === 'decided' && stillHolds(given, facts, occasion)) {
    const keys = corrected(given, changes);
    const fallen = withoutAgreements(given, given, keys, occasion, replacedBy(given, changes));
    if (keys.length === 0 || fallen.events.length === 0)
      return { kind: 'next', next: { ...withEvents(given, events, occasion), facts }, effects: [] };
    const told = withEvents(goingOn(given, occasion), [...events, ...fallen.events], occasion);
    // What was clicked on before was shown for other facts.
    const next = { ...told, facts, done: fallen.done, decidedAt: occasion.at };
    return { kind: 'next', next, effects: fallen.events.flatMap(asEffect) };
  }
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
  const next = withFallen(redraft(given, facts, events, occasion), given, changes, occasion);
  effects.push(...next.history.slice(given.history.length).flatMap(asEffect));
  const keys = noLongerMatters(given, next);
  if (keys.length > 0) effects.push({ kind: 'noLongerMatters', keys });
  return { kind: 'next', next, effects };
};

/** What of the history whoever changed the facts is to be told of at once. */
const asEffect = (happened: CaseEvent): readonly Effect[] =>
  happened.kind === 'agreementsFell' ? [{ kind: 'agreementsFell', seats: happened.seats, keys: happened.keys }] : [];

/** What is recorded at once; more than one is recorded, or none. */
type Changes = readonly Change[];

/** Where letters are sent: nothing that anybody agrees to. */
const addresses: readonly FactKey[] = ['customerEmail', 'currentPartnerEmail'];

/** The facts that were known and matter, and are another now. */
const corrected = (given: Case, changes: Changes): readonly FactKey[] => {
  const needs = needsOf(given).map(({ key }) => key);
  return changed(given, changes).filter(
    (key) => (readFact(given.facts, key) ?? null) !== null && needs.includes(key) && !addresses.includes(key),
  );
};

/** Which seat a company's name belongs to. */
const companies = [
  ['newPartnerName', 'newPartner'],
  ['currentPartnerName', 'currentPartner'],
  ['customerName', 'customer'],
  ['providerName', 'provider'],
] as const;

/** The seats that another company has now: not where its name was only written better. */
const replacedBy = (given: Case, changes: Changes): readonly Seat[] =>
  companies.flatMap(([key, seat]) => {
    const before = given.facts[key];
    const after = changes.find((change) => 'set' in change && change.set === key);
    const name = after !== undefined && 'set' in after ? after.value : undefined;
    return typeof before === 'string' && typeof name === 'string' && !isSameCompany(before, name) ? [seat] : [];
  });

/** The facts that are another now, known before or not. */
const changed = (given: Case, changes: Changes): readonly FactKey[] =>
  changes.flatMap((change): readonly FactKey[] => {
    if ('set' in change) {
      const before = readFact(given.facts, change.set);
      const isName = companies.some(([key]) => key === change.set);
      const respelt =
        isName && typeof before === 'string' && typeof change.value === 'string' && isSameCompany(before, change.value);
      return before === change.value || respelt ? [] : [change.set];
    }
    // What is taken out goes with all that it was called.
    return [`${change.remove}.name` as FactKey]; // the id was found among the entries
  });

/** A draft whose facts changed: what was agreed to in the earlier plan was for other facts. */
const withFallen = (draft: DraftCase, given: Case, changes: Changes, occasion: Occasion): DraftCase => {
  const keys = changed(given, changes);
  if (draft.earlier === undefined || keys.length === 0) return draft;
  const { done, events } = withoutAgreements(draft, draft.earlier, keys, occasion, replacedBy(given, changes));
  return { ...draft, earlier: { ...draft.earlier, done }, history: [...draft.history, ...events] };
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

/** "Yes, that is right": asks the rulebook. */
export const confirm = (given: Case, occasion: Occasion): Answer => {
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
  return { kind: 'next', next: completedIfDone(next, occasion), effects: [] };
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
