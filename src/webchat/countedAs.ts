import { isIPv6, SocketAddress } from 'node:net';

/**
 * The name by which whoever has an address is counted. The port does not matter: some proxies write it, and every
 * connection has another one. Nor does the second half of an IPv6 address, which its owner chooses as they like; an
 * IPv4 address written as IPv6 is that IPv4 address. What is no address is counted as it is written.
 * Source: RFC 4291, 2.5.1 and 2.5.5.2.
 */
export const countedAs = (address: string): string => {
  const [bare = ''] = (isIPv6(address) ? address : (SocketAddress.parse(address)?.address ?? address)).split('%');
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(bare) ? `${firstHalf(bare)}::/64` : bare;
};

/** The first four groups of an IPv6 address, each in its shortest form. */
const firstHalf = (address: string): string => {
  const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [front = [], back = []] = shortest.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const left = Array.from({ length: 8 - front.length - back.length }, () => '0');
  return [...front, ...left, ...back].slice(0, 4).join(':');
};
