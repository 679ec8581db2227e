import { createHash } from 'node:crypto';
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

/**
 * An id of what a client posts that is the same whenever it posts that again; none where the client names it not. The place
 * in the history is no such id: what could not be kept the first time may have one the second time.
 */
export const repeatableId = (
  conversationId: string,
  activity: Readonly<Record<string, unknown>>,
): string | undefined => {
  const clientId = clientIdOf(activity);
  if (clientId === undefined) return undefined;
  return `${conversationId}|posted-${createHash('sha256').update(JSON.stringify(clientId)).digest('base64url').slice(0, 22)}`;
};

/** What was kept when a client posted this for the first time, if it did: an answer that was lost has it try again. */
export const postedBefore = (clientId: string, latest: readonly SentActivity[]): Kept | undefined => {
  const activity = latest.findLast((one) => clientIdOf(one) === clientId);
  return activity && { activity, answered: latest.some(({ replyToId }) => replyToId === activity.id) };
};
