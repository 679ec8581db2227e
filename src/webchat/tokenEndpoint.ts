import { z } from 'zod';
import type { TokenSource } from './tokenSource.ts';
import type { Visitors, Welcomed } from './visitors.ts';

/** What the page sends: its proof, if it has one. Whoever it says it is does not matter. */
const request = z.object({ resume: z.string().max(200).optional().catch(undefined) });

/** What a page needs to chat. */
export interface TokenAnswer {
  readonly token: string;
  /** The visitor's id, bound in the token. */
  readonly userId: string;
  /** How long the token is good for, in seconds. */
  readonly expires_in: number;
  /** What a Direct Line client takes as its `domain`. */
  readonly domain: string;
  /** The proof by which this visitor comes back; it replaces the one that was sent. */
  readonly resume: string;
  /** The conversation that goes on, where a client has to name it to get its history. */
  readonly conversationId?: string;
}

/** Lets a visitor in, or somebody new. `countNew` may refuse somebody new by throwing. */
export const letIn = async (
  body: unknown,
  visitors: Visitors,
  tokens: TokenSource,
  countNew: () => Promise<void>,
): Promise<{ readonly welcomed: Welcomed; readonly returning: boolean }> => {
  const { data } = request.safeParse(body ?? {});
  const known = data?.resume === undefined ? undefined : await visitors.comeBack(data.resume, tokens);
  if (known !== undefined) return { welcomed: known, returning: true };
  await countNew();
  return { welcomed: await visitors.welcome(tokens), returning: false };
};
