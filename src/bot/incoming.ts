import { type Activity, ActivityTypes } from 'botbuilder';
import type { Incoming } from '../../dialogs/turn.ts';
import type { Channel } from '../app/channels.ts';
import { readSent } from '../app/sent.ts';
import { executedData, mentionsIn } from './activitySchema.ts';
import { textFromHtml } from './htmlText.ts';

/** What an activity is about: something to answer, that the bot was taken away, or a click that cannot be read. */
export type Brought = Incoming | { readonly kind: 'departure' } | { readonly kind: 'badClick' };

/** The invoke that a click on an `Action.Execute` arrives as. */
const cardAction = 'adaptiveCard/action';

/** Whether others read along. */
export const isGroup = ({ conversation }: Activity): boolean =>
  conversation.isGroup === true || ['groupChat', 'channel', 'group'].includes(conversation.conversationType);

/** What an activity brings; nothing for one that needs no answer: edits, deletions, reactions, and what nobody knows. */
export const broughtBy = (activity: Activity, channel: Channel): Brought | undefined => {
  switch (activity.type) {
    case ActivityTypes.Message:
      return said(activity, channel);
    case ActivityTypes.Invoke:
      return activity.name === cardAction ? clicked(activity.value) : undefined;
    case ActivityTypes.InstallationUpdate:
      return installed(activity);
    case ActivityTypes.ConversationUpdate:
      return met(activity, channel);
    default:
      return undefined;
  }
};

/** An upgrade of the app is nothing new to anybody. */
const installed = ({ action, conversation }: Activity): Brought | undefined => {
  if (action === 'remove') return { kind: 'departure' };
  // A team is told of by its members as well, and perhaps in another of its channels: once is enough.
  return action === 'add' && conversation.conversationType !== 'channel' ? { kind: 'arrival' } : undefined;
};

const said = (activity: Activity, channel: Channel): Incoming | undefined => {
  const { text, value, recipient } = activity;
  const attachments = activity.attachments ?? [];
  if (!channel.mentions) return readSent(text, value, attachments.length > 0);
  const mentions = mentionsIn(activity.entities);
  // An app may be allowed to read a whole channel; what is said there to others is none of its business.
  const toTheBot = value != null || mentions.some(({ mentioned }) => mentioned.id === recipient?.id);
  if (isGroup(activity) && !toTheBot) return undefined;
  // The message itself comes once more, as HTML; that is no file that somebody sent.
  const files = attachments.filter((one: { contentType?: unknown } | null) => one?.contentType !== 'text/html');
  return readSent(textFromHtml(text ?? '', mentions, recipient?.id), value, files.length > 0);
};

const clicked = (value: unknown): Brought => {
  const data = executedData(value);
  return data === undefined ? { kind: 'badClick' } : readSent(undefined, data, false);
};

/** Who joined or left. In a group only the bot's own coming counts: nobody wants a speech for each new member. */
const met = (activity: Activity, channel: Channel): Brought | undefined => {
  const { membersAdded, membersRemoved, recipient } = activity;
  const isBot = ({ id }: { id?: string }): boolean => id === recipient?.id;
  if ((membersRemoved ?? []).some(isBot)) return { kind: 'departure' };
  const joined = membersAdded ?? [];
  if (isGroup(activity)) return joined.some(isBot) ? { kind: 'arrival' } : undefined;
  // Teams may name only the bot in the personal chat that somebody just got.
  const arrived = channel.mentions ? joined.length > 0 : joined.some((one) => !isBot(one));
  return arrived ? { kind: 'arrival' } : undefined;
};
