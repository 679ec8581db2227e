import type { ProfileField } from '../../domain/organisation/correct.ts';

/** How one thing that is known of somebody is called, exemplified, and refused. */
export interface ProfileFieldWords {
  readonly label: string;
  readonly example: string;
  /** What was given cannot be it: what it must be, and how to find it. */
  readonly bad: string;
}

/** The words about who somebody is, and for which organisation they speak. */
export interface ProfileWords {
  readonly title: string;
  readonly heading: string;
  /** How they are known: nobody vouches for anything; or Teams does, for their tenant. */
  readonly guest: string;
  readonly member: (tenant: string) => string;
  readonly fields: Readonly<Record<ProfileField, ProfileFieldWords>>;
  /** The roles that their people gave an organisation. */
  readonly roles: string;
  /** A role of a partner whose kind nobody said yet. */
  readonly somePartner: string;
  readonly unknown: string;
  /** Behind what somebody only claims. */
  readonly notVerified: string;
  /** Behind a name: what alone is vouched for of it. */
  readonly vouched: (tenant: string) => string;
  /** That a vouched tenant makes no name true. */
  readonly onlyTenant: string;
  /** How to correct it, on a form; and by typing. */
  readonly hint: string;
  readonly howTo: string;
  readonly forgotten: (labels: readonly string[]) => string;
  /** Asks whether all of this is to be forgotten; or there is nothing. */
  readonly forgetAsk: (labels: readonly string[]) => string;
  readonly nothingToForget: string;
  /** What follows from a correction. */
  readonly next: string;
  /** A value was refused: what there was stays. */
  readonly kept: string;
  /** The form was filled in on what is not so any more. */
  readonly meanwhile: string;
  /** What was filled in of what is known already, and how to correct it. */
  readonly asLastTime: (things: readonly string[]) => string;
  readonly known: (things: readonly string[]) => string;
}
