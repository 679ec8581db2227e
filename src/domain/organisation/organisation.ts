import type { Asker, Cloud } from '../rulebook/words.ts';

/** How a partner sells: the roles in which somebody can ask, but for the customer's. */
export type PartnerKind = Exclude<Asker, 'customer'>;

/**
 * An organisation, as its people told of it. Only its tenant is vouched for, by Teams; all else is what somebody typed,
 * also where a tenant stands beside it. People of one tenant share one organisation; a guest's is theirs alone.
 */
export interface Organisation {
  readonly id: string;
  readonly version: number;
  /** The vouched tenant, a GUID in lower case; absent: a guest's organisation. */
  readonly tenant?: string;
  readonly name?: string;
  readonly country?: string;
  readonly cloud?: Cloud;
  /** Its Microsoft tenant as somebody typed it: a domain or a tenant id. */
  readonly ownTenant?: string;
  readonly roles: {
    readonly customer?: true;
    readonly partner?: {
      /** Absent: not said yet. */
      readonly kind?: PartnerKind;
      /** The partner (MPN) id: digits. */
      readonly partnerId?: string;
      /** The id of the tenant that it sells from, a GUID in lower case. */
      readonly tenantId?: string;
    };
  };
}

/** What is known of somebody when they come: their organisation, and in which role they asked last. */
export interface Profile {
  readonly organisation: Organisation;
  readonly lastRole?: Asker;
}
