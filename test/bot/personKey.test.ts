import { describe, expect, test } from '@jest/globals';
import { personKey } from '../../src/bot/personKey.ts';

describe('who somebody is', () => {
  test('does not say who they are', () => {
    expect(personKey('msteams', '29:zaphod')).toMatch(/^[0-9a-f]{64}$/);
    expect(personKey('msteams', '29:zaphod')).toBe(personKey('msteams', '29:zaphod'));
  });

  test.each([
    ['on another channel', 'webchat', '29:zaphod'],
    ['with another id', 'msteams', '29:zaphoD'],
    ['with a space more', 'msteams', '29:zaphod '],
    ['where channel and id only look the same side by side', 'msteams2', '9:zaphod'],
    ['whose id quotes its way out', 'msteams","29:zaphod', ''],
  ])('is somebody else %s', (_what, channel, id) => {
    expect(personKey(channel, id)).not.toBe(personKey('msteams', '29:zaphod'));
  });

  test('is somebody else on the program’s own web chat, whatever an activity from outside claims', () => {
    const visitor = personKey('webchat', 'dl_zaphod', 'embedded');
    expect(personKey('webchat', 'dl_zaphod')).not.toBe(visitor);
    expect(personKey('embedded', 'webchat')).not.toBe(visitor);
  });
});
