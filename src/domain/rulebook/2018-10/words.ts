/** The words that edition 2018-10 answers with (rulebook, sections 1 to 3). Used from outside: never renamed. */

export const ruleIds = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
] as const;
/** A rule of the two source documents. */
export type RuleId = (typeof ruleIds)[number];

export const linkedFactIds = ['L1', 'L2', 'L6', 'L8', 'L9', 'L10', 'L11'] as const;
/** A fact from a page that the two documents link to. */
export type LinkedFactId = (typeof linkedFactIds)[number];

/** What a sentence of the bot rests on. */
export type SourceId = RuleId | LinkedFactId;

export const outcomes = [
  'requestRelationship',
  'waitOrCancel',
  'freeToBuy',
  'createAzureThenCancel',
  'switchAzure',
  'viaProvider',
  'notMultiChannel',
  'notPossible',
  'ask',
] as const;
/** What is decided, for a request or for one subscription. */
export type Outcome = (typeof outcomes)[number];

export const warnings = [
  'escalate',
  'noRefundOnCancel',
  'moveMeansRebuy',
  'customerMustCancel',
  'cancelOnlyAfterReplacement',
  'confirmSource',
  'noAccessToExistingAzure',
  'sameCountryRequired',
  'oldPartnerKeepsAccess',
  'relationshipFirst',
  'usGovUnavailable',
  'germanyClosedToNewCustomers',
] as const;
/** What a person must know before acting on an outcome. */
export type Warning = (typeof warnings)[number];

export const notices = ['policyMayChange', 'partnerWithIndirectProviders', 'partnerWithIndirectResellers'] as const;
/** What is said beside every answer. */
export type Notice = (typeof notices)[number];

export const unchangedThings = ['subscriptions', 'ownership', 'terms', 'partnerOfRecord'] as const;
/** What adding a partner leaves as it is. */
export type Unchanged = (typeof unchangedThings)[number];

export const stepIds = [
  'sendInvitation',
  'acceptInvitation',
  'checkRights',
  'provisionSameOffer',
  'reassignLicences',
  'endOldLicences',
  'chooseWaitOrCancel',
  'provisionNearEnd',
  'stopRenewal',
  'provisionOffer',
  'createAzure',
  'enterDetails',
  'moveWorkloads',
  'cancelOldAzure',
  'askInWriting',
  'openTicket',
  'fillForm',
  'signAsCustomer',
  'signAsNewPartner',
  'uploadForm',
  'answerTicket',
  'removeOldRoles',
  'removeOutdatedPermissions',
  'handToProvider',
  'ensureProviderRelationship',
  'askSyndicationPartner',
  'findSeller',
  'findPartnerInCountry',
] as const;
/** One thing to be done; its words stand in the catalogues. */
export type StepId = (typeof stepIds)[number];
