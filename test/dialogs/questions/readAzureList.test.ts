import { describe, expect, test } from '@jest/globals';
import { readAzureList } from '../../../dialogs/questions/readAzureList.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Facts } from '../../../src/domain/rulebook/facts.ts';

const ids = {
  A: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  B: '9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47',
  C: '6f1d2c3b-4a59-4e68-9b7a-8c9d0e1f2a3b',
};
const empty: Facts = { request: 'switchAzure', currentPartners: [], subscriptions: [] };

/** `{A}` in a text stands for an id; what is read is told as "name=id", with "(licence)" after one that is none of Azure's. */
const read = (text: string, language: Language, facts: Facts = empty): string => {
  const pasted = text.replace(/\[([ABC])\]/g, (_, letter: 'A' | 'B' | 'C') => ids[letter]);
  const list = readAzureList(pasted, facts, language);
  if (list.kind !== 'read') return list.kind;
  const entries = new Map<string, { name: string; id: string; licence: string }>();
  for (const change of list.changes) {
    if (!('set' in change)) continue;
    const [entry = '', fact] = change.set.split('.');
    if (fact === undefined) continue;
    const known = entries.get(entry) ?? { name: '', id: '', licence: '' };
    const letter = Object.entries(ids).find(([, id]) => id === change.value)?.[0] ?? '';
    entries.set(entry, {
      name: fact === 'name' ? String(change.value ?? '') : known.name,
      id: fact === 'azureId' ? letter : known.id,
      licence: change.value === 'license' ? ' (licence)' : known.licence,
    });
  }
  expect(list.count).toBe(entries.size);
  return [...entries.values()].map(({ name, id, licence }) => `${name}=${id}${licence}`).join('; ');
};

type Row = readonly [text: string, found: string];

const rows: Readonly<Record<Language, readonly Row[]>> = {
  it: [
    ['Ciao, le sottoscrizioni sono: Produzione [A] e Test [B]. Grazie!', 'Produzione=A; Test=B'],
    ['Nome\tID\tStato\nProduzione\t[A]\tAttiva\nTest\t[B]\tDisabilitata', 'Produzione=A; Test=B'],
    ['Nome;ID;Stato\nProduzione;[A];Attiva\nTest;[B];Disabilitata', 'Produzione=A; Test=B'],
    ['| Nome | ID |\n|---|---|\n| Produzione | `[A]` |\n| Test | [B] |', 'Produzione=A; Test=B'],
    ['"Produzione, Italia","[A]","Attiva"\n"Test","[B]","Attiva"', 'Produzione, Italia=A; Test=B'],
    ['Produzione    [A]    Attiva    Italy North   1.200,00 €', 'Produzione=A'],
    ['Sottoscrizione di Azure 1\t[A]\tProprietario\tAttivo', 'Sottoscrizione di Azure 1=A'],
    ['Ecco l’elenco:\n\n1. Produzione: [A]\n2. Test: [B]\n\nGrazie mille', 'Produzione=A; Test=B'],
    ['ID: [A], Nome: Produzione', 'Produzione=A'],
    ['Nome: Produzione, ID: [A]', 'Produzione=A'],
    ['La sottoscrizione è [A]. Grazie!', '=A'],
    ['Produzione con ID [A]', 'Produzione=A'],
    ['Ricerca e Sviluppo [A]', 'Ricerca e Sviluppo=A'],
    ['[A] (Produzione) e [B] (Test)', 'Produzione=A; Test=B'],
    ['[A] [B], [C]', '=A; =B; =C'],
    ['[A] e [B]', '=A; =B'],
    ['Produzione [A], Test [B] e Sviluppo [C]', 'Produzione=A; Test=B; Sviluppo=C'],
    ['Produzione [A]; Test', 'Produzione=A; Test='],
    ['Produzione [A]\nDoppia [A]', 'Produzione=A'],
    ['Produzione\tAttiva\t[A]', 'Produzione=A'],
    ['Produzione [A]\nOffice 365 E3', 'Produzione=A; Office 365 E3= (licence)'],
    ['Produzione e Test', 'Produzione=; Test='],
    ['Ciao, le sottoscrizioni sono Produzione e Test. Grazie!', 'Produzione=; Test='],
    ['Produzione\tAttiva\nTest\tAttiva', 'Produzione=; Test='],
    ['Office 365 E3, Produzione', 'Office 365 E3= (licence); Produzione='],
    ['tutte', 'nothing'],
    ['ne abbiamo 3', 'nothing'],
    ['tutte quante, grazie', 'nothing'],
    ['sì', 'nothing'],
    ['non lo so', 'nothing'],
    ['buongiorno', 'nothing'],
    ['quali?', 'nothing'],
    ['non ho gli ID', 'nothing'],
    ['Produzione [A]\nTest 9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b4', 'guidSlip'],
    ['Produzione [A] e Test 9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b4', 'guidSlip'],
  ],
  en: [
    ['Hi, our subscriptions are Production [A] and Test [B]. Thanks!', 'Production=A; Test=B'],
    ['Subscription name\tSubscription ID\tMy role\nProduction\t[A]\tOwner\nTest\t[B]\tReader', 'Production=A; Test=B'],
    ['Contoso Prod,[A],Owner,Active\nContoso Dev,[B],Reader,Disabled', 'Contoso Prod=A; Contoso Dev=B'],
    ['The subscription Production ([A]) and the subscription Test ([B])', 'Production=A; Test=B'],
    ['[A]\tProduction\tEnabled\n[B]\tTest\tEnabled', 'Production=A; Test=B'],
    ['[A]: Production\n[B]: Test', 'Production=A; Test=B'],
    ['[A] = Production', 'Production=A'],
    ['- Production - [A]\n- Test - [B]', 'Production=A; Test=B'],
    ['Subscription ID: [A]', '=A'],
    ['/subscriptions/[A]/resourceGroups/web', '=A'],
    ['Production /subscriptions/[A]/resourceGroups/web', 'Production=A'],
    ['https://portal.azure.com/#@contoso.com/resource/subscriptions/[A]/overview', '=A'],
    ['https://x.example/?id=%2Fsubscriptions%2F[A]', '=A'],
    ['[Production](https://portal.azure.com/subscriptions/[A])', 'Production=A'],
    ['{[A]} Production', 'Production=A'],
    ['“Production” [A]', 'Production=A'],
    ['Azure subscription 1 [A]', 'Azure subscription 1=A'],
    ['Visual Studio Enterprise Subscription [A]', 'Visual Studio Enterprise Subscription=A'],
    ['Pay-As-You-Go [A]', 'Pay-As-You-Go=A'],
    ['Please move Production [A] and Test [B] to the new partner, thanks', 'Production=A; Test=B'],
    ['"id": "[A]", "name": "Production"', 'Production=A'],
    ['{"name":"Production","subscriptionId":"[A]"}', 'Production=A'],
    ['Name: Production\tState: Enabled\tID: [A]', 'Production=A'],
    ['Production, Test\nDev', 'Production=; Test=; Dev='],
    ['Production and Test', 'Production=; Test='],
    ['all of them', 'nothing'],
    ['we have 3', 'nothing'],
    ['3', 'nothing'],
    ['ok', 'nothing'],
    ["I don't know", 'nothing'],
    ['hello', 'nothing'],
    ['Production 3f2504e0-4f89-41d3-9a0c-0305e82c330', 'guidSlip'],
  ],
};

describe.each(['it', 'en'] as const)('a pasted list, in %s', (language) => {
  test.each(rows[language].map((row) => [row] as const))('%j', ([text, found]) => {
    expect(read(text, language)).toBe(found);
  });
});

test('an id that the case has already is not added again', () => {
  const facts: Facts = { ...empty, subscriptions: [{ id: 's4', azureId: ids.A }] };
  expect(read('Production [A], Test [B]', 'en', facts)).toBe('Test=B');
  expect(readAzureList(ids.B, facts, 'en')).toMatchObject({ changes: [{ set: 's5.name' }, {}, {}, {}, {}] });
});

test('every id of a long list is kept', () => {
  const many = Array.from({ length: 45 }, (_, at) => ids.A.replace(/01$/, String(10 + at)));
  const list = readAzureList(many.map((id, at) => `Landing zone ${at}, ${id}, Active`).join('\r\n'), empty, 'en');
  expect(list).toMatchObject({ kind: 'read', count: 45 });
});
