import { Fault } from '../app/errors.ts';

/** Runs tasks of the same key one after another, in the order they came; tasks of different keys at the same time. */
export class KeyedQueue {
  /** For each key with unfinished tasks, a promise of when the last of them ends. It never rejects. */
  readonly #ends = new Map<string, Promise<void>>();
  #closed = false;

  /** How many keys have unfinished tasks. Finished ones are forgotten, so a long life costs no memory. */
  get size(): number {
    return this.#ends.size;
  }

  /**
   * Runs `task` after all earlier ones of this key, whether they succeeded or not, and settles as it does.
   * A task must not wait for another of its own key. Rejects with `storeUnavailable` once the queue is closed.
   */
  run<R>(key: string, task: () => Promise<R>): Promise<R> {
    if (this.#closed) {
      return Promise.reject(new Fault('storeUnavailable', 'The store is closed: the program is stopping.'));
    }
    const result = (this.#ends.get(key) ?? Promise.resolve()).then(task);
    const forget = () => {
      if (this.#ends.get(key) === end) this.#ends.delete(key);
    };
    const end: Promise<void> = result.then(forget, forget);
    this.#ends.set(key, end);
    return result;
  }

  /** Takes no more tasks and resolves when those taken have ended. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#ends.values());
  }
}
