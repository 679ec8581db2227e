import type { Actor } from '../words.ts';
import type { Step } from './decision.ts';
import type { Outcome, SourceId, StepId } from './words.ts';

const step = (actor: Actor, id: StepId, ...rules: readonly SourceId[]): Step => ({ actor, step: id, rules });

/** † of the rulebook: how the new partner comes to hold a reseller relationship with the customer. */
export const relationshipSteps: readonly Step[] = [
  step('newPartner', 'sendInvitation', 'R3', 'R15', 'L1'),
  step('customer', 'acceptInvitation', 'R3', 'R15', 'L1'),
];

/** L2, one actor a step. `taker` is who receives the subscriptions: the new partner, or its provider for it. */
const switchSteps = (taker: 'newPartner' | 'provider'): readonly Step[] => [
  step('customer', 'askInWriting', 'L2'),
  step('currentPartner', 'openTicket', 'L2'),
  step('currentPartner', 'fillForm', 'L2'),
  step('customer', 'signAsCustomer', 'L2'),
  step(taker, 'signAsNewPartner', 'L2'),
  step('currentPartner', 'uploadForm', 'L2'),
  step('microsoft', 'answerTicket', 'L2'),
  step(taker, 'removeOldRoles', 'L2'),
  step(taker, 'removeOutdatedPermissions', 'L2'),
];

const manageSteps: readonly Step[] = [step('newPartner', 'checkRights', 'L6')];

const rebuySteps: readonly Step[] = [
  step('newPartner', 'provisionSameOffer', 'L8'),
  step('customer', 'reassignLicences', 'L8'),
  step('customer', 'endOldLicences', 'L8', 'L9'),
];

interface Plan {
  /** Whether † opens the plan. */
  readonly opensWithRelationship: boolean;
  readonly steps: readonly Step[];
}

const plans: Readonly<Record<Exclude<Outcome, 'requestRelationship'>, Plan>> = {
  waitOrCancel: {
    opensWithRelationship: true,
    steps: [
      step('customer', 'chooseWaitOrCancel', 'R14', 'L8'),
      step('newPartner', 'provisionNearEnd', 'L8'),
      step('customer', 'stopRenewal', 'R14'),
    ],
  },
  freeToBuy: {
    opensWithRelationship: true,
    steps: [step('newPartner', 'provisionOffer', 'R14'), step('customer', 'reassignLicences', 'L8')],
  },
  createAzureThenCancel: {
    opensWithRelationship: true,
    steps: [
      step('newPartner', 'createAzure', 'R16'),
      step('newPartner', 'enterDetails', 'R16'),
      step('newPartner', 'moveWorkloads', 'R16'),
      step('customer', 'cancelOldAzure', 'R16', 'L9'),
    ],
  },
  switchAzure: { opensWithRelationship: true, steps: switchSteps('newPartner') },
  viaProvider: {
    // The provider's own relationship is a step of this plan, so † would ask for the same thing twice.
    opensWithRelationship: false,
    steps: [
      step('newPartner', 'handToProvider', 'R19'),
      step('provider', 'ensureProviderRelationship', 'L2'),
      ...switchSteps('provider'),
    ],
  },
  notMultiChannel: { opensWithRelationship: false, steps: [step('customer', 'askSyndicationPartner', 'R13')] },
  ask: { opensWithRelationship: false, steps: [step('customer', 'findSeller', 'R12', 'R13')] },
  notPossible: { opensWithRelationship: false, steps: [step('customer', 'findPartnerInCountry', 'L2')] },
};

/** Whether an outcome's plan begins with the relationship, so that it matters if it exists already. */
export const opensWithRelationship = (outcome: Outcome): boolean =>
  outcome === 'requestRelationship' || plans[outcome].opensWithRelationship;

/**
 * The ordered steps of one subscription's outcome (rulebook, "The plan").
 * @param rebuy the warning `moveMeansRebuy` was given: the licences are bought anew rather than administered.
 */
export const planSteps = (outcome: Outcome, hasRelationship: boolean | null, rebuy: boolean): readonly Step[] => {
  const own = outcome === 'requestRelationship' ? (rebuy ? rebuySteps : manageSteps) : plans[outcome].steps;
  return opensWithRelationship(outcome) && hasRelationship !== true ? [...relationshipSteps, ...own] : own;
};
