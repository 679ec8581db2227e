/** Something that somebody sends, said or clicked; `Answer` is what comes back on the same connection. */
export interface Sending<Answer> {
  /** What the clicked button carries; absent: it was said. */
  readonly data?: unknown;
  /** Delivers it, each time under the same id. */
  deliver(): Promise<Answer>;
  /** The same once more, under an id of its own. */
  anew(): Sending<Answer>;
}

/** How what people send reaches the bot. */
export interface Channel {
  /** Resolves when it was delivered, with what came back. */
  send<Answer>(sending: Sending<Answer>): Promise<Answer>;
  /** Delivers what is not to arrive days late. */
  beforeDays(): Promise<void>;
}

/** Delivers everything at once, and once. */
export const plain: Channel = {
  send: ({ deliver }) => deliver(),
  beforeDays: async () => undefined,
};
