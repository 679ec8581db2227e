import { describe, expect, test } from '@jest/globals';
import { KeyedQueue } from '../../src/app/keyedQueue.ts';

describe('a keyed queue', () => {
  test('runs tasks of one key one after another, in order', async () => {
    const queue = new KeyedQueue();
    const seen: string[] = [];
    const first = Promise.withResolvers<void>();
    const running = [
      queue.run('a', async () => {
        await first.promise;
        seen.push('first ends');
      }),
      queue.run('a', async () => seen.push('second runs')),
    ];
    await queue.run('b', async () => seen.push('another key runs'));
    first.resolve();
    await Promise.all(running);
    expect(seen).toEqual(['another key runs', 'first ends', 'second runs']);
  });

  test('gives each task its own result, and goes on after a failure', async () => {
    const queue = new KeyedQueue();
    const failing = queue.run('a', () => Promise.reject(new Error('the first failed')));
    const next = queue.run('a', async () => 'the second ran');
    await expect(failing).rejects.toThrow('the first failed');
    expect(await next).toBe('the second ran');
  });

  test('forgets keys whose tasks have ended', async () => {
    const queue = new KeyedQueue();
    const tasks = Array.from({ length: 100 }, (_, n) => queue.run(`key ${n % 50}`, async () => n));
    const failing = queue.run('failing', () => Promise.reject(new Error('failed')));
    expect(queue.size).toBe(51);
    await Promise.allSettled([...tasks, failing]);
    expect(queue.size).toBe(0);
  });

  test('closes when what was taken has ended, and takes nothing more', async () => {
    const queue = new KeyedQueue();
    const gate = Promise.withResolvers<void>();
    const seen: string[] = [];
    const task = queue.run('a', async () => {
      await gate.promise;
      seen.push('task ended');
    });
    const closing = queue.close().then(() => seen.push('closed'));
    await expect(queue.run('a', async () => seen.push('late'))).rejects.toMatchObject({ code: 'storeUnavailable' });
    gate.resolve();
    await Promise.all([task, closing]);
    expect(seen).toEqual(['task ended', 'closed']);
  });
});
