import { createHash } from 'node:crypto';
import type { PersonKey } from '../domain/case/case.ts';

/**
 * Who somebody is: the channel that vouched for them, and the id it gave them. Only a digest is kept, so that a
 * stored document or a log does not name anybody.
 */
export const personKey = (channelId: string, userId: string): PersonKey =>
  createHash('sha256')
    .update(JSON.stringify([channelId, userId]))
    .digest('hex');
