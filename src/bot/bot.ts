import { type Activity, ActivityTypes, DeliveryModes, type Storage, type TurnContext } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { groupTalk } from '../../dialogs/groupTalk.ts';
import { RootDialog } from '../../dialogs/rootDialog.ts';
import { type Incoming, Turn } from '../../dialogs/turn.ts';
import { setTurn } from '../../dialogs/turnOf.ts';
import { channelOf } from '../app/channels.ts';
import type { Desk } from '../app/desk.ts';
import { Fault } from '../app/errors.ts';
import { KeyedQueue } from '../app/keyedQueue.ts';
import type { Clock, Log, Timer } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import { catalogues } from '../i18n/catalogues.ts';
import type { Understand } from '../nlu/understanding.ts';
import { clientLocale } from './activitySchema.ts';
import {
  answersOf,
  isInvoke,
  isRefresh,
  type Outgoing,
  refuseInvoke,
  sendAgain,
  sendAnswers,
  sendApology,
} from './answers.ts';
import { apologise } from './apologise.ts';
import { channelName } from './channelName.ts';
import {
  actOf,
  afterSending,
  beforeSending,
  type HandledTurn,
  HandledTurns,
  isAnsweredAtOnce,
  isForgotten,
} from './handled.ts';
import { identify } from './identity.ts';
import { type Brought, broughtBy, isGroup } from './incoming.ts';
import { languageOf } from './languageOf.ts';
import { type MessageLimits, openMessageLimits } from './messageLimits.ts';
import { reachOf } from './tell.ts';
import { machineTimer } from './timer.ts';
import { today } from './today.ts';
import { ConversationPlaces, setTransport, type Transport } from './transport.ts';
import { showTyping } from './typing.ts';

export interface BotParts {
  readonly desk: Desk;
  /** Keeps where each conversation stands. Losing it costs no answer. */
  readonly dialogs: Storage;
  readonly understand: Understand;
  readonly clock: Clock;
  readonly log: Log;
  readonly defaultLanguage: Language;
  /** Whether whoever brings an activity through the connector had to prove who they are. */
  readonly authenticated: boolean;
  /** How much people may send; absent: as `openMessageLimits` has it where callers prove who they are, else anything. */
  readonly limits?: MessageLimits;
  /** Hears that a clicked message of a case was replaced; nobody need know where absent. */
  readonly replaced?: Outgoing['replaced'];
  /** The machine's time, if absent. */
  readonly timer?: Timer;
}

/** The bot: what happens to one activity, whichever adapter it came through. */
export interface Bot {
  run(context: TurnContext, transport?: Transport): Promise<void>;
  /** Resolves when the turns in progress are over. */
  close(): Promise<void>;
}

/** Builds the bot. Turns of one conversation run one after another, in the order in which they came. */
export const openBot = (parts: BotParts): Bot => {
  const turns = new KeyedQueue();
  const limits = parts.limits ?? (parts.authenticated ? openMessageLimits() : undefined);
  const conversation = new ConversationPlaces(parts.dialogs);
  const dialogs = new DialogSet(conversation.createProperty('dialogs'));
  dialogs.add(new RootDialog());
  const welcomed = conversation.createProperty<boolean>('welcomed');
  const handled = new HandledTurns(conversation.createProperty<readonly HandledTurn[]>('handled'));

  /** The case is saved, which is what the person reads of; only the place in the conversation may be lost. */
  const placeNotSaved = (error: unknown): void =>
    parts.log.warn('placeNotSaved', { code: error instanceof Fault ? error.code : 'unknown' });

  const runDialogs = async (context: TurnContext, turn: Turn): Promise<void> => {
    setTurn(context, turn);
    const dc = await dialogs.createContext(context);
    if (dc.activeDialog === undefined) await dc.beginDialog(RootDialog.id);
    else await dc.continueDialog();
  };

  /** A group has no place in any case: it is only remembered that it was greeted. */
  const runInGroup = async (context: TurnContext, turn: Turn): Promise<void> => {
    if (turn.incoming.kind === 'arrival') {
      if (await welcomed.get(context, false)) return;
      await welcomed.set(context, true);
    }
    await groupTalk(turn, privateChat(context.activity.recipient?.id));
  };

  const answer = async (
    context: TurnContext,
    incoming: Exclude<Brought, { kind: 'departure' }>,
    transport: Transport,
  ): Promise<void> => {
    const { activity } = context;
    const started = parts.clock.now();
    const { by, tenant } = identify(activity, { transport, authenticated: parts.authenticated });
    const language = await languageOf(by, activity.locale ?? clientLocale(activity.entities), parts);
    const { says, group } = catalogues[language];
    if (incoming.kind === 'badClick') return refuseInvoke(context, 400, says.oddClick);
    if (isInvoke(activity) && isGroup(activity)) return refuseInvoke(context, 400, group.notHere);
    const act = isRefresh(incoming) ? undefined : actOf(transport, activity);
    const at = started.toISOString();
    const turnOn = (what: Incoming): Turn =>
      new Turn({
        incoming: what,
        occasion: {
          by,
          at,
          today: today(started, activity.localTimezone),
          ...(tenant === undefined ? {} : { tenant }),
          ...(act === undefined ? {} : { act }),
        },
        desk: parts.desk,
        understand: parts.understand,
        language,
      });
    let turn = turnOn(incoming);
    let apology: string | undefined;
    let repeated: HandledTurn | undefined;
    try {
      const earlier = act === undefined ? undefined : await handled.find(context, act);
      if (earlier !== undefined && !isForgotten(earlier, context)) repeated = earlier;
      else {
        turn = turnOn((await insteadOf(earlier, turn, activity)) ?? incoming);
        await (isGroup(activity) ? runInGroup : runDialogs)(context, turn);
        // Not in a group: what is told later is for them alone.
        if (!isGroup(activity))
          await parts.desk.reachable(by, reachOf(context, transport, turn.language)).catch(placeNotSaved);
        parts.log.info('turn', {
          channel: channelName(activity.channelId),
          incoming: incoming.kind,
          views: turn.views.length,
        });
      }
    } catch (error) {
      apology = apologise(turn, error, parts.log);
    }
    if (repeated !== undefined && apology === undefined) return answerAgain(context, repeated);
    const outgoing: Outgoing = {
      context,
      turn,
      channel: channelOf(activity.channelId),
      log: parts.log,
      replaced: parts.replaced ?? (() => undefined),
    };
    if (apology !== undefined) {
      if (isInvoke(activity)) await refuseInvoke(context, 500, apology);
      // After a click that failed as well: clients need not show the words of an error.
      return sendApology(outgoing);
    }
    const answers = answersOf(outgoing);
    const over = act === undefined ? undefined : beforeSending(act, at, answers, context);
    if (over !== undefined) await handled.note(context, over);
    await conversation.saveChanges(context).catch(placeNotSaved);
    await sendAnswers(outgoing, answers);
    if (over !== undefined && !over.sent) await noteSent(context, over);
  };

  const noteSent = async (context: TurnContext, turn: HandledTurn): Promise<void> => {
    await handled.note(context, afterSending(turn));
    await conversation.saveChanges(context).catch(placeNotSaved);
  };

  /**
   * What to answer to something that was done before, where the answer to it is not known any more: where things stand.
   * The case knows of what was done though the conversation does not, if the program ended between the two.
   */
  const insteadOf = async (
    earlier: HandledTurn | undefined,
    { occasion }: Turn,
    activity: Activity,
  ): Promise<Incoming | undefined> => {
    if (isGroup(activity)) return undefined;
    if (earlier !== undefined) return { kind: 'click', click: { verb: 'command', name: 'status' } };
    const { act } = occasion;
    const code = act === undefined ? undefined : await parts.desk.whereDone(act, occasion);
    return code === undefined ? undefined : { kind: 'click', click: { verb: 'open', case: code } };
  };

  /** Answers what was delivered again. What was said is only said again where it may not have arrived. */
  const answerAgain = async (context: TurnContext, turn: HandledTurn): Promise<void> => {
    parts.log.info('turnRepeated', { channel: channelName(context.activity.channelId) });
    if (turn.answers !== undefined) await sendAgain(context, turn.answers);
    if (!turn.sent && !isAnsweredAtOnce(context)) await noteSent(context, turn);
  };

  /** Who is gone is forgotten here, but for the ids that tell a late copy from something new. */
  const leave = async (context: TurnContext, transport: Transport): Promise<void> => {
    const act = actOf(transport, context.activity);
    if (act !== undefined && (await handled.find(context, act)) !== undefined) return;
    await conversation.delete(context);
    if (act === undefined) return;
    await handled.note(context, { act, at: parts.clock.now().toISOString(), sent: true });
    await conversation.saveChanges(context);
  };

  const inTurn = async (context: TurnContext, brought: Brought, transport: Transport): Promise<void> => {
    // Who takes the bot back is new here, and is offered to go on with what they have.
    if (brought.kind === 'departure') return leave(context, transport).catch(placeNotSaved);
    if (!showsTyping(context, brought)) return answer(context, brought, transport);
    const stopTyping = showTyping(context, parts.timer ?? machineTimer);
    context.onSendActivities(async (_context, activities, next) => {
      if (activities.some(({ type }) => type !== ActivityTypes.Typing)) await stopTyping();
      return next();
    });
    try {
      await answer(context, brought, transport);
    } finally {
      await stopTyping();
    }
  };

  /** Passes a message over that is too much: a click, which waits, is always told so, what was typed only once. */
  const passOver = async (context: TurnContext, transport: Transport, isFirst: boolean): Promise<void> => {
    const { activity } = context;
    if (isFirst) parts.log.warn('tooManyMessages', { channel: channelName(activity.channelId) });
    else if (!isInvoke(activity)) return;
    const { by } = identify(activity, { transport, authenticated: parts.authenticated });
    const locale = await languageOf(by, activity.locale ?? clientLocale(activity.entities), parts);
    const { tooMany } = catalogues[locale].says;
    if (isInvoke(activity)) return refuseInvoke(context, 400, tooMany);
    await context.sendActivity({ type: ActivityTypes.Message, text: tooMany, textFormat: 'plain', locale });
  };

  return {
    async run(context, transport = 'connector') {
      const { activity } = context;
      // Only the Bot Framework's channels wait for the answer to an invoke.
      if (isInvoke(activity) && transport !== 'connector') return;
      const brought = broughtBy(activity, channelOf(activity.channelId));
      if (brought === undefined) return;
      setTransport(context, transport);
      const { channelId, conversation: where } = activity;
      const place = JSON.stringify([transport, channelId, where.id]);
      if (limits !== undefined && brought.kind !== 'departure') {
        const { by } = identify(activity, { transport, authenticated: parts.authenticated });
        const counted = await limits.take(by, place);
        if (counted !== 'fine') return passOver(context, transport, counted === 'firstTooMany');
      }
      await turns.run(place, () => inTurn(context, brought, transport));
    },
    close: () => turns.close(),
  };
};

/** Whether somebody is shown that their answer is coming: who clicked sees it on the card, and who comes waits for none. */
const showsTyping = ({ activity }: TurnContext, { kind }: Brought): boolean =>
  channelOf(activity.channelId).typing &&
  !isInvoke(activity) &&
  kind !== 'arrival' &&
  activity.deliveryMode !== DeliveryModes.ExpectReplies;

/** The link that opens somebody's private chat with the bot, where its id says how it is found in Teams. */
const privateChat = (bot: string | undefined): string | undefined =>
  bot !== undefined && /^28:[\w-]+$/.test(bot) ? `https://teams.microsoft.com/l/chat/0/0?users=${bot}` : undefined;
