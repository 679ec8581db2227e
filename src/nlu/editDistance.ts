/**
 * Whether `a` becomes `b` by at most one edit: one letter inserted, left out or replaced, or two neighbours swapped.
 * True when they are equal; symmetric; case and accents count, so compare normalized text.
 */
export const withinOneEdit = (a: string, b: string): boolean => {
  if (a === b) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
};
