import { createHash } from 'node:crypto';

/** Crockford's alphabet: no letter that looks like a digit. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 letters of 5 bits: 80 random bits. */
const length = 16;

/** A fresh code, in groups that can be read aloud: `7K2M-9QXA-…`. `below` gives a random number below its argument. */
export const invitationCode = (below: (limit: number) => number): string => {
  const code = Array.from({ length }, () => letters.charAt(below(letters.length))).join('');
  // So that no word of sixteen letters is ever taken for one.
  return /\d/.test(code) ? grouped(code) : invitationCode(below);
};

const grouped = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');

/** A code among other words has its hyphens, or nothing between its letters; one by itself may have spaces. */
const forms: readonly RegExp[] = [
  /(?<![\w-])(?:[\da-z]{4}-){3}[\da-z]{4}(?![\w-])/i,
  /(?<![\w-])[\da-z]{16}(?![\w-])/i,
  /^\s*(?:[\da-z]{4} ){3}[\da-z]{4}\s*$/i,
];

/**
 * The code in a message, in its own form; nothing where there is none. Case does not matter, and what looks alike is
 * taken for what it must be.
 */
export const readInvitationCode = (text: string): string | undefined => {
  const found = forms.map((form) => form.exec(text)?.[0]).find((one) => one !== undefined && /\d/.test(one));
  const code = found?.toUpperCase().replace(/[-\s]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code !== undefined && [...code].every((letter) => letters.includes(letter)) ? grouped(code) : undefined;
};

/** What is kept of a code. 80 random bits need no salt: there is nothing to guess. */
export const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex');
