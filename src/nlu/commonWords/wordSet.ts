/** The words of a table that is written as running text, so that long lists stay readable. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));
