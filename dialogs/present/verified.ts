import type { Case, PersonKey } from '../../src/domain/case/case.ts';
import { partiesOf, type Seat } from '../../src/domain/case/parties.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';

/**
 * The tenant from which somebody takes part, as Teams vouched for it when they opened the case or joined it: of who
 * opened it, or of everybody who was invited to a seat. Nothing where it is not vouched for each of them, or not the same.
 */
export const vouchedFor = (given: Case, whose: Seat | 'opener'): string | undefined => {
  const people =
    whose === 'opener' ? [given.owner] : (partiesOf(given).find(({ seat }) => seat === whose)?.members ?? []);
  const tenants = people.map((person) => tenantOf(given, person));
  return tenants.every((tenant) => tenant === tenants[0]) ? tenants[0] : undefined;
};

const tenantOf = ({ history }: Case, person: PersonKey): string | undefined =>
  history
    .flatMap((event) =>
      event.by === person && (event.kind === 'opened' || event.kind === 'joined') ? [event.tenant] : [],
    )
    .at(-1);

/** A side's name with what is to be held of it: "Contoso (not verified)". The name itself is as somebody typed it. */
export const markedName = (name: string, tenant: string | undefined, words: Catalogue): string =>
  `${name} ${standingOf(tenant, words)}`;

/** What is to be held of a side's name: "(not verified)". */
export const standingOf = (tenant: string | undefined, { profile }: Catalogue): string =>
  tenant === undefined ? profile.notVerified : profile.vouched(tenant);
