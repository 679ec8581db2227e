import { z } from 'zod';

const conversationSchema = z.object({
  id: z.string(),
  version: z.int(),
  userId: z.string(),
  /** The language tag that the client named when it began; absent: none. */
  locale: z.string().exactOptional(),
  /** The numbers of the pages that there are: from `firstPage` up to, but without, `nextPage`. */
  firstPage: z.int(),
  nextPage: z.int(),
  ended: z.boolean(),
});

/** One conversation of the web chat: whose it is, and where its activities are kept. */
export type Conversation = z.infer<typeof conversationSchema>;

/** Reads a stored conversation; throws where its shape is another one. */
export const parseConversation = (data: unknown): Conversation => conversationSchema.parse(data);

/** An activity as the client gets it. What is in it is between the bot and the client; here only its id matters. */
export type SentActivity = Readonly<Record<string, unknown>> & { readonly id: string };

const pageSchema = z.object({
  id: z.string(),
  version: z.int(),
  /** The activities of one page, in order. */
  activities: z.array(z.looseObject({ id: z.string() })),
});

/** A part of a conversation's history, so that a message rewrites a small document, not the whole history. */
export type Page = z.infer<typeof pageSchema>;

/** Reads a stored page; throws where its shape is another one. */
export const parsePage = (data: unknown): Page => pageSchema.parse(data);
