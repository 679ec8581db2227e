import type { Activity } from 'botbuilder';
import type { Line } from '../harness/person.ts';

/** A line that writes down everything that passes over it, as the Emulator's `.transcript` files do. */
export const transcribing = (line: Line): { readonly line: Line; readonly activities: Partial<Activity>[] } => {
  const activities: Partial<Activity>[] = [];
  return {
    activities,
    line: async (activity) => {
      activities.push(activity);
      const sent = await line(activity);
      activities.push(...sent.map((one) => asSent(one, activity)));
      return sent;
    },
  };
};

/** A bot's message as a transcript keeps it: what the person sees, and whom it was for. */
const asSent = (one: Partial<Activity>, to: Partial<Activity>): Partial<Activity> => ({
  ...seen(one),
  channelId: to.channelId ?? '',
  conversation: to.conversation ?? { id: '', name: '', isGroup: false, conversationType: '' },
  from: { ...(to.recipient ?? { id: '', name: '' }), role: 'bot' },
  recipient: to.from ?? { id: '', name: '' },
  replyToId: to.id ?? '',
});

/** The parts of a message that a person sees. */
const seen = ({ type, text, textFormat, summary, locale, attachments }: Partial<Activity>): Partial<Activity> =>
  JSON.parse(JSON.stringify({ type, text, textFormat, summary, locale, attachments }));

/**
 * Sends the person's side of a transcript again, and gives the whole transcript as it came out this time. Equal to the
 * one that was read, if the bot still says the same.
 */
export const replayTranscript = async (
  transcript: readonly Partial<Activity>[],
  line: Line,
): Promise<readonly Partial<Activity>[]> => {
  const again = transcribing(line);
  for (const activity of transcript) if (activity.from?.role !== 'bot') await again.line(activity);
  return again.activities;
};
