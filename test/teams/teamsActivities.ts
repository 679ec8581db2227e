import type { Activity } from 'botbuilder';

/** Activities of the shapes in which Microsoft Teams sends them. */

export const botId = '28:1f0c9a52-7c3e-4a51-9f0e-0b6f7d1c2e3a';
const bot = { id: botId, name: 'Partnerdesk' };
const tenant = { id: '72f988bf-86f1-41af-91ab-2d7cd011db47' };

/** Somebody in Teams. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
}

export const anna: Member = { id: '29:1-anna', name: 'Anna Rossi', locale: 'it-IT' };
export const ben: Member = { id: '29:1-ben', name: 'Ben Miller', locale: 'en-GB' };

type Where = Pick<Activity, 'conversation'> & { readonly channelData: Readonly<Record<string, unknown>> };

export const personal = (member: Member): Where => ({
  conversation: {
    id: `a:${member.id}`,
    conversationType: 'personal',
    tenantId: tenant.id,
    // Teams leaves `isGroup` out where it is false.
  } as Activity['conversation'],
  channelData: { tenant },
});

export const groupChat: Where = {
  conversation: {
    id: '19:group@thread.v2',
    conversationType: 'groupChat',
    isGroup: true,
    tenantId: tenant.id,
  } as Activity['conversation'],
  channelData: { tenant },
};

const team = { id: '19:team@thread.tacv2', name: 'Partners', aadGroupId: '0d1c6a1e-2d55-4cf0-8f0a-6b1c2d3e4f50' };

/** A thread of a channel; the channel itself where no message is named. */
export const channel = (message?: string): Where => ({
  conversation: {
    id: message === undefined ? team.id : `${team.id};messageid=${message}`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: tenant.id,
  } as Activity['conversation'],
  channelData: { tenant, team, channel: { id: team.id }, teamsChannelId: team.id, teamsTeamId: team.id },
});

let count = 0;

const base = (member: Member, where: Where): Partial<Activity> => {
  count += 1;
  return {
    id: `17${String(count).padStart(11, '0')}`,
    channelId: 'msteams',
    // JSON carries an instant as text; the SDK's type has the date that it makes of it.
    timestamp: '2026-11-20T09:00:00.000Z' as unknown as Date,
    from: { id: member.id, name: member.name, aadObjectId: '7faf8a6e-5c1b-4c1c-8f43-1d2b3c4d5e6f' },
    recipient: bot,
    ...where,
  };
};

const clientInfo = (member: Member) => ({
  locale: member.locale,
  country: member.locale.slice(3),
  platform: 'Web',
  timezone: 'Europe/Rome',
  type: 'clientInfo',
});

/** A message; Teams sends it once more as HTML beside it. */
export const message = (
  member: Member,
  where: Where,
  text: string,
  more: Partial<Activity> = {},
): Partial<Activity> => ({
  ...base(member, where),
  type: 'message',
  text,
  textFormat: 'plain',
  locale: member.locale,
  localTimezone: 'Europe/Rome',
  attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
  entities: [clientInfo(member), ...mentions(text)],
  ...more,
});

/** The entities of everybody who stands in a text as `<at>…</at>`; only Partnerdesk is the bot. */
const mentions = (text: string) =>
  [...text.matchAll(/<at[^>]*>(.*?)<\/at>/g)].map(([shown, name]) => ({
    type: 'mention',
    mentioned: { id: name === 'Partnerdesk' ? botId : `29:1-${name}`, name },
    text: shown,
  }));

/** Tells that members joined: in a personal chat Teams names the person and the bot, or only one of them. */
export const membersAdded = (member: Member, where: Where, ids: readonly string[]): Partial<Activity> => ({
  ...base(member, where),
  type: 'conversationUpdate',
  membersAdded: ids.map((id) => ({ id }) as Activity['from']),
  entities: [clientInfo(member)],
  channelData: { ...where.channelData, eventType: 'teamMemberAdded' },
});

export const membersRemoved = (member: Member, where: Where, ids: readonly string[]): Partial<Activity> => ({
  ...base(member, where),
  type: 'conversationUpdate',
  membersRemoved: ids.map((id) => ({ id }) as Activity['from']),
  channelData: { ...where.channelData, eventType: 'teamMemberRemoved' },
});

export const installation = (
  member: Member,
  where: Where,
  action: 'add' | 'add-upgrade' | 'remove' | 'remove-upgrade',
): Partial<Activity> => ({
  ...base(member, where),
  type: 'installationUpdate',
  // The SDK's type knows two of the four.
  action: action as 'add',
  locale: member.locale,
  entities: [clientInfo(member)],
});

/** A click on an `Action.Execute` of the card that was sent as `card`. */
export const execute = (member: Member, where: Where, data: unknown, card: string | undefined): Partial<Activity> => ({
  ...base(member, where),
  id: `f:${count}`,
  type: 'invoke',
  name: 'adaptiveCard/action',
  ...(card === undefined ? {} : { replyToId: card }),
  locale: member.locale,
  localTimezone: 'Europe/Rome',
  entities: [clientInfo(member)],
  value: { action: { type: 'Action.Execute', title: 'A button', verb: Object(data).verb, data }, trigger: 'manual' },
  channelData: { ...where.channelData, source: { name: 'message' }, legacy: { replyToId: card } },
});

/** Anything else that Teams sends. */
export const event = (member: Member, where: Where, more: Partial<Activity>): Partial<Activity> => ({
  ...base(member, where),
  ...more,
  channelData: { ...where.channelData, ...more.channelData },
});
