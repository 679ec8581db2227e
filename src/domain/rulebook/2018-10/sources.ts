import type { Day } from '../words.ts';
import type { Notice, SourceId, Unchanged, Warning } from './words.ts';

const documentIds = [
  'multiPartner',
  'multiChannel',
  'requestRelationship',
  'switchSubscriptions',
  'revokeAdminPrivileges',
  'transitionLicences',
  'manualMigration',
  'usGovCloud',
  'germanyCloud',
] as const;
/** A page that a rule or fact was read on; its title stands in the catalogues. */
export type DocumentId = (typeof documentIds)[number];

/** The two source documents, and the linked pages as they stood in the same weeks. */
const documentDates: Readonly<Record<DocumentId, Day>> = {
  multiPartner: '2018-10-29',
  multiChannel: '2018-08-31',
  requestRelationship: '2018-10-29',
  switchSubscriptions: '2018-10-25',
  revokeAdminPrivileges: '2018-10-29',
  transitionLicences: '2018-10-29',
  manualMigration: '2018-10-29',
  usGovCloud: '2018-10-29',
  germanyCloud: '2018-10-29',
};

const documentOf: Readonly<Record<SourceId, DocumentId>> = {
  R1: 'multiPartner',
  R2: 'multiPartner',
  R3: 'multiPartner',
  R4: 'multiPartner',
  R5: 'multiPartner',
  R6: 'multiPartner',
  R7: 'multiPartner',
  R8: 'multiPartner',
  R9: 'multiPartner',
  R10: 'multiChannel',
  R11: 'multiChannel',
  R12: 'multiChannel',
  R13: 'multiChannel',
  R14: 'multiChannel',
  R15: 'multiChannel',
  R16: 'multiChannel',
  R17: 'multiChannel',
  R18: 'multiChannel',
  R19: 'multiChannel',
  L1: 'requestRelationship',
  L2: 'switchSubscriptions',
  L6: 'revokeAdminPrivileges',
  L8: 'transitionLicences',
  L9: 'manualMigration',
  L10: 'usGovCloud',
  L11: 'germanyCloud',
};

/** The page that a rule or fact stands on, and the day that page is dated. */
export const sourceOf = (id: SourceId): { readonly document: DocumentId; readonly date: Day } => {
  const document = documentOf[id];
  return { document, date: documentDates[document] };
};

/** What each warning rests on (rulebook, sections 2 and 3). */
export const warningSources: Readonly<Record<Warning, readonly SourceId[]>> = {
  escalate: ['R13'],
  noRefundOnCancel: ['L8'],
  moveMeansRebuy: ['L8'],
  customerMustCancel: ['L9'],
  cancelOnlyAfterReplacement: ['R16'],
  confirmSource: ['R13'],
  noAccessToExistingAzure: ['L6'],
  sameCountryRequired: ['L2'],
  oldPartnerKeepsAccess: ['L6'],
  relationshipFirst: ['L2'],
  usGovUnavailable: ['R1', 'R10', 'L10'],
  germanyClosedToNewCustomers: ['R1', 'R10', 'L11'],
};

/** What each notice rests on. */
export const noticeSources: Readonly<Record<Notice, readonly SourceId[]>> = {
  policyMayChange: ['R9'],
  partnerWithIndirectProviders: ['R19'],
  partnerWithIndirectResellers: ['R19'],
};

/** What each promise that something stays as it is rests on. */
export const unchangedSources: Readonly<Record<Unchanged, readonly SourceId[]>> = {
  subscriptions: ['R4'],
  ownership: ['R5'],
  terms: ['R6'],
  partnerOfRecord: ['R7'],
};
