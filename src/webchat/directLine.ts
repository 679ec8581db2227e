import type { Clock } from '../app/ports.ts';
import { readClientActivity } from './clientActivity.ts';
import type { ActivitySet, Conversations, Listener, NewActivity } from './conversations.ts';
import { badArgument, DirectLineError } from './directLineError.ts';
import { freshId } from './freshId.ts';
import { type Kept, repeatableId } from './postedBefore.ts';
import type { Granted, TokenSource } from './tokenSource.ts';
import { type Pass, type Tokens, tokenLife } from './tokens.ts';

/** A conversation, its token, and where its stream is. Source: Direct Line API 3.0, "Conversation object". */
export interface ConversationObject extends Granted {
  readonly streamUrl: string;
}

export interface DirectLineParts {
  readonly conversations: Conversations;
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** Gives an activity to the bot, and resolves when the bot has answered. */
  readonly deliver: (activity: NewActivity) => Promise<void>;
  /** Is told why the bot could not answer. */
  readonly failed: (error: unknown) => void;
}

/**
 * Direct Line 3.0 without Azure: what each call does, whichever way it came in. `authorization` is the header as it
 * was sent; `base` where streams are, such as `ws://localhost:3978/v3/directline`.
 *
 * Every call throws a `DirectLineError` for what it refuses.
 */
export class DirectLine implements TokenSource {
  readonly #parts: DirectLineParts;
  /** The turns that run, each by an id of what it answers that is the same when that is posted again. */
  readonly #turns = new Map<string, Promise<void>>();

  constructor(parts: DirectLineParts) {
    this.#parts = parts;
  }

  /** A token for a new conversation, which begins when the token is first used to start it. */
  begin(userId: string): Promise<Granted> {
    return this.#grant({ conversationId: freshId(), userId });
  }

  async goOn(pass: Pass): Promise<Granted | undefined> {
    return (await this.#parts.conversations.hasEnded(pass.conversationId)) ? undefined : this.#grant(pass);
  }

  async refresh(authorization: string | undefined): Promise<Granted> {
    return this.#grant(await this.#pass(authorization));
  }

  /** Begins the token's conversation, or goes on with it; then the stream brings its history first. */
  async start(
    authorization: string | undefined,
    body: unknown,
    base: string,
  ): Promise<{ readonly created: boolean; readonly conversation: ConversationObject }> {
    const pass = await this.#pass(authorization);
    const { created } = await this.#parts.conversations.start({
      id: pass.conversationId,
      userId: pass.userId,
      locale: localeOf(body),
    });
    // A welcome that fails must not keep anybody out: the bot answers what they say.
    if (created) await this.#deliver(arrival(pass, localeOf(body), this.#parts.clock.now())).catch(() => undefined);
    return { created, conversation: await this.#streaming(pass, 0, base) };
  }

  /** A new stream for a conversation: from `watermark` on, or from now on where there is none. */
  async reconnect(
    authorization: string | undefined,
    conversationId: string,
    watermark: string | undefined,
    base: string,
  ): Promise<ConversationObject> {
    const pass = await this.#passTo(authorization, conversationId);
    const from =
      watermark === undefined ? await this.#parts.conversations.watermark(conversationId) : readWatermark(watermark);
    await this.#parts.conversations.find(conversationId);
    return this.#streaming(pass, from, base);
  }

  /**
   * Takes an activity, has the bot answer it, and gives its id. One that is posted again, since its client did not hear
   * of the first time, is neither kept nor answered twice; but answered it is, where the bot had failed.
   */
  async post(
    authorization: string | undefined,
    conversationId: string,
    body: unknown,
  ): Promise<{ readonly id: string }> {
    const pass = await this.#passTo(authorization, conversationId);
    const { conversations, clock } = this.#parts;
    const { type, activity } = readClientActivity(body, pass, clock.now());
    if (type === 'typing') {
      await conversations.find(conversationId);
      return { id: freshId() };
    }
    const kept = await conversations.appendOnce(conversationId, activity);
    await this.#answer(conversationId, kept);
    if (type === 'endOfConversation') await conversations.end(conversationId);
    return { id: kept.activity.id };
  }

  /** What came after a watermark; all of it where there is none. */
  async activities(
    authorization: string | undefined,
    conversationId: string,
    watermark: string | undefined,
  ): Promise<ActivitySet> {
    await this.#passTo(authorization, conversationId);
    return this.#parts.conversations.after(conversationId, readWatermark(watermark ?? ''));
  }

  /** Uploads have nobody who reads them. */
  async upload(authorization: string | undefined, conversationId: string): Promise<never> {
    await this.#passTo(authorization, conversationId);
    throw badArgument('Files are not taken here: nothing reads them. Send the text instead.');
  }

  /** Listens to a conversation with the token of a stream address, until the returned function is called. */
  async listen(
    given: { readonly token: string; readonly conversationId: string; readonly watermark: string },
    listener: Listener,
  ): Promise<() => void> {
    const pass = await this.#parts.tokens.read(given.token, 'stream');
    if (pass.conversationId !== given.conversationId) throw foreign();
    return this.#parts.conversations.listen(given.conversationId, readWatermark(given.watermark), listener);
  }

  async #streaming(pass: Pass, watermark: number, base: string): Promise<ConversationObject> {
    const token = await this.#parts.tokens.sign(pass, 'stream');
    const query = new URLSearchParams({ watermark: String(watermark), t: token });
    const streamUrl = `${base}/conversations/${pass.conversationId}/stream?${query}`;
    return { ...(await this.#grant(pass)), streamUrl };
  }

  async #grant(pass: Pass): Promise<Granted> {
    const token = await this.#parts.tokens.sign(pass);
    return { conversationId: pass.conversationId, token, expires_in: tokenLife };
  }

  /** Has the bot answer what it has not; who posts it again meanwhile waits for the same turn. */
  #answer(conversationId: string, { activity, answered }: Kept): Promise<void> {
    const id = repeatableId(conversationId, activity) ?? activity.id;
    const running = this.#turns.get(id);
    if (running !== undefined) return running;
    if (answered) return Promise.resolve();
    const turn = this.#deliver(activity).finally(() => this.#turns.delete(id));
    this.#turns.set(id, turn);
    return turn;
  }

  async #deliver(activity: NewActivity): Promise<void> {
    try {
      await this.#parts.deliver(activity);
    } catch (error) {
      this.#parts.failed(error);
      throw new DirectLineError(502, 'BotError', 'The bot could not answer. Try again in a moment.');
    }
  }

  async #pass(authorization: string | undefined): Promise<Pass> {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new DirectLineError(401, 'BadArgument', 'Missing token or secret.');
    return this.#parts.tokens.read(token);
  }

  async #passTo(authorization: string | undefined, conversationId: string): Promise<Pass> {
    const pass = await this.#pass(authorization);
    if (pass.conversationId !== conversationId) throw foreign();
    return pass;
  }
}

const foreign = (): DirectLineError =>
  new DirectLineError(403, 'BadArgument', 'This token does not open this conversation.');

/** What tells the bot that somebody is there. */
const arrival = ({ conversationId, userId }: Pass, locale: string | undefined, now: Date): NewActivity => ({
  type: 'conversationUpdate',
  id: freshId(),
  channelId: 'webchat',
  timestamp: now.toISOString(),
  from: { id: userId, role: 'user' },
  conversation: { id: conversationId },
  membersAdded: [{ id: userId }],
  ...(locale === undefined ? {} : { locale }),
});

/** How many activities a client has seen; none where it does not say. */
const readWatermark = (watermark: string): number => {
  if (watermark === '') return 0;
  if (!/^\d{1,9}$/.test(watermark)) throw badArgument('The watermark is not one that was given out.');
  return Number(watermark);
};

const localeOf = (body: unknown): string | undefined => {
  if (typeof body !== 'object' || body === null || !('locale' in body)) return undefined;
  return typeof body.locale === 'string' && /^[\w-]{2,35}$/.test(body.locale) ? body.locale : undefined;
};
