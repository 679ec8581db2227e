import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { documentPath } from '../../src/store/documentPath.ts';

describe('where a document lies', () => {
  const person = createHash('sha256').update('somebody').digest('hex');

  test.each(['KRM-4827', 'A-1', person])('%s is found by its own name', (id) => {
    expect(documentPath(id)).toMatch(new RegExp(`^[0-9a-f]{2}[\\\\/]${id}\\.json$`));
  });

  test.each([
    '',
    '.',
    '..',
    '../x',
    'CON',
    'com1',
    'krm-4827',
    'KRM-4827.',
    'KRM--4827',
    '-KRM',
    'a b',
    'è',
    'A'.repeat(300),
  ])('%j is named by a hash', (id) => expect(documentPath(id)).toMatch(/^[0-9a-f]{2}[\\/]_[0-9a-f]{64}\.json$/));

  test('ids that differ only in case, or look alike, have paths that differ more than that', () => {
    const ids = ['KRM-4827', 'krm-4827', 'Krm-4827', person, person.toUpperCase(), 'è', 'e\u0300', '\ud800', '\ud801'];
    const paths = ids.map((id) => documentPath(id).toLowerCase());
    expect(new Set(paths).size).toBe(ids.length);
  });

  test('a thousand cases are spread over the subfolders', () => {
    const folders = Array.from({ length: 1000 }, (_, n) => documentPath(`KRM-${1000 + n}`).slice(0, 2));
    expect(new Set(folders).size).toBeGreaterThan(200);
  });
});
