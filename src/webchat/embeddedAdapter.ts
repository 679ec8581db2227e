import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { Clock } from '../app/ports.ts';
import type { Conversations, NewActivity } from './conversations.ts';
import { repeatableId } from './postedBefore.ts';

/** The bot's account in the web chat. */
export interface BotAccount {
  readonly id: string;
  readonly name: string;
}

/** What never leaves the program: it is for whoever builds the bot. */
const internal: readonly string[] = [ActivityTypes.Trace, ActivityTypes.InvokeResponse, 'delay'];

/** Where a turn keeps the id that its activity has in the history. */
const heardAs = Symbol('heardAs');

/** Brings what visitors of the web chat say to the bot, inside this process, and what the bot says to them. */
export class EmbeddedAdapter extends BotAdapter {
  readonly #conversations: Conversations;
  readonly #bot: BotAccount;
  readonly #clock: Clock;

  constructor(conversations: Conversations, bot: BotAccount, clock: Clock) {
    super();
    this.#conversations = conversations;
    this.#bot = bot;
    this.#clock = clock;
  }

  /**
   * Runs one turn. Rejects where what the bot said could not be kept. The bot gets what a client names under an id that is
   * the same when it is posted again, also where the first copy was not kept: by that it knows what it has done.
   */
  async receive(activity: NewActivity, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    const received: Partial<Activity> = { ...activity, recipient: this.#bot, serviceUrl: 'urn:partnerdesk:webchat' };
    const id = repeatableId(received.conversation?.id ?? '', activity);
    const context = new TurnContext(this, id === undefined ? received : { ...received, id });
    context.turnState.set(heardAs, activity.id);
    await this.runMiddleware(context, logic);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const { conversation, id: asked } = context.activity;
    // Clients hold an answer back until they have seen what it answers, and know that by the history's id.
    const heard: string | undefined = context.turnState.get(heardAs);
    const timestamp = this.#clock.now().toISOString();
    const said: NewActivity[] = activities
      .filter(({ type }) => !internal.includes(type ?? ''))
      .map(({ id: _, serviceUrl: __, recipient: ___, ...activity }) => ({
        ...activity,
        ...(heard !== undefined && activity.replyToId === asked ? { replyToId: heard } : {}),
        channelId: 'webchat',
        from: { ...this.#bot, role: 'bot' },
        conversation: { id: conversation.id },
        timestamp,
      }));
    const typing = said.filter(({ type }) => type === ActivityTypes.Typing);
    for (const activity of typing) await this.#conversations.whisper(conversation.id, activity);
    const kept = await this.#conversations.append(
      conversation.id,
      said.filter((activity) => !typing.includes(activity)),
    );
    return kept.map(({ id }) => ({ id }));
  }

  /** Not for this channel: a client shows what it was sent. Rejects. */
  override updateActivity(): Promise<undefined> {
    return Promise.reject(new Error('the web chat cannot change a message that was sent'));
  }

  /** Not for this channel. Rejects. */
  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('the web chat cannot take back a message that was sent'));
  }

  /** Says something without having been asked. Rejects where it could not be kept, or the conversation has ended. */
  override continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const going = TurnContext.applyConversationReference(
      { type: ActivityTypes.Event, name: 'ContinueConversation' },
      reference,
      true,
    );
    return this.runMiddleware(new TurnContext(this, going), logic);
  }
}
