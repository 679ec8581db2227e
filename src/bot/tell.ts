import { type BotAdapter, type ConversationReference, TurnContext } from 'botbuilder';
import { newsView } from '../../dialogs/present/newsView.ts';
import { channelOf } from '../app/channels.ts';
import type { Delivery, Tell } from '../app/courier.ts';
import type { Desk } from '../app/desk.ts';
import type { Log } from '../app/ports.ts';
import type { Reach } from '../domain/case/person.ts';
import type { Language } from '../domain/language.ts';
import { catalogues } from '../i18n/catalogues.ts';
import { toActivities } from './toActivity.ts';
import type { Transport } from './transport.ts';

/** How a conversation is gone on with, by each transport that there is. */
export type Going = Partial<
  Record<
    Transport,
    (reference: Partial<ConversationReference>, logic: (context: TurnContext) => Promise<void>) => Promise<void>
  >
>;

/** Through the Bot Framework's connector, as this app. */
export const goingBy =
  (adapter: BotAdapter, appId: string | undefined): NonNullable<Going['connector']> =>
  (reference, logic) =>
    adapter.continueConversationAsync(appId ?? '', reference, logic);

/** Where a person can be told something later: the conversation that a turn of theirs came in. */
export const reachOf = (context: TurnContext, transport: Transport, language: Language): Reach => {
  const { user, activityId: _, ...reference } = TurnContext.getConversationReference(context.activity);
  // Names are nobody's business in the store; the ids are what the channel needs.
  const named = { ...reference, user: { id: user?.id ?? '' } };
  return { transport, reference: JSON.stringify(named), language };
};

/**
 * Tells people in their own conversation, in their own language. A message counts as told only when its sending was
 * seen to succeed: the SDK itself resolves although it failed.
 */
export const openTell =
  (parts: { readonly desk: () => Desk; readonly going: Going; readonly log: Log }): Tell =>
  async (to, current, news) => {
    const { reach } = await parts.desk().person(to);
    const go = reach === undefined ? undefined : parts.going[reach.transport];
    if (reach === undefined || go === undefined) return 'unreachable';
    const reference: Partial<ConversationReference> = JSON.parse(reach.reference);
    const channel = channelOf(reference.channelId ?? '');
    const activities = toActivities(newsView(current, news, catalogues[reach.language], to), channel, reach.language);
    const outcome: { delivery: Delivery } = { delivery: 'later' };
    try {
      await go(reference, async (context) => {
        try {
          await context.sendActivities([...activities]);
          outcome.delivery = 'told';
        } catch (error) {
          outcome.delivery = Object(error).statusCode === 403 ? 'unreachable' : 'later';
        }
      });
    } catch (error) {
      parts.log.warn('newsNotSent', { channel: reference.channelId, error: error instanceof Error ? error.name : '' });
    }
    const { delivery } = outcome;
    if (delivery !== 'told') parts.log.warn('newsNotTold', { channel: reference.channelId, delivery });
    return delivery;
  };
