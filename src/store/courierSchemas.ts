import { z } from 'zod';

const toldSchema = z.object({
  id: z.string(),
  version: z.int(),
  upTo: z.record(z.string(), z.int()),
  cards: z.record(z.string(), z.object({ message: z.string(), from: z.int(), to: z.int() })).exactOptional(),
  lost: z.array(z.string()).exactOptional(),
});

/** Reads how far everybody in a case was told; throws where its shape is another one. */
export const parseTold = (data: unknown): z.infer<typeof toldSchema> => toldSchema.parse(data);
