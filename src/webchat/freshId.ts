import { randomBytes } from 'node:crypto';

/** A fresh id that nobody can guess. */
export const freshId = (): string => randomBytes(16).toString('base64url');

/** A fresh id of a visitor: `dl_`, as Direct Line wants it for ids that a token vouches for. */
export const freshUserId = (): string => `dl_${freshId()}`;
