import { describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/domain/language.ts';
import { decide } from '../../src/domain/rulebook/2018-10/decide.ts';
import { needs } from '../../src/domain/rulebook/2018-10/needs.ts';
import { type Paper, papers } from '../../src/domain/rulebook/2018-10/papers.ts';
import { planSections } from '../../src/domain/rulebook/2018-10/planSections.ts';
import type { FactKey, Facts } from '../../src/domain/rulebook/facts.ts';
import { situationOf } from '../../src/domain/rulebook/situationOf.ts';
import { journeyRequests } from '../../src/domain/rulebook/words.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { completeOf, type Tree, treeOf } from '../domain/rulebook/2018-10/factTree.ts';

/** What only papers and plans bear. Nothing that is decided rests on them. */
const borne = [
  'newPartnerName',
  'newPartnerDelivers',
  'currentPartnerName',
  'customerName',
  'customerTenant',
  'customerEmail',
  'currentPartnerEmail',
  'newPartnerTenantId',
  'newPartnerMpnId',
  'providerName',
  'providerTenantId',
] as const satisfies readonly FactKey[];
type Borne = (typeof borne)[number];

const decisionOf = (facts: Facts) => {
  const situation = situationOf(facts);
  if (situation === undefined) throw new Error('nothing to decide');
  return decide(situation);
};

/** To whom a paper is sent: the address is no part of its words, but opens with them in the mail program. */
const sentTo = ({ kind }: Paper, { customerEmail, currentPartnerEmail }: Facts) =>
  kind === 'invitation' ? customerEmail : kind === 'letter' ? currentPartnerEmail : undefined;

/** A paper's own text in one language; the sheet is the decision and the plan. */
const bodyOf = (paper: Paper, facts: Facts, language: Language): string => {
  const { invitation, letter, form } = catalogues[language].editions['2018-10'].papers;
  switch (paper.kind) {
    case 'invitation':
      return invitation(facts, paper.link).body;
    case 'letter':
      return letter(facts, paper.subscriptions, paper.viaProvider).body;
    case 'form':
      return form(facts, paper.subscriptions, paper.viaProvider).body;
    case 'sheet':
      return '';
  }
};

/** The letters and forms of a complete case, in every language, with where they go. */
const lettersOf = (facts: Facts): string =>
  JSON.stringify(
    papers(facts, decisionOf(facts)).map((paper) => [
      languages.map((language) => bodyOf(paper, facts, language)),
      sentTo(paper, facts),
    ]),
  );

/** How many places of the letters and forms are still blank. */
const blanksOf = (facts: Facts, language: Language): number => {
  const { blank } = catalogues[language].editions['2018-10'].papers;
  return papers(facts, decisionOf(facts))
    .map((paper) => {
      const inLink = paper.kind === 'invitation' ? paper.blanks.length : 0;
      return bodyOf(paper, facts, language).split(blank).length - 1 + inLink;
    })
    .reduce((sum, count) => sum + count, 0);
};

/** All that a complete case tells: the answer with its reasons, who does what, and the letters. */
const toldOf = (facts: Facts): string => {
  const decision = decisionOf(facts);
  const { outcomes, whole, actor } = catalogues.en.editions['2018-10'];
  const reasons = decision.items.map(({ id, outcome, warnings }) =>
    outcomes[outcome].reason({
      facts,
      entry: facts.subscriptions.find((one) => one.id === id) ?? { id: 's1' },
      rebuy: warnings.includes('moveMeansRebuy'),
    }),
  );
  const steps = planSections(decision).flatMap((section) => section.steps.map((step) => actor(step.actor, facts)));
  const request = facts.request === 'addPartner' ? whole.requestRelationship.reason(facts) : '';
  return JSON.stringify([reasons, request, steps, lettersOf(facts)]);
};

/** The facts that make a difference to what is told when they are told alone. */
const matter = (facts: Facts, tell: (facts: Facts) => unknown): ReadonlySet<Borne> => {
  const blank = { ...facts, ...Object.fromEntries(borne.map((key) => [key, null])) };
  const without = tell(blank);
  return new Set(borne.filter((key) => tell({ ...blank, [key]: '12345678' }) !== without));
};

describe.each(journeyRequests)('%s', (request) => {
  const tree = treeOf(request);
  const complete = completeOf(tree);

  test('every blank of its letters and forms can be filled', () => {
    const missing = new Set<string>();
    for (const { current } of complete) {
      const named = new Set<string>(needs(current.facts).map(({ key }) => key));
      for (const language of languages)
        for (const key of matter(current.facts, (facts) => blanksOf(facts, language)))
          if (!named.has(key)) missing.add(key);
    }
    expect([...missing]).toEqual([]);
  });

  test('what is offered is borne by a letter or form', () => {
    const idle = new Set<string>();
    for (const { current } of complete) {
      const used = matter(current.facts, lettersOf);
      for (const { key, how } of needs(current.facts))
        if (how === 'offered' && borne.some((one) => one === key && !used.has(one))) idle.add(key);
    }
    expect([...idle]).toEqual([]);
  });

  test('what is asked may still be borne by something when it is asked', () => {
    const inVain = new Set<string>();
    const used = (one: Tree): ReadonlySet<string> => {
      // A customer who asks is named to whoever the case is shared with, also where no letter is written.
      if (one.kind === 'complete')
        return new Set([
          ...matter(one.current.facts, toldOf),
          ...(one.current.facts.asker === 'customer' ? ['customerName'] : []),
        ]);
      const below = new Set(one.answered.flatMap((answered) => [...used(answered)]));
      const { key } = one.need;
      if (borne.some((name) => name === key) && !below.has(key)) inVain.add(key);
      return below;
    };
    used(tree);
    expect([...inVain]).toEqual([]);
  });
});
