import { Fault } from '../app/errors.ts';
import { KeyedQueue } from '../app/keyedQueue.ts';
import type { DocumentStore } from '../app/ports.ts';
import type { Conversation, Page, SentActivity } from './conversation.ts';
import { conversationNotFound, DirectLineError } from './directLineError.ts';
import { freshId } from './freshId.ts';
import { clientIdOf, type Kept, postedBefore, repeatableId } from './postedBefore.ts';

/** How many activities one page holds, and how many pages are kept: the latest 1,000 activities or so. */
const pageLength = 20;
const mostPages = 50;
/** How many of the latest pages are searched for an activity that a client posts again. */
const searchedPages = 10;
/** How many may listen to one conversation: more tabs than anybody has open. */
const mostListeners = 20;

/** Activities, and the watermark after the last of them: how many there have been so far. */
export interface ActivitySet {
  readonly activities: readonly Readonly<Record<string, unknown>>[];
  readonly watermark: string;
}

/** Is told of activities as they come, and of the end. */
export interface Listener {
  receive(set: ActivitySet): void;
  end(): void;
}

/** What an activity is before it has an id. */
export type NewActivity = Readonly<Record<string, unknown>>;

/**
 * The conversations of the web chat, each with its history, kept as documents. What happens in one conversation happens
 * one after another, so that a listener that joins misses nothing and hears nothing twice.
 *
 * Every call but `start` and `hasEnded` throws `conversationNotFound` for a conversation that there is not, and `start`
 * too for one that has ended.
 */
export class Conversations {
  readonly #heads: DocumentStore<Conversation>;
  readonly #pages: DocumentStore<Page>;
  readonly #queue = new KeyedQueue();
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(heads: DocumentStore<Conversation>, pages: DocumentStore<Page>) {
    this.#heads = heads;
    this.#pages = pages;
  }

  /** The conversation of this id, begun if there is none yet. `created` says which. */
  start(given: {
    readonly id: string;
    readonly userId: string;
    readonly locale: string | undefined;
  }): Promise<{ readonly conversation: Conversation; readonly created: boolean }> {
    return this.#queue.run(given.id, async () => {
      const found = await this.#heads.load(given.id);
      if (found.kind === 'found') return { conversation: await this.#head(given.id), created: false };
      const { id, userId, locale } = given;
      const conversation: Conversation = {
        id,
        version: 1,
        userId,
        ...(locale === undefined ? {} : { locale }),
        firstPage: 0,
        nextPage: 0,
        ended: false,
      };
      await this.#heads.save(conversation);
      return { conversation, created: true };
    });
  }

  /** Whether it was ended; one that has not begun was not. */
  hasEnded(id: string): Promise<boolean> {
    return this.#queue.run(id, async () => {
      const found = await this.#heads.load(id);
      return found.kind === 'found' && found.document.ended;
    });
  }

  find(id: string): Promise<Conversation> {
    return this.#queue.run(id, () => this.#head(id));
  }

  /**
   * Keeps activities, gives each its id, and tells those who listen. Where the disk refuses they are told all the same,
   * though not kept: so the bot can still be heard saying that nothing could be saved.
   */
  append(id: string, activities: readonly NewActivity[]): Promise<readonly SentActivity[]> {
    return this.#queue.run(id, async () => this.#append(await this.#head(id), activities));
  }

  /** Keeps an activity as `append` does, but not twice: one that its client posts again is found among the latest. */
  appendOnce(id: string, activity: NewActivity): Promise<Kept> {
    return this.#queue.run(id, async () => {
      const head = await this.#head(id);
      const clientId = clientIdOf(activity);
      const searched = Math.max(0, head.nextPage - searchedPages) * pageLength;
      const before = clientId === undefined ? undefined : postedBefore(clientId, await this.#kept(head, searched));
      if (before !== undefined) return before;
      const [kept] = await this.#append(head, [activity]);
      if (kept === undefined) throw new Error('an activity was kept without an id');
      return { activity: kept, answered: false };
    });
  }

  /** Tells those who listen now, and keeps nothing: somebody is typing. */
  whisper(id: string, activity: NewActivity): Promise<void> {
    return this.#queue.run(id, async () => {
      const watermark = String(await this.#length(await this.#head(id)));
      this.#tell(id, { activities: [activity], watermark });
    });
  }

  /** What came after a watermark; after none, everything that is kept. */
  after(id: string, watermark: number): Promise<ActivitySet> {
    return this.#queue.run(id, async () => this.#after(await this.#head(id), watermark));
  }

  /** The watermark after everything that there is. */
  watermark(id: string): Promise<number> {
    return this.#queue.run(id, async () => this.#length(await this.#head(id)));
  }

  /**
   * Tells `listener` what came after a watermark, and then everything as it comes, until the returned function is
   * called. Throws a `DirectLineError`, 429, where too many listen already.
   */
  listen(id: string, watermark: number, listener: Listener): Promise<() => void> {
    return this.#queue.run(id, async () => {
      const missed = await this.#after(await this.#head(id), watermark);
      const listeners = this.#listeners.get(id) ?? new Set();
      if (listeners.size >= mostListeners)
        throw new DirectLineError(429, 'TooManyRequests', 'Too many listen to this conversation. Close one of them.');
      if (missed.activities.length > 0) listener.receive(missed);
      this.#listeners.set(id, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && this.#listeners.get(id) === listeners) this.#listeners.delete(id);
      };
    });
  }

  /** Ends a conversation: nothing more is said in it, by anybody. */
  end(id: string): Promise<void> {
    return this.#queue.run(id, async () => {
      const head = await this.#head(id);
      await this.#heads.save({ ...head, version: head.version + 1, ended: true });
      for (const listener of this.#listeners.get(id) ?? []) listener.end();
    });
  }

  /** Takes no more work, and resolves when what was begun is done. */
  close(): Promise<void> {
    return this.#queue.close();
  }

  async #append(found: Conversation, activities: readonly NewActivity[]): Promise<readonly SentActivity[]> {
    const kept: SentActivity[] = [];
    let head = found;
    while (kept.length < activities.length) {
      let page = await this.#openPage(head);
      if (page === undefined) {
        const turned = await unlessRefused(this.#turnPage(head));
        if (turned === undefined) return [...kept, ...(await this.#tellUnkept(head, activities.slice(kept.length)))];
        head = turned;
        page = emptyPage(head.id, head.nextPage - 1);
      }
      const first = (head.nextPage - 1) * pageLength + page.activities.length;
      const fitting = activities
        .slice(kept.length, kept.length + pageLength - page.activities.length)
        .map((activity, index) => ({ ...activity, id: activityId(head.id, first + index) }));
      const grown = { ...page, version: page.version + 1, activities: [...page.activities, ...fitting] };
      const saved = await unlessRefused(this.#pages.save(grown));
      if (saved === undefined) return [...kept, ...(await this.#tellUnkept(head, activities.slice(kept.length)))];
      // The page was there before: of a history whose head was lost to damage. It goes on behind what is there.
      if (saved === 'conflict') continue;
      this.#tell(head.id, { activities: fitting, watermark: String(first + fitting.length) });
      kept.push(...fitting);
    }
    return kept;
  }

  async #tellUnkept(head: Conversation, activities: readonly NewActivity[]): Promise<readonly SentActivity[]> {
    const told = activities.map((activity) => ({
      ...activity,
      id: repeatableId(head.id, activity) ?? `${head.id}|unkept-${freshId()}`,
    }));
    this.#tell(head.id, { activities: told, watermark: String(await this.#length(head)) });
    return told;
  }

  async #head(id: string): Promise<Conversation> {
    const found = await this.#heads.load(id);
    if (found.kind !== 'found' || found.document.ended) throw conversationNotFound();
    return found.document;
  }

  /** A page as it is stored. One that was lost reads as empty: the rest of the history is still there. */
  async #page(id: string, number: number): Promise<Page> {
    const found = await this.#pages.load(pageId(id, number));
    return found.kind === 'found' ? found.document : emptyPage(id, number);
  }

  /** The last page, if there is room on it. Never a damaged one: writing on would give two activities one id. */
  async #openPage({ id, nextPage }: Conversation): Promise<Page | undefined> {
    if (nextPage === 0) return undefined;
    const found = await this.#pages.load(pageId(id, nextPage - 1));
    if (found.kind === 'damaged') return undefined;
    const page = found.kind === 'found' ? found.document : emptyPage(id, nextPage - 1);
    return page.activities.length < pageLength ? page : undefined;
  }

  /** Begins the next page, and lets go of the oldest where there are too many. */
  async #turnPage(head: Conversation): Promise<Conversation> {
    const nextPage = head.nextPage + 1;
    const firstPage = Math.max(head.firstPage, nextPage - mostPages);
    const turned = { ...head, version: head.version + 1, firstPage, nextPage };
    await this.#heads.save(turned);
    for (let number = head.firstPage; number < firstPage; number += 1) {
      const { id, version } = await this.#page(head.id, number);
      await this.#pages.remove(id, version);
    }
    return turned;
  }

  async #after(head: Conversation, watermark: number): Promise<ActivitySet> {
    return { activities: await this.#kept(head, watermark), watermark: String(await this.#length(head)) };
  }

  async #kept(head: Conversation, watermark: number): Promise<readonly SentActivity[]> {
    const activities: SentActivity[] = [];
    const from = Math.max(head.firstPage, Math.floor(watermark / pageLength));
    for (let number = from; number < head.nextPage; number += 1) {
      const page = await this.#page(head.id, number);
      activities.push(...page.activities.slice(Math.max(0, watermark - number * pageLength)));
    }
    return activities;
  }

  async #length({ id, nextPage }: Conversation): Promise<number> {
    if (nextPage === 0) return 0;
    return (nextPage - 1) * pageLength + (await this.#page(id, nextPage - 1)).activities.length;
  }

  #tell(id: string, set: ActivitySet): void {
    for (const listener of this.#listeners.get(id) ?? []) listener.receive(set);
  }
}

/** What a write gives; nothing where the disk refuses it. */
const unlessRefused = async <T>(write: Promise<T>): Promise<T | undefined> => {
  try {
    return await write;
  } catch (error) {
    if (error instanceof Fault && error.code === 'storeUnavailable') return undefined;
    throw error;
  }
};

const emptyPage = (id: string, number: number): Page => ({ id: pageId(id, number), version: 0, activities: [] });

const pageId = (id: string, number: number): string => `${id}/${number}`;

/** As Azure writes them, so that clients which sort by id sort right. */
const activityId = (id: string, index: number): string => `${id}|${String(index).padStart(7, '0')}`;
