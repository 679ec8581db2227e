import { EventEmitter, once } from 'node:events';
import type { Timer } from '../../src/app/ports.ts';

/** A timer whose time passes when a test says so. */
export class HandTimer implements Timer {
  readonly #started = new Map<() => void, number>();
  readonly #news = new EventEmitter();

  start(milliseconds: number, then: () => void): () => void {
    const fire = () => then();
    this.#started.set(fire, milliseconds);
    this.#news.emit('started');
    return () => this.#started.delete(fire);
  }

  /** What is still running, in milliseconds. */
  get running(): readonly number[] {
    return [...this.#started.values()];
  }

  /** Resolves when something runs for so many milliseconds. */
  async started(milliseconds: number): Promise<void> {
    while (!this.running.includes(milliseconds)) await once(this.#news, 'started');
  }

  /** Lets the time of everything that is running pass. */
  pass(): void {
    for (const fire of this.#started.keys()) {
      this.#started.delete(fire);
      fire();
    }
  }
}
