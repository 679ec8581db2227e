const numberFrom = (name: string, otherwise: () => number): number => {
  const given = Number(process.env[name] ?? otherwise());
  if (!Number.isInteger(given)) throw new Error(`${name} must be a whole number`);
  return given;
};

/** How many walks are taken: few beside the other tests, many in the long form. */
export const walkCount = numberFrom('FUZZ_WALKS', () => 25);

/** How many hostile activities are sent. */
export const activityCount = numberFrom('FUZZ_ACTIVITIES', () => 1500);

/** By which numbers everything is drawn: the same ones every day beside the other tests, new ones in the long form. */
export const seed = numberFrom('FUZZ_SEED', () => 2026);

/** Leads straight to one example of a seed, as a failed run names it; absent: all examples. */
export const path = process.env.FUZZ_PATH;
