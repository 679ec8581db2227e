import type { EditionId } from '../domain/rulebook/edition.ts';
import { type AnyDecision, currentEdition, editions } from '../domain/rulebook/editions.ts';
import type { Asker, Cloud } from '../domain/rulebook/words.ts';

/** The requests that no journey can fulfil: the rulebook stops them whatever else is known. */
export type StoppedRequest = 'changePartnerOfRecord' | 'resellToPartner';

/** The current edition's answer to a request that needs no case, and which edition that is. */
export const answerAtOnce = (
  request: StoppedRequest,
  said: { readonly asker?: Asker; readonly cloud?: Cloud },
): { readonly edition: EditionId; readonly decision: AnyDecision } => ({
  edition: currentEdition,
  decision: editions[currentEdition].decide({
    request,
    asker: said.asker ?? 'customer',
    cloud: said.cloud ?? 'commercial',
    customerIsCspPartner: false,
    newPartner: { hasRelationship: null, sameCountry: null },
    subscriptions: [],
  }),
});
