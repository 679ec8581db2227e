import { z } from 'zod';

const toldSchema = z.object({ id: z.string(), version: z.int(), upTo: z.record(z.string(), z.int()) });
const untoldSchema = z.object({ id: z.string(), version: z.int(), codes: z.array(z.string()) });

/** Reads how far everybody in a case was told; throws where its shape is another one. */
export const parseTold = (data: unknown): z.infer<typeof toldSchema> => toldSchema.parse(data);

/** Reads where somebody is still to be told; throws where its shape is another one. */
export const parseUntold = (data: unknown): z.infer<typeof untoldSchema> => untoldSchema.parse(data);
