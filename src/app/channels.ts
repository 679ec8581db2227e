/** What a channel can do, as answers to the questions that the program asks of it. */
export interface Channel {
  /** Shows Adaptive Cards; otherwise the text twin is sent. */
  readonly cards: boolean;
  /** The kind of action that its cards carry. */
  readonly submit: 'Action.Submit' | 'Action.Execute';
  /** The largest card that it carries, in bytes of JSON. */
  readonly largest: number;
}

const withCards: Channel = { cards: true, submit: 'Action.Submit', largest: 200_000 };
const textOnly: Channel = { ...withCards, cards: false };

/** The channels that are known, one row each. */
export const channels: Readonly<Record<string, Channel>> = {
  // Teams refuses a message of about 28 KB; this leaves room for the rest of the activity.
  msteams: { ...withCards, largest: 24_000 },
  webchat: withCards,
  directline: withCards,
  emulator: withCards,
};

/** The row of a channel id; a channel that nobody knows gets text, which every channel can show. */
export const channelOf = (channelId: string): Channel =>
  (Object.hasOwn(channels, channelId) ? channels[channelId] : undefined) ?? textOnly;
