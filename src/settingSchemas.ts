import { z } from 'zod';

/** An empty setting is one that is not set, as `.env` files write it. */
export const orAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** An id that Azure gave. */
export const guid = z.guid({ error: 'must be a GUID, as the Azure portal shows it' });

/** As long as the manifest of a Teams app allows: no address of ours is longer. */
const longestAddress = 2048;

/** The https address that a text is, if it is one. */
export const secureAddress = (text: string): URL | undefined => {
  const address = text.length <= longestAddress ? URL.parse(text) : null;
  return address?.protocol === 'https:' ? address : undefined;
};

/** Whether an address has no path, nor anything else behind or before its host; a slash may end it. */
const isBare = (text: string, { origin }: URL): boolean => [origin, `${origin}/`].includes(text.toLowerCase());

/**
 * Whether it is an https origin that can be reached from elsewhere: one host with a domain, which no number,
 * `localhost` or pattern is.
 */
export const isPublicOrigin = (text: string): boolean => {
  const address = secureAddress(text);
  return address !== undefined && isBare(text, address) && /^[a-z0-9.-]+\.[a-z][a-z0-9-]*$/.test(address.hostname);
};

/** What is said of a text that is no public origin. */
export const mustBePublicOrigin = 'must be a public https address without a path, as https://partnerdesk.contoso.com';

/** The names by which a machine calls itself. */
export const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** Whether it is an http address that only this machine can reach. */
export const isLoopbackAddress = (text: string): boolean => {
  const address = URL.parse(text);
  return address?.protocol === 'http:' && loopback.includes(address.hostname.replace(/^\[(.*)\]$/, '$1'));
};

/** Whether it is an http origin that only this machine can reach. */
export const isLoopbackOrigin = (text: string): boolean => {
  const address = URL.parse(text);
  return address !== null && isBare(text, address) && isLoopbackAddress(text);
};
