import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { catalogues } from '../../src/i18n/catalogues.ts';
import type { Outcome } from '../harness/teamsLine.ts';
import { storedCases } from '../server/storedCases.ts';
import { type Running, startRunning } from './running.ts';
import {
  anna,
  ben,
  botId,
  channel,
  execute,
  groupChat,
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

const send = (activity: Partial<Activity>): Promise<Outcome> => running.line.send(activity);
const { en, it: words } = catalogues;
const link = `https://teams.microsoft.com/l/chat/0/0?users=${botId}`;

describe.each([
  ['a group chat', groupChat, groupChat.conversation.id],
  ['a thread of a channel', channel('1700000000001'), channel('1700000000001').conversation.id],
])('in %s', (_what, where, thread) => {
  test('the bot answers where it is mentioned, in that place, and offers the private chat', async () => {
    const { calls, read } = await send(message(ben, where, '<at>Partnerdesk</at>&nbsp;help'));
    expect(read).toContain(en.group.hello);
    expect(read).toContain(link);
    expect(calls.map(({ path }) => path.split('/')[3])).toEqual([thread]);
    expect(JSON.stringify(calls[0]?.activity)).toContain(
      JSON.stringify({ type: 'Action.OpenUrl', title: en.group.openChat, url: link }),
    );
  });

  test.each(['help', '<at>Contoso</at> help', 'commercial', 'open KRM-482'])(
    'what is said to others is none of its business: %s',
    async (text) => {
      const { status, calls } = await send(message(ben, where, text));
      expect({ status, calls }).toEqual({ status: 200, calls: [] });
    },
  );

  test('what the rules say to everybody alike is answered, in the language of the question', async () => {
    const { read } = await send(message(ben, where, '<at>Partnerdesk</at> can a partner resell to another partner?'));
    expect(read).toContain(en.editions['2018-10'].whole.resale.reason);
    const asked = await send(message(anna, where, '<at>Partnerdesk</at> possiamo cambiare il partner of record?'));
    expect(asked.read).toContain(words.editions['2018-10'].whole.partnerOfRecord.reason);
    expect(asked.messages.flatMap(({ clicks }) => clicks)).toEqual([]);
    expect(asked.read).toContain(link);
  });

  test('the language is changed for whoever asks', async () => {
    expect((await send(message(ben, where, '<at>Partnerdesk</at> italiano'))).read).toContain(words.says.language);
    expect((await send(message(ben, where, '<at>Partnerdesk</at> ?'))).read).toContain(words.group.how);
  });

  describe('somebody’s case', () => {
    let code: string;
    beforeEach(async () => {
      await send(message(ben, personal(ben), 'I want to move Azure from Fabrikam to Contoso'));
      code = (await storedCases(running.data))[0]?.document.id ?? '';
    });

    test.each([
      'my cases',
      'open CODE',
      'resume',
      'customer',
      'plan',
      'cancel',
      'yes',
      '1',
      'menu',
      'change the cloud',
      'I want to move Azure from Northwind to Tailspin',
    ])('is neither shown, nor named, nor changed: %s', async (text) => {
      const before = (await storedCases(running.data)).map(({ bytes }) => bytes);
      for (const member of [ben, anna]) {
        const { messages, calls } = await send(
          message(member, where, `<at>Partnerdesk</at>&nbsp;${text.replace('CODE', code)}`),
        );
        expect(messages).toHaveLength(1);
        const everything = JSON.stringify(calls);
        for (const secret of ['Fabrikam', 'Contoso', 'Northwind', code]) expect(everything).not.toContain(secret);
        expect(everything).toContain(link);
        expect(everything).not.toContain('Action.Execute');
      }
      expect((await storedCases(running.data)).map(({ bytes }) => bytes)).toEqual(before);
      // In private the same question is open as before.
      expect((await send(message(ben, personal(ben), 'repeat'))).read).toContain(en.askers.customer.label);
    });

    test.each([
      ['its owner', ben, en.group.notHere],
      ['somebody else', anna, words.group.notHere],
    ])('is not touched by a click of %s on a card that was brought here', async (_who, member, sentence) => {
      const before = (await storedCases(running.data)).map(({ bytes }) => bytes);
      const click = { verb: 'answer', case: code, version: 1, question: 'asker', value: 'customer' };
      const { status, body, calls } = await send(execute(member, where, click, 'sent-1'));
      expect({ status, body, calls }).toEqual({
        status: 200,
        body: {
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: { code: 'BadRequest', message: sentence },
        },
        calls: [],
      });
      expect((await storedCases(running.data)).map(({ bytes }) => bytes)).toEqual(before);
    });
  });
});

describe.each([
  ['a group chat', groupChat],
  ['a team', channel()],
])('when the bot is added to %s', (_what, where) => {
  const arrivals = () => [
    installation(ben, where, 'add'),
    membersAdded(ben, where, [botId]),
    installation(ben, where, 'add'),
  ];

  test('it says once, and briefly, how to use it', async () => {
    const read: string[] = [];
    for (const arrival of arrivals()) read.push(...(await send(arrival)).messages.map(({ text }) => text));
    expect(read).toEqual([expect.stringContaining(en.group.how)]);
  });

  test('it does not speak to everybody who joins or leaves later', async () => {
    for (const arrival of arrivals()) await send(arrival);
    for (const activity of [
      membersAdded(ben, where, [anna.id]),
      membersAdded(ben, where, [anna.id, '29:1-carla']),
      membersRemoved(ben, where, [anna.id]),
    ])
      expect((await send(activity)).calls).toEqual([]);
  });

  test('it leaves without a word, and introduces itself when it comes again', async () => {
    for (const arrival of arrivals()) await send(arrival);
    expect((await send(membersRemoved(ben, where, [botId]))).calls).toEqual([]);
    expect((await send(membersAdded(ben, where, [botId]))).read).toContain(en.group.hello);
  });
});
