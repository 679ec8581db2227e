/** A step of a plan: what must be done before it. */
export interface BoardStep {
  readonly number: number;
  readonly after: readonly number[];
}

/** What the people of a case know of its plan, so that they say what can be done. */
export class Board {
  readonly #steps: readonly BoardStep[];
  readonly #done = new Set<number>();
  #change = Promise.withResolvers<void>();

  constructor(steps: readonly BoardStep[]) {
    this.#steps = steps;
  }

  get complete(): boolean {
    return this.#done.size === this.#steps.length;
  }

  /** Which of these steps can be done now, and which can be taken back. */
  possible(own: readonly number[]): { readonly doable: readonly number[]; readonly undoable: readonly number[] } {
    const mine = this.#steps.filter(({ number }) => own.includes(number));
    const restsOn = (number: number) =>
      this.#steps.some((other) => this.#done.has(other.number) && other.after.includes(number));
    return {
      doable: mine.flatMap(({ number, after }) =>
        !this.#done.has(number) && after.every((other) => this.#done.has(other)) ? [number] : [],
      ),
      undoable: mine.flatMap(({ number }) => (this.#done.has(number) && !restsOn(number) ? [number] : [])),
    };
  }

  /** How a step stands. */
  mark(step: number, done: boolean): void {
    if (this.#done.has(step) === done) return;
    if (done) this.#done.add(step);
    else this.#done.delete(step);
    this.wake();
  }

  /** Resolves when a step is marked from here on, or somebody is to look up. */
  changed(): Promise<void> {
    return this.#change.promise;
  }

  wake(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }
}
