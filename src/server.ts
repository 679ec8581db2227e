import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { finished } from 'node:stream/promises';
import restify, { type Request, type RequestHandler, type Response, type Server } from 'restify';
import type { Timer } from './app/ports.ts';
import { activityProblem } from './bot/activitySchema.ts';
import type { Adapter } from './bot/adapter.ts';
import { type Caller, isRefusal, type Refusal } from './bot/auth/gate.ts';
import type { Bot } from './bot/bot.ts';
import { inTime } from './bot/inTime.ts';
import { machineTimer } from './bot/timer.ts';
import type { Route, WebAnswer } from './webchat/http.ts';
import type { WebChat } from './webchat/openWebChat.ts';

/** The largest body of a message, in bytes: an activity with 50 kB of text fits with room. */
const largestBody = 512 * 1024;

/** What one connection may take, so that slow or odd clients cannot hold the server. Times are in milliseconds. */
export const connectionLimits = {
  /** Until the headers are here, and until the whole request is; and how often Node looks for who takes longer. */
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  /** How long a connection on which nothing was asked stays open. */
  keepAliveTimeout: 5_000,
  /** How long nothing may move on one: a client may not read its answer. Longer than any turn takes. */
  timeout: 120_000,
  /** How many headers count; what comes after is not looked at. */
  maxHeadersCount: 100,
} as const;

/** How long the store has to show that it can be written, in milliseconds. */
const longestProbe = 5_000;

/** How long a server that is to end waits for somebody to read their answer, in milliseconds. */
const lastRead = 2_000;

/** For every answer, unless it says otherwise: it is what it says, shows nothing, is in no frame, and tells nobody. */
const carefulHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export interface ServerParts {
  /** What answers `/api/messages`; absent: it is not served. */
  readonly channels?: { readonly adapter: Adapter; readonly bot: Bot };
  readonly webChat?: Pick<WebChat, 'routes' | 'upgrade' | 'disconnect'>;
  readonly version: string;
  /** Whether it is a development server, which is called by a name of this machine, or not at all. */
  readonly onlyLocal?: boolean;
  /** Whether the store can be written right now. One that does not answer in 5 seconds counts as one that cannot. */
  readonly probe: () => Promise<boolean>;
  /** Is told why a request could not be answered; whoever sent it is only told that. */
  readonly failed: (error: unknown) => void;
  /** `connectionLimits`, if absent. */
  readonly limits?: Readonly<Record<keyof typeof connectionLimits, number>>;
  /** The machine's time, if absent. */
  readonly timer?: Timer;
}

/** The server, and how it ends well. */
export interface WebServer {
  readonly server: Server;
  /** Takes no more connections, and resolves when every message that was received is answered. */
  close(): Promise<void>;
}

/** The routes: where channels post activities, and where an operator sees whether all is well. No logic. */
export const openServer = ({
  channels,
  webChat,
  version,
  onlyLocal = false,
  probe,
  failed,
  limits = connectionLimits,
  timer = machineTimer,
}: ServerParts): WebServer => {
  const server = restify.createServer({ name: 'Partnerdesk' });
  // restify's own log (pino's, though it is typed as bunyan's) writes whole requests to standard output.
  Object.assign(server.log, { level: 'silent' });
  // Other upgrades than WebSockets, such as HTTP/2, are offers that are not taken; before Node 24.9 they are refused.
  Object.assign(server.server, { shouldUpgradeCallback: wantsWebSocket, ...limits });
  const working = new Set<Promise<void>>();
  const unread = new Set<Promise<void>>();

  server.pre((_request, response, next) => {
    for (const [name, value] of Object.entries(carefulHeaders)) response.header(name, value);
    return next();
  });

  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const { status, code, message } = explained(error);
    if (status >= 500) failed(error);
    refuse(response, status, code, message);
    done();
  });

  for (const method of ['get', 'head'] as const)
    server[method]('/health', async (_request: Request, response: Response) => {
      const late = new Error('the store does not answer');
      const writable = await inTime(probe(), longestProbe, () => late, timer).catch((error: unknown) => {
        if (error === late) return false;
        throw error;
      });
      response.send(writable ? 200 : 503, { alive: true, version, store: writable ? 'writable' : 'unavailable' });
    });

  /** Lets the server end only after a request is answered, and the answer is read or its reader had time to. */
  const answering =
    (handle: (request: Request, response: Response) => Promise<void>) =>
    // An async function as restify wants it: it tells by the word.
    async (request: Request, response: Response): Promise<void> => {
      const out = finished(response)
        .catch(() => undefined)
        .then(() => {
          unread.delete(out);
        });
      unread.add(out);
      const handled = handle(request, response);
      const over = handled
        .catch(() => undefined)
        .then(() => {
          working.delete(over);
        });
      working.add(over);
      await handled;
    };

  if (channels !== undefined) {
    const { adapter, bot } = channels;
    const callers = new WeakMap<Request, Caller>();
    /** Asked before the body is read: of who is not let in nothing is. */
    const enter: RequestHandler = (request, response, next) => {
      adapter.enter(request.header('authorization', '')).then((answer) => {
        if (isRefusal(answer)) {
          turnAway(response, answer);
          return next(false);
        }
        callers.set(request, answer);
        return next();
      }, next);
    };
    server.post(
      '/api/messages',
      ...(onlyLocal ? [localOnly] : []),
      enter,
      ...jsonBody,
      answering(async (request, response) => {
        const problem = activityProblem(request.body);
        if (problem !== undefined) return refuse(response, 400, 'BadArgument', problem);
        const caller = callers.get(request);
        if (caller === undefined) throw new Error('an activity came past the gate');
        const refusal = adapter.refusal(caller, request.body);
        if (refusal !== undefined) return turnAway(response, refusal);
        const answered = await adapter.receive(request.body, (context) => bot.run(context));
        response.send(answered?.status ?? 200, answered?.body);
      }),
    );
  }

  for (const route of webChat?.routes ?? [])
    for (const method of route.method === 'get' ? (['get', 'head'] as const) : [route.method])
      server[method](
        route.path,
        ...(route.takesJson === true ? jsonBody.map(unlessEmpty) : []),
        answering(async (request, response) => reply(response, await answerOf(route, request))),
      );
  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (webChat?.upgrade === undefined) return socket.destroy();
    webChat.upgrade(request, socket, head);
  });

  return {
    server,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(resolve));
      webChat?.disconnect();
      do {
        await Promise.all(working);
        await inTime(Promise.all(unread), lastRead, () => new Error('an answer was not read'), timer).catch(
          () => undefined,
        );
      } while (working.size > 0);
      // What is left has not sent its message whole, so nobody counts on it, or does not read what it was answered.
      server.server.closeAllConnections();
      await closed;
    },
  };
};

const wantsWebSocket = ({ headers }: IncomingMessage): boolean => /^websocket$/i.test(headers.upgrade ?? '');

/** What a route of the web chat makes of a request. */
const answerOf = (route: Route, request: Request): Promise<WebAnswer> =>
  route.answer({
    params: request.params,
    query: new URLSearchParams(request.getQuery()),
    body: request.body,
    address: request.socket.remoteAddress ?? '',
    header: (name) => request.header(name),
  });

const reply = (response: Response, { status, headers = {}, body }: WebAnswer): void => {
  // In place of what every answer has: restify's own `header` would add to it.
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body === undefined) response.send(status);
  else if (typeof body === 'string' || body instanceof Uint8Array) {
    response.writeHead(status);
    response.end(body);
  } else response.send(status, body);
};

/** Says what is wrong, in the one shape that every such answer has. */
const refuse = (response: Response, status: number, code: string, message: string): void => {
  response.send(status, { error: { code, message } });
};

/** Tells a caller that the gate is shut for them. */
const turnAway = (response: Response, { status, code, message, retryAfter }: Refusal): void => {
  if (retryAfter !== undefined) response.header('Retry-After', String(retryAfter));
  // RFC 9110, 11.6.1: who may not come in is told how one does.
  if (status === 401) response.header('WWW-Authenticate', 'Bearer');
  refuse(response, status, code, message);
};

/**
 * Keeps from restify's body reader what it cannot take: a body that only claims to be compressed would end the process,
 * one that is could unpack to any size.
 */
const onlyPlainJson: RequestHandler = (request, response, next) => {
  const json = /^application\/([\w.-]+\+)?json$/.test(request.contentType().trim());
  if (json && request.header('content-encoding', 'identity') === 'identity') return next();
  refuse(response, 415, 'UnsupportedMediaType', 'Send the activity as application/json, uncompressed.');
  return next(false);
};

/**
 * Keeps out what comes by another name than this machine's own: a web site whose name was made to lead here (DNS
 * rebinding) would speak for its visitors otherwise.
 */
const localOnly: RequestHandler = (request, response, next) => {
  if (/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.header('host', 'localhost'))) return next();
  refuse(response, 403, 'Forbidden', 'This is a development server: call it as localhost.');
  return next(false);
};

/** Reads the body of a request as JSON. */
const jsonBody = [
  onlyPlainJson,
  restify.plugins.bodyReader({ maxBodySize: largestBody }),
  ...[restify.plugins.jsonBodyParser({ mapParams: false })].flat(),
];

/** For a request whose body may be left out, with all that describes it. */
const unlessEmpty =
  (handler: RequestHandler): RequestHandler =>
  (request, response, next) => {
    const empty = request.header('content-length', '0') === '0' && request.header('transfer-encoding') === undefined;
    if (empty) return next();
    return handler(request, response, next);
  };

/** What restify refuses it explains itself; anything else is a defect, whose message is nobody's business outside. */
const explained = (error: unknown): { readonly status: number; readonly code: string; readonly message: string } => {
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500)
    return { status: error.statusCode, code: error.name.replace(/Error$/, ''), message: error.message };
  return { status: 500, code: 'InternalError', message: 'This could not be answered. The reason is in the log.' };
};
