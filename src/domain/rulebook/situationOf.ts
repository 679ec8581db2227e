import type { Facts } from './facts.ts';
import type { Situation } from './situation.ts';

/**
 * The situation that a case's facts tell, once every required need is met. What was not asked because it does not
 * matter gets the rulebook's default; a subscription that does not matter may be half told, and is left out.
 */
export const situationOf = (facts: Facts): Situation | undefined => {
  const { request, asker, cloud } = facts;
  if (asker === undefined || cloud === undefined) return undefined;
  const considered = request !== 'addPartner' || facts.movesExpected === true ? facts.subscriptions : [];
  return {
    request,
    asker,
    cloud,
    customerIsCspPartner: facts.customerIsCspPartner ?? false,
    newPartner: { hasRelationship: facts.hasRelationship ?? null, sameCountry: facts.sameCountry ?? null },
    subscriptions: considered.flatMap(({ id, service, source, wish, status, termEnds }) =>
      service === undefined || source === undefined
        ? []
        : [
            {
              id,
              service,
              source,
              wish: request === 'onboardSubscriptions' ? (wish ?? 'manage') : 'move',
              status: status ?? 'active',
              termEnds: termEnds ?? null,
            },
          ],
    ),
  };
};
