import { expect, test } from '@jest/globals';
import { channelOf, channels } from '../../src/app/channels.ts';

test.each(['msteams', 'webchat', 'directline', 'emulator'])('%s shows cards', (channel) => {
  expect(channelOf(channel).cards).toBe(true);
});

test('only Teams replaces a message, carries Action.Execute, and has mentions in its texts', () => {
  const teams = Object.entries(channels).filter(
    ([, { updates, submit, mentions }]) => updates || submit === 'Action.Execute' || mentions,
  );
  expect(teams).toEqual([
    ['msteams', expect.objectContaining({ updates: true, submit: 'Action.Execute', mentions: true })],
  ]);
});

test('a card for Teams fits into its messages of 28 KB', () => {
  expect(channelOf('msteams').largest).toBeLessThan(28_000);
});

test.each(['sms', 'email', 'slack', 'MSTEAMS', '', 'constructor', '__proto__', 'toString'])(
  'a channel that nobody knows gets text only, %j too',
  (channel) => {
    expect(channelOf(channel)).toMatchObject({ cards: false, updates: false, typing: false, mentions: false });
  },
);
