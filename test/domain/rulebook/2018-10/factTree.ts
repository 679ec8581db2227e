import type { Case } from '../../../../src/domain/case/case.ts';
import { type Change, decide as decideCase, openCase } from '../../../../src/domain/case/decide.ts';
import { openNeeds } from '../../../../src/domain/case/openNeeds.ts';
import type { Need } from '../../../../src/domain/rulebook/edition.ts';
import { type FactName, factName } from '../../../../src/domain/rulebook/factName.ts';
import type { FactValue } from '../../../../src/domain/rulebook/facts.ts';
import {
  askers,
  clouds,
  type JourneyRequest,
  services,
  sources,
  statuses,
  wishes,
} from '../../../../src/domain/rulebook/words.ts';

export const today = '2026-11-20';
const occasion = { by: 'somebody', at: `${today}T09:00:00.000Z`, today };

const truths = [true, false] as const;
const triples = [true, false, null] as const;
const guid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

/** Every answer that is tried for each fact: all values of the enumerated ones, one of what is free text. */
export const answers: Readonly<Record<FactName, readonly FactValue[]>> = {
  asker: askers,
  cloud: clouds,
  customerIsCspPartner: truths,
  movesExpected: truths,
  sameCountry: triples,
  hasRelationship: triples,
  sourcesDiffer: truths,
  'subscription.service': services,
  'subscription.source': sources,
  'subscription.status': statuses,
  'subscription.wish': wishes,
  'subscription.termEnds': [null, '2028-03-31'],
  'subscription.name': ['Production'],
  'subscription.azureId': [guid],
  'partner.name': ['Fabrikam'],
  'partner.delivers': ['Office 365'],
  newPartnerName: ['Contoso'],
  newPartnerDelivers: ['Azure'],
  currentPartnerName: ['Fabrikam'],
  customerName: ['Adatum'],
  customerTenant: ['adatum.onmicrosoft.com'],
  customerEmail: ['it@adatum.example'],
  currentPartnerEmail: ['csp@fabrikam.example'],
  newPartnerTenantId: [guid],
  newPartnerMpnId: ['4813729'],
  providerName: ['Northwind'],
  providerTenantId: [guid],
  currentPartnersComplete: truths,
  subscriptionsComplete: truths,
};

/** A case as far as it was asked, and where each answer to its first open question leads. */
export type Tree =
  | { readonly kind: 'complete'; readonly current: Case; readonly asked: readonly Need[] }
  | { readonly kind: 'asking'; readonly need: Need; readonly answered: readonly Tree[] };

/** Every way through a request with one subscription: the first open need is answered with all of its values. */
export const treeOf = (request: JourneyRequest): Tree => grow(openCase('KRM-482', request, occasion), []);

const grow = (current: Case, asked: readonly Need[]): Tree => {
  const [need] = openNeeds(current, today);
  if (need === undefined) return { kind: 'complete', current, asked };
  if (asked.length > 60) throw new Error(`${need.key} is asked again and again`);
  return {
    kind: 'asking',
    need,
    answered: answersTo(need).map((changes) => grow(recorded(current, changes), [...asked, need])),
  };
};

const answersTo = ({ key }: Need): readonly (readonly Change[])[] => {
  if (key === 'currentPartners') return [[{ set: 'currentPartnersComplete', value: true }]];
  if (key === 'subscriptions')
    return [
      [
        { set: 's1.name', value: 'Production' },
        { set: 'subscriptionsComplete', value: true },
      ],
    ];
  return answers[factName(key)].map((value) => [{ set: key, value }]);
};

const recorded = (current: Case, changes: readonly Change[]): Case => {
  const answer = decideCase(current, { name: 'record', changes }, occasion);
  if (answer.kind === 'refused') throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.next;
};

export type Complete = Extract<Tree, { kind: 'complete' }>;

/** The complete cases of a tree. */
export const completeOf = (tree: Tree): readonly Complete[] =>
  tree.kind === 'complete' ? [tree] : tree.answered.flatMap(completeOf);
