import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { startByHand } from './byHand.ts';
import { ben, execute, installation, message, personal } from './teamsActivities.ts';

const start = startByHand();
type Started = Awaited<ReturnType<typeof start>>;
let connector: Started['connector'];
let timer: Started['timer'];
let log: Started['log'];
let line: Started['line'];
/** While it is set, whoever asks for a person waits for it, and `asked` tells that somebody does. */
let gate: { readonly opened: Promise<void>; readonly asked: () => void } | undefined;

/** Keeps every turn at its beginning, until `open` is called. */
const hold = () => {
  let open: () => void = () => undefined;
  let asked: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  gate = { opened, asked };
  return { open, waiting };
};

beforeEach(async () => {
  gate = undefined;
  const started = await start((desk) => ({
    ...desk,
    async person(key) {
      gate?.asked();
      await gate?.opened;
      return desk.person(key);
    },
  }));
  ({ connector, timer, log, line } = started);
});

const types = (): readonly (string | undefined)[] => connector.calls.map(({ activity }) => activity.type);
const hello = (more: Partial<Activity> = {}) => message(ben, personal(ben), 'menu', more);

/** Posts an activity whose turn is long, lets the time pass while it is, and waits until it is over. */
const longTurn = async (activity: Partial<Activity>): Promise<void> => {
  const { open, waiting } = hold();
  const posted = line.post(activity);
  await waiting;
  timer.pass();
  open();
  expect((await posted).status).toBe(200);
};

describe('whoever waits for an answer', () => {
  test('is not shown that it is coming where it comes soon, and nothing is left running', async () => {
    expect((await line.post(hello())).status).toBe(200);
    expect(types()).toEqual(['message']);
    expect(timer.running).toEqual([]);
  });

  test('is shown it late, and before the answer', async () => {
    const { open, waiting } = hold();
    const posted = line.post(hello());
    await waiting;
    expect(timer.running).toEqual([700]);
    expect(types()).toEqual([]);
    timer.pass();
    await connector.arrived(1);
    open();
    await posted;
    expect(types()).toEqual(['typing', 'message']);
    expect(timer.running).toEqual([]);
  });

  test('is never shown it after the answer, however long the channel takes to show it', async () => {
    const release = connector.hold();
    const { open, waiting } = hold();
    const posted = line.post(hello());
    await waiting;
    timer.pass();
    await connector.arrived(1);
    open();
    expect(types()).toEqual(['typing']);
    release();
    await posted;
    expect(types()).toEqual(['typing', 'message']);
  });

  test('gets the answer although it could not be shown', async () => {
    connector.refuse(({ activity }) => (activity.type === 'typing' ? { status: 502 } : undefined));
    await longTurn(hello());
    expect(types()).toEqual(['typing', 'message']);
    expect(log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});

test.each<[string, () => Partial<Activity>]>([
  ['a channel that cannot show it', () => hello({ channelId: 'sms' })],
  [
    'somebody who clicked, and sees it on the card',
    () => execute(ben, personal(ben), { verb: 'open', case: 'KRM-482' }, 'sent-1'),
  ],
  ['somebody who only just came', () => installation(ben, personal(ben), 'add')],
])('%s is shown nothing while the answer is long in coming', async (_who, activity) => {
  await longTurn(activity());
  expect(types()).not.toContain('typing');
});

test('whoever expects the replies at once gets nothing else', async () => {
  const { open, waiting } = hold();
  const posted = line.post(hello({ deliveryMode: 'expectReplies' }));
  await waiting;
  timer.pass();
  open();
  const { activities } = (await (await posted).json()) as { activities: readonly Partial<Activity>[] }; // by the protocol
  expect(activities.map(({ type }) => type)).toEqual(['message']);
  expect(connector.calls).toEqual([]);
});

test('a channel with too much to do is asked again when it says so', async () => {
  let refusals = 0;
  connector.refuse(() => {
    refusals += 1;
    return refusals <= 2 ? { status: 429, headers: { 'retry-after': '2' } } : undefined;
  });
  const posted = line.post(hello());
  for (const calls of [1, 2]) {
    await connector.arrived(calls);
    await timer.started(2000);
    timer.pass();
  }
  expect((await posted).status).toBe(200);
  expect(types()).toEqual(['message', 'message', 'message']);
  expect(log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
});
