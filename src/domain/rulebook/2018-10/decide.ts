import type { Situation } from '../situation.ts';
import type { Decision } from './decision.ts';
import { relationshipSteps } from './plan.ts';
import { decideSubscription } from './subscription.ts';
import { type Notice, type Outcome, unchangedThings, type Warning } from './words.ts';

/** "Always, beside the outcomes": what accompanies every answer, whatever it is. */
const always = ({ cloud, asker }: Situation): { warnings: readonly Warning[]; notices: readonly Notice[] } => ({
  warnings: cloud === 'usGov' ? ['usGovUnavailable'] : cloud === 'germany' ? ['germanyClosedToNewCustomers'] : [],
  notices: [
    'policyMayChange',
    ...(asker === 'indirectReseller' ? (['partnerWithIndirectProviders'] as const) : []),
    ...(asker === 'indirectProvider' ? (['partnerWithIndirectResellers'] as const) : []),
  ],
});

const sharedOutcome = (given: readonly Outcome[]): Outcome | 'split' => {
  const [first, ...rest] = given;
  return first !== undefined && rest.every((outcome) => outcome === first) ? first : 'split';
};

/**
 * Decides a situation by edition 2018-10 (rulebook, section 3), in its order of precedence. Pure: the same
 * situation is always answered the same.
 */
export const decide = (situation: Situation): Decision => {
  const { request, newPartner, subscriptions } = situation;
  const answer = { asOf: '2018-10', rules: [], unchanged: [], items: [], ...always(situation) } as const;
  const own = request === 'addPartner' ? { steps: [] } : {};
  if (situation.customerIsCspPartner || request === 'resellToPartner')
    return { ...answer, overall: 'notPossible', rules: ['R8', 'R18'], ...own };
  if (request === 'changePartnerOfRecord') return { ...answer, overall: 'notPossible', rules: ['R7'], ...own };
  if (request === 'addPartner')
    return {
      ...answer,
      overall: 'requestRelationship',
      rules: ['R2', 'R3'],
      unchanged: unchangedThings,
      items: subscriptions
        .filter(({ wish }) => wish === 'move')
        .map((subscription) => decideSubscription(subscription, situation)),
      steps: newPartner.hasRelationship === true ? [] : relationshipSteps,
    };
  const items = subscriptions.map((subscription) => decideSubscription(subscription, situation));
  return { ...answer, overall: sharedOutcome(items.map(({ outcome }) => outcome)), items };
};
