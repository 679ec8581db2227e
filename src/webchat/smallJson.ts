/** How deep, and how long as JSON: more than any card of the bot sends back. */
const deepest = 20;
const longest = 20_000;

/**
 * Whether a value that was read from JSON is of a size to be kept and shown again. Not that of thousands of levels, at
 * which writing it would run out of stack.
 */
export const isSmallJson = (value: unknown): boolean =>
  isShallow(value, deepest) && JSON.stringify(value).length <= longest;

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1)));
