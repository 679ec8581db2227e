import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { TurnContext } from 'botbuilder';
import type { Clock, DocumentStore, Log, Versioned } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import { type AzureDirectLineSettings, openAzureDirectLine } from './azureDirectLine.ts';
import { parseConversation, parsePage } from './conversation.ts';
import { Conversations } from './conversations.ts';
import { DirectLine } from './directLine.ts';
import { directLineRoutes } from './directLineRoutes.ts';
import { EmbeddedAdapter } from './embeddedAdapter.ts';
import { count, guarded } from './guard.ts';
import type { Route, WebRequest } from './http.ts';
import { noLimits, openLimits } from './limits.ts';
import { originsOf } from './origins.ts';
import { addressOf } from './ownAddress.ts';
import type { Asset } from './page/assets.ts';
import type { Theme } from './page/theme.ts';
import { pageRoutes } from './pageRoutes.ts';
import { parseKey, signingKey } from './signingKey.ts';
import { openStreams } from './stream.ts';
import { letIn, type TokenAnswer } from './tokenEndpoint.ts';
import type { TokenSource } from './tokenSource.ts';
import { openTokens } from './tokens.ts';
import { parseVisitor } from './visitor.ts';
import { Visitors } from './visitors.ts';

/** Which Direct Line the chat runs on. */
export type Line =
  /** The one in this program; without a key of its own it makes one and keeps it. */
  | { readonly kind: 'embedded'; readonly signingKey: string | undefined }
  | ({ readonly kind: 'azure' } & AzureDirectLineSettings);

export interface WebChatSettings {
  readonly line: Line;
  readonly theme: Theme;
  readonly logo: Asset;
  readonly defaultLanguage: Language;
  /** The origins of the pages that may use the chat; absent: a development server, where every local page may. */
  readonly origins: readonly string[] | undefined;
  /** Whether a proxy of ours stands in front. */
  readonly proxied: boolean;
}

export interface WebChatParts {
  readonly settings: WebChatSettings;
  readonly documents: <T extends Versioned>(name: string, parse: (data: unknown) => T) => Promise<DocumentStore<T>>;
  readonly clock: Clock;
  readonly log: Log;
  /** Runs one turn of the bot for a visitor. */
  readonly logic: (context: TurnContext) => Promise<void>;
}

/** The chat on the web. */
export interface WebChat {
  readonly routes: readonly Route[];
  /** How the program speaks to visitors without having been asked; absent where Azure stands between. */
  readonly adapter?: EmbeddedAdapter;
  /** Takes a request to become a WebSocket. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes the streams, so that the server can end. */
  disconnect(): void;
  /** Resolves when what was begun is kept. */
  close(): Promise<void>;
}

/** Opens the chat. */
export const openWebChat = async (parts: WebChatParts): Promise<WebChat> => {
  const { settings, clock } = parts;
  const origins = originsOf(settings.origins);
  const limits = settings.origins === undefined ? noLimits : openLimits();
  const guard = { origins, limits, proxied: settings.proxied };
  const visitors = new Visitors(await parts.documents('visitors', parseVisitor), clock);
  const pages = (connect: readonly string[]): readonly Route[] =>
    pageRoutes({ ...settings, ancestors: origins.ancestors, connect });

  const tokenRoute = (tokens: TokenSource, domainFor: (request: WebRequest) => string): Route => ({
    method: 'post',
    path: '/api/webchat/token',
    takesJson: true,
    async answer(request) {
      await count(limits, 'tokens', request.address);
      const { welcomed, returning } = await letIn(request.body, visitors, tokens, () =>
        count(limits, 'newVisitors', request.address),
      );
      const { userId, resume, granted } = welcomed;
      const answer: TokenAnswer = {
        token: granted.token,
        userId,
        expires_in: granted.expires_in,
        domain: domainFor(request),
        resume,
        // Only Azure has to be told which conversation's history is wanted.
        ...(returning && settings.line.kind === 'azure' ? { conversationId: granted.conversationId } : {}),
      };
      return { status: 200, body: answer };
    },
  });

  if (settings.line.kind === 'azure') {
    const { url } = settings.line;
    const tokens = openAzureDirectLine(settings.line);
    return {
      routes: [
        ...pages([url, url.replace(/^http/, 'ws')]),
        ...guarded([tokenRoute(tokens, () => `${url}/v3/directline`)], guard),
      ],
      disconnect: () => undefined,
      close: () => visitors.close(),
    };
  }

  const key = await signingKey(settings.line.signingKey, await parts.documents('keys', parseKey));
  const conversations = new Conversations(
    await parts.documents('conversations', parseConversation),
    await parts.documents('pages', parsePage),
  );
  const adapter = new EmbeddedAdapter(conversations, { id: 'partnerdesk', name: settings.theme.name }, clock);
  const directLine = new DirectLine({
    conversations,
    tokens: openTokens(key, clock),
    clock,
    deliver: (activity) => adapter.receive(activity, parts.logic),
    failed: (error) => parts.log.error('webChatTurnFailed', {}, error),
  });
  const streams = openStreams(directLine, guard, (error) => parts.log.error('streamNotOpened', {}, error));
  return {
    routes: [
      ...pages([]),
      ...guarded(
        [
          tokenRoute(directLine, (request) => `${addressOf(request, settings.proxied)}/v3/directline`),
          ...directLineRoutes(directLine, settings.proxied, limits),
        ],
        guard,
      ),
    ],
    adapter,
    upgrade: streams.upgrade,
    disconnect: streams.close,
    async close() {
      await visitors.close();
      await conversations.close();
    },
  };
};
