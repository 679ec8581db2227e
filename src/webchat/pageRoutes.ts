import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Language } from '../domain/language.ts';
import type { Route, WebAnswer, WebRequest } from './http.ts';
import { type Asset, assets } from './page/assets.ts';
import { contentSecurityPolicy } from './page/contentSecurityPolicy.ts';
import { pageLanguage } from './page/pageLanguage.ts';
import { renderPage } from './page/renderPage.ts';
import { renderWidget } from './page/renderWidget.ts';
import type { Theme } from './page/theme.ts';

export interface PageParts {
  readonly theme: Theme;
  readonly logo: Asset;
  readonly defaultLanguage: Language;
  /** The sites that may show the panel. */
  readonly ancestors: readonly string[];
  /** The origins other than its own that the page talks to: Azure's Direct Line. */
  readonly connect: readonly string[];
}

/** For everything that is answered: nothing is told to other sites. */
const careful = { 'Referrer-Policy': 'no-referrer' } as const;

/** For pages: they ask the machine for nothing that a chat does not need. */
const modest = {
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=()',
} as const;

/** The chat's page, its panel for the widget, the widget itself, and the files that they are made of. */
export const pageRoutes = ({ theme, logo, defaultLanguage, ancestors, connect }: PageParts): readonly Route[] => {
  const page =
    (kind: 'page' | 'panel') =>
    async (request: WebRequest): Promise<WebAnswer> => {
      const nonce = randomBytes(16).toString('base64');
      const asked = request.query.get('lang') ?? undefined;
      const language = pageLanguage(asked, request.header('accept-language'), defaultLanguage);
      return {
        status: 200,
        headers: {
          ...careful,
          ...modest,
          'Content-Type': 'text/html; charset=utf-8',
          'Cross-Origin-Opener-Policy': 'same-origin',
          // A site that isolates itself frames only what says that it may be; who may at all says the policy below.
          'Cross-Origin-Resource-Policy': kind === 'panel' ? 'cross-origin' : 'same-origin',
          'Content-Security-Policy': contentSecurityPolicy({
            nonce,
            host: request.header('host'),
            frameAncestors: kind === 'panel' ? ["'self'", ...ancestors] : [],
            connect,
          }),
          'Cache-Control': 'no-store',
        },
        body: renderPage({ kind, language, nonce, theme, base: '' }),
      };
    };
  const widget = renderWidget(theme, '');
  return [
    { method: 'get', path: '/', answer: page('page') },
    { method: 'get', path: '/webchat/panel', answer: page('panel') },
    {
      method: 'get',
      path: '/widget.js',
      answer: file(async () => Buffer.from(widget), 'text/javascript; charset=utf-8', { shared: true }),
    },
    ...[...assets, logo].map(
      (asset): Route => ({
        method: 'get',
        path: asset.path,
        answer: file(() => readFile(asset.file), asset.type),
      }),
    ),
  ];
};

/**
 * Answers with a file, compressed where the client takes that, and with nothing where it has it already.
 *
 * @param options.shared whether pages of other sites may load it
 */
const file = (read: () => Promise<Buffer>, type: string, options: { readonly shared?: boolean } = {}) => {
  const zipping = promisify(gzip);
  let ready: Promise<{ readonly plain: Buffer; readonly zipped: Buffer; readonly tag: string }> | undefined;
  const load = async () => {
    const plain = await read();
    const tag = `"${createHash('sha256').update(plain).digest('base64url')}"`;
    return { plain, zipped: await zipping(plain), tag };
  };
  return async (request: WebRequest): Promise<WebAnswer> => {
    ready ??= load();
    const { plain, zipped, tag } = await ready;
    const headers = {
      ...careful,
      'Cache-Control': 'no-cache',
      ETag: tag,
      Vary: 'Accept-Encoding',
      'Cross-Origin-Resource-Policy': options.shared === true ? 'cross-origin' : 'same-origin',
    };
    // A proxy that compresses marks the tag as weak.
    if (request.header('if-none-match')?.includes(tag)) return { status: 304, headers };
    const takesZipped = /\bgzip\b/.test(request.header('accept-encoding') ?? '');
    return {
      status: 200,
      headers: { ...headers, 'Content-Type': type, ...(takesZipped ? { 'Content-Encoding': 'gzip' } : {}) },
      body: takesZipped ? zipped : plain,
    };
  };
};
