import type { Journey } from './journey.ts';
import { aboutPapers, aboutPartner, aboutPerson, subscriptionFacts } from './sharedQuestions.ts';

/** Journey 1: a second partner beside the first. */
export const addPartner: Journey = {
  request: 'addPartner',
  questions: [
    ...aboutPerson,
    { list: 'currentPartners', opens: 'entry', facts: ['name', 'delivers'] },
    'newPartnerName',
    'newPartnerDelivers',
    'movesExpected',
    { list: 'subscriptions', opens: 'entry', facts: subscriptionFacts },
    'currentPartnerName',
    ...aboutPartner,
    ...aboutPapers,
  ],
};
