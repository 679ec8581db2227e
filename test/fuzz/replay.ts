import type { Case, CaseEvent } from '../../src/domain/case/case.ts';
import { type AnyDecision, editions } from '../../src/domain/rulebook/editions.ts';
import { entryKey, type FactKey, type Facts, type FactValue } from '../../src/domain/rulebook/facts.ts';
import { situationOf } from '../../src/domain/rulebook/situationOf.ts';

/** What a case's history says that the case must be, told without the code that made it. */
export interface Replayed {
  readonly state: Case['state'];
  readonly facts: Readonly<Record<string, unknown>>;
  /** The last decision of these facts, and the steps that were acknowledged as done and not taken back; absent: none yet. */
  readonly progress?: { readonly decision: AnyDecision; readonly done: readonly number[] };
  readonly ended: string | undefined;
}

type Entry = Record<string, FactValue | undefined> & { id: string };

/** Facts as a history fills them. */
class Ledger {
  readonly scalars: Record<string, FactValue | undefined> = {};
  readonly lists: Record<'subscriptions' | 'currentPartners', Entry[]> = { subscriptions: [], currentPartners: [] };

  record(key: FactKey, value: FactValue | undefined): void {
    const entry = entryKey(key);
    if (entry === undefined) {
      put(this.scalars, key, value);
      return;
    }
    const list = this.lists[entry.list];
    let found = list.find(({ id }) => id === entry.id);
    if (found === undefined) {
      found = { id: entry.id };
      list.push(found);
      // Whoever names another one says that the list was not complete.
      delete this.scalars[`${entry.list}Complete`];
    }
    put(found, entry.fact, value);
  }

  remove(removed: string): void {
    for (const list of Object.values(this.lists)) {
      const at = list.findIndex(({ id }) => id === removed);
      if (at >= 0) list.splice(at, 1);
    }
  }

  get facts(): Facts {
    // The events name facts and their values; that each has a value it can hold is looked at where the case is read.
    return { ...this.scalars, ...this.lists } as unknown as Facts;
  }
}

const put = (into: Record<string, FactValue | undefined>, key: string, value: FactValue | undefined): void => {
  if (value === undefined) delete into[key];
  else into[key] = value;
};

/** Every step of a plan by what it is and for which subscriptions. */
const named = ({ edition }: Case, decision: AnyDecision): ReadonlyMap<string, number> =>
  new Map(
    editions[edition]
      .plan(decision)
      .flatMap(({ ids, about, steps }) =>
        steps.map(({ number, actor, step }) => [[ids.join(), about, actor, step].join('|'), number] as const),
      ),
  );

const kept = (given: Case, from: AnyDecision, done: readonly number[], to: AnyDecision): readonly number[] => {
  const before = named(given, from);
  return [...named(given, to)].flatMap(([name, number]) => (done.includes(before.get(name) ?? 0) ? [number] : []));
};

const withoutConsent = (given: Case, decision: AnyDecision, done: readonly number[]): readonly number[] => {
  const consents = editions[given.edition]
    .plan(decision)
    .flatMap(({ steps }) => steps)
    .filter(({ kind }) => kind === 'agreement' || kind === 'signature');
  return done.filter((number) => !consents.some((step) => step.number === number));
};

const endings: Partial<Readonly<Record<CaseEvent['kind'], string>>> = {
  completed: 'completed',
  turnedDown: 'declined',
  withdrawn: 'withdrawn',
  expired: 'expired',
};

/** Goes through a history from its beginning. */
export const replay = (given: Case): Replayed => {
  const ledger = new Ledger();
  let state: Case['state'] = 'draft';
  let progress: Replayed['progress'];
  let ended: string | undefined;
  for (const event of given.history) {
    ended = endings[event.kind] ?? (event.kind === 'takenUp' ? undefined : ended);
    switch (event.kind) {
      case 'opened':
        ledger.scalars.request = event.request;
        break;
      case 'recorded':
        ledger.record(event.key, event.after);
        break;
      case 'entryRemoved':
        ledger.remove(event.id);
        break;
      case 'rerouted':
        ledger.scalars.request = event.to;
        break;
      case 'reopened':
        state = 'draft';
        break;
      case 'decided': {
        const situation = situationOf(ledger.facts);
        if (situation === undefined) throw new Error('decided without the facts that a decision needs');
        const decision = editions[event.edition].decide(situation);
        const done = progress === undefined ? [] : kept(given, progress.decision, progress.done, decision);
        progress = { decision, done };
        state = 'decided';
        break;
      }
      case 'stepMarked':
        if (progress === undefined) throw new Error('a step was marked before there was a plan');
        progress = {
          ...progress,
          done: [...progress.done.filter((number) => number !== event.step), ...(event.done ? [event.step] : [])],
        };
        break;
      case 'agreementsFell':
        if (progress === undefined) throw new Error('agreements fell before there was a plan');
        progress = { ...progress, done: progress.done.filter((number) => !event.steps.includes(number)) };
        if (withoutConsent(given, progress.decision, progress.done).length < progress.done.length)
          throw new Error('a consent outlived the facts that it was given for');
        break;
      default:
        break;
    }
  }
  return {
    state,
    facts: { ...ledger.scalars, ...ledger.lists },
    ...(progress === undefined ? {} : { progress }),
    ended,
  };
};
