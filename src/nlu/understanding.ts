import type { Language } from '../domain/language.ts';
import type { Asker, Cloud, Request, Service, Source, Wish } from '../domain/rulebook/words.ts';
import { readMessage } from './readMessage.ts';
import { subscriptionTold } from './subscriptionTold.ts';

/** What a person wants who writes of their own accord: a request of the rulebook, or something about the bot. */
export type Intent = Request | 'status' | 'help' | 'greeting' | 'menu';

/** What is said of one subscription; only what is plain, the rest is asked. */
export interface SubscriptionSaid {
  readonly service?: Service;
  readonly source?: Source;
  readonly wish?: Wish;
}

/** What was understood of a first message. */
export interface Understanding {
  /** The language that it is written in; missing where it cannot be told. */
  readonly language?: Language;
  /** `menu` where nothing was understood, or nothing that the bot does. */
  readonly intent: Intent;
  /** What the message told beside the intent. A wrong reading has to be corrected, so what is unsure is left out. */
  readonly said: {
    /** As typed, `Rossi Informatica Srl`. */
    readonly newPartnerName?: string;
    readonly currentPartnerName?: string;
    readonly asker?: Asker;
    readonly cloud?: Cloud;
    /** The one subscription spoken of; `name` is the product. */
    readonly subscription?: SubscriptionSaid & { readonly name?: string };
  };
}

/** The port to whatever understands a first message: rules, a model, a service. It never fails. */
export type Understand = (text: string) => Understanding;

/**
 * What a phrase says of a subscription: `Azure through our EA` → usage, enterprise agreement. The phrase's own language
 * counts; `language` is that of the conversation, for phrases that could be in any.
 */
export const subscriptionSaid = (text: string, language?: Language): SubscriptionSaid => {
  const { name: _, ...said } = subscriptionTold(readMessage(text, language));
  return said;
};
