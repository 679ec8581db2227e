import { Fault } from '../app/errors.ts';
import { DirectLineError } from './directLineError.ts';
import type { Route, WebAnswer, WebRequest } from './http.ts';
import type { Counted, Limits } from './limits.ts';
import type { Origins } from './origins.ts';
import { visitorAddress } from './ownAddress.ts';

/** Who may ask how often. */
export interface Guard {
  readonly origins: Origins;
  readonly limits: Limits;
  /** Whether a proxy of ours stands in front. */
  readonly proxied: boolean;
}

/** Too much at once: the answer names the seconds to wait. */
class TooMuch extends DirectLineError {
  readonly seconds: number;

  constructor(seconds: number) {
    super(429, 'TooManyRequests', `That was a lot at once. Please wait ${seconds} seconds.`);
    this.seconds = seconds;
  }
}

/** Counts one more of something. Throws a `DirectLineError`, 429, where it was too much. */
export const count = async (limits: Limits, what: Counted, address: string): Promise<void> => {
  const seconds = await limits.take(what, address);
  if (seconds !== undefined) throw new TooMuch(seconds);
};

/**
 * Routes that only pages of the right origins may use, and nobody too often; with the answers to what browsers ask
 * beforehand. What a route throws becomes an error's answer, in the shape of Direct Line's.
 */
export const guarded = (routes: readonly Route[], { origins, limits, proxied }: Guard): readonly Route[] => {
  const open = (request: WebRequest): Readonly<Record<string, string>> => {
    const origin = request.header('origin');
    return origin === undefined ? {} : { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
  };
  const watch =
    (answer: (request: WebRequest) => Promise<WebAnswer>) =>
    async (request: WebRequest): Promise<WebAnswer> => {
      if (!origins.allows(request))
        return refusal(403, 'BadArgument', 'The chat may not be used from this site. Its address has to be listed.');
      const common = { ...open(request), 'Cache-Control': 'no-store' };
      try {
        const address = visitorAddress(request, proxied);
        await count(limits, 'requests', address);
        const { headers, ...rest } = await answer({ ...request, address });
        return { ...rest, headers: { ...common, ...headers } };
      } catch (error) {
        const { status, code, message } = explained(error);
        const wait = error instanceof TooMuch ? { 'Retry-After': String(error.seconds) } : {};
        return { ...refusal(status, code, message), headers: { ...common, ...wait } };
      }
    };
  const paths = [...new Set(routes.map(({ path }) => path))];
  return [
    ...routes.map((route) => ({ ...route, answer: watch(route.answer) })),
    ...paths.map(
      (path): Route => ({
        method: 'opts',
        path,
        answer: watch(async () => ({
          status: 204,
          headers: {
            'Access-Control-Allow-Methods': 'GET, POST',
            'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
            'Access-Control-Max-Age': '7200',
          },
        })),
      }),
    ),
  ];
};

/** What is refused says why; a store that cannot be written mends itself or is mended. Anything else is a defect. */
const explained = (error: unknown): DirectLineError => {
  if (error instanceof DirectLineError) return error;
  if (error instanceof Fault && error.code === 'storeUnavailable')
    return new DirectLineError(503, 'BotError', 'Nothing can be saved right now. Try again in a moment.');
  throw error;
};

const refusal = (status: number, code: string, message: string): WebAnswer & { readonly body: object } => ({
  status,
  body: { error: { code, message } },
});
