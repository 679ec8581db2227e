import { z } from 'zod';
import { type Deadline, machineDeadline } from '../app/deadline.ts';
import { DirectLineError } from './directLineError.ts';
import type { Granted, TokenSource } from './tokenSource.ts';

/** How long Azure may take to answer, in milliseconds. */
const patience = 10_000;

const grantedSchema = z.object({ conversationId: z.string(), token: z.string(), expires_in: z.number() });

export interface AzureDirectLineSettings {
  /** The secret of the bot's Direct Line channel. It goes to Azure, and to nobody else. */
  readonly secret: string;
  /** Where Direct Line is, such as `https://europe.directline.botframework.com`; without a slash at the end. */
  readonly url: string;
  /** The pages that may use a token; none: Azure does not look. */
  readonly trustedOrigins: readonly string[];
}

/**
 * Tokens of Azure's Direct Line. The visitor's id is bound in the token, so that nobody can speak for somebody else.
 * Throws a `DirectLineError`, 502, where Azure cannot be reached or refuses.
 * Source: Direct Line API 3.0, "Authentication" and "Reconnect to a conversation".
 */
export const openAzureDirectLine = (
  { secret, url, trustedOrigins }: AzureDirectLineSettings,
  deadline: Deadline = machineDeadline,
): TokenSource => {
  const ask = async (method: 'GET' | 'POST', path: string, body?: object): Promise<Response> => {
    try {
      return await fetch(`${url}/v3/directline/${path}`, {
        method,
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // The secret is for this address, and for none that it points to.
        redirect: 'error',
        signal: deadline(patience),
      });
    } catch {
      throw unreachable();
    }
  };
  const read = async (response: Response): Promise<Granted> => {
    const granted = grantedSchema.safeParse(response.ok ? await response.json().catch(() => undefined) : undefined);
    if (!granted.success) throw unreachable();
    return granted.data;
  };
  return {
    async begin(userId) {
      const origins = trustedOrigins.length === 0 ? {} : { trustedOrigins };
      return read(await ask('POST', 'tokens/generate', { user: { id: userId }, ...origins }));
    },
    async goOn({ conversationId }) {
      const response = await ask('GET', `conversations/${encodeURIComponent(conversationId)}`);
      // Azure forgets conversations after a while: then another one begins.
      return response.status === 404 || response.status === 403 ? undefined : read(response);
    },
  };
};

const unreachable = (): DirectLineError =>
  new DirectLineError(502, 'BotError', 'The chat cannot be reached right now. Try again in a moment.');
