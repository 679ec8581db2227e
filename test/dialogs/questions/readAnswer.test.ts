import { describe, expect, test } from '@jest/globals';
import type { QuestionKey } from '../../../dialogs/engine/sequence.ts';
import { readAnswer } from '../../../dialogs/questions/readAnswer.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import { openCase } from '../../../src/domain/case/decide.ts';
import type { Facts } from '../../../src/domain/rulebook/facts.ts';
import { catalogues } from '../../../src/i18n/catalogues.ts';

const today = '2026-11-20';
const begun: Facts = {
  request: 'addPartner',
  currentPartners: [{ id: 'p1', name: 'Fabrikam' }],
  subscriptions: [{ id: 's1', name: 'Office 365' }],
};

const given = (facts: Facts): Case => ({
  ...openCase('KRM-482', 'addPartner', { by: 'somebody', at: `${today}T10:00:00Z`, today }),
  facts,
});

/** What an answer is read as: its changes and an exclamation mark where they are said back, or why it was not read. */
const read = (key: QuestionKey, text: string, language: 'it' | 'en', facts = begun): string => {
  const answer = readAnswer(text, { current: given(facts), key, words: catalogues[language], language, today });
  if (answer.kind === 'blank') return 'blank';
  if (answer.kind === 'unclear') return answer.unclear.why;
  const changes = answer.changes.map((change) => ('set' in change ? `${change.set}=${change.value}` : change.remove));
  return `${changes.join(' ')}${answer.said ? ' !' : ''}`;
};

type Row = readonly [key: QuestionKey, text: string, found: string];
const active = 's1.status=active s1.termEnds=2027-03-31 !';
const csp = 's1.source=cspPartner';

const rows: Readonly<Record<'it' | 'en', readonly Row[]>> = {
  it: [
    ['s1.status', 'è attiva fino al 31 marzo 2027', active],
    ['s1.status', 'scade il 31/3/2027', active],
    ['s1.status', 'è attiva ma finisce il 31 marzo 2027', active],
    ['s1.status', 'Attiva', 's1.status=active'],
    ['s1.status', '1', 's1.status=active'],
    ['s1.status', 'la prima', 's1.status=active'],
    ['s1.status', 'ancora attiva', 's1.status=active !'],
    ['s1.status', 'scaduta il 31/3/2025', 's1.status=ended !'],
    ['s1.status', 'annullata, ma valida fino al 31/3/2027', 's1.status=cancelled !'],
    ['s1.status', 'scade il 31/3/2020', 'unclear'],
    ['s1.status', 'scade?', 'unclear'],
    ['s1.source', 'CSP, scade il 31/3/2027', `${csp} ${active}`],
    ['s1.source', 'da un CSP ed è attiva', `${csp} s1.status=active !`],
    ['s1.source', 'CSP, ma scade il 31/3/2027', `${csp} ${active}`],
    ['s1.source', 'da un CSP, il nostro partner attuale', `${csp} !`],
    ['s1.source', 'comprata da un CSP il 3/3/2026', `${csp} !`],
    ['s1.source', 'Da un partner CSP', csp],
    ['s1.source', 'CSP o EA', 'several'],
    ['s1.source', 'non lo so', 's1.source=unknown'],
    ['currentPartnersComplete', 'no, è l’unica', 'currentPartnersComplete=true'],
    ['currentPartnersComplete', 'no siamo a posto', 'currentPartnersComplete=true'],
    ['currentPartnersComplete', 'sì, un altro', 'currentPartnersComplete=false'],
    ['currentPartnersComplete', 'sì, Northwind per Azure', 'p2.name=Northwind p2.delivers=Azure !'],
    ['currentPartnersComplete', 'basta', 'currentPartnersComplete=true'],
    ['currentPartnersComplete', 'Basta così, grazie!', 'currentPartnersComplete=true'],
    ['currentPartnersComplete', 'fine', 'currentPartnersComplete=true'],
    ['currentPartnersComplete', 'è tutto', 'currentPartnersComplete=true'],
    ['currentPartnersComplete', 'nessun altro', 'currentPartnersComplete=true'],
    ['subscriptionsComplete', 'solo questa', 'subscriptionsComplete=true'],
    ['subscriptionsComplete', 'nessun’altra', 'subscriptionsComplete=true'],
    ['currentPartnersComplete', 'si chiama Northwind', 'unclear'],
    ['currentPartnersComplete', 'non lo so', 'unclear'],
    ['currentPartnersComplete', 'No Limits Srl', 'unclear'],
    ['customerIsCspPartner', 'no, siamo un’azienda manifatturiera', 'customerIsCspPartner=false !'],
    ['customerIsCspPartner', 'sì, ma non sempre', 'unclear'],
    ['customerIsCspPartner', 'no, non lo so', 'unclear'],
    ['sameCountry', 'no, siamo in Svizzera', 'sameCountry=false !'],
    ['sameCountry', 'non lo so', 'sameCountry=null'],
    ['p1.name', 'Contoso', 'p1.name=Contoso'],
    ['p1.name', 'con Contoso', 'p1.name=Contoso !'],
    [
      'p1.name',
      'Contoso per posta e Northwind per Azure',
      'p1.name=Contoso p1.delivers=posta p2.name=Northwind p2.delivers=Azure !',
    ],
    ['p2.name', 'Contoso; Northwind', 'p2.name=Contoso p3.name=Northwind !'],
    ['p2.name', 'nessuno', 'blank'],
    ['newPartnerName', 'con Fabrikam', 'newPartnerName=Fabrikam !'],
    ['customerName', 'da definire', 'blank'],
    ['customerName', 'sì', 'notAName'],
    [
      's2.name',
      'si chiama Azure con il nostro EA',
      's2.name=Azure con il nostro EA s2.service=usage s2.source=enterpriseAgreement !',
    ],
    ['s2.name', 'la vecchia', 's2.name=la vecchia'],
  ],
  en: [
    ['s1.status', 'active until 31 March 2027', active],
    ['s1.status', 'expires March 31, 2027', active],
    ['s1.status', 'active until 03/04/2027', 's1.status=active !'],
    ['s1.status', 'still running', 's1.status=active !'],
    ['s1.status', 'Active', 's1.status=active'],
    ['s1.status', 'the first one', 's1.status=active'],
    ['s1.status', 'expired on 31 March 2025', 's1.status=ended !'],
    ['s1.source', 'CSP, expires on 31/3/2027', `${csp} ${active}`],
    ['s1.source', 'from a CSP and it is active', `${csp} s1.status=active !`],
    ['s1.source', 'the telco', 's1.source=syndicationPartner !'],
    ['s1.source', '2', 's1.source=advisor'],
    ['s1.source', 'From a CSP partner', csp],
    ['sourcesDiffer', 'the telco', 's1.source=syndicationPartner !'],
    ['sourcesDiffer', 'in different places', 'sourcesDiffer=true'],
    ['subscriptionsComplete', 'yes, one more', 'subscriptionsComplete=false'],
    ['subscriptionsComplete', 'yes one more', 'subscriptionsComplete=false'],
    ['subscriptionsComplete', 'no, that is the only one', 'subscriptionsComplete=true'],
    ['subscriptionsComplete', 'that’s all', 'subscriptionsComplete=true'],
    ['subscriptionsComplete', "that's it, thanks", 'subscriptionsComplete=true'],
    ['subscriptionsComplete', 'nothing else', 'subscriptionsComplete=true'],
    ['subscriptionsComplete', 'no more', 'subscriptionsComplete=true'],
    ['subscriptionsComplete', 'only this one', 'subscriptionsComplete=true'],
    ['subscriptionsComplete', 'just this', 'subscriptionsComplete=true'],
    ['subscriptionsComplete', 'no problem', 'unclear'],
    ['subscriptionsComplete', 'no idea', 'unclear'],
    ['currentPartnersComplete', 'yes, Northwind for Azure', 'p2.name=Northwind p2.delivers=Azure !'],
    ['customerIsCspPartner', 'yes, we do', 'customerIsCspPartner=true'],
    ['customerIsCspPartner', 'no, we are a manufacturer', 'customerIsCspPartner=false !'],
    ['customerIsCspPartner', 'no, why?', 'unclear'],
    ['customerIsCspPartner', 'no idea', 'unclear'],
    ['sameCountry', 'no idea', 'sameCountry=null'],
    ['asker', 'the customer', 'asker=customer !'],
    ['customerName', 'what is this for?', 'notAName'],
    ['customerName', 'we are Contoso', 'customerName=Contoso !'],
    ['p2.name', 'no one', 'blank'],
    ['s2.name', 'Azure?', 'notAName'],
  ],
};

describe.each(['it', 'en'] as const)('an answer, in %s', (language) => {
  test.each(rows[language])('to %s: %s', (key, text, found) => {
    expect(read(key, text, language)).toBe(found);
  });
});

test('what is known of a subscription already is not overwritten by the way', () => {
  const facts: Facts = {
    ...begun,
    subscriptions: [{ id: 's1', name: 'Office 365', status: 'active', termEnds: '2028-03-31' }],
  };
  expect(read('s1.source', 'CSP, scade il 31/3/2027', 'it', facts)).toBe(`${csp} !`);
  expect(read('s1.status', 'attiva fino al 31/3/2027', 'it', facts)).toBe('s1.status=active !');
});

test('a name that is too long is said to be', () => {
  expect(read('customerName', 'Contoso '.repeat(40), 'en')).toBe('tooLong');
});
