/**
 * The words in which a situation is told to the rulebook and answered by it (rulebook, section 1).
 * They are used from outside, in files and scripts: an edition may add words, none is ever renamed.
 */

/** What the person wants. */
export const requests = [
  'addPartner',
  'onboardSubscriptions',
  'switchAzure',
  'changePartnerOfRecord',
  'resellToPartner',
] as const;
export type Request = (typeof requests)[number];

/** The requests that are walked through as a journey; the other two are answered at once. */
export const journeyRequests = ['addPartner', 'onboardSubscriptions', 'switchAzure'] as const;
export type JourneyRequest = (typeof journeyRequests)[number];

/** Who is talking. */
export const askers = ['customer', 'directPartner', 'indirectProvider', 'indirectReseller'] as const;
export type Asker = (typeof askers)[number];

/** The portal that the customer's tenant belongs to. */
export const clouds = ['commercial', 'usGov', 'germany'] as const;
export type Cloud = (typeof clouds)[number];

/** How a subscription is counted: by seats (Office 365, EMS, Dynamics 365 …) or by use (Azure). */
export const services = ['license', 'usage'] as const;
export type Service = (typeof services)[number];

/** Where a subscription was bought. */
export const sources = [
  'microsoftDirect',
  'advisor',
  'open',
  'enterpriseAgreement',
  'cspPartner',
  'syndicationPartner',
  'otherThirdParty',
  'unknown',
] as const;
export type Source = (typeof sources)[number];

/** What shall become of a subscription: the new partner administers it, or sells it. */
export const wishes = ['manage', 'move'] as const;
export type Wish = (typeof wishes)[number];

/** Where a licence subscription stands. */
export const statuses = ['active', 'ended', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

/** Who carries out a step of a plan. */
export const actors = ['customer', 'currentPartner', 'newPartner', 'provider', 'microsoft'] as const;
export type Actor = (typeof actors)[number];

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string;
