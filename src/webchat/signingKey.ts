import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { DocumentStore } from '../app/ports.ts';

const schema = z.object({ id: z.string(), version: z.int(), key: z.string() });

/** A key that was made here, as it is stored. */
export type StoredKey = z.infer<typeof schema>;

/** Reads a stored key; throws where its shape is another one. */
export const parseKey = (data: unknown): StoredKey => schema.parse(data);

/**
 * The key that signs the tokens: the one from the settings, else one that is made once and kept beside the rest, so that
 * a restart of a development server ends no conversation.
 */
export const signingKey = async (set: string | undefined, keys: DocumentStore<StoredKey>): Promise<Uint8Array> => {
  if (set !== undefined) return new TextEncoder().encode(set);
  const found = await keys.load('signing');
  if (found.kind === 'found') return Buffer.from(found.document.key, 'base64url');
  const key = randomBytes(32);
  await keys.save({ id: 'signing', version: 1, key: key.toString('base64url') });
  return key;
};
