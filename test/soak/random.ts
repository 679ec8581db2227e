/**
 * Numbers that look drawn by lot and are the same again for the same seed, so that a bad run can be tried again. What
 * runs at the same time still meets in an order of its own.
 */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, but not, 1: mulberry32, by Tommy Ettinger. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Whether something happens that does so in this part of all cases. */
  chance(part: number): boolean {
    return this.next() < part;
  }

  /** One of a list; nothing of an empty one. */
  pick<One>(list: readonly One[]): One | undefined {
    return list[Math.floor(this.next() * list.length)];
  }

  /** Another one, whose numbers do not depend on how often this one is asked from here on. */
  fork(): Random {
    return new Random(Math.floor(this.next() * 2 ** 32));
  }
}
