import { expect, test } from '@jest/globals';
import { everyCase } from '../../src/app/everyCase.ts';
import type { DocumentStore, Loaded } from '../../src/app/ports.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { opened } from '../domain/case/cases.ts';

const found = (id: string): Loaded<Case> => ({ kind: 'found', document: { ...opened(), id } });

/** A store that holds what each code is answered with; an error is thrown. */
const holding = (all: Readonly<Record<string, Loaded<Case> | Error>>): Pick<DocumentStore<Case>, 'ids' | 'load'> => ({
  ids: async () => Object.keys(all),
  async load(id) {
    const loaded = all[id] ?? { kind: 'missing' as const };
    if (loaded instanceof Error) throw loaded;
    return loaded;
  },
});

test('every case is visited, one after another; damaged and missing ones are skipped', async () => {
  const visited: string[] = [];
  const cases = holding({
    'KRM-1': found('KRM-1'),
    'KRM-2': { kind: 'damaged', file: 'cases/x' },
    'KRM-3': { kind: 'missing' },
    'KRM-4': found('KRM-4'),
  });
  expect(await everyCase(cases, ({ id }) => visited.push(id))).toEqual([]);
  expect(visited).toEqual(['KRM-1', 'KRM-4']);
});

test('one that cannot be read is named, and the others are visited', async () => {
  const visited: string[] = [];
  const cases = holding({ 'KRM-1': new Error('no disk'), 'KRM-2': found('KRM-2') });
  expect(await everyCase(cases, ({ id }) => visited.push(id))).toEqual(['KRM-1']);
  expect(visited).toEqual(['KRM-2']);
});

test('who talks to the program meanwhile gets their turn', async () => {
  const order: string[] = [];
  const cases = holding({ 'KRM-1': found('KRM-1'), 'KRM-2': found('KRM-2') });
  const visiting = everyCase(cases, ({ id }) => {
    order.push(id);
    setImmediate(() => order.push('somebody else'));
  });
  await visiting;
  expect(order.slice(0, 3)).toEqual(['KRM-1', 'somebody else', 'KRM-2']);
});
