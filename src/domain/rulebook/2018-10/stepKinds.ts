import type { StepId } from './words.ts';

/**
 * What marking a step means. `act`: somebody did something. `agreement`: somebody says yes, or no, which ends the case.
 * `signature`: somebody signed. `wait`: somebody outside answered. Agreements and signatures hold for the facts that
 * they were given for.
 */
export type StepKind = 'act' | 'agreement' | 'signature' | 'wait';

const kinds: Partial<Readonly<Record<StepId, StepKind>>> = {
  // L1: a global administrator of the customer accepts, or does not.
  acceptInvitation: 'agreement',
  // L2: the three signatures of the transfer form.
  fillForm: 'signature',
  signAsCustomer: 'signature',
  signAsNewPartner: 'signature',
  answerTicket: 'wait',
};

/** Within how many business hours a wait is over. Source: L2. */
const hours: Partial<Readonly<Record<StepId, number>>> = { answerTicket: 8 };

export const kindOf = (step: StepId): StepKind => kinds[step] ?? 'act';

/** The business hours within which what is waited for comes; nothing where no page promises any. */
export const answersWithin = (step: StepId): number | undefined => hours[step];
