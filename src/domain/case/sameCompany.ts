const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How many characters may differ at the end of what was only misspelt. */
const slip = 2;

/** Whether two names are one company's: "Contoso" and "Contoso Ltd", or one of them with a slip near its end. */
export const isSameCompany = (one: string, other: string): boolean => {
  const [shorter, longer] = [bare(one), bare(other)].sort((a, b) => a.length - b.length) as [string, string]; // two went in
  if (shorter !== '' && longer.startsWith(shorter)) return true;
  const differs = [...shorter].findIndex((character, index) => character !== longer[index]);
  return longer.length - shorter.length <= slip && differs >= Math.max(1, shorter.length - slip);
};
