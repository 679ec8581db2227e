import type { Journey } from './journey.ts';
import { aboutPapers, aboutPartner, aboutPerson, subscriptionFacts } from './sharedQuestions.ts';

/** Journey 3: Azure that a partner sold, to another partner. */
export const switchAzure: Journey = {
  request: 'switchAzure',
  questions: [
    ...aboutPerson,
    { list: 'subscriptions', opens: 'paste', facts: subscriptionFacts },
    'currentPartnerName',
    'newPartnerName',
    ...aboutPartner,
    ...aboutPapers,
  ],
};
