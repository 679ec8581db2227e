import { hostName } from './hostName.ts';

const webAddresses = /\b(?:https?|ftp):\/\/\S+/giu;
const separators = /[\s<>()[\]{}"“”„«»,;:?=|\\]+/u;
const edges = /^['‘’`*_.!=…-]+|['‘’`*.!…-]+$/gu;
const localPart = /^[a-z\d!$%&'*+/^_{}~-]+(?:\.[a-z\d!$%&'*+/^_{}~-]+)*$/;

const addressOf = (word: string): string | undefined => {
  const [local = '', domain = '', ...more] = word.replace(/’/g, "'").toLowerCase().split('@');
  const host = hostName(domain);
  return more.length === 0 && local.length <= 64 && localPart.test(local) && host !== undefined
    ? `${local}@${host}`
    : undefined;
};

/**
 * The one e-mail address in `text`, lower case, out of any words, `Name <a@b.it>`, `mailto:` or punctuation around it.
 * Undefined when there is none, when it is invalid, or when there are two different ones. The user name in a web
 * address (`https://user@host`) and the sign-in name of a guest (`…#EXT#@…`) are no e-mail address.
 */
export const findEmail = (text: string): string | undefined => {
  const words = text
    .normalize('NFC')
    .replaceAll('＠', '@')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '');
  const addresses = words
    .replace(webAddresses, ' ')
    .split(separators)
    .map((word) => addressOf(word.replace(edges, '')))
    .filter((address) => address !== undefined);
  return new Set(addresses).size === 1 ? addresses[0] : undefined;
};
