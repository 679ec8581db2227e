/** The hash of nothing: an empty `<style>`. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of the chat's pages: their own scripts and styles and nothing else.
 *
 * Web Chat makes `<style>` elements, which carry the nonce, but for one that is empty and filled by script. `host` is the page's own, as the browser wrote it: not every
 * browser counts a WebSocket of the same host as `'self'`.
 *
 * @param options.frameAncestors the origins that may show the page in a frame; none where empty
 * @param options.connect further origins that the chat talks to
 */
export const contentSecurityPolicy = ({
  nonce,
  host,
  frameAncestors,
  connect,
}: {
  readonly nonce: string;
  readonly host: string | undefined;
  readonly frameAncestors: readonly string[];
  readonly connect: readonly string[];
}): string => {
  // The header comes from outside: what is no host must not become a rule.
  const sockets =
    host !== undefined && /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)
      ? [`ws://${host}`, `wss://${host}`]
      : [];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}' ${emptyStyle}`,
    "img-src 'self' data:",
    `connect-src ${["'self'", ...sockets, ...connect].join(' ')}`,
    `frame-ancestors ${frameAncestors.length === 0 ? "'none'" : frameAncestors.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
};
