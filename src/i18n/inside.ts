/** A side inside an English sentence: our own words lose their capital, names keep it. */
export const insideEnglish = (side: string): string =>
  /^(?:The (?:customer|new partner|current partner|provider)|Your provider|You)$/.test(side) ? lower(side) : side;

/** The same in Italian. */
export const insideItalian = (side: string): string =>
  /^(?:Il (?:cliente|nuovo partner|partner corrente|provider|tuo provider)|Tu)$/.test(side) ? lower(side) : side;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
