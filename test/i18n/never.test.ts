import { describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/domain/language.ts';
import { decide } from '../../src/domain/rulebook/2018-10/decide.ts';
import { type StepId, stepIds } from '../../src/domain/rulebook/2018-10/words.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { situation, subscription } from '../domain/rulebook/2018-10/situations.ts';
import { everyFacts, everyText, sentencesOf } from './everyText.ts';

/** Section 3, "Never", in the words that people read. */
const words: Readonly<
  Record<
    Language,
    {
      readonly opensTicket: RegExp;
      readonly newPartner: RegExp;
      readonly partnerOfRecord: RegExp;
      readonly staysAsItIs: RegExp;
      readonly insideTerm: RegExp;
      readonly cannot: RegExp;
      readonly cancel: RegExp;
      readonly lastOfAll: RegExp;
      readonly onlyThen: RegExp;
      readonly noRefund: RegExp;
      readonly usGov: readonly RegExp[];
      readonly germany: readonly RegExp[];
      readonly october: RegExp;
      readonly person: RegExp;
    }
  >
> = {
  en: {
    opensTicket: /\bopen\w*\b.*\bticket|\bticket\b.*\bopen/i,
    newPartner: /Contoso|new partner/i,
    partnerOfRecord: /partner of record/i,
    staysAsItIs: /\b(does not change|stays the same|cannot)\b/,
    insideTerm: /\b(inside|within|during|before) (its|the) term/i,
    cannot: /\b(cannot|can only|no refund|without a refund)\b/,
    cancel: /cancel/i,
    lastOfAll: /^(Only now|Last of all)\b/,
    onlyThen: /\bonly then\b/,
    noRefund: /\b(no|without a) refund\b/,
    usGov: [/US Government/, /not yet available/, /Ask Microsoft/],
    germany: [/Germany/, /no new customers since August 2018/, /no indirect model/],
    october: /October 2018/,
    person: /^You$/,
  },
  it: {
    opensTicket: /\bapr\p{L}*\b.*\bticket|\bticket\b.*\bapr\p{L}*/iu,
    newPartner: /Contoso|nuovo partner/i,
    partnerOfRecord: /partner of record/i,
    staysAsItIs: /\b(non cambia|resta lo stesso)\b/,
    insideTerm: /\b(durante|entro|dentro) il periodo/i,
    cannot: /\b(non può|può \p{L}+ solo|senza rimborso)(?!\p{L})/u,
    cancel: /annull|disd/i,
    lastOfAll: /^(Solo adesso|Per ultimo)\b/,
    onlyThen: /\bsolo allora\b/,
    noRefund: /senza rimborso|alcun rimborso|nessun rimborso/,
    usGov: [/Governo statunitense/, /non era ancora disponibile/, /Chiedi a Microsoft/],
    germany: [/Germania/, /nessun nuovo cliente da agosto 2018/, /nessun modello indiretto/],
    october: /ottobre 2018/,
    person: /^Tu$/,
  },
};

describe.each(languages)('the words in %s', (language) => {
  const says = words[language];
  const edition = catalogues[language].editions['2018-10'];
  const sentences = everyText(catalogues[language]).flatMap(({ path, text }) =>
    sentencesOf(text).map((sentence) => ({ path, sentence })),
  );

  test('never tell the new partner to open the Azure ticket', () => {
    const opening = sentences.filter(({ sentence }) => says.opensTicket.test(sentence));
    expect(opening.map(({ path }) => path)).toContain('editions.2018-10.steps.openTicket');
    expect(opening.map(({ path }) => path)).toContain('editions.2018-10.papers.letter.body');
    expect(opening.filter(({ sentence }) => says.newPartner.test(sentence))).toEqual([]);
    // The plan gives that step to the current partner, who is neither the new one nor the person.
    const azure = subscription({ service: 'usage', source: 'cspPartner', wish: 'move' });
    const [item] = decide(situation({ subscriptions: [azure] })).items;
    const opener = item?.steps.find(({ step }) => step === 'openTicket')?.actor;
    if (opener === undefined) throw new Error('nobody opens the ticket');
    for (const facts of everyFacts) {
      const name = edition.actor(opener, facts);
      expect(name).not.toMatch(says.newPartner);
      expect(name).not.toMatch(says.person);
    }
  });

  test('never promise another partner of record', () => {
    const about = sentences.filter(({ sentence }) => says.partnerOfRecord.test(sentence));
    expect(about.length).toBeGreaterThanOrEqual(2);
    expect(about.filter(({ sentence }) => !says.staysAsItIs.test(sentence))).toEqual([]);
  });

  test('never promise that a licence of a CSP partner moves inside its term', () => {
    const about = sentences.filter(({ sentence }) => says.insideTerm.test(sentence));
    expect(about.length).toBeGreaterThan(0);
    expect(about.filter(({ sentence }) => !says.cannot.test(sentence))).toEqual([]);
    expect(edition.steps.chooseWaitOrCancel).toMatch(says.noRefund);
    expect(edition.warnings.noRefundOnCancel).toMatch(says.noRefund);
  });

  test('never tell anybody to cancel before the replacement exists', () => {
    const cancelling = stepIds.filter((step) => says.cancel.test(edition.steps[step]));
    // The other two are of a licence that waits: one only decides, the other follows the new licences.
    const expected: readonly StepId[] = ['cancelOldAzure', 'chooseWaitOrCancel', 'endOldLicences', 'stopRenewal'];
    expect([...cancelling].sort()).toEqual(expected);
    expect(edition.steps.cancelOldAzure).toMatch(says.lastOfAll);
    expect(edition.steps.endOldLicences).toMatch(says.lastOfAll);
    for (const facts of everyFacts)
      expect(edition.outcomes.createAzureThenCancel.reason({ facts, entry: { id: 's1' }, rebuy: false })).toMatch(
        says.onlyThen,
      );
  });

  test('never name US Government or Germany without the doubt', () => {
    for (const doubt of says.usGov) expect(edition.warnings.usGovUnavailable).toMatch(doubt);
    for (const doubt of says.germany) expect(edition.warnings.germanyClosedToNewCustomers).toMatch(doubt);
  });

  test('never leave out the date', () => {
    expect(edition.asOf).toMatch(says.october);
  });
});
