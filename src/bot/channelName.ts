import { Channels } from 'botbuilder';

const known: ReadonlySet<string> = new Set(Object.values(Channels));

/**
 * What a log may call a channel. Its id comes from outside, and without an app id anybody may write anything there: of one
 * that the Bot Framework does not know only `other` is said.
 */
export const channelName = (channelId: string): string => (known.has(channelId) ? channelId : 'other');
