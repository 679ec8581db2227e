import type { Case, CaseCode, PersonKey } from '../domain/case/case.ts';
import { everybodyIn, type News, newsFor } from '../domain/case/news.ts';
import { KeyedQueue } from './keyedQueue.ts';
import type { DocumentStore, Log, Timer } from './ports.ts';

/** A message that can still be acted on, by its id in its channel, and the places in the history that it tells of. */
export interface NewsCard {
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

/** How far everybody in a case has been told of its history; its id is the case's code. */
export interface Told {
  readonly id: CaseCode;
  readonly version: number;
  /** For each person, the place in the history up to which they were told. */
  readonly upTo: Readonly<Record<PersonKey, number>>;
  /** For each person, the last message that they can act on, where their channel can replace it; absent: none. */
  readonly cards?: Readonly<Record<PersonKey, NewsCard>>;
  /** Who could not be reached any more, as the opener was told; absent: nobody. */
  readonly lost?: readonly PersonKey[];
}

/** What became of a message. */
export type Delivery =
  /** They have it. `message`: its id, where they can act on it and the channel can replace it later. */
  | { readonly kind: 'told'; readonly message?: string }
  /** They blocked or removed the bot: nothing reaches them until they come back. */
  | { readonly kind: 'unreachable' }
  /** Not now. `after`: how long their channel wants to be left alone, in milliseconds. */
  | { readonly kind: 'later'; readonly after?: number };

/** Tells a person what others did in a case. */
export type Tell = (to: PersonKey, current: Case, news: readonly News[]) => Promise<Delivery>;

/** Takes what can be acted on off a message that told this news, since something newer was said. Never rejects. */
export type Settle = (to: PersonKey, current: Case, news: readonly News[], message: string) => Promise<void>;

export interface CourierPorts {
  readonly told: DocumentStore<Told>;
  readonly tell: Tell;
  readonly settle: Settle;
  /** Tells the opener of a case that somebody in it cannot be reached any more. */
  readonly lose: (code: CaseCode, person: PersonKey) => Promise<void>;
  readonly timer: Timer;
  /** From 0 up to, but not, 1. */
  readonly random: () => number;
  readonly log: Log;
}

/** How long the first pause between two tries is, in milliseconds; each is twice the one before, up to the longest. */
const firstPause = 5_000;
const longestPause = 5 * 60 * 1000;
/** What part of a pause is added at random, at most: so those whom a channel turned away do not all come back at once. */
const jitter = 0.2;

/** The pause before the next try, in milliseconds: never shorter than what the channel asked for. */
const pauseBefore = (tries: number, after: number, random: number): number =>
  Math.round(Math.max(after, Math.min(firstPause * 2 ** tries, longestPause)) * (1 + jitter * random));

/** Somebody who is tried again, or (under the case's code alone) a case: how often it failed, and how to stop waiting. */
interface Waiting {
  readonly tries: number;
  /** Absent: its time has come. */
  readonly stop?: () => void;
}

/**
 * Tells everybody in a case what others did, once each, also where the program ended in between. The history says what
 * happened and is written with the case, so it is the outbox: nothing else need be saved before somebody is told.
 * `Told` says how far each person knows it.
 */
export class Courier {
  readonly #ports: CourierPorts;
  readonly #queue = new KeyedQueue();
  /** What is to be told of, as it was saved last: a case that was thrown away meanwhile is told of all the same. */
  readonly #latest = new Map<CaseCode, Case>();
  readonly #waiting = new Map<string, Waiting>();
  #closed = false;

  constructor(ports: CourierPorts) {
    this.#ports = ports;
  }

  /** Tells what is new in a case, as it is stored now; nobody needs to wait for it. */
  watch(current: Case): void {
    // Most cases have one person in them, who did everything themselves.
    if (everybodyIn(current).every((person) => newsFor(current, person, -1).length === 0)) return;
    const { id, version } = current;
    if ((this.#latest.get(id)?.version ?? 0) <= version) this.#latest.set(id, current);
    this.#try(id);
  }

  /** A click was answered by replacing its message, which is therefore not to be changed back into what it told. */
  replaced(code: CaseCode, person: PersonKey, message: string): void {
    this.#inTurn(code, async () => {
      const record = await this.#load(code);
      if (record.cards?.[person]?.message === message)
        await this.#save({ ...record, cards: withoutCard(record, person) });
    }).catch((error: unknown) => this.#ports.log.error('newsCardNotForgotten', {}, error));
  }

  /** Takes no more work, and resolves when what was begun is done. */
  close(): Promise<void> {
    this.#closed = true;
    for (const { stop } of this.#waiting.values()) stop?.();
    this.#waiting.clear();
    return this.#queue.close();
  }

  #try(code: CaseCode): void {
    if (this.#closed) return;
    this.#inTurn(code, () => this.#deliver(code)).catch((error: unknown) => {
      this.#ports.log.error('newsNotDelivered', {}, error);
      this.#tryAgain(code, code);
    });
  }

  #inTurn(code: CaseCode, task: () => Promise<void>): Promise<void> {
    return this.#queue.run(`case ${code}`, task);
  }

  async #deliver(code: CaseCode): Promise<void> {
    const current = this.#latest.get(code);
    if (current === undefined) return;
    let record = await this.#load(code);
    let waits = false;
    for (const person of everybodyIn(current)) {
      const news = newsFor(current, person, record.upTo[person] ?? -1);
      const key = `${code} ${person}`;
      if (news.length === 0) continue;
      // Whose channel is to be left alone for a while hears of this, too, when that is over.
      const delivery =
        this.#waiting.get(key)?.stop === undefined ? await this.#ports.tell(person, current, news) : undefined;
      if (delivery === undefined || delivery.kind === 'later') {
        waits = true;
        if (delivery !== undefined) this.#tryAgain(code, key, delivery.after);
        continue;
      }
      this.#waiting.delete(key);
      record = await (delivery.kind === 'told'
        ? this.#told(record, current, person, news, delivery.message)
        : this.#lost(record, current, person));
    }
    this.#waiting.get(code)?.stop?.();
    this.#waiting.delete(code);
    if (!waits && this.#latest.get(code) === current) this.#latest.delete(code);
  }

  /** Remembers what somebody was told, and takes what can be acted on off what they were told before. */
  async #told(
    record: Told,
    current: Case,
    person: PersonKey,
    news: readonly News[],
    message: string | undefined,
  ): Promise<Told> {
    const [from, to] = [news[0]?.index ?? -1, news.at(-1)?.index ?? -1];
    const cards = withoutCard(record, person);
    const next = await this.#save({
      ...record,
      upTo: { ...record.upTo, [person]: to },
      cards: message === undefined ? cards : { ...cards, [person]: { message, from, to } },
      lost: (record.lost ?? []).filter((one) => one !== person),
    });
    const before = record.cards?.[person];
    if (before === undefined) return next;
    const said = newsFor(current, person, before.from - 1).filter(({ index }) => index <= before.to);
    await this.#ports.settle(person, current, said, before.message);
    return next;
  }

  /** What they missed is not counted as told. The opener hears that they are gone, once in each case. */
  async #lost(record: Told, current: Case, person: PersonKey): Promise<Told> {
    const lost = record.lost ?? [];
    // Who opened the case need not be told of themselves.
    if (lost.includes(person) || current.owner === person) return record;
    await this.#ports.lose(current.id, person);
    return this.#save({ ...record, lost: [...lost, person] });
  }

  #tryAgain(code: CaseCode, key: string, after = 0): void {
    if (this.#closed) return;
    const { tries = 0, stop: stopEarlier } = this.#waiting.get(key) ?? {};
    stopEarlier?.();
    const stop = this.#ports.timer.start(pauseBefore(tries, after, this.#ports.random()), () => {
      this.#waiting.set(key, { tries: tries + 1 });
      this.#try(code);
    });
    this.#waiting.set(key, { tries, stop });
  }

  async #load(code: CaseCode): Promise<Told> {
    const found = await this.#ports.told.load(code);
    return found.kind === 'found' ? found.document : { id: code, version: 0, upTo: {} };
  }

  /** The record as it is stored now. Everything about one case runs one after another, so nobody else wrote it meanwhile. */
  async #save(record: Told): Promise<Told> {
    const next = { ...record, version: record.version + 1 };
    if ((await this.#ports.told.save(next)) === 'conflict')
      throw new Error('how far people were told changed meanwhile');
    return next;
  }
}

const withoutCard = ({ cards = {} }: Told, person: PersonKey): Readonly<Record<PersonKey, NewsCard>> =>
  Object.fromEntries(Object.entries(cards).filter(([key]) => key !== person));
