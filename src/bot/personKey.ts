import { createHash } from 'node:crypto';
import type { PersonKey } from '../domain/case/case.ts';
import type { Transport } from './transport.ts';

/**
 * Who somebody is: the transport and the channel that vouched for them, and the id it gave them. So nobody becomes a
 * visitor of the program's own web chat by writing that visitor's id into an activity. Only a digest is kept, so that a
 * stored document or a log does not name anybody.
 */
export const personKey = (channelId: string, userId: string, transport: Transport = 'connector'): PersonKey =>
  createHash('sha256')
    // Two names for the connector, as they were before there was another transport: the same people stay who they are.
    .update(JSON.stringify(transport === 'connector' ? [channelId, userId] : [transport, channelId, userId]))
    .digest('hex');

/**
 * Who somebody is in Teams, where tenant and object id are vouched for. Wherever they write from, and whatever user id
 * Teams gives them there, they are the same person; in another tenant the same object id is another one.
 */
export const memberKey = (tenant: string, objectId: string): PersonKey =>
  createHash('sha256')
    .update(JSON.stringify(['msteams', tenant, objectId]))
    .digest('hex');
