import type { WebRequest } from './http.ts';

/**
 * The address that a request was sent to, such as `https://desk.example`; without a slash at the end.
 *
 * @param proxied whether a proxy of ours stands in front, whose word counts for how the visitor reached it
 */
export const addressOf = (request: Pick<WebRequest, 'header'>, proxied: boolean): string => {
  const forwarded = proxied ? request.header('x-forwarded-proto')?.split(',')[0]?.trim() : undefined;
  return `${forwarded === 'https' ? 'https' : 'http'}://${request.header('host') ?? 'localhost'}`;
};

/**
 * The IP address of who sends a request; with a port behind it where the proxy writes one.
 *
 * @param proxied whether a proxy of ours stands in front: it adds the address that it saw at the end
 */
export const visitorAddress = (request: Pick<WebRequest, 'header' | 'address'>, proxied: boolean): string =>
  (proxied ? request.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined) || request.address;
