const label = '[\\p{L}\\p{M}\\d](?:[\\p{L}\\p{M}\\d-]{0,61}[\\p{L}\\p{M}\\d])?';
const shape = new RegExp(`^(?:${label}\\.)+(?:\\p{L}[\\p{L}\\p{M}]+|xn--[a-z\\d-]+)$`, 'u');

/**
 * `text` as the name of a host on the internet, lower case and with international letters in punycode; undefined when
 * it is none: one label alone (`localhost`), an IP address, an underscore, an empty label, a last label of one letter.
 */
export const hostName = (text: string): string | undefined => {
  const name = text.toLowerCase();
  if (!shape.test(name) || !URL.canParse(`http://${name}`)) return undefined;
  const { hostname } = new URL(`http://${name}`);
  return hostname.length <= 253 ? hostname : undefined;
};
