import { expect, test } from '@jest/globals';
import { channelOf } from '../../src/app/channels.ts';

test.each(['msteams', 'webchat', 'directline', 'emulator'])('%s shows cards', (channel) => {
  expect(channelOf(channel).cards).toBe(true);
});

test('a card for Teams fits into its messages of 28 KB', () => {
  expect(channelOf('msteams').largest).toBeLessThan(28_000);
});

test.each(['sms', 'email', 'slack', 'MSTEAMS', '', 'constructor', '__proto__', 'toString'])(
  'a channel that nobody knows gets text only, %j too',
  (channel) => {
    expect(channelOf(channel).cards).toBe(false);
  },
);
