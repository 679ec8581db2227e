import type { Case, CaseCode, PersonKey } from '../domain/case/case.ts';
import { everybodyIn, type News, newsFor } from '../domain/case/news.ts';
import { KeyedQueue } from './keyedQueue.ts';
import type { DocumentStore, Log } from './ports.ts';

/** How far everybody in a case has been told of its history; its id is the case's code. */
export interface Told {
  readonly id: CaseCode;
  readonly version: number;
  /** For each person, the place in the history up to which they were told. */
  readonly upTo: Readonly<Record<PersonKey, number>>;
}

/** The cases that somebody is still to be told of. There is one such document. */
export interface Untold {
  readonly id: string;
  readonly version: number;
  readonly codes: readonly CaseCode[];
}

/** What became of a message: they have it; they cannot be reached, now or ever; or it is to be tried again. */
export type Delivery = 'told' | 'unreachable' | 'later';

/** Tells a person what others did in a case. */
export type Tell = (to: PersonKey, current: Case, news: readonly News[]) => Promise<Delivery>;

export interface CourierPorts {
  readonly cases: DocumentStore<Case>;
  readonly told: DocumentStore<Told>;
  readonly untold: DocumentStore<Untold>;
  readonly tell: Tell;
  readonly log: Log;
}

/**
 * Tells everybody in a case what others did, at least once each, also where the program ended in between: the history
 * says what happened, `Told` how far each person knows it, and `Untold` where to look after a start.
 */
export class Courier {
  readonly #ports: CourierPorts;
  readonly #queue = new KeyedQueue();

  constructor(ports: CourierPorts) {
    this.#ports = ports;
  }

  /** To be called before a case is saved with something new in it: then it is looked at after a crash, too. */
  expect(code: CaseCode): Promise<void> {
    return this.#changeUntold((codes) => (codes.includes(code) ? codes : [...codes, code]));
  }

  /** Tells what is new in a case; nobody needs to wait for it. */
  deliver(code: CaseCode): void {
    this.#queue
      .run(`case ${code}`, () => this.#deliver(code))
      .catch((error: unknown) => {
        this.#ports.log.error('newsNotDelivered', {}, error);
      });
  }

  /** Tells what was not told yet: after a start, and now and then for who could not be reached. */
  async deliverAll(): Promise<void> {
    const found = await this.#ports.untold.load(untoldId);
    if (found.kind === 'found') for (const code of found.document.codes) void this.deliver(code);
  }

  /** Takes no more work, and resolves when what was begun is done. */
  close(): Promise<void> {
    return this.#queue.close();
  }

  async #deliver(code: CaseCode): Promise<void> {
    const { cases, told, tell } = this.#ports;
    const loaded = await cases.load(code);
    let complete = true;
    if (loaded.kind === 'found') {
      const current = loaded.document;
      const known = await told.load(code);
      let record: Told = known.kind === 'found' ? known.document : { id: code, version: 0, upTo: {} };
      for (const person of everybodyIn(current)) {
        const news = newsFor(current, person, record.upTo[person] ?? -1);
        const last = news.at(-1);
        if (last === undefined) continue;
        if ((await tell(person, current, news)) === 'later') {
          complete = false;
          continue;
        }
        record = { ...record, version: record.version + 1, upTo: { ...record.upTo, [person]: last.index } };
        await told.save(record);
      }
    }
    if (complete) await this.#changeUntold((codes) => codes.filter((one) => one !== code));
  }

  #changeUntold(change: (codes: readonly CaseCode[]) => readonly CaseCode[]): Promise<void> {
    return this.#queue.run(untoldId, async () => {
      const found = await this.#ports.untold.load(untoldId);
      const before: Untold = found.kind === 'found' ? found.document : { id: untoldId, version: 0, codes: [] };
      const codes = change(before.codes);
      if (codes.length !== before.codes.length)
        await this.#ports.untold.save({ id: untoldId, version: before.version + 1, codes });
    });
  }
}

const untoldId = 'untold';
