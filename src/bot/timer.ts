/** Lets time pass. A port, so that a test need not wait. */
export interface Timer {
  /** Calls `then` once, after that many milliseconds, unless it is stopped before by what this gives back. */
  start(milliseconds: number, then: () => void): () => void;
}

/** The time of the machine. */
export const machineTimer: Timer = {
  start(milliseconds, then) {
    const started = setTimeout(then, milliseconds);
    return () => clearTimeout(started);
  },
};
