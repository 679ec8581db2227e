import { describe, expect, test } from '@jest/globals';
import { inTime } from '../../src/bot/inTime.ts';
import { HandTimer } from '../harness/handTimer.ts';

const late = () => new Error('too late');

describe('work that has a time', () => {
  test('is given up when that is over', async () => {
    const timer = new HandTimer();
    const given = inTime(new Promise(() => undefined), 10_000, late, timer);
    expect(timer.running).toEqual([10_000]);
    timer.pass();
    await expect(given).rejects.toThrow('too late');
  });

  test('gives what it gives before, and no timer is left running', async () => {
    const timer = new HandTimer();
    expect(await inTime(Promise.resolve('a token'), 10_000, late, timer)).toBe('a token');
    await expect(inTime(Promise.reject(new Error('refused')), 10_000, late, timer)).rejects.toThrow('refused');
    expect(timer.running).toEqual([]);
  });
});
