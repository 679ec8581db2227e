import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Courier, type Delivery } from '../../src/app/courier.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Person } from '../../src/domain/case/person.ts';
import { parseCase } from '../../src/store/caseSchema.ts';
import { parseTold, parseUntold } from '../../src/store/courierSchemas.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';
import { parsePerson } from '../../src/store/personSchema.ts';
import { opened } from '../domain/case/cases.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let store: Store<Case, Person>;
let directory: string;
const heard: string[] = [];
let answer: Delivery = 'told';

/** A courier of a program that just started. */
const courier = async (): Promise<Courier> =>
  new Courier({
    cases: store.cases,
    told: await store.documents('told', parseTold),
    untold: await store.documents('untold', parseUntold),
    tell: async (to, current, news) => {
      heard.push(`${to}: ${news.map(({ event, index }) => `${event.kind} ${index} of ${current.id}`).join(', ')}`);
      return answer;
    },
    log: recordingLog(),
  });

const at = '2026-11-20T09:00:00.000Z';

/** A case in which Anna joined, and then somebody did something. */
const shared = (): Case => ({
  ...opened(),
  parties: [{ seat: 'customer', members: ['anna'] }],
  history: [
    ...opened().history,
    { at, by: 'anna', kind: 'joined', seat: 'customer' },
    { at, by: 'somebody', kind: 'stepMarked', step: 1, done: true },
  ],
});

const open = async (): Promise<void> => {
  store = await openStore({ directory, log: recordingLog(), parseCase, parsePerson });
};

beforeEach(async () => {
  directory = await folder();
  heard.length = 0;
  answer = 'told';
  await open();
});
afterEach(() => store.close());

test('everybody is told what the others did, each thing once, and nobody what they did themselves', async () => {
  const first = await courier();
  await first.expect('KRM-482');
  await store.cases.save(shared());
  void first.deliver('KRM-482');
  void first.deliver('KRM-482');
  await first.close();
  expect(heard).toEqual(['somebody: joined 1 of KRM-482', 'anna: stepMarked 2 of KRM-482']);
});

test('what was not told when the program ended is told after the next start', async () => {
  const first = await courier();
  await first.expect('KRM-482');
  await store.cases.save(shared());
  await first.close();
  await store.close();
  await open();
  const second = await courier();
  await second.deliverAll();
  await second.close();
  expect(heard).toHaveLength(2);
  const third = await courier();
  await third.deliverAll();
  await third.close();
  expect(heard).toHaveLength(2);
});

test('who cannot be told now is told later; who cannot be reached is not tried for ever', async () => {
  answer = 'later';
  const first = await courier();
  await first.expect('KRM-482');
  await store.cases.save(shared());
  void first.deliver('KRM-482');
  await first.close();
  expect(heard).toHaveLength(2);
  answer = 'unreachable';
  const second = await courier();
  await second.deliverAll();
  await second.close();
  expect(heard).toHaveLength(4);
  const third = await courier();
  await third.deliverAll();
  await third.close();
  expect(heard).toHaveLength(4);
});

test('a case that was announced but never saved tells nobody anything', async () => {
  const first = await courier();
  await first.expect('KRM-482');
  await first.deliverAll();
  await first.close();
  expect(heard).toEqual([]);
});
