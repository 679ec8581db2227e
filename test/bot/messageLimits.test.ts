import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aMinute, openMessageLimits } from '../../src/bot/messageLimits.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { authenticated, TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

describe('what people send', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const several = async (take: (turn: number) => Promise<string>, times: number): Promise<readonly string[]> => {
    const counted: string[] = [];
    for (let turn = 0; turn < times; turn += 1) counted.push(await take(turn));
    return counted;
  };
  const fine = (times: number): readonly string[] => Array(times).fill('fine');

  test('is fine up to 60 messages a minute of one person; then the first is told apart, and the next minute is new', async () => {
    const { take } = openMessageLimits();
    const send = () => take('zaphod', 'somewhere');
    expect(await several(send, aMinute.person)).toEqual(fine(60));
    expect(await several(send, 3)).toEqual(['firstTooMany', 'tooMany', 'tooMany']);
    jest.advanceTimersByTime(59_999);
    expect(await send()).toBe('tooMany');
    jest.advanceTimersByTime(1);
    expect(await send()).toBe('fine');
  });

  test('is counted wherever they write', async () => {
    const { take } = openMessageLimits();
    expect(await several((turn) => take('zaphod', `place ${turn}`), 61)).toEqual([...fine(60), 'firstTooMany']);
    expect(await take('trillian', 'place 1')).toBe('fine');
  });

  test('is fine up to 120 messages a minute of one conversation, whoever writes', async () => {
    const { take } = openMessageLimits();
    expect(await several((turn) => take(`person ${turn}`, 'a group'), aMinute.conversation)).toEqual(fine(120));
    expect(await several((turn) => take(`person ${turn}`, 'a group'), 2)).toEqual(['firstTooMany', 'tooMany']);
    expect(await take('person 1', 'another group')).toBe('fine');
  });

  test('of one who writes too much silences nobody else in the conversation', async () => {
    const { take } = openMessageLimits();
    await several(() => take('zaphod', 'a group'), 500);
    expect(await several((turn) => take(`person ${turn}`, 'a group'), 60)).toEqual(fine(60));
  });
});

describe('somebody who writes without end', () => {
  const folder = temporaryFolders();
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await new TestDesk(await folder(), undefined, authenticated).open();
  });
  afterEach(() => desk.close());

  test.each(['en', 'it'] as const)(
    'is told so once, in %s, and then nothing until the minute is over',
    async (language) => {
      const person = new Person((activity) => desk.send(activity), { language });
      const somebody = new Person((activity) => desk.send(activity), { id: 'somebody else' });
      for (let time = 0; time < aMinute.person; time += 1) expect(await person.say('menu')).not.toBe('');
      expect(await person.say('menu')).toBe(catalogues[language].says.tooMany);
      expect(await person.say('menu')).toBe('');
      expect(await person.say('menu')).toBe('');
      expect(await somebody.say('menu')).not.toBe('');
    },
  );

  test('in a group, with others, is told so once as well', async () => {
    const say = async (turn: number) =>
      desk.send({
        type: 'message',
        text: 'hello',
        channelId: 'emulator',
        locale: 'it-IT',
        from: { id: `person ${turn}`, name: '' },
        recipient: { id: 'bot', name: '' },
        conversation: { id: 'a group', isGroup: true, conversationType: 'groupChat', name: '' },
      });
    for (let turn = 0; turn < aMinute.conversation; turn += 1) await say(turn % 60);
    const [told, ...more] = await say(60);
    expect({ told: told?.text, more }).toEqual({ told: catalogues.it.says.tooMany, more: [] });
    expect(await say(61)).toEqual([]);
  });

  test('and clicks without end is told so at each click, since a click waits for its answer', async () => {
    const person = new Person((activity) => desk.send(activity), { channel: 'msteams' });
    for (let time = 0; time < aMinute.person; time += 1) await person.say('menu');
    const value = { action: { type: 'Action.Execute', data: { verb: 'menu' } } };
    const click = () =>
      desk.send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value,
        channelId: 'msteams',
        from: { id: 'somebody', name: '' },
        conversation: { id: 'somebody-1', isGroup: false, conversationType: 'personal', name: '' },
      });
    for (let time = 0; time < 2; time += 1) expect(JSON.stringify(await click())).toContain(catalogues.en.says.tooMany);
  });
});
