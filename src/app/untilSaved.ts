/**
 * How often a change is decided again on fresh state before that counts as a defect. A writer outside of this desk can be
 * faster every time, for as long as it has something to do.
 */
const mostTries = 32;

/**
 * Tries until nobody else was faster. `attempt` reads, decides and saves; it gives nothing where the save was a conflict.
 * `what` names what was to be changed, for the error that counts as a defect.
 */
export const untilSaved = async <Result extends object>(
  what: string,
  attempt: () => Promise<Result | undefined>,
): Promise<Result> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const result = await attempt();
    if (result !== undefined) return result;
  }
  throw new Error(`${what} was changed by others again and again`);
};
