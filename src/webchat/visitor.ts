import { z } from 'zod';

const visitorSchema = z.object({
  /** What the `resume` of a visitor begins with; it says nothing of who they are. */
  id: z.string(),
  version: z.int(),
  userId: z.string(),
  conversationId: z.string(),
  /** The proofs that are good now, newest last: only their digests. */
  proofs: z.array(
    z.object({
      digest: z.string(),
      /** Until when it is good: 90 days after it was given out, or a moment after it was used. ISO 8601. */
      until: z.string(),
    }),
  ),
});

/** Somebody who chats on the web, and the conversation that they come back to. */
export type Visitor = z.infer<typeof visitorSchema>;

/** Reads a stored visitor; throws where its shape is another one. */
export const parseVisitor = (data: unknown): Visitor => visitorSchema.parse(data);
