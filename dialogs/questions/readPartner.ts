import type { Language } from '../../src/domain/language.ts';
import { betweenQuotes, endsInLegalForm, readName } from './readName.ts';

/** A partner's name, and what it delivers where that was said in the same breath. */
export interface PartnerSaid {
  readonly name: string;
  readonly delivers?: string;
}

/** The partners that an answer named, in its order; or that there is none, or that it named nobody. */
export type PartnersRead =
  | { readonly kind: 'partners'; readonly partners: readonly PartnerSaid[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notAName' };

/** "Fabrikam: Office 365", "Fabrikam – Office 365", "Fabrikam per Office 365", "Fabrikam (Office 365)". */
const separators: readonly RegExp[] = [
  /\s*[:=]\s+/u,
  /\s+[–—-]\s+/u,
  // Small letters only: "Partners For Growth" is a name.
  /\s+(?:for|per|with|con|handles|manages|does|provides|looks after|takes care of|(?:ci )?gestisce|(?:ci )?fornisce|si occupa (?:di|del(?:la|lo|le)?|dei|degli)|si occupa dell['’](?=\S))(?:\s+|(?<=['’]))(?=\S)/u,
  /\s*\((?=[^)]+\)$)/u,
];

/** Between partners: always; and where a word may also join two names, or two things that one partner delivers. */
const surely = /\s*[;\n]+\s*/u;
const perhaps = /(\s*,\s*(?:(?:e|ed|and|mentre|while)\s+)?|\s+(?:e|ed|and|mentre|while)\s+)(?![^(]*\))/u;

/** Takes "Fabrikam for Office 365" apart; a text without a separator is a name alone. */
const apart = (text: string): PartnerSaid => {
  for (const separator of separators) {
    const found = separator.exec(text);
    if (found === null) continue;
    const name = text.slice(0, found.index).trim();
    const delivers = text
      .slice(found.index + found[0].length)
      .replace(found[0].includes('(') ? /\)$/ : /\.$/, '')
      .trim();
    if (name !== '' && delivers !== '' && !endsInLegalForm(delivers)) return { name, delivers };
  }
  return { name: text };
};

/** Split where both sides name a partner and what it delivers: "Fabrikam per la posta e Northwind per Azure". */
const pieces = (text: string): readonly string[] => {
  // Every second part is what joins its neighbours.
  const [first = '', ...others] = text.split(perhaps);
  const found: string[] = [];
  let present = first;
  for (let at = 0; at + 1 < others.length; at += 2) {
    const [joint, part] = [others[at] ?? '', others[at + 1] ?? ''];
    const separate = apart(present).delivers !== undefined && apart(part).delivers !== undefined;
    if (separate) found.push(present);
    present = separate ? part : `${present}${joint}${part}`;
  }
  return [...found, present];
};

/**
 * Reads who the partners of today are: "Fabrikam", "lavoriamo con Fabrikam per la posta", "Fabrikam for Office 365,
 * Northwind for Azure". A name in quotation marks is not taken apart.
 */
export const readPartners = (text: string, language: Language): PartnersRead => {
  const quoted = betweenQuotes(text) !== undefined;
  const partners: PartnerSaid[] = [];
  const whole = readName(text, language, 'partner');
  if (whole.kind !== 'name') return whole;
  if (quoted) return { kind: 'partners', partners: [{ name: whole.name }] };
  for (const piece of whole.name.split(surely).flatMap(pieces)) {
    const said = apart(piece);
    const name = readName(said.name, language, 'partner');
    if (name.kind === 'name') partners.push({ ...said, name: name.name });
  }
  return partners.length === 0 ? { kind: 'notAName' } : { kind: 'partners', partners };
};
