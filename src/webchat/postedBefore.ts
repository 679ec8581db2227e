import type { SentActivity } from './conversation.ts';

/** A posted activity as it is kept, and whether the bot has said anything to it. */
export interface Kept {
  readonly activity: SentActivity;
  readonly answered: boolean;
}

/** The id by which a client knows an activity of its own again, as Web Chat gives it; none where it gave none. */
export const clientIdOf = ({ channelData }: Readonly<Record<string, unknown>>): string | undefined => {
  if (typeof channelData !== 'object' || channelData === null || !('clientActivityID' in channelData)) return undefined;
  return typeof channelData.clientActivityID === 'string' ? channelData.clientActivityID : undefined;
};

/** What was kept when a client posted this for the first time, if it did: an answer that was lost has it try again. */
export const postedBefore = (clientId: string, latest: readonly SentActivity[]): Kept | undefined => {
  const activity = latest.findLast((one) => clientIdOf(one) === clientId);
  return activity && { activity, answered: latest.some(({ replyToId }) => replyToId === activity.id) };
};
