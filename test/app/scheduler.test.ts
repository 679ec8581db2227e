import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Desk } from '../../src/app/desk.ts';
import { everyCase } from '../../src/app/everyCase.ts';
import { Scheduler } from '../../src/app/scheduler.ts';
import { type Case, program } from '../../src/domain/case/case.ts';
import { decide } from '../../src/domain/case/decide.ts';
import type { Person } from '../../src/domain/case/person.ts';
import { parseCase } from '../../src/store/caseSchema.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';
import { parsePerson } from '../../src/store/personSchema.ts';
import { azureSwitch, happening, inviting, marked, withAnna } from '../domain/case/sharedCase.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const hour = 3600 * 1000;
const folder = temporaryFolders();
let directory: string;
let store: Store<Case, Person>;
let now: string;
let timer: HandTimer;
let scheduler: Scheduler;
let log: ReturnType<typeof recordingLog>;
/** Whether the store takes anything. */
let works: boolean;

/** As the desk does it: every case that was saved is considered. */
const act: Desk['act'] = async (code, command, at) => {
  if (!works) throw new Error('the store is not available');
  const loaded = await store.cases.load(code);
  if (loaded.kind !== 'found') return { kind: 'missing' };
  const answer = decide(loaded.document, command, { by: program, at, today: at.slice(0, 10) });
  if (answer.kind === 'refused') return { ...answer, current: loaded.document };
  await save(answer.next);
  return { kind: 'done', current: answer.next, effects: answer.effects };
};

const save = async (given: Case): Promise<void> => {
  expect(await store.cases.save(given)).toBe('saved');
  scheduler.consider(given);
};

/** A case as if all that happened to it had been saved at once. */
const keep = (given: Case, id = given.id): Promise<void> => save({ ...given, id, version: 1 });

const open = async (): Promise<void> => {
  store = await openStore({ directory, log, parseCase, parsePerson });
  timer = new HandTimer();
  scheduler = new Scheduler({ clock: { now: () => new Date(now) }, timer, cases: store.cases, act, log });
};

/** The program ends and starts again, at another time perhaps. */
const restart = async (at: string): Promise<void> => {
  await scheduler.close();
  await store.close();
  now = at;
  await open();
  await everyCase(store.cases, (current) => scheduler.consider(current));
};

const stored = async (id = 'KRM-482'): Promise<Case> => {
  const loaded = await store.cases.load(id);
  if (loaded.kind !== 'found') throw new Error(`${id} is ${loaded.kind}`);
  return loaded.document;
};

const said = async (id?: string) =>
  (await stored(id)).history.flatMap((event) => (event.kind === 'reminded' ? [`${event.to}: ${event.of.what}`] : []));

/** Time passes, the timer goes off, and what is due is done; then it runs for so long again. */
const passing = async (at: string, next: number): Promise<void> => {
  now = at;
  timer.pass();
  await timer.started(next);
};

beforeEach(async () => {
  directory = await folder();
  log = recordingLog();
  now = '2026-11-20T10:00:00.000Z';
  works = true;
  await open();
});
afterEach(async () => {
  await scheduler.close();
  await store.close();
});

describe('the scheduler', () => {
  test('lets no timer run where nothing is to come, and one for all cases otherwise', async () => {
    await keep(happening(azureSwitch(), ['somebody', now, { name: 'hush', until: null }]));
    expect(timer.running).toEqual([]);
    now = '2026-11-23T09:00:00.000Z';
    await keep(withAnna(), 'KRM-483');
    await keep(azureSwitch(), 'KRM-484');
    expect(timer.running).toEqual([hour / 2]);
  });

  test('looks at the clock every hour, in case it was set anew', async () => {
    await keep(azureSwitch());
    expect(timer.running).toEqual([hour]);
    await passing('2026-11-20T11:00:00.000Z', hour);
    expect(await said()).toEqual([]);
    await passing('2026-11-23T09:20:00.000Z', hour / 6);
    await passing('2026-11-23T09:30:00.000Z', hour);
    expect(await said()).toEqual(['somebody: step']);
  });

  test('does all that is due in a case, and in every case', async () => {
    const invited = happening(
      withAnna(),
      ['somebody', '2026-11-20T10:00:00.000Z', marked(1)],
      ['somebody', '2026-11-20T10:00:00.000Z', inviting('currentPartner', 'f', '2026-12-04T10:00:00.000Z')],
    );
    await keep(invited);
    await keep(azureSwitch(), 'KRM-483');
    await passing('2026-12-04T10:00:00.000Z', hour);
    expect((await stored()).history.slice(-2)).toMatchObject([
      { kind: 'invitationExpired', seat: 'currentPartner' },
      { kind: 'reminded', to: 'anna' },
    ]);
    expect(await said('KRM-483')).toEqual(['somebody: step']);
  });

  test('ends a case in which nobody does anything', async () => {
    await keep(withAnna());
    now = '2027-02-18T10:00:00.000Z';
    timer.pass();
    await scheduler.close();
    expect((await stored()).ended).toEqual({ as: 'expired', at: now });
  });

  test('follows what people do meanwhile', async () => {
    await keep(azureSwitch());
    const kept = await stored();
    await save({ ...happening(kept, ['somebody', '2026-11-23T09:00:00.000Z', marked(1)]) });
    await passing('2026-11-23T09:30:00.000Z', hour);
    expect(await said()).toEqual([]);
    await passing('2026-11-26T09:00:00.000Z', hour);
    expect(await said()).toEqual(['somebody: step']);
  });

  test('forgets a case that was thrown away', async () => {
    await keep(azureSwitch());
    await store.cases.remove('KRM-482', 1);
    now = '2026-11-23T09:30:00.000Z';
    timer.pass();
    await scheduler.close();
    expect(timer.running).toEqual([]);
    expect(log.lines).toEqual([]);
  });
});

describe('after a start', () => {
  test('nothing is said twice', async () => {
    await keep(azureSwitch());
    await passing('2026-11-23T09:30:00.000Z', hour);
    for (let starts = 0; starts < 3; starts += 1) {
      await restart('2026-11-23T09:31:00.000Z');
      await passing('2026-11-24T09:31:00.000Z', hour);
    }
    expect(await said()).toEqual(['somebody: step']);
  });

  test('what fell due while the program did not run is done, once', async () => {
    await keep(azureSwitch());
    await restart('2026-12-10T09:00:00.000Z');
    expect(timer.running).toEqual([0]);
    timer.pass();
    await restart('2026-12-10T09:01:00.000Z');
    expect(timer.running).toEqual([]);
    expect(await said()).toEqual(['somebody: step']);
  });
});

describe('where a case cannot be looked after', () => {
  test('it is tried again an hour later, and the others get their turn', async () => {
    await keep(azureSwitch());
    works = false;
    await passing('2026-11-23T09:30:00.000Z', hour);
    expect(log.lines).toMatchObject([{ level: 'error', event: 'caseNotLookedAfter' }]);
    expect(await said()).toEqual([]);
    works = true;
    await passing('2026-11-23T10:30:00.000Z', hour);
    expect(await said()).toEqual(['somebody: step']);
  });

  test('and more are due than are done in one go, the rest follows', async () => {
    const ids = Array.from({ length: 45 }, (_, index) => `KRM-${500 + index}`);
    for (const id of ids) await keep(azureSwitch(), id);
    await passing('2026-11-23T09:30:00.000Z', 0);
    await passing('2026-11-23T09:30:00.000Z', 0);
    await passing('2026-11-23T09:30:00.000Z', hour);
    for (const id of ids) expect(await said(id)).toEqual(['somebody: step']);
  });
});
