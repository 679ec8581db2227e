import { type Case, type CaseCode, type Instant, type PersonKey, program } from '../domain/case/case.ts';
import { type Answer, type Command, decide, type Effect, type Occasion } from '../domain/case/decide.ts';
import { isHandled } from '../domain/case/handled.ts';
import { isOver } from '../domain/case/isOver.ts';
import { everybodyIn } from '../domain/case/news.ts';
import { seatOf } from '../domain/case/parties.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import { ActsDone } from './actsDone.ts';
import { KeyedQueue } from './keyedQueue.ts';
import type { People } from './people.ts';
import type { DocumentStore } from './ports.ts';
import { untilSaved } from './untilSaved.ts';

/** A case that this person cannot see: there is none, it is somebody else's, or its document was damaged and set aside. */
export type Missing = { readonly kind: 'missing' } | { readonly kind: 'damaged' };

/** A case as it is stored now, or why a person cannot see it. */
export type Found = { readonly kind: 'found'; readonly current: Case } | Missing;

/** A command was carried out: the case as it is stored now, and what else that brought about. */
export interface Done {
  readonly kind: 'done';
  readonly current: Case;
  readonly effects: readonly Effect[];
}

/** Why a command changed nothing. */
export type NotDone = { readonly kind: 'refused'; readonly refusal: Refusal; readonly current: Case } | Missing;

/** What became of a command. */
export type Ran = Done | NotDone;

/** Nothing is to be changed, and this is said instead. */
interface Stopped<No> {
  readonly kind: 'stopped';
  readonly as: No;
}

/** What is said instead of changing anything. */
export const stopped = <No>(as: No): Stopped<No> => ({ kind: 'stopped', as });

/** How a case is to be changed. Both parts are done again, on fresh state, when somebody else was faster. */
export interface Attempt<No extends object> {
  /** Reads the case for who acts. What was done for them before is answered before anything is decided. */
  read(): Promise<{ readonly kind: 'found'; readonly current: Case } | Stopped<No>>;
  /** The next state. What must be durable before it is saved is to be made so here. */
  decide(current: Case): Promise<Extract<Answer, { readonly kind: 'next' }> | Stopped<No>>;
}

/**
 * Commands on cases. Those on one case run one after another; against a writer outside of this program the versions
 * decide, and who was slower decides again. What is delivered again (the same `occasion.act`) is not done again, and
 * answered with the case as it stands now. Everything rejects with a `Fault` where a store is unavailable.
 */
export class CaseCommands {
  readonly #cases: DocumentStore<Case>;
  readonly #people: People;
  readonly #saved: (current: Case) => void;
  readonly #queue = new KeyedQueue();
  readonly #actsDone = new ActsDone();
  /** The occasions on which something was done here: what else belongs to the same turn is no repetition of it. */
  readonly #acted = new WeakSet<Occasion>();

  constructor(given: {
    readonly cases: DocumentStore<Case>;
    readonly people: People;
    /** Hears of every case, as it was just saved. */
    readonly saved: (current: Case) => void;
  }) {
    this.#cases = given.cases;
    this.#people = given.people;
    this.#saved = given.saved;
  }

  /** A case, whoever asks; nothing where there is none that can be read. */
  async stored(code: CaseCode): Promise<Case | undefined> {
    const loaded = await this.#cases.load(code);
    return loaded.kind === 'found' ? loaded.document : undefined;
  }

  /** A case in which a person takes part. */
  async find(code: CaseCode, by: PersonKey): Promise<Found> {
    const loaded = await this.#cases.load(code);
    if (loaded.kind === 'found')
      return seatOf(loaded.document, by) === undefined
        ? { kind: 'missing' }
        : { kind: 'found', current: loaded.document };
    // Only who was told of the code learns that its document is damaged.
    return loaded.kind === 'damaged' && (await this.#people.of(by)).cases.includes(code)
      ? { kind: 'damaged' }
      : { kind: 'missing' };
  }

  /** Looks at a case as it is stored, in its turn: no command changes it before `look` is done. */
  inTurn<Seen>(code: CaseCode, look: (current: Case | undefined) => Promise<Seen>): Promise<Seen> {
    return this.#queue.run(`case ${code}`, async () => look(await this.stored(code)));
  }

  /**
   * Carries out a command of somebody who takes part in the case. `first` makes durable what must be so before the case is
   * saved: it is not called for a command that is refused, and again where somebody else was faster.
   */
  run(code: CaseCode, command: Command, occasion: Occasion, first?: () => Promise<void>): Promise<Ran> {
    return this.#runOn(code, () => this.find(code, occasion.by), command, occasion, first);
  }

  /** Carries out a command of the program's own. */
  act(code: CaseCode, command: Command, at: Instant): Promise<Ran> {
    const find = async (): Promise<Found> => {
      const loaded = await this.#cases.load(code);
      return loaded.kind === 'found' ? { kind: 'found', current: loaded.document } : { kind: loaded.kind };
    };
    return this.#runOn(code, find, command, { by: program, at, today: at.slice(0, 10) });
  }

  /** Changes a case in its turn, unless that was done on an earlier delivery of the same act. */
  attempt<No extends object>(
    code: CaseCode,
    occasion: Occasion,
    { read, decide: decideOn }: Attempt<No>,
  ): Promise<Done | No> {
    return this.#queue.run(`case ${code}`, () =>
      untilSaved<Done | No>('a case', async () => {
        const found = await read();
        if (found.kind === 'stopped') return found.as;
        const { current } = found;
        if (this.#isRepeated(current, occasion)) return { kind: 'done', current, effects: [] };
        const decided = await decideOn(current);
        if (decided.kind === 'stopped') return decided.as;
        const { next, effects } = decided;
        return (await this.save(next, occasion)) === 'saved' ? { kind: 'done', current: next, effects } : undefined;
      }),
    );
  }

  /** Saves what happened to a case, and has those told to whom it is news. */
  async save(next: Case, occasion: Occasion): Promise<'saved' | 'conflict'> {
    const outcome = await this.#cases.save(next);
    if (outcome === 'saved') {
      this.#acted.add(occasion);
      this.#actsDone.note(next);
      this.#saved(next);
    }
    return outcome;
  }

  /** The first of these cases in which an act was done already; nothing where it was in none. */
  whereDone(act: string, at: Instant, codes: readonly CaseCode[]): Promise<CaseCode | undefined> {
    return this.#actsDone.where(act, at, codes, (code) => this.stored(code));
  }

  /** The one of these cases in which this was done on an earlier delivery; nothing where it is new. */
  async repeatedIn(codes: readonly CaseCode[], occasion: Occasion): Promise<Case | undefined> {
    const { act, at } = occasion;
    const code = act === undefined ? undefined : await this.whereDone(act, at, codes);
    const earlier = code === undefined ? undefined : await this.stored(code);
    return earlier !== undefined && this.#isRepeated(earlier, occasion) ? earlier : undefined;
  }

  /** Whether something was done already on an earlier occasion, when it was delivered for the first time. */
  #isRepeated(current: Case, occasion: Occasion): boolean {
    return occasion.act !== undefined && isHandled(current, occasion.act, occasion.at) && !this.#acted.has(occasion);
  }

  /**
   * Has a case on the list of who acts in it, and where it goes on again on everybody's: what is over may have left a full
   * list. Before it is saved, as with a case that is opened.
   */
  async #list(before: Case, next: Case, by: PersonKey): Promise<void> {
    const goesOnAgain = isOver(before) && !isOver(next);
    for (const person of everybodyIn(next)) if (goesOnAgain || person === by) await this.#people.list(person, next.id);
  }

  #runOn(
    code: CaseCode,
    find: () => Promise<Found>,
    command: Command,
    occasion: Occasion,
    first: () => Promise<void> = async () => undefined,
  ): Promise<Ran> {
    return this.attempt<NotDone>(code, occasion, {
      async read() {
        const found = await find();
        return found.kind === 'found' ? found : stopped(found);
      },
      decide: async (current) => {
        const answer = decide(current, command, occasion);
        if (answer.kind === 'refused') return stopped({ ...answer, current });
        await first();
        await this.#list(current, answer.next, occasion.by);
        return answer;
      },
    });
  }
}
