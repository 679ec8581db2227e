import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { type Running, startRunning } from './running.ts';
import {
  anna,
  ben,
  botId,
  event,
  installation,
  membersAdded,
  membersRemoved,
  message,
  personal,
} from './teamsActivities.ts';

const start = startRunning();
let running: Running;
beforeEach(async () => {
  running = await start();
});
afterEach(() => {
  expect(running.log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

const said = async (...activities: readonly Partial<Activity>[]): Promise<readonly string[]> => {
  const read: string[] = [];
  for (const activity of activities) {
    const { status, messages } = await running.line.send(activity);
    expect(status).toBe(200);
    read.push(...messages.map(({ text }) => text));
  }
  return read;
};

const where = personal(anna);
const { it: words, en } = catalogues;
const welcome = expect.stringContaining(words.menu.title);

describe('whoever gets the app is welcomed once, in their language,', () => {
  test.each<[string, () => readonly Partial<Activity>[]]>([
    [
      'when the installation is told first',
      () => [installation(anna, where, 'add'), membersAdded(anna, where, [anna.id, botId])],
    ],
    [
      'when the members are told first',
      () => [membersAdded(anna, where, [anna.id, botId]), installation(anna, where, 'add')],
    ],
    ['when only the bot is named', () => [membersAdded(anna, where, [botId]), installation(anna, where, 'add')]],
    [
      'when everything is told twice',
      () => [
        installation(anna, where, 'add'),
        installation(anna, where, 'add'),
        membersAdded(anna, where, [botId]),
        membersAdded(anna, where, [anna.id]),
        membersAdded(anna, where, [botId]),
      ],
    ],
  ])('%s', async (_when, activities) => {
    expect(await said(...activities())).toEqual([welcome]);
  });

  test('when everything is told at the same moment', async () => {
    await Promise.all(
      [installation(anna, where, 'add'), membersAdded(anna, where, [botId]), installation(anna, where, 'add')].map(
        (activity) => running.line.post(activity),
      ),
    );
    expect(running.connector.calls).toHaveLength(1);
  });

  test('and so is the next person, in theirs', async () => {
    await said(installation(anna, where, 'add'));
    expect(await said(installation(ben, personal(ben), 'add'))).toEqual([expect.stringContaining(en.menu.title)]);
  });
});

test('an upgrade of the app is nothing to talk about', async () => {
  expect(await said(installation(anna, where, 'add-upgrade'), installation(anna, where, 'remove-upgrade'))).toEqual([]);
});

test('whoever speaks first is answered, and not welcomed behind it', async () => {
  await said(message(anna, where, 'ciao'));
  expect(await said(installation(anna, where, 'add'), membersAdded(anna, where, [botId]))).toEqual([]);
});

describe('in the middle of a journey', () => {
  beforeEach(async () => {
    await said(message(anna, where, 'vorrei passare Azure da Fabrikam a Contoso'));
  });

  test('an arrival that is told late asks nothing again, and the next answer counts', async () => {
    expect(await said(installation(anna, where, 'add'), membersAdded(anna, where, [anna.id, botId]))).toEqual([]);
    expect((await said(message(anna, where, 'cliente'))).join()).toContain(words.clouds.commercial.label);
  });

  test.each([
    ['an edited message', { type: 'messageUpdate', text: 'rivenditore', channelData: { eventType: 'editMessage' } }],
    ['a restored message', { type: 'messageUpdate', text: 'ciao', channelData: { eventType: 'undeleteMessage' } }],
    ['a deleted message', { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }],
    ['a liked message', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'sent-1' }],
    ['a like taken back', { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }], replyToId: 'sent-1' }],
    ['somebody typing', { type: 'typing' }],
    [
      'a read receipt',
      { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: { lastReadMessageId: '1' } },
    ],
    ['an event of tomorrow', { type: 'event', name: 'application/vnd.microsoft.tomorrow' }],
    ['a kind of tomorrow', { type: 'tomorrow' }],
    ['a renamed conversation', { type: 'conversationUpdate', topicName: 'New', channelData: { eventType: 'rename' } }],
  ] as readonly [string, Partial<Activity>][])('%s is no answer, and gets none', async (_what, more) => {
    expect(await said(event(anna, where, more))).toEqual([]);
    expect((await said(message(anna, where, 'cliente'))).join()).toContain(words.clouds.commercial.label);
  });

  test('whoever takes the app away reads nothing, and is offered to go on when it comes back', async () => {
    const { id } = (await running.desk.casesOf('msteams', anna.id))[0] ?? { id: '' };
    expect(await said(installation(anna, where, 'remove'), membersRemoved(anna, where, [botId]))).toEqual([]);
    const back = await said(installation(anna, where, 'add'), membersAdded(anna, where, [anna.id, botId]));
    expect(back).toEqual([expect.stringContaining(words.says.resumeOffer(id, words.journeys.switchAzure.title))]);
    expect((await said(message(anna, where, 'sì'))).join()).toContain(words.askers.customer.label);
  });
});

test('whoever took it away without a case is welcomed again', async () => {
  await said(installation(anna, where, 'add'), installation(anna, where, 'remove'));
  expect(await said(installation(anna, where, 'add'))).toEqual([welcome]);
});
