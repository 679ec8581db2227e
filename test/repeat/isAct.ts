/** The clicks that only lead somewhere. */
const leading = ['open', 'change', 'profile', 'refresh'];
/** The commands among the clicks that act on what their card showed. */
const bound = ['back', 'skip', 'skipRest', 'confirm', 'keep', 'cancel', 'add', 'summary', 'colleague', 'reopen'];

/** Whether what a card carries back does something, rather than leads somewhere. */
export const isAct = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || !('verb' in value)) return false;
  if (value.verb === 'command') return 'name' in value && bound.includes(String(value.name));
  return !leading.includes(String(value.verb));
};
