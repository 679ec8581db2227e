import type { Arbitrary } from 'fast-check';
import fc from 'fast-check';
import { oddText } from './oddText.ts';

/** A name that a careless program takes for its own. */
const treacherous: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
];

/** So deep that whatever reads it by recursion breaks, or almost so. */
const nested = (levels: number, kind: 'list' | 'object'): string =>
  kind === 'list' ? '['.repeat(levels) + ']'.repeat(levels) : `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** A piece of JSON, as text: so that it can say what no object of a program does. */
type Json = string;

const json = (of: Arbitrary<unknown>): Arbitrary<Json> => of.map((value) => JSON.stringify(value) ?? 'null');

const anything: Arbitrary<Json> = fc.oneof(
  {
    weight: 8,
    arbitrary: json(fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, '', ' ', '0', 'null', [], {}, [null], [[]])),
  },
  { weight: 4, arbitrary: json(oddText(20)) },
  { weight: 4, arbitrary: json(fc.jsonValue({ maxDepth: 3 })) },
  {
    weight: 2,
    arbitrary: json(fc.object({ key: fc.constantFrom('id', 'name', 'text', 'type', 'value', 'verb', ...treacherous) })),
  },
  { weight: 2, arbitrary: json(fc.constantFrom(...treacherous)) },
  { weight: 1, arbitrary: fc.constantFrom(...treacherous).map((name) => `{"${name}":{"id":"x","verb":"start"}}`) },
  { weight: 1, arbitrary: json(fc.integer({ min: 1, max: 60_000 }).map((length) => 'a b '.repeat(length / 4))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(20, 95, 101, 5000), fc.constantFrom('list' as const, 'object' as const))
      .map(([levels, kind]) => nested(levels, kind)),
  },
);

const object = (fields: Readonly<Record<string, Arbitrary<Json>>>): Arbitrary<Json> =>
  fc.record(fields, { requiredKeys: [] }).map(
    (found) =>
      `{${Object.entries(found)
        .map(([name, value]) => `${JSON.stringify(name)}:${value}`)
        .join()}}`,
  );

/** Mostly what belongs there, at times anything. */
const mostly = (good: Arbitrary<unknown>): Arbitrary<Json> =>
  fc.oneof({ weight: 7, arbitrary: json(good) }, { weight: 1, arbitrary: anything });

/** What is known of somebody's case, and is none of anybody's business who sends these. */
export interface Target {
  readonly code: string;
  readonly version: number;
  /** Where the bot's answers go to if they are not asked for at once. */
  readonly serviceUrl: string;
}

/** The same for what every activity has to have: else most would come no further. */
const nearlyAlways = (good: Arbitrary<unknown>): Arbitrary<Json> =>
  fc.oneof({ weight: 30, arbitrary: json(good) }, { weight: 1, arbitrary: anything });

const clickFields = ({ code, version }: Target): Readonly<Record<string, Arbitrary<Json>>> => ({
  verb: mostly(
    fc.constantFrom(
      ...['answer', 'form', 'command', 'change', 'start', 'open', 'invite', 'takeBack', 'turnDown', 'problem'],
      ...['solved', 'refresh', 'profile', 'join', 'decline', 'mark'],
    ),
  ),
  case: mostly(fc.constantFrom(code, code, 'AAA-000', 'krm 482', '', '../../cases')),
  version: mostly(fc.constantFrom(version, version + 1, 0, 1, -1)),
  question: mostly(
    fc.constantFrom('asker', 'cloud', 'subscriptions', 's1.name', 's1.source', 'p1.name', 's9999.wish', '__proto__'),
  ),
  value: mostly(fc.constantFrom('customer', 'commercial', 'azure', true, false, null, 'x'.repeat(300))),
  entry: mostly(fc.constantFrom('s1', 's2', 'p1', '__proto__')),
  name: mostly(
    fc.constantFrom(
      'back',
      'skip',
      'skipRest',
      'confirm',
      'cancel',
      'plan',
      'menu',
      'status',
      'history',
      'colleague',
      'share',
      'otherLanguage',
      'E3',
    ),
  ),
  service: mostly(fc.constantFrom('license', 'usage')),
  source: mostly(fc.constantFrom('cspPartner', 'unknown')),
  status: mostly(fc.constantFrom('active', 'ended')),
  wish: mostly(fc.constantFrom('manage', 'move')),
  termEnds: mostly(fc.constantFrom('2028-03-31', '2027-02-30', '0000-00-00', '+275760-09-13')),
  request: mostly(fc.constantFrom('switchAzure', 'addPartner', 'onboardSubscriptions', 'changePartnerOfRecord')),
  seat: mostly(fc.constantFrom('customer', 'newPartner', 'currentPartner', 'provider')),
  decidedAt: mostly(fc.constantFrom('2026-11-20T09:00:00.000Z', 'now')),
  step: mostly(fc.constantFrom(1, 2, 0, -1, 2 ** 53)),
  done: mostly(fc.boolean()),
  shows: mostly(fc.constantFrom('plan', 'news')),
  from: mostly(fc.constantFrom(-1, 0, 1)),
  to: mostly(fc.constantFrom(0, 5, 2 ** 31)),
  role: mostly(fc.constantFrom('customer', 'directPartner')),
  country: mostly(oddText(8)),
  ownTenant: mostly(oddText(8)),
  partnerId: mostly(fc.constantFrom('4813729', 'x')),
  tenantId: mostly(fc.constantFrom('9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47', 'x')),
  invitation: mostly(fc.constantFrom('7K2M-9QXA-0000-1111', '____-____')),
});

const account = (ids: Arbitrary<string>): Arbitrary<Json> =>
  fc.oneof(
    { weight: 40, arbitrary: ids.map((id) => JSON.stringify({ id, name: '' })) },
    { weight: 1, arbitrary: object({ id: mostly(ids), name: anything, aadObjectId: anything, role: anything }) },
    { weight: 1, arbitrary: anything },
  );

const said = fc.oneof(
  fc.constantFrom(
    'hello',
    'switch azure',
    'my cases',
    'who am I',
    'history',
    'customer',
    'yes',
    'plan',
    'open KRM-482',
    'help',
  ),
  oddText(40),
);

const fieldsOf = (target: Target): Readonly<Record<string, Arbitrary<Json>>> => {
  const click = object(clickFields(target));
  const ids = fc.nat(400).map((number) => `stranger ${number}`);
  return {
    type: nearlyAlways(
      fc.constantFrom(
        ...['message', 'message', 'message', 'message', 'invoke', 'invoke', 'conversationUpdate', 'installationUpdate'],
        ...[
          'typing',
          'event',
          'messageUpdate',
          'messageReaction',
          'endOfConversation',
          'trace',
          'delay',
          'invokeResponse',
        ],
      ),
    ),
    id: mostly(fc.nat(50).map(String)),
    name: mostly(fc.constantFrom('adaptiveCard/action', 'signin/verifyState', 'composeExtension/query', 'task/fetch')),
    action: mostly(fc.constantFrom('add', 'remove', 'add-upgrade')),
    channelId: nearlyAlways(
      fc.constantFrom('emulator', 'emulator', 'msteams', 'webchat', 'directline', 'sms', '__proto__', 'cortana'),
    ),
    from: account(ids),
    recipient: account(fc.constantFrom('bot', '28:bot')),
    conversation: fc.oneof(
      { weight: 20, arbitrary: ids.map((id) => JSON.stringify({ id: `with ${id}` })) },
      {
        weight: 1,
        arbitrary: object({
          id: mostly(fc.constantFrom('../../../etc/passwd', 'a:1', '19:x@thread.v2')),
          isGroup: mostly(fc.boolean()),
          conversationType: mostly(fc.constantFrom('personal', 'groupChat', 'channel')),
          tenantId: anything,
        }),
      },
      { weight: 1, arbitrary: anything },
    ),
    text: nearlyAlways(said),
    textFormat: anything,
    value: fc.oneof(
      { weight: 4, arbitrary: click },
      {
        weight: 3,
        arbitrary: fc
          .tuple(click, mostly(fc.constant('Action.Execute')))
          .map(([data, type]) => `{"action":{"type":${type},"verb":"x","data":${data}}}`),
      },
      { weight: 1, arbitrary: anything },
    ),
    locale: mostly(fc.constantFrom('en-GB', 'it-IT', 'tlh-Latn', '', 'x'.repeat(2000))),
    localTimezone: mostly(fc.constantFrom('Europe/Rome', 'Mars/Olympus')),
    localTimestamp: mostly(fc.constantFrom('2026-11-20T09:00:00+01:00', 'yesterday')),
    timestamp: mostly(fc.constantFrom('2026-11-20T09:00:00Z', '+999999-99-99')),
    deliveryMode: mostly(
      fc.constantFrom('expectReplies', 'expectReplies', 'expectReplies', 'normal', 'notification', 'ephemeral'),
    ),
    serviceUrl: json(
      fc.constantFrom(target.serviceUrl, target.serviceUrl, target.serviceUrl, '', 'urn:x', 'no address'),
    ),
    channelData: mostly(
      fc.constantFrom({ tenant: { id: '72f988bf-86f1-41af-91ab-2d7cd011db47' } }, { eventType: 'x' }),
    ),
    entities: mostly(
      fc.constantFrom(
        [],
        [{ type: 'mention', text: '<at>x</at>', mentioned: { id: 'bot', name: 'x' } }],
        [{ type: 'mention', text: '', mentioned: null }],
        [{ type: 'clientInfo', locale: 'it-IT' }],
      ),
    ),
    attachments: mostly(
      fc.constantFrom([], [null], [{ contentType: 'text/html', content: '<b>' }], [{ contentType: 'image/png' }]),
    ),
    membersAdded: mostly(fc.constantFrom([], [{ id: 'bot' }], [{ id: 'stranger 1' }], [{}])),
    membersRemoved: mostly(fc.constantFrom([], [{ id: 'bot' }], [{ id: 'stranger 1' }])),
    reactionsAdded: anything,
    replyToId: mostly(fc.nat(50).map(String)),
    relatesTo: anything,
    callerId: anything,
    semanticAction: anything,
    ['__proto__']: anything,
  };
};

/** A body that somebody with no good in mind, or no care, posts as an activity. */
export const hostileActivity = (target: Target): Arbitrary<Json> => {
  const fields = fieldsOf(target);
  const honest = Object.fromEntries(
    ['type', 'id', 'channelId', 'from', 'recipient', 'conversation', 'deliveryMode', 'serviceUrl'].map((name) => [
      name,
      fields[name] ?? anything,
    ]),
  );
  const always = (given: typeof honest): Arbitrary<readonly (readonly [string, Json])[]> =>
    fc.record(given).map((found) => Object.entries(found));
  const some: Arbitrary<readonly (readonly [string, Json])[]> = fc
    .subarray(Object.keys(fields), { maxLength: 4 })
    .chain((names) =>
      fc.tuple(...names.map((name) => (fields[name] ?? anything).map((value) => [name, value] as const))),
    );
  const body = (pairs: readonly (readonly [string, Json])[]): Json =>
    `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`;
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(
          always(honest),
          always({ text: fields.text ?? anything, value: fields.value ?? anything }),
          fc.nat(2),
          some,
        )
        .map(([whole, content, which, more]) => body([...whole, ...content.slice(...(slices[which] ?? [])), ...more])),
    },
    { weight: 1, arbitrary: some.map(body) },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: oddText(20) },
  );
};

/** A text alone, a value alone, or both. */
const slices: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [0, 2],
];
