import type { WebRequest } from './http.ts';

/** Which web pages may use the chat. */
export interface Origins {
  /**
   * Whether a page of this origin may; a request without an origin does not come from a page of another site. A
   * development server is called by a name of this machine, or not at all.
   */
  allows(request: Pick<WebRequest, 'header'>): boolean;
  /** The sites that may show the panel, as the Content-Security-Policy writes them; the chat's own is always one. */
  readonly ancestors: readonly string[];
}

/** On a development machine any local page may, whatever its port. */
const localSites: readonly string[] = ['http://localhost:*', 'http://127.0.0.1:*'];
const localHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const localOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** @param listed the origins that were listed; absent: a development server, where every page of this machine may */
export const originsOf = (listed: readonly string[] | undefined): Origins => ({
  ancestors: listed ?? localSites,
  allows(request) {
    const origin = request.header('origin');
    const host = request.header('host');
    // A site whose name was made to lead here (DNS rebinding) would be its own origin: only the name gives it away.
    if (listed === undefined && host !== undefined && !localHost.test(host)) return false;
    if (origin === undefined) return true;
    if (origin === `http://${host}` || origin === `https://${host}`) return true;
    return listed === undefined ? localOrigin.test(origin) : listed.includes(origin);
  },
});
