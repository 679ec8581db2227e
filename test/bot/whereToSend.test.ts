import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { TestDesk } from '../harness/desk.ts';
import { type FakeConnector, fakeConnector } from '../harness/fakeConnector.ts';
import { Person } from '../harness/person.ts';
import { TeamsLine } from '../harness/teamsLine.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { sharedBy } from '../teams/sharing.ts';
import { ben, message, personal } from '../teams/teamsActivities.ts';

const folder = temporaryFolders();
let desk: TestDesk;
let connector: FakeConnector;
let log: ReturnType<typeof recordingLog>;
/** Resolves when news could not be told to somebody. */
let notTold: Promise<void>;

beforeEach(async () => {
  connector = await fakeConnector();
  const recorded = recordingLog();
  log = recorded;
  let heard: () => void = () => undefined;
  notTold = new Promise((resolve) => {
    heard = resolve;
  });
  const telling = {
    ...recorded,
    warn: (...line: Parameters<typeof recorded.warn>) => {
      recorded.warn(...line);
      if (line[0] === 'newsNotTold') heard();
    },
  };
  desk = await new TestDesk(await folder(), telling).open();
});
afterEach(async () => {
  await desk.close();
  connector.close();
});

test('a stored conversation whose address is elsewhere is not called, though there is news', async () => {
  const line = new TeamsLine(await desk.listen(), connector);
  const { say, code } = await sharedBy({ desk, connector, line, log, data: '' });
  // Another way to write this machine’s address, which the program does not take for one: so it can be seen who calls.
  const elsewhere = connector.serviceUrl.replace('127.0.0.1', '[::ffff:127.0.0.1]');
  const customer = new Person((activity) => desk.send({ ...activity, serviceUrl: elsewhere }), {
    id: 'customer',
    channel: 'webchat',
  });
  await customer.say(`join ${code}`);
  await say('done 1');
  await notTold;
  expect(connector.calls.filter(({ path }) => path.includes('customer'))).toEqual([]);
  expect(log.lines).toContainEqual({
    level: 'warn',
    event: 'newsNotTold',
    fields: { channel: 'webchat', delivery: 'later' },
  });
});

test('where a channel points to, nothing is sent', async () => {
  const other = await fakeConnector();
  const line = new TeamsLine(await desk.listen(), connector);
  connector.refuse(({ path }) => ({ status: 307, headers: { location: `${other.serviceUrl.slice(0, -1)}${path}` } }));
  await line.send(message(ben, personal(ben), 'menu'));
  expect(connector.calls.length).toBeGreaterThan(0);
  expect(other.calls).toEqual([]);
  expect(log.lines).toContainEqual({ level: 'error', event: 'notDelivered', fields: { channel: 'msteams' } });
  other.close();
});
