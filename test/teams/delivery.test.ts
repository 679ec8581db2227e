import { beforeEach, describe, expect, test } from '@jest/globals';
import { machineTimer } from '../../src/bot/timer.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import type { Call } from '../harness/fakeConnector.ts';
import { type Running, startRunning } from './running.ts';
import { ben, execute, message, personal } from './teamsActivities.ts';

const start = startRunning();
const startInTime = startRunning(machineTimer);
let running: Running;
beforeEach(async () => {
  running = await start();
});

const say = (text: string, more = {}) => running.line.send(message(ben, personal(ben), text, more));
/** What was tried to be said; that somebody is typing is told besides, where a machine is slow. */
const triesOf = (calls: Running['connector']['calls']): number =>
  calls.filter(({ activity }) => activity.type === 'message').length;
const troubles = () => running.log.lines.filter(({ level }) => level !== 'info');

/** Afterwards the person is where they were: what they said counted, though they did not read the answer. */
const goesOn = async (): Promise<void> => {
  running.connector.refuse(() => undefined);
  expect((await say('repeat')).read).toContain('Who are you in this?');
};

describe.each(['MessageWritesBlocked', 'BotNotInConversationRoster', 'BotDisabledByAdmin'])(
  'to somebody who cannot be written to (%s)',
  (code) => {
    test('one try is made, a warning is logged without a word of theirs, and nothing breaks', async () => {
      running.connector.refuse(() => ({ status: 403, code }));
      const { status, calls } = await say('I want to move Azure from Fabrikam to Contoso');
      expect({ status, tries: triesOf(calls) }).toEqual({ status: 200, tries: 1 });
      expect(troubles()).toEqual([{ level: 'warn', event: 'unreachable', fields: { channel: 'msteams', code } }]);
      await goesOn();
    });
  },
);

test('a refusal of another kind names no code of the channel’s', async () => {
  running.connector.refuse(() => ({ status: 403, code: 'Ben Miller' }));
  await say('hello');
  expect(troubles()).toEqual([
    { level: 'warn', event: 'unreachable', fields: { channel: 'msteams', code: 'forbidden' } },
  ]);
});

describe.each([400, 404, 408, 500, 502, 503, 504])('a channel that answers %i', (status) => {
  test('is asked once: it may have taken the message, and the conversation must not be held', async () => {
    running.connector.refuse(() => ({ status, headers: { 'retry-after': '3600' } }));
    const { status: answered, calls } = await say('I want to move Azure from Fabrikam to Contoso');
    expect({ answered, tries: triesOf(calls) }).toEqual({ answered: 200, tries: 1 });
    expect(troubles()).toEqual([{ level: 'error', event: 'notDelivered', fields: { channel: 'msteams' } }]);
    await goesOn();
  });
});

describe('a channel that has too much to do', () => {
  beforeEach(async () => {
    running = await startInTime();
  });
  // That an answer is coming is shown on a slow machine, and is no try to send it.
  const tries = (calls: readonly Call[]) => calls.filter(({ activity }) => activity.type === 'message').length;

  test('is asked again', async () => {
    let first = true;
    running.connector.refuse(({ activity }) => {
      if (activity.type !== 'message') return undefined;
      const refused = first;
      first = false;
      return refused ? { status: 429, headers: { 'retry-after': '0' } } : undefined;
    });
    const { calls } = await say('menu');
    expect(tries(calls)).toBe(2);
    expect(troubles()).toEqual([]);
  });

  test('is left alone after a few tries', async () => {
    running.connector.refuse(() => ({ status: 429, headers: { 'retry-after': '0' } }));
    expect(tries((await say('menu')).calls)).toBe(3);
    expect(troubles()).toEqual([{ level: 'error', event: 'notDelivered', fields: { channel: 'msteams' } }]);
  });

  test.each(['3600', 'tomorrow'])('is not waited for where it says “%s”', async (wait) => {
    running.connector.refuse(() => ({ status: 429, headers: { 'retry-after': wait } }));
    expect(tries((await say('menu')).calls)).toBe(1);
  });
});

test('a channel that is not there is not waited for', async () => {
  const { serviceUrl } = running.connector;
  running.connector.close();
  const response = await running.line.post(message(ben, personal(ben), 'menu', { serviceUrl }));
  expect(response.status).toBe(200);
  expect(troubles()).toEqual([{ level: 'error', event: 'notDelivered', fields: { channel: 'msteams' } }]);
});

test('a click is answered although nothing else can be said', async () => {
  running.connector.refuse(() => ({ status: 403, code: 'MessageWritesBlocked' }));
  const { status, body } = await running.line.send(
    execute(ben, personal(ben), { verb: 'start', request: 'switchAzure' }, 'sent-1'),
  );
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: catalogues.en.says.seeBelow,
    },
  });
  expect(troubles()).toMatchObject([{ level: 'warn', event: 'unreachable' }]);
});

test.each(['msteams', 'emulator', 'webchat', 'sms'])(
  'what the SDK notes for whoever builds a bot never leaves the program, on %s',
  async (channelId) => {
    for (const text of ['I want to move Azure from Fabrikam to Contoso', 'customer', 'back', 'menu']) {
      const { calls } = await say(text, { channelId });
      expect(calls.map(({ method, activity }) => [method, activity.type])).toContainEqual(['POST', 'message']);
      for (const { activity } of calls) expect(activity.type).toBe('message');
    }
  },
);

test('only Teams has its cards replaced', async () => {
  await say('I want to move Azure from Fabrikam to Contoso', { channelId: 'emulator' });
  const click = { verb: 'command', name: 'why' };
  const { calls } = await running.line.send({
    ...execute(ben, personal(ben), click, 'sent-1'),
    channelId: 'emulator',
  });
  expect(calls.map(({ method }) => method)).not.toContain('PUT');
});

test('several ids are pasted as lines, behind the bot’s name', async () => {
  const ids = ['3f2504e0-4f89-41d3-9a0c-0305e82c3301', '9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47'];
  await say('I want to move Azure from Fabrikam to Contoso');
  for (const answer of ['customer', 'commercial', 'no']) await say(answer);
  await say(`<at>Partnerdesk</at>&nbsp;Research &amp; Development ${ids[0]}\r\nTest&nbsp;${ids[1]}`);
  const [stored] = await running.desk.casesOf('msteams', ben.id);
  expect(stored?.facts.subscriptions).toMatchObject([
    { name: 'Research & Development', azureId: ids[0] },
    { name: 'Test', azureId: ids[1] },
  ]);
});

test('what looks like HTML is what was typed on a channel that has none', async () => {
  const answers = ['customer', 'commercial', 'no', 'Fabrikam', 'skip', 'no', 'Rossi &amp; Figli'];
  for (const text of ['add a partner', ...answers]) await say(text, { channelId: 'webchat', entities: [] });
  const [stored] = await running.desk.casesOf('webchat', ben.id);
  expect(stored?.facts.newPartnerName).toBe('Rossi &amp; Figli');
});

test('a file is not read, and the message itself, which comes once more as HTML, is no file', async () => {
  const file = { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'cases.xlsx' };
  expect((await say('', { attachments: [file] })).read).toContain(catalogues.en.says.attachment);
  expect((await say('<at>Partnerdesk</at>')).read).not.toContain(catalogues.en.says.attachment);
});
