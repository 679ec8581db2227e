import { ActivityTypes, DeliveryModes, type Storage, type TurnContext } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { groupTalk } from '../../dialogs/groupTalk.ts';
import { RootDialog } from '../../dialogs/rootDialog.ts';
import { Turn } from '../../dialogs/turn.ts';
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
import { answerInvoke, isInvoke, type Outgoing, refuseInvoke, sendAnswers } from './answers.ts';
import { apologise } from './apologise.ts';
import { identify } from './identity.ts';
import { type Brought, broughtBy, isGroup } from './incoming.ts';
import { languageOf } from './languageOf.ts';
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
  const conversation = new ConversationPlaces(parts.dialogs);
  const dialogs = new DialogSet(conversation.createProperty('dialogs'));
  dialogs.add(new RootDialog());
  const welcomed = conversation.createProperty<boolean>('welcomed');

  /** The case is saved, which is what the person reads of; only the place in the conversation may be lost. */
  const placeNotSaved = (error: unknown): void =>
    parts.log.warn('placeNotSaved', { code: error instanceof Fault ? error.code : 'unknown' });

  const runDialogs = async (context: TurnContext, turn: Turn): Promise<void> => {
    setTurn(context, turn);
    const dc = await dialogs.createContext(context);
    if (dc.activeDialog === undefined) await dc.beginDialog(RootDialog.id);
    else await dc.continueDialog();
    await conversation.saveChanges(context).catch(placeNotSaved);
  };

  /** A group has no place in any case: it is only remembered that it was greeted. */
  const runInGroup = async (context: TurnContext, turn: Turn): Promise<void> => {
    if (turn.incoming.kind === 'arrival') {
      if (await welcomed.get(context, false)) return;
      await welcomed.set(context, true);
      await conversation.saveChanges(context).catch(placeNotSaved);
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
    const turn = new Turn({
      incoming,
      occasion: {
        by,
        at: started.toISOString(),
        today: today(started, activity.localTimezone),
        ...(tenant === undefined ? {} : { tenant }),
      },
      desk: parts.desk,
      understand: parts.understand,
      language,
    });
    let apology: string | undefined;
    try {
      await (isGroup(activity) ? runInGroup : runDialogs)(context, turn);
      // Not in a group: what is told later is for them alone.
      if (!isGroup(activity))
        await parts.desk.reachable(by, reachOf(context, transport, turn.language)).catch(placeNotSaved);
      parts.log.info('turn', { channel: activity.channelId, incoming: incoming.kind, views: turn.views.length });
    } catch (error) {
      apology = apologise(turn, error, parts.log);
    }
    const outgoing: Outgoing = {
      context,
      turn,
      channel: channelOf(activity.channelId),
      log: parts.log,
      replaced: parts.replaced ?? (() => undefined),
    };
    if (isInvoke(activity) && apology === undefined) return answerInvoke(outgoing);
    if (isInvoke(activity) && apology !== undefined) await refuseInvoke(context, 500, apology);
    // After a click that failed as well: clients need not show the words of an error.
    await sendAnswers(outgoing);
  };

  const inTurn = async (context: TurnContext, brought: Brought, transport: Transport): Promise<void> => {
    // Who takes the bot back is new here, and is offered to go on with what they have.
    if (brought.kind === 'departure') return conversation.delete(context).catch(placeNotSaved);
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

  return {
    async run(context, transport = 'connector') {
      const { activity } = context;
      // Only the Bot Framework's channels wait for the answer to an invoke.
      if (isInvoke(activity) && transport !== 'connector') return;
      const brought = broughtBy(activity, channelOf(activity.channelId));
      if (brought === undefined) return;
      setTransport(context, transport);
      const { channelId, conversation: where } = activity;
      await turns.run(JSON.stringify([transport, channelId, where.id]), () => inTurn(context, brought, transport));
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
