import { type BotAdapter, type ConversationReference, TurnContext } from 'botbuilder';
import { newsView, pastNewsView } from '../../dialogs/present/newsView.ts';
import { type Channel, channelOf } from '../app/channels.ts';
import type { Delivery, Settle, Tell } from '../app/courier.ts';
import type { Desk } from '../app/desk.ts';
import type { Log } from '../app/ports.ts';
import type { Person, Reach } from '../domain/case/person.ts';
import type { Language } from '../domain/language.ts';
import { catalogues } from '../i18n/catalogues.ts';
import { channelName } from './channelName.ts';
import { NotDelivered } from './connectorClient.ts';
import { drawn, toActivities, toCard } from './toActivity.ts';
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

interface TellParts {
  readonly desk: () => Desk;
  readonly going: Going;
  readonly log: Log;
}

/** The conversation that a person is told something in. */
interface Line {
  readonly channel: Channel;
  readonly language: Language;
  /** Their id in the channel. */
  readonly reader: string;
  readonly channelId: string;
  go(logic: (context: TurnContext) => Promise<void>): Promise<void>;
}

/** Nothing where they have no conversation yet, or one of a transport that this program does not have. */
const lineOf = ({ reach }: Person, going: Going): Line | undefined => {
  const go = reach === undefined ? undefined : going[reach.transport];
  if (reach === undefined || go === undefined) return undefined;
  const reference: Partial<ConversationReference> = JSON.parse(reach.reference);
  const { channelId = '', user } = reference;
  return {
    channel: channelOf(channelId),
    language: reach.language,
    reader: user?.id ?? '',
    channelId,
    go: (logic) => go(reference, logic),
  };
};

/**
 * Tells people in their own conversation, in their own language. A message counts as told only when its sending was
 * seen to succeed: the SDK itself resolves although it failed.
 */
export const openTell =
  ({ desk, going, log }: TellParts): Tell =>
  async (to, current, news) => {
    const person = await desk().person(to);
    if (person.away === true) return { kind: 'unreachable' };
    const line = lineOf(person, going);
    if (line === undefined) return { kind: 'later' };
    const { channel, channelId, language, reader } = line;
    const view = newsView(current, news, catalogues[language], to);
    const outcome: { delivery: Delivery } = { delivery: { kind: 'later' } };
    try {
      await line.go(async (context) => {
        try {
          const [sent] = await context.sendActivities([...toActivities(view, channel, language, reader)]);
          // Only a card that asks for something is worth replacing later; a case can be opened at any time.
          const asks = view.actions.some(({ data }) => data.verb !== 'open');
          const message = channel.updates && asks ? sent?.id : undefined;
          outcome.delivery = { kind: 'told', ...(message === undefined ? {} : { message }) };
        } catch (error) {
          outcome.delivery = undelivered(error);
        }
      });
    } catch (error) {
      log.warn('newsNotSent', { channel: channelName(channelId), error: error instanceof Error ? error.name : '' });
    }
    const { delivery } = outcome;
    if (delivery.kind !== 'told') log.warn('newsNotTold', { channel: channelName(channelId), delivery: delivery.kind });
    if (delivery.kind === 'unreachable') await desk().unreachable(to);
    return delivery;
  };

/**
 * What a failed sending means. 403: they blocked or removed the bot, or an admin did. `ConversationNotFound`: the
 * conversation is gone, and only they can begin another one. Teams says of both not to try again ("Status codes from bot
 * conversational APIs", https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages).
 * Any other 404 may be a wrong turn on the way, and is tried again as everything else is.
 */
const undelivered = (error: unknown): Delivery => {
  const { statusCode, code } = Object(error);
  if (statusCode === 403 || code === 'ConversationNotFound') return { kind: 'unreachable' };
  const after = error instanceof NotDelivered ? error.after : undefined;
  return { kind: 'later', ...(after === undefined ? {} : { after }) };
};

/**
 * Replaces a message that told news by one that says the same and cannot be acted on. Where that fails, its buttons stay,
 * and whoever clicks one of them reads how the case stands.
 */
export const openSettle =
  ({ desk, going, log }: TellParts): Settle =>
  async (to, current, news, message) => {
    const outcome: { channel: string; replaced: boolean } = { channel: '', replaced: false };
    try {
      const line = lineOf(await desk().person(to), going);
      if (line === undefined) return;
      const { channel, channelId, language } = line;
      outcome.channel = channelName(channelId);
      const { card } = toCard(pastNewsView(current, news, catalogues[language], to), channel, language);
      await line.go(async (context) => {
        try {
          await context.updateActivity({ ...drawn(card, language), id: message });
          outcome.replaced = true;
        } catch {
          // Said below. The adapter would log it as a message that did not arrive.
        }
      });
    } catch {
      // The news itself was told, so there is nothing to be tried again.
    }
    if (!outcome.replaced) log.warn('newsCardNotReplaced', { channel: outcome.channel });
  };
