import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** A test as the document names it: a file, and the beginning or a part of the test's own name. */
const named = [...read('SECURITY.md').matchAll(/`(test\/[\w/.-]+\.test\.ts)`((?:,? “[^”]+”)*)/g)].map(
  ([, file = '', names = '']) => ({ file, names: [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name) }),
);

/** The names of a file's tests and groups, as they are written. */
const titlesIn = (file: string): string =>
  [...read(file).matchAll(/(?:test|describe)(?:\.each)?[\s\S]*?['`]([^'`\n]{8,})['`]\s*,\s*(?:async )?\(/g)]
    .map(([, title]) => title)
    .join('\n');

describe('SECURITY.md', () => {
  test('names a test for each threat', () => {
    const rows = read('SECURITY.md')
      .split('\n')
      .filter((line) => /^\| (?!Threat|---)/.test(line));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !/`test\/[\w/.-]+\.test\.ts` “/.test(row))).toEqual([]);
  });

  test.each(named)('names tests that there are: $file', ({ file, names }) => {
    expect(names.filter((name) => !titlesIn(file).includes(name))).toEqual([]);
  });

  test('names settings and source files that there are', () => {
    for (const [, file = ''] of read('SECURITY.md').matchAll(/`(src\/[\w/.-]+\.ts)`/g)) expect(read(file)).not.toBe('');
  });
});
