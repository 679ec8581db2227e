/**
 * Makes the signal by which a call to somebody else is given up: it aborts when the call has taken too long. Passed in, so
 * that a test need not wait.
 */
export type Deadline = (milliseconds: number) => AbortSignal;

/** The deadline of the machine's own clock. */
export const machineDeadline: Deadline = (milliseconds) => AbortSignal.timeout(milliseconds);
