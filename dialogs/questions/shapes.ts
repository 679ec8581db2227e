import type { FactName } from '../../src/domain/rulebook/factName.ts';

/** How an answer to a question reads, typed: what is looked for in the words. */
export type AnswerShape =
  /** One of the words of a list. */
  | 'choice'
  /** Yes or no. */
  | 'truth'
  /** Yes, no, or "I don't know". */
  | 'truthOrUnknown'
  /** A name or a note, taken as it is. */
  | 'text'
  /** A partner's name, perhaps with what it delivers. */
  | 'partner'
  /** A subscription's name, which may say more about it. */
  | 'subscription'
  | 'day'
  | 'guid'
  | 'digits'
  | 'email'
  | 'tenant'
  /** Azure ids and names, several at once. */
  | 'azureList'
  /** One source for all subscriptions, or "in different places". */
  | 'sharedSource'
  /** Whether there is another entry: yes or no. */
  | 'more';

/** The shape of every question's answer. */
export const shapes: Readonly<Record<FactName | 'subscriptions', AnswerShape>> = {
  asker: 'choice',
  cloud: 'choice',
  customerIsCspPartner: 'truth',
  newPartnerName: 'text',
  newPartnerDelivers: 'text',
  movesExpected: 'truth',
  sameCountry: 'truthOrUnknown',
  hasRelationship: 'truthOrUnknown',
  currentPartnerName: 'text',
  customerName: 'text',
  customerTenant: 'tenant',
  customerEmail: 'email',
  currentPartnerEmail: 'email',
  newPartnerTenantId: 'guid',
  newPartnerMpnId: 'digits',
  providerName: 'text',
  providerTenantId: 'guid',
  currentPartnersComplete: 'more',
  subscriptionsComplete: 'more',
  sourcesDiffer: 'sharedSource',
  subscriptions: 'azureList',
  'subscription.name': 'subscription',
  'subscription.service': 'choice',
  'subscription.source': 'choice',
  'subscription.status': 'choice',
  'subscription.wish': 'choice',
  'subscription.termEnds': 'day',
  'subscription.azureId': 'guid',
  'partner.name': 'partner',
  'partner.delivers': 'text',
};

/** Shapes whose answers are free words: there, only a whole-message command interrupts ("Help Srl" is a name). */
const freeShapes: readonly AnswerShape[] = ['text', 'partner', 'subscription', 'azureList'];

/** Whether a question takes free words. */
export const isFreeText = (name: FactName | 'subscriptions'): boolean => freeShapes.includes(shapes[name]);
