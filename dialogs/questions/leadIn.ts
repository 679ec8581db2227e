import { nameWords } from './nameWords.ts';

/** A capital, a digit or a quotation mark: what a name begins with and a common word does not. */
const nameStart = String.raw`(?=["“«„]?[\p{Lu}\d])`;
const opening = (patterns: readonly string[], ending: string): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})(?![\\p{L}\\d])\\s*${ending}`, 'iu');

const anywhere = opening(nameWords.leadIns, String.raw`(?=\S)`);
const atPartner = opening(nameWords.beforePartner, String.raw`(?=\S)`);
const weak = opening(nameWords.beforeCapital, '');
const article = new RegExp(`^(?:(?:la|il|lo|i|gli|le|the)\\s+|l['’])${nameStart}`, 'u');
const startsAsName = new RegExp(`^(?:(?:la|il|lo|i|gli|le|the)\\s+|l['’])?${nameStart}`, 'u');
const abbreviation = /(?:^|\s)(?:inc|ltd|co|corp|bros|intl|\S*\.\S+)\.$/iu;

// A whole word, or an opening that ends with its space.
const opener = String.raw`(?:${nameWords.remarks.join('|')})(?:(?<=\s)|(?!\p{L}))`;
const remark = new RegExp(`^${opener}`, 'u');
const lastRemark = new RegExp(String.raw`\s*(?:,\s*${opener}.*|\(${opener}[^)]*\)?)$`, 'u');

/** Whether words that stand by themselves only qualify what was said: "ma non siamo sicuri", "but not sure". */
export const isRemark = (text: string): boolean => remark.test(text.trim());

/** Without a remark after the name: "Contoso, ma non siamo sicuri", "Contoso (I think)". */
export const withoutRemark = (text: string): string => {
  const bare = text.replace(lastRemark, '').trim();
  return bare === '' ? text : bare;
};

/**
 * Without what stands before the name: "si chiama Contoso". The words after the first must be small, since "We Are
 * Social" is a name and "we are Contoso" is none; all capitals tell nothing.
 */
export const withoutLeadIn = (text: string, partner: boolean): string => {
  const shouted = text === text.toUpperCase();
  const patterns = [anywhere, ...(partner ? [atPartner] : []), weak];
  for (const pattern of patterns) {
    const lead = pattern.exec(text)?.[0];
    if (lead === undefined) continue;
    const [, ...later] = lead.trim().split(/\s+/);
    if (!shouted && later.some((word) => word !== word.toLowerCase())) continue;
    const rest = text.slice(lead.length);
    if (pattern === weak && !startsAsName.test(rest)) continue;
    const name = rest.replace(article, '').trim();
    return abbreviation.test(name) ? name : name.replace(/[.!]+$/, '');
  }
  return text;
};
