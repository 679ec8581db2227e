import { describe, expect, test } from '@jest/globals';
import { readPartners } from '../../../dialogs/questions/readPartner.ts';

/** What was typed, and the names in turn with what each delivers ("-" where nothing was said). */
type Row = readonly [text: string, ...said: readonly string[]];

const rows: Readonly<Record<'it' | 'en', readonly Row[]>> = {
  it: [
    ['Fabrikam', 'Fabrikam', '-'],
    ['con Fabrikam', 'Fabrikam', '-'],
    ['lavoriamo con Fabrikam per la posta', 'Fabrikam', 'la posta'],
    ['Fabrikam per Office 365 e Northwind per Azure', 'Fabrikam', 'Office 365', 'Northwind', 'Azure'],
    ['Fabrikam: posta; Northwind: Azure', 'Fabrikam', 'posta', 'Northwind', 'Azure'],
    ['Fabrikam (posta), Northwind (Azure)', 'Fabrikam', 'posta', 'Northwind', 'Azure'],
    ['Fabrikam per posta e Teams', 'Fabrikam', 'posta e Teams'],
    [
      'Fabrikam per posta, Teams e telefonia, Northwind per Azure',
      'Fabrikam',
      'posta, Teams e telefonia',
      'Northwind',
      'Azure',
    ],
    ['Rossi e Bianchi per Azure', 'Rossi e Bianchi', 'Azure'],
    ['Fabrikam si occupa della posta', 'Fabrikam', 'posta'],
    ['Fabrikam; Northwind', 'Fabrikam', '-', 'Northwind', '-'],
    ['“Rossi per Voi”', 'Rossi per Voi', '-'],
    ['Uniti per Vincere Srl', 'Uniti per Vincere Srl', '-'],
  ],
  en: [
    ['with Fabrikam', 'Fabrikam', '-'],
    ['we work with Fabrikam for mail', 'Fabrikam', 'mail'],
    ['Fabrikam for Office 365, Northwind for Azure', 'Fabrikam', 'Office 365', 'Northwind', 'Azure'],
    ['Fabrikam for Office 365 and Northwind for Azure', 'Fabrikam', 'Office 365', 'Northwind', 'Azure'],
    ['Fabrikam handles mail and Northwind does Azure', 'Fabrikam', 'mail', 'Northwind', 'Azure'],
    ['Fabrikam - Office 365', 'Fabrikam', 'Office 365'],
    ['our partner is Fabrikam', 'Fabrikam', '-'],
    ['Fabrikam for mail, but not sure', 'Fabrikam', 'mail'],
    ['Help for You Ltd', 'Help for You Ltd', '-'],
    ['Partners For Growth', 'Partners For Growth', '-'],
  ],
};

describe.each(['it', 'en'] as const)('partners, in %s', (language) => {
  test.each(rows[language].map((row) => [row] as const))('%j', ([text, ...said]) => {
    const read = readPartners(text, language);
    const found = read.kind === 'partners' ? read.partners.flatMap(({ name, delivers = '-' }) => [name, delivers]) : [];
    expect(found).toEqual(said);
  });
});

test.each([
  ['nessuno', 'blank'],
  ['none', 'blank'],
  ['no one', 'blank'],
  ['non lo so', 'blank'],
  ['sì', 'notAName'],
  ['noi', 'notAName'],
  ['quale?', 'notAName'],
])('%s names nobody: %s', (text, kind) => {
  expect(readPartners(text, 'it')).toEqual({ kind });
});
