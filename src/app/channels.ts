/** What a channel can do, as answers to the questions that the program asks of it. */
export interface Channel {
  /** Shows Adaptive Cards; otherwise the text twin is sent. */
  readonly cards: boolean;
  /** The kind of action that its cards carry. */
  readonly submit: 'Action.Submit' | 'Action.Execute';
  /** The largest card that it carries, in bytes of JSON. */
  readonly largest: number;
  /** A text keeps its lines; where it does not, whatever has several is shown as a card. */
  readonly lines: boolean;
  /** A message that was sent can be replaced by another one. */
  readonly updates: boolean;
  /** Shows that somebody is writing. */
  readonly typing: boolean;
  /**
   * Its texts come as HTML has them: mentions are tags and `&` is `&amp;`. In a group a message is only for the bot
   * where it mentions it.
   */
  readonly mentions: boolean;
}

const withCards: Channel = {
  cards: true,
  submit: 'Action.Submit',
  largest: 200_000,
  lines: true,
  updates: false,
  typing: true,
  mentions: false,
};
const textOnly: Channel = { ...withCards, cards: false, typing: false };

/** The channels that are known, one row each. */
export const channels: Readonly<Record<string, Channel>> = {
  // Teams refuses a message of about 28 KB; this leaves room for the rest of the activity.
  msteams: {
    ...withCards,
    submit: 'Action.Execute',
    largest: 24_000,
    lines: false,
    updates: true,
    mentions: true,
  },
  webchat: withCards,
  directline: withCards,
  emulator: withCards,
};

/** The row of a channel id; a channel that nobody knows gets text, which every channel can show. */
export const channelOf = (channelId: string): Channel =>
  (Object.hasOwn(channels, channelId) ? channels[channelId] : undefined) ?? textOnly;
