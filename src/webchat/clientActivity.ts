import { z } from 'zod';
import type { NewActivity } from './conversations.ts';
import { badArgument } from './directLineError.ts';
import { isSmallJson } from './smallJson.ts';
import type { Pass } from './tokens.ts';

/**
 * What is kept of a message, in characters: one more than any question takes, so that who sends a book reads from the bot,
 * in their language, that it was too long. A refusal would only be shown as "not sent".
 */
const longestText = 20_001;

/**
 * What is taken of an activity that a client posts. All else is dropped; above all who it says it is from: the token
 * knows that.
 */
const clientActivity = z.object({
  type: z.enum(['message', 'event', 'typing', 'endOfConversation']),
  text: z
    .string()
    .transform((text) => text.slice(0, longestText))
    .optional(),
  textFormat: z.string().max(20).optional(),
  value: z.unknown().refine(isSmallJson).optional(),
  name: z.string().max(200).optional(),
  locale: z.string().max(35).optional(),
  localTimezone: z.string().max(60).optional(),
  localTimestamp: z.string().max(60).optional(),
  replyToId: z.string().max(200).optional(),
  // Clients find their own message again by what they put here.
  channelData: z.looseObject({}).refine(isSmallJson).optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(200).optional(), name: z.string().max(300).optional() }))
    .max(20)
    .optional(),
});

/** A posted activity, checked, with the sender that the token vouches for. Its id comes when it is kept. */
export interface Posted {
  readonly type: 'message' | 'event' | 'typing' | 'endOfConversation';
  readonly activity: NewActivity;
}

/** Reads what a client posts. Throws `badArgument`, naming what is wrong. */
export const readClientActivity = (body: unknown, { conversationId, userId }: Pass, now: Date): Posted => {
  const parsed = clientActivity.safeParse(body);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.') || 'the body'))];
    throw badArgument(`This is no activity that a client can send: see ${fields.join(', ')}.`);
  }
  const { attachments, ...said } = parsed.data;
  return {
    type: said.type,
    activity: {
      ...said,
      // That there was one is enough to say that it cannot be read. What is in it is not kept.
      ...(attachments === undefined || attachments.length === 0
        ? {}
        : { attachments: attachments.map(({ contentType, name }) => ({ contentType, name })) }),
      channelId: 'webchat',
      from: { id: userId, role: 'user' },
      conversation: { id: conversationId },
      timestamp: now.toISOString(),
    },
  };
};
