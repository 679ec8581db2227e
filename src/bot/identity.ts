import type { Activity } from 'botbuilder';
import type { PersonKey } from '../domain/case/case.ts';
import { memberKey, personKey } from './personKey.ts';
import type { Transport } from './transport.ts';

/** Who sent an activity. */
export interface Identity {
  readonly by: PersonKey;
  /** The Microsoft tenant that they come from, a GUID in lower case; absent: nobody vouches for one. */
  readonly tenant?: string;
}

/** How an activity came in. `authenticated`: whoever brought it had to prove who they are. */
export interface Arrived {
  readonly transport: Transport;
  readonly authenticated: boolean;
}

/**
 * Who sent an activity, by what can be vouched for: in Teams the tenant and the object id of an authenticated activity,
 * so that the same object id in another tenant is another person. Everybody else is a guest, known by the channel and
 * the user id that it gave them; what an activity says of a tenant then is only a claim, and counts for nothing.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context
 */
export const identify = (activity: Activity, { transport, authenticated }: Arrived): Identity => {
  const { channelId, from } = activity;
  const vouches = authenticated && transport === 'connector' && channelId === 'msteams';
  const tenant = vouches ? tenantOf(activity) : undefined;
  const member = guidIn(from.aadObjectId);
  return tenant === undefined || member === undefined
    ? { by: personKey(channelId, from.id, transport) }
    : { by: memberKey(tenant, member), tenant };
};

/** The one tenant that an activity names; none where its two places name different ones, as between organisations. */
const tenantOf = ({ conversation, channelData }: Activity): string | undefined => {
  const named = [Object(conversation).tenantId, Object(Object(channelData).tenant).id]
    .filter((one: unknown) => one !== undefined && one !== null)
    .map(guidIn);
  return named.every((one) => one === named[0]) ? named[0] : undefined;
};

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const guidIn = (value: unknown): string | undefined =>
  typeof value === 'string' && guid.test(value) ? value.toLowerCase() : undefined;
