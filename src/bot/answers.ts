import { type Activity, ActivityTypes, DeliveryModes, type TurnContext } from 'botbuilder';
import type { Incoming, Turn } from '../../dialogs/turn.ts';
import type { Channel } from '../app/channels.ts';
import type { Log } from '../app/ports.ts';
import type { CaseCode, PersonKey } from '../domain/case/case.ts';
import { channelName } from './channelName.ts';
import { type InvokeAnswer, invokeAnswer } from './invokeAnswer.ts';
import { drawn, toActivities, toCard } from './toActivity.ts';

/** What a turn says, on its way out. */
export interface Outgoing {
  readonly context: TurnContext;
  readonly turn: Turn;
  readonly channel: Channel;
  readonly log: Log;
  /** Hears that a clicked message of a case was replaced, so that nobody puts something older there. */
  readonly replaced: (code: CaseCode, by: PersonKey, message: string) => void;
}

/** All that a turn answers, as it is sent, and as it is kept to be sent once more. */
export interface Answers {
  /** What becomes of a click that waits for it; absent where nothing waits. */
  readonly answer?: InvokeAnswer;
  /** The messages. */
  readonly said: readonly Partial<Activity>[];
}

/** What a turn answers. Nothing is said after a refresh: a client asked for that, and nobody waits to read anything. */
export const answersOf = (outgoing: Outgoing): Answers => {
  const { context, turn } = outgoing;
  if (!isInvoke(context.activity)) return { said: isRefresh(turn.incoming) ? [] : saidIn(outgoing) };
  const { answer, said } = split(outgoing);
  return { answer, said: isRefresh(turn.incoming) ? [] : said };
};

const saidIn = ({ context, turn, channel }: Outgoing): readonly Partial<Activity>[] =>
  turn.views.flatMap((view) => [...toActivities(view, channel, turn.language, readerOf(context))]);

/** Sends what was said in a turn that failed: the apology. */
export const sendApology = (outgoing: Outgoing): Promise<void> =>
  isRefresh(outgoing.turn.incoming) ? Promise.resolve() : send(outgoing.context, saidIn(outgoing));

/** Sends once more what was answered before: the answer that is waited for, and what was said if that is needed. */
export const sendAgain = async (context: TurnContext, { answer, said }: Answers): Promise<void> => {
  if (answer !== undefined && isInvoke(context.activity)) await context.sendActivity(invokeAnswer(answer));
  await send(context, said);
};

/** Whether a client asks for the card as it is now, of its own accord. */
export const isRefresh = (incoming: Incoming | { readonly kind: 'badClick' }): boolean =>
  incoming.kind === 'click' && incoming.click.verb === 'refresh';

const readerOf = ({ activity }: TurnContext): string => activity.from.id;

/** The SDK takes sending nothing for a mistake. */
const send = async (context: TurnContext, activities: readonly Partial<Activity>[]): Promise<void> => {
  if (activities.length > 0) await context.sendActivities([...activities]);
};

/**
 * Sends what a turn answers. Where a click waits for its answer that goes first: what becomes of its card; then, as new
 * messages, what else was said. In the end the clicked message itself is replaced: the answer to a click changes the card
 * only where it was clicked, and only until the chat is opened anew.
 */
export const sendAnswers = async (outgoing: Outgoing, answers: Answers): Promise<void> => {
  const { context, turn, channel, log } = outgoing;
  const { answer } = answers;
  await sendAgain(context, answers);
  // Nothing else: to replace the message would have it asked for anew.
  if (isRefresh(turn.incoming) || answer === undefined) return;
  const { replyToId, deliveryMode } = context.activity;
  if (answer.kind !== 'card' || !channel.updates || replyToId === undefined) return;
  if (deliveryMode === DeliveryModes.ExpectReplies) return;
  const { incoming, occasion } = turn;
  if (incoming.kind === 'click' && 'case' in incoming.click && incoming.click.case !== undefined)
    outgoing.replaced(incoming.click.case, occasion.by, replyToId);
  try {
    await context.updateActivity({ ...drawn(answer.card, turn.language), id: replyToId });
  } catch {
    // The click is answered and what it led to is said; the card only has its buttons back when the chat is opened anew.
    log.warn('cardNotReplaced', { channel: channelName(context.activity.channelId) });
  }
};

/** Says that a click failed; its card stays, and can be clicked again. */
export const refuseInvoke = async (context: TurnContext, status: 400 | 500, text: string): Promise<void> => {
  await context.sendActivity(invokeAnswer({ kind: 'error', status, text }));
};

const split = ({ context, turn, channel }: Outgoing): { answer: InvokeAnswer; said: readonly Partial<Activity>[] } => {
  const { spent, views, language, words } = turn;
  const [first, ...others] = views;
  const card = spent?.becomes === 'view' ? spent.view : spent?.becomes === 'answer' ? first : undefined;
  const left = spent?.becomes === 'answer' ? others : views;
  const reader = readerOf(context);
  const said = left.flatMap((view) => [...toActivities(view, channel, language, reader)]);
  if (card === undefined) return { answer: { kind: 'message', text: words.says.seeBelow }, said };
  const { card: drawnCard, rest } = toCard(card, channel, language, reader);
  return { answer: { kind: 'card', card: drawnCard }, said: [...rest, ...said] };
};

/** Whether an activity waits for an answer of its own, beside what is said. */
export const isInvoke = ({ type }: Activity): boolean => type === ActivityTypes.Invoke;
