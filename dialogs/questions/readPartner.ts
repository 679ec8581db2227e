/** A partner's name, and what it delivers where that was said in the same breath. */
export interface PartnerSaid {
  readonly name: string;
  readonly delivers?: string;
}

/** "Fabrikam for Office 365", "Fabrikam: Office 365", "Fabrikam – Office 365", "Fabrikam per Office 365". */
const separators = [/\s*[:=]\s+/, /\s+[–—-]\s+/, /\s+(?:for|per|with|con)\s+(?=\S)/i, /\s*\((?=[^)]+\)$)/];

/** Takes "Fabrikam for Office 365" apart; a text without a separator is a name alone. */
export const readPartner = (text: string): PartnerSaid => {
  for (const separator of separators) {
    const [name, ...rest] = text.split(separator);
    const delivers = rest.join(' ').replace(/\)$/, '').trim();
    if (name !== undefined && name.trim() !== '' && delivers !== '') return { name: name.trim(), delivers };
  }
  return { name: text };
};
