import { randomInt } from 'node:crypto';
import { type Activity, ActivityTypes, type Storage, type TurnContext } from 'botbuilder';
import { DialogContextError, DialogSet } from 'botbuilder-dialogs';
import { note } from '../../dialogs/present/note.ts';
import { RootDialog } from '../../dialogs/rootDialog.ts';
import { type Incoming, Turn } from '../../dialogs/turn.ts';
import { setTurn } from '../../dialogs/turnOf.ts';
import { channelOf } from '../app/channels.ts';
import type { Desk } from '../app/desk.ts';
import { Fault } from '../app/errors.ts';
import { KeyedQueue } from '../app/keyedQueue.ts';
import type { Clock, Log } from '../app/ports.ts';
import { readSent } from '../app/sent.ts';
import type { PersonKey } from '../domain/case/case.ts';
import { type Language, languages } from '../domain/language.ts';
import { catalogues } from '../i18n/catalogues.ts';
import type { Understand } from '../nlu/understanding.ts';
import { personKey } from './personKey.ts';
import { toActivities } from './toActivity.ts';
import { today } from './today.ts';
import { ConversationPlaces, setTransport, type Transport } from './transport.ts';

export interface BotParts {
  readonly desk: Desk;
  /** Keeps where each conversation stands. Losing it costs no answer. */
  readonly dialogs: Storage;
  readonly understand: Understand;
  readonly clock: Clock;
  readonly log: Log;
  readonly defaultLanguage: Language;
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

  const runDialogs = async (context: TurnContext, turn: Turn): Promise<void> => {
    setTurn(context, turn);
    const dc = await dialogs.createContext(context);
    if (dc.activeDialog === undefined) await dc.beginDialog(RootDialog.id);
    else await dc.continueDialog();
    try {
      await conversation.saveChanges(context);
    } catch (error) {
      // The case is saved, which is what the person reads of; only the place in the conversation may be lost.
      parts.log.warn('placeNotSaved', { code: error instanceof Fault ? error.code : 'unknown' });
    }
  };

  const answer = async (context: TurnContext, incoming: Incoming, transport: Transport): Promise<void> => {
    const { activity } = context;
    const started = parts.clock.now();
    const by = personKey(activity.channelId, activity.from.id, transport);
    const language = await languageOf(by, activity.locale, parts);
    const turn = new Turn({
      incoming,
      occasion: {
        by,
        at: started.toISOString(),
        today: today(started, activity.localTimezone),
      },
      desk: parts.desk,
      understand: parts.understand,
      language,
    });
    try {
      await runDialogs(context, turn);
      parts.log.info('turn', { channel: activity.channelId, incoming: incoming.kind, views: turn.views.length });
    } catch (error) {
      apologise(turn, thrown(error), parts.log);
    }
    const channel = channelOf(activity.channelId);
    await context.sendActivities(turn.views.flatMap((view) => [...toActivities(view, channel, turn.language)]));
  };

  return {
    async run(context, transport = 'connector') {
      const incoming = incomingOf(context.activity);
      if (incoming === undefined) return;
      setTransport(context, transport);
      const { channelId, conversation: where } = context.activity;
      await turns.run(JSON.stringify([transport, channelId, where.id]), () => answer(context, incoming, transport));
    },
    close: () => turns.close(),
  };
};

/** What an activity brings; nothing for one that needs no answer. */
const incomingOf = (activity: Activity): Incoming | undefined => {
  if (activity.type === ActivityTypes.Message)
    return readSent(activity.text, activity.value, (activity.attachments ?? []).length > 0);
  if (activity.type !== ActivityTypes.ConversationUpdate) return undefined;
  const joined = (activity.membersAdded ?? []).some(({ id }) => id !== activity.recipient?.id);
  return joined ? { kind: 'arrival' } : undefined;
};

/** The language that a person chose, else that of their client, else the default. */
const languageOf = async (
  person: PersonKey,
  locale: string | undefined,
  { desk, defaultLanguage, log }: BotParts,
): Promise<Language> => {
  try {
    const { language } = await desk.person(person);
    if (language !== undefined) return language;
  } catch (error) {
    log.error('personNotRead', {}, error);
  }
  const spoken = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === spoken) ?? defaultLanguage;
};

/** What a dialog threw, which the SDK wraps together with the dialog stack. */
const thrown = (error: unknown): unknown => (error instanceof DialogContextError ? error.error : error);

/** Says what went wrong instead of what was to be said: nothing of that may have been saved. */
const apologise = (turn: Turn, error: unknown, log: Log): void => {
  const { says } = catalogues[turn.language];
  const unavailable = error instanceof Fault && error.code === 'storeUnavailable';
  const reference = String(randomInt(100_000, 1_000_000));
  log.error(unavailable ? 'notSaved' : 'turnFailed', { reference }, error);
  turn.views.length = 0;
  turn.say(note([unavailable ? says.notSaved : says.apology(reference)], { tone: 'attention' }));
};
