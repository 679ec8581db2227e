import { expect, test } from '@jest/globals';
import { nestsDeeperThan } from '../../src/bot/nesting.ts';

/** A value with that many levels below the outermost. */
const nested = (levels: number): unknown => JSON.parse(`${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`);

test.each([null, undefined, 5, 'a text', true, [], {}, [1, { a: 2 }]])('%j is shallow', (value) => {
  expect(nestsDeeperThan(value, 2)).toBe(false);
});

test('the limit itself is fine, and one more is not', () => {
  expect(nestsDeeperThan(nested(100), 100)).toBe(false);
  expect(nestsDeeperThan([nested(100)], 100)).toBe(true);
});

test('it takes what no recursion would', () => {
  expect(nestsDeeperThan(nested(200_000), 100)).toBe(true);
  expect(nestsDeeperThan(nested(200_000), 300_000)).toBe(false);
});

test('it sees what hides under the name of a prototype', () => {
  expect(nestsDeeperThan(JSON.parse('{"__proto__":[[[]]]}'), 2)).toBe(true);
});
