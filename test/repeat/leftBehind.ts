import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { parseCase } from '../../src/store/caseSchema.ts';
import { parseTold } from '../../src/store/courierSchemas.ts';
import { parseInvitation } from '../../src/store/invitationSchema.ts';
import { parseOrganisation } from '../../src/store/organisationSchema.ts';
import { parsePerson } from '../../src/store/personSchema.ts';
import { parsePage, type SentActivity } from '../../src/webchat/conversation.ts';
import { heard } from '../harness/heard.ts';
import type { Together } from '../journeys/together/openTogether.ts';
import { filesUnder } from '../store/filesUnder.ts';

/** All documents of one kind. */
const documents = async <Kind>(data: string, kind: string, parse: (document: unknown) => Kind): Promise<Kind[]> => {
  const files = await filesUnder(join(data, kind));
  const stored = files.map(async (file) => JSON.parse(await readFile(join(data, kind, file), 'utf8')).document);
  return (await Promise.all(stored)).map(parse);
};

const reference = z.object({ user: z.object({ id: z.string() }), conversation: z.object({ id: z.string() }) });

/**
 * All that a conversation of several sides left when it was closed, as one text that is the same for every run of the
 * same script: the cases, people, invitations, organisations, how far everybody was told; and everything that was said
 * to anybody, but for the answers to what was sent anew.
 *
 * Every time and version is in it: the clock stands unless the script moves it, and what is done once is saved once. Out of
 * it are left, or named after their people, what is drawn by lot or counts what was sent:
 *
 * - the web chat's ids of people and conversations, and the digests of these: who somebody is, and their organisation;
 * - the connector's port;
 * - the ids of handled acts, which are digests of conversation and activity; not how many there are, nor when;
 * - the id of the news card that can be replaced, which is how many messages the connector had taken.
 */
export const leftBehind = async (data: string, { names, sides, connector }: Together): Promise<string> => {
  const anew = new Set(Object.values(sides).flatMap(({ sentAnew }) => [...sentAnew]));
  const people = await documents(data, 'people', parsePerson);
  const renamed = people.flatMap(({ id, organisation = '', reach }) => {
    const { user, conversation } = reference.parse(JSON.parse(reach?.reference ?? ''));
    const name = names.get(user.id) ?? 'nobody';
    return [
      [id, name],
      [organisation, `the organisation of ${name}`],
      [conversation.id, `the conversation of ${name}`],
      [user.id, `the id of ${name}`],
    ] as const;
  });
  const cases = (await documents(data, 'cases', parseCase)).map(({ handled = [], ...rest }) => ({
    ...rest,
    handled: handled.map(({ at }) => at),
  }));
  const told = (await documents(data, 'told', parseTold)).map(({ cards = {}, ...rest }) => ({
    ...rest,
    cards: Object.entries(cards).map(([person, { from, to }]) => [person, from, to]),
  }));
  const left = {
    cases,
    people,
    invitations: await documents(data, 'invitations', parseInvitation),
    organisations: await documents(data, 'organisations', parseOrganisation),
    told,
    teams: saidInTeams(connector.calls, anew),
    webChat: saidInWebChat(await documents(data, 'pages', parsePage), anew),
  };
  const lines = Object.entries(left).flatMap(([kind, all]) =>
    all.map((one) => `${kind}: ${JSON.stringify(one, null, 1)}`),
  );
  return [[connector.serviceUrl, 'Teams'] as const, ...renamed]
    .filter(([id]) => id !== '')
    .reduce((texts, [id, name]) => texts.map((text) => text.replaceAll(id, name)), lines)
    .sort()
    .join('\n');
};

/** What was said and changed in each conversation, in its order. */
const saidInTeams = (calls: Together['connector']['calls'], anew: ReadonlySet<string>): readonly unknown[] => {
  const said = calls.filter(({ activity: { type, replyToId = '' } }) => type === 'message' && !anew.has(replyToId));
  const conversations = Map.groupBy(said, ({ path }) => path.split('/')[3]);
  return [...conversations].map(([id, all]) => [id, all.map(({ method, activity }) => [method, heard(activity).text])]);
};

/** What was said in each conversation, by either side, in its order. */
const saidInWebChat = (
  pages: readonly ReturnType<typeof parsePage>[],
  anew: ReadonlySet<string>,
): readonly unknown[] => {
  const isOriginal = ({ id, replyToId = '' }: SentActivity) => !anew.has(id) && !anew.has(String(replyToId));
  const ordered = pages.map((page) => {
    const [conversation = '', number] = page.id.split('/');
    return { conversation, number: Number(number), activities: page.activities };
  });
  const conversations = Map.groupBy(
    ordered.sort((one, other) => one.number - other.number),
    ({ conversation }) => conversation,
  );
  return [...conversations].map(([id, all]) => [
    id,
    all.flatMap(({ activities }) => activities.filter(isOriginal)).map(textOf),
  ]);
};

const textOf = (sent: SentActivity): unknown => {
  const activity: Partial<Activity> = JSON.parse(JSON.stringify(sent));
  return activity.value ?? heard(activity).text;
};
