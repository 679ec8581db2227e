import type { WebRequest } from './http.ts';

/** Which web pages may use the chat. */
export interface Origins {
  /** Whether a page of this origin may; a request without an origin does not come from a page of another site. */
  allows(request: Pick<WebRequest, 'header'>): boolean;
  /** The sites that may show the panel, as the Content-Security-Policy writes them; the chat's own is always one. */
  readonly ancestors: readonly string[];
}

/** On a development machine any local page may, whatever its port. */
const localSites: readonly string[] = ['http://localhost:*', 'http://127.0.0.1:*'];
const localOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** @param listed the origins that were listed; absent: a development server, where every page of this machine may */
export const originsOf = (listed: readonly string[] | undefined): Origins => ({
  ancestors: listed ?? localSites,
  allows(request) {
    const origin = request.header('origin');
    if (origin === undefined) return true;
    const host = request.header('host');
    if (origin === `http://${host}` || origin === `https://${host}`) return true;
    return listed === undefined ? localOrigin.test(origin) : listed.includes(origin);
  },
});
