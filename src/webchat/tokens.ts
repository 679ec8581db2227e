import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../app/ports.ts';
import { DirectLineError } from './directLineError.ts';

/** How long a token is good for, in seconds: 30 minutes, as Azure's. */
export const tokenLife = 1800;
/** How long a stream address may wait for its WebSocket, in seconds. Source: Direct Line API 3.0, "Reconnect". */
const streamLife = 60;

/** Whose conversation a token opens: nothing else, and nobody else's. */
export interface Pass {
  readonly conversationId: string;
  readonly userId: string;
}

/** What a token is for: the REST calls, or one WebSocket. */
export type Use = 'directline' | 'stream';

const claims = z.object({ conv: z.string().min(1), user: z.string().min(1), use: z.enum(['directline', 'stream']) });

/** Signs and reads the tokens of the embedded Direct Line. */
export interface Tokens {
  sign(pass: Pass, use?: Use): Promise<string>;
  /** Throws a `DirectLineError`, 403: `TokenExpired`, or `BadArgument` for what was never a token of ours. */
  read(token: string, use?: Use): Promise<Pass>;
}

/**
 * Tokens as JWTs. `user` is a claim of its own, since Direct Line clients look for it there to know who they are.
 *
 * @param key at least 32 bytes; whoever has it can be everybody
 */
export const openTokens = (key: Uint8Array, clock: Clock): Tokens => ({
  sign: ({ conversationId, userId }, use = 'directline') => {
    const now = Math.floor(clock.now().getTime() / 1000);
    return new SignJWT({ conv: conversationId, user: userId, use })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt(now)
      .setExpirationTime(now + (use === 'stream' ? streamLife : tokenLife))
      .sign(key);
  },
  async read(token, use = 'directline') {
    try {
      const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], currentDate: clock.now() });
      const { conv, user, use: meant } = claims.parse(payload);
      if (meant === use) return { conversationId: conv, userId: user };
    } catch (error) {
      if (error instanceof errors.JWTExpired)
        throw new DirectLineError(403, 'TokenExpired', 'Token has expired. Ask for a new one.');
    }
    throw new DirectLineError(403, 'BadArgument', 'Invalid token or secret.');
  },
});
