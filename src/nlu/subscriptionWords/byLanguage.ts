import type { Language } from '../../domain/language.ts';
import { subscriptionWordsEn } from './en.ts';
import { subscriptionWordsIt } from './it.ts';
import type { SubscriptionTable } from './subscriptionTable.ts';

/** How every language of the bot speaks of subscriptions. */
export const subscriptionWords: Readonly<Record<Language, SubscriptionTable>> = {
  en: subscriptionWordsEn,
  it: subscriptionWordsIt,
};
