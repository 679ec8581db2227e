import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Courier, type Delivery, type Told } from '../../src/app/courier.ts';
import type { DocumentStore } from '../../src/app/ports.ts';
import type { Case, CaseEvent, PersonKey } from '../../src/domain/case/case.ts';
import type { News } from '../../src/domain/case/news.ts';
import type { Person } from '../../src/domain/case/person.ts';
import { parseCase } from '../../src/store/caseSchema.ts';
import { parseTold } from '../../src/store/courierSchemas.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';
import { parsePerson } from '../../src/store/personSchema.ts';
import { opened } from '../domain/case/cases.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let store: Store<Case, Person>;
let told: DocumentStore<Told>;
let timer: HandTimer;
let log: ReturnType<typeof recordingLog>;
let courier: Courier;
/** What went out, in order. */
const out: string[] = [];
const answers: Record<PersonKey, Delivery> = {};
const triesMade = new EventEmitter();
/** What comes of the next messages to Anna, before `answers` counts. */
const annasNext: Delivery[] = [];
let random = 0;

const hasIt: Delivery = { kind: 'told' };
const inWords = (news: readonly News[]): string => news.map(({ event, index }) => `${event.kind} ${index}`).join(', ');

/** A courier of a program that just started. */
const start = (): void => {
  courier = new Courier({
    told,
    tell: async (to, _current, news) => {
      out.push(`${to}: ${inWords(news)}`);
      triesMade.emit('one');
      return (to === 'anna' ? annasNext.shift() : undefined) ?? answers[to] ?? hasIt;
    },
    settle: async (to, _current, news, message) => {
      out.push(`${to}: ${message} is past (${inWords(news)})`);
    },
    lose: async (code, person) => {
      out.push(`${person} is lost in ${code}`);
    },
    timer,
    random: () => random,
    log,
  });
};

const at = '2026-11-20T09:00:00.000Z';
const joined: CaseEvent = { at, by: 'anna', kind: 'joined', seat: 'customer' };
const marked = (by: PersonKey): CaseEvent => ({ at, by, kind: 'stepMarked', step: 1, done: true });

/** A case of somebody's in which Anna takes part, and what happened in it. */
const shared = (...events: readonly CaseEvent[]): Case => ({
  ...opened(),
  parties: [{ seat: 'customer', members: ['anna'] }],
  version: 1 + events.length,
  history: [...opened().history, ...events],
});

/** What went out when all that was begun is done. The next program has started then. */
const sent = async (): Promise<readonly string[]> => {
  await courier.close();
  start();
  return out.splice(0);
};

beforeEach(async () => {
  log = recordingLog();
  store = await openStore({ directory: await folder(), log, parseCase, parsePerson });
  told = await store.documents('told', parseTold);
  timer = new HandTimer();
  out.length = 0;
  annasNext.length = 0;
  random = 0;
  for (const person of Object.keys(answers)) delete answers[person];
  start();
});
afterEach(async () => {
  await courier.close();
  await store.close();
});

test('everybody is told what the others did, each thing once, and nobody what they did themselves', async () => {
  const current = shared(joined, marked('somebody'));
  courier.watch(current);
  courier.watch(current);
  expect(await sent()).toEqual(['somebody: joined 1', 'anna: stepMarked 2']);
});

test('after a start nobody is told again what they know, and everybody what they do not', async () => {
  courier.watch(shared(joined));
  expect(await sent()).toEqual(['somebody: joined 1']);
  courier.watch(shared(joined, marked('somebody')));
  expect(await sent()).toEqual(['anna: stepMarked 2']);
  courier.watch(shared(joined, marked('somebody')));
  expect(await sent()).toEqual([]);
});

test('a case of one person’s tells nobody anything, and leaves nothing behind', async () => {
  courier.watch(opened());
  expect(await sent()).toEqual([]);
  expect(await told.ids()).toEqual([]);
});

test('what was saved last is told, even where an older one is looked at afterwards', async () => {
  courier.watch(shared(joined, marked('anna')));
  courier.watch(shared(joined));
  expect(await sent()).toEqual(['somebody: joined 1, stepMarked 2']);
});

describe('who cannot be told now', () => {
  beforeEach(() => {
    answers.anna = { kind: 'later' };
  });

  test('is told with everything that happened meanwhile, and nobody else has to wait', async () => {
    courier.watch(shared(joined, marked('somebody')));
    await timer.started(5_000);
    expect(out.splice(0)).toEqual(['somebody: joined 1', 'anna: stepMarked 2']);
    courier.watch(shared(joined, marked('somebody'), marked('anna'), marked('somebody')));
    answers.anna = hasIt;
    timer.pass();
    expect(await sent()).toEqual(['somebody: stepMarked 3', 'anna: stepMarked 2, stepMarked 4']);
  });

  test('is tried after longer and longer pauses, up to five minutes', async () => {
    courier.watch(shared(joined, marked('somebody')));
    for (const pause of [5, 10, 20, 40, 80, 160, 300, 300]) {
      await timer.started(pause * 1000);
      expect(timer.running).toEqual([pause * 1000]);
      timer.pass();
    }
    await timer.started(300_000);
    expect(out.filter((one) => one.startsWith('anna'))).toHaveLength(9);
  });

  test('is not tried before their channel wants it', async () => {
    answers.anna = { kind: 'later', after: 3_600_000 };
    courier.watch(shared(joined, marked('somebody')));
    await timer.started(3_600_000);
    expect(timer.running).toEqual([3_600_000]);
  });

  test('is tried a little later than that, so that not everybody comes at once', async () => {
    answers.anna = { kind: 'later', after: 60_000 };
    random = 0.5;
    courier.watch(shared(joined, marked('somebody')));
    await timer.started(66_000);
    expect(timer.running).toEqual([66_000]);
  });

  test('starts with the shortest pause again once they were told', async () => {
    annasNext.push({ kind: 'later' }, { kind: 'later' }, hasIt, { kind: 'later' });
    courier.watch(shared(joined, marked('somebody')));
    await timer.started(5_000);
    timer.pass();
    await timer.started(10_000);
    // The third try succeeds, and the first one to tell what happens after it does not.
    const third = once(triesMade, 'one');
    timer.pass();
    await third;
    courier.watch(shared(joined, marked('somebody'), marked('somebody')));
    await timer.started(5_000);
    timer.pass();
    courier.watch(shared(joined, marked('somebody'), marked('somebody'), marked('somebody')));
    await timer.started(10_000);
  });

  test('is not tried any more when the program ends, and is told after the next start', async () => {
    courier.watch(shared(joined, marked('somebody')));
    await timer.started(5_000);
    await sent();
    expect(timer.running).toEqual([]);
    answers.anna = hasIt;
    courier.watch(shared(joined, marked('somebody')));
    expect(await sent()).toEqual(['anna: stepMarked 2']);
  });
});

describe('who cannot be reached any more', () => {
  beforeEach(() => {
    answers.anna = { kind: 'unreachable' };
  });

  test('is lost once, and is told what they missed when they are back', async () => {
    courier.watch(shared(joined, marked('somebody')));
    courier.watch(shared(joined, marked('somebody'), marked('somebody')));
    expect((await sent()).filter((one) => one === 'anna is lost in KRM-482')).toHaveLength(1);
    const now = shared(joined, marked('somebody'), marked('somebody'), marked('somebody'));
    courier.watch(now);
    expect(await sent()).not.toContain('anna is lost in KRM-482');
    expect(timer.running).toEqual([]);
    answers.anna = hasIt;
    courier.watch(now);
    expect(await sent()).toEqual(['anna: stepMarked 2, stepMarked 3, stepMarked 4']);
  });

  test('is lost anew when it happens again', async () => {
    courier.watch(shared(joined, marked('somebody')));
    await sent();
    answers.anna = hasIt;
    courier.watch(shared(joined, marked('somebody')));
    await sent();
    answers.anna = { kind: 'unreachable' };
    courier.watch(shared(joined, marked('somebody'), marked('somebody')));
    expect(await sent()).toContain('anna is lost in KRM-482');
  });

  test('the opener hears nothing of their own absence', async () => {
    answers.somebody = { kind: 'unreachable' };
    courier.watch(shared(joined, marked('anna')));
    expect(await sent()).toEqual(['somebody: joined 1, stepMarked 2']);
    expect(timer.running).toEqual([]);
  });
});

describe('a message that can be acted on', () => {
  beforeEach(async () => {
    answers.somebody = { kind: 'told', message: 'first' };
    courier.watch(shared(joined));
    await sent();
    answers.somebody = { kind: 'told', message: 'second' };
  });

  test('is past as soon as there is a newer one', async () => {
    courier.watch(shared(joined, marked('anna')));
    expect(await sent()).toEqual(['somebody: stepMarked 2', 'somebody: first is past (joined 1)']);
    courier.watch(shared(joined, marked('anna'), marked('anna')));
    expect(await sent()).toEqual(['somebody: stepMarked 3', 'somebody: second is past (stepMarked 2)']);
  });

  test('stays while the newer one could not be sent', async () => {
    answers.somebody = { kind: 'later' };
    courier.watch(shared(joined, marked('anna')));
    expect(await sent()).toEqual(['somebody: stepMarked 2']);
  });

  test('stays what a click made of it', async () => {
    courier.replaced('KRM-482', 'somebody', 'first');
    courier.watch(shared(joined, marked('anna')));
    expect(await sent()).toEqual(['somebody: stepMarked 2']);
  });

  test('is past although somebody else’s was clicked, or an older one', async () => {
    courier.replaced('KRM-482', 'anna', 'first');
    courier.replaced('KRM-482', 'somebody', 'earlier');
    courier.watch(shared(joined, marked('anna')));
    expect(await sent()).toContain('somebody: first is past (joined 1)');
  });
});

test('a store that fails is tried again', async () => {
  const { save } = told;
  told.save = () => Promise.reject(new Error('the disk is full'));
  courier.watch(shared(joined));
  await timer.started(5_000);
  expect(log.lines.map(({ event }) => event)).toEqual(['newsNotDelivered']);
  told.save = save.bind(told);
  timer.pass();
  expect((await sent()).at(-1)).toBe('somebody: joined 1');
  courier.watch(shared(joined));
  expect(await sent()).toEqual([]);
});
