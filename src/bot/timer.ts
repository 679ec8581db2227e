import type { Timer } from '../app/ports.ts';

/** The time of the machine. */
export const machineTimer: Timer = {
  start(milliseconds, then) {
    const started = setTimeout(then, milliseconds);
    return () => clearTimeout(started);
  },
};
