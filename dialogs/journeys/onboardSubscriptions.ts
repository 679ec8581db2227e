import type { Journey } from './journey.ts';
import { aboutPapers, aboutPartner, aboutPerson, subscriptionFacts } from './sharedQuestions.ts';

/** Journey 2: subscriptions that were bought elsewhere. */
export const onboardSubscriptions: Journey = {
  request: 'onboardSubscriptions',
  questions: [
    ...aboutPerson,
    'newPartnerName',
    { list: 'subscriptions', opens: 'entry', facts: subscriptionFacts },
    'currentPartnerName',
    ...aboutPartner,
    ...aboutPapers,
  ],
};
