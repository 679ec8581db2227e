import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Told } from '../../src/app/courier.ts';
import { type Desk, type DeskPorts, openDesk } from '../../src/app/desk.ts';
import { Fault } from '../../src/app/errors.ts';
import type { DocumentStore, Versioned } from '../../src/app/ports.ts';
import type { Case, CaseCode, DecidedCase } from '../../src/domain/case/case.ts';
import { parseCase } from '../../src/store/caseSchema.ts';
import { parseTold } from '../../src/store/courierSchemas.ts';
import { parseInvitation } from '../../src/store/invitationSchema.ts';
import { openStore } from '../../src/store/openStore.ts';
import { parseOrganisation } from '../../src/store/organisationSchema.ts';
import { parsePerson } from '../../src/store/personSchema.ts';
import { azureSwitch } from '../domain/case/sharedCase.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const most = 200;

const folder = temporaryFolders();
let close: () => Promise<void>;
let ports: DeskPorts;
let told: DocumentStore<Told>;
let desk: Desk;

beforeEach(async () => {
  let codes = 0;
  const numbered = (): string => {
    codes += 1;
    return `NEW-${String(codes).padStart(3, '0')}`;
  };
  const store = await openStore({ directory: await folder(), log: recordingLog(), parseCase, parsePerson });
  close = () => store.close();
  told = await store.documents('told', parseTold);
  ports = {
    cases: store.cases,
    people: store.people,
    invitations: await store.documents('invitations', parseInvitation),
    organisations: await store.documents('organisations', parseOrganisation),
    told,
    newCode: numbered,
    newInvitationCode: numbered,
    saved: () => undefined,
  };
  desk = openDesk(ports);
});
afterEach(() => close());

const on = (by: string, n = 0) => ({
  by,
  at: new Date(Date.UTC(2026, 10, 21, 9, 0, n)).toISOString(),
  today: '2026-11-21',
});

const listOf = async (by: string): Promise<readonly CaseCode[]> => (await desk.person(by)).cases;

/** A store of which only the saving is another. */
const saving = <T extends Versioned>(given: DocumentStore<T>, save: DocumentStore<T>['save']): DocumentStore<T> => ({
  load: (id) => given.load(id),
  remove: (id, version) => given.remove(id, version),
  ids: () => given.ids(),
  save,
});

const unavailable = () => Promise.reject(new Fault('storeUnavailable', 'the disk is full'));

const openOne = async (n = 0): Promise<Case> => {
  const opened = await desk.open('addPartner', [], on('somebody', n));
  if (opened.kind !== 'opened') throw new Error('no case was opened');
  return opened.current;
};

/** Gives somebody as many cases as a list has, of which the first `over` are over, each longer ago than the next. */
const fill = async (over: number): Promise<readonly CaseCode[]> => {
  const codes = Array.from({ length: most }, (_, n) => `OLD-${String(n).padStart(3, '0')}`);
  const given = azureSwitch();
  const at = (n: number): string => new Date(Date.UTC(2026, 10, 20, 10, 0, n)).toISOString();
  await Promise.all(
    codes.map((id, n) =>
      ports.cases.save({
        ...given,
        id,
        version: 1,
        changedAt: at(n),
        ...(n < over ? { ended: { as: 'withdrawn', at: at(n) } } : {}),
      }),
    ),
  );
  await ports.people.save({ id: 'somebody', version: 1, cases: codes });
  return codes;
};

describe('on a full list', () => {
  test('a case that is being opened stays, though another one finds room before it is saved', async () => {
    const codes = await fill(5);
    let saveNow = (): void => undefined;
    const released = new Promise<void>((release) => {
      saveNow = release;
    });
    let arrived = (): void => undefined;
    const isSaving = new Promise<void>((arrive) => {
      arrived = arrive;
    });
    const slow = openDesk({
      ...ports,
      cases: saving(ports.cases, async (document) => {
        arrived();
        await released;
        return ports.cases.save(document);
      }),
    });
    const slowly = slow.open('addPartner', [], on('somebody'));
    await isSaving;
    const quick = await desk.open('switchAzure', [], on('somebody'));
    saveNow();
    const opened = await slowly;
    if (opened.kind !== 'opened' || quick.kind !== 'opened') throw new Error('a case was not opened');
    expect(quick.left).toEqual([codes[0]]);
    const listed = await listOf('somebody');
    expect(listed).toContain(opened.current.id);
    expect(listed).toContain(quick.current.id);
    for (const code of opened.left ?? []) expect(codes.slice(0, 5)).toContain(code);
  });

  test('nothing leaves for a case that could not be saved, and the next one names what left', async () => {
    const codes = await fill(5);
    const full = openDesk({ ...ports, cases: saving(ports.cases, unavailable) });
    await expect(full.open('addPartner', [], on('somebody'))).rejects.toBeInstanceOf(Fault);
    expect(await listOf('somebody')).toEqual(expect.arrayContaining([...codes]));
    expect(await desk.open('addPartner', [], on('somebody'))).toMatchObject({ kind: 'opened', left: [codes[0]] });
    expect(await listOf('somebody')).toEqual(expect.arrayContaining(codes.slice(1)));
    expect(await listOf('somebody')).not.toContain(codes[0]);
  });

  test('what is taken up again while a case is opened does not leave', async () => {
    const [first = ''] = await fill(1);
    const meanwhile = openDesk({
      ...ports,
      cases: saving(ports.cases, async (document) => {
        await desk.run(first, { name: 'takeUp' }, on('somebody'));
        return ports.cases.save(document);
      }),
    });
    const opened = await meanwhile.open('addPartner', [], on('somebody'));
    expect(opened).toMatchObject({ kind: 'opened' });
    expect(opened).not.toHaveProperty('left');
    expect(await listOf('somebody')).toContain(first);
  });

  test('a case is begun anew in the place of one that goes on, also where all of them do', async () => {
    const [first = ''] = await fill(0);
    expect(await desk.open('addPartner', [], on('somebody'))).toEqual({ kind: 'tooMany', most });
    const opened = await desk.open('addPartner', [], on('somebody'), first);
    expect(opened).toMatchObject({ kind: 'opened', current: { state: 'draft' } });
    expect(await listOf('somebody')).toHaveLength(most);
    expect(await listOf('somebody')).not.toContain(first);
    expect((await ports.cases.load(first)).kind).toBe('missing');
  });
});

describe('a case that left its members’ lists', () => {
  const members = ['somebody', 'anna'];
  const stored = async (changed: (given: DecidedCase) => DecidedCase): Promise<CaseCode> => {
    const given = azureSwitch();
    await ports.cases.save({
      ...changed({ ...given, parties: [{ seat: 'customer', members: ['anna'] }] }),
      version: 1,
    });
    return given.id;
  };
  const ended = { as: 'withdrawn', at: '2026-11-20T10:00:00.000Z' } as const;

  test('is on all of them when it is taken up again', async () => {
    const code = await stored((given) => ({ ...given, ended }));
    expect(await desk.run(code, { name: 'takeUp' }, on('somebody'))).toMatchObject({ kind: 'done' });
    for (const member of members) expect(await listOf(member)).toEqual([code]);
  });

  test('is on all of them when a step of a completed one is taken back', async () => {
    const steps = Array.from({ length: 11 }, (_, n) => n + 1);
    const code = await stored((current) => ({ ...current, done: steps, ended: { ...ended, as: 'completed' } }));
    const ran = await desk.run(code, { name: 'mark', step: 11, done: false }, on('somebody'));
    expect(ran).toMatchObject({ kind: 'done', current: { done: steps.slice(0, -1) } });
    for (const member of members) expect(await listOf(member)).toEqual([code]);
  });

  test('is on the list of who does something in it, and on nobody else’s', async () => {
    const code = await stored((given) => given);
    await desk.run(code, { name: 'hush', until: null }, on('anna'));
    expect(await listOf('anna')).toEqual([code]);
    expect(await listOf('somebody')).toEqual([]);
  });

  test('is on no list because of what was refused, or of who leaves it', async () => {
    const code = await stored((given) => ({ ...given, ended }));
    expect(await desk.run(code, { name: 'withdraw' }, on('somebody'))).toMatchObject({ kind: 'refused' });
    expect(await listOf('somebody')).toEqual([]);
    await desk.run(code, { name: 'leave' }, on('anna'));
    expect(await listOf('anna')).toEqual([]);
  });
});

test('what began a shared case anew is known by the new one when it is delivered again; the old one is withdrawn', async () => {
  const shared = azureSwitch();
  await ports.cases.save({ ...shared, version: 1, parties: [{ seat: 'customer', members: ['anna'] }] });
  await ports.people.save({ id: 'somebody', version: 1, cases: [shared.id] });
  const occasion = { ...on('somebody'), act: 'start over' };
  const opened = await desk.open('switchAzure', [], occasion, shared.id);
  if (opened.kind !== 'opened') throw new Error('no case was opened');
  expect(await desk.find(shared.id, 'anna')).toMatchObject({ current: { ended: { as: 'withdrawn' } } });
  expect(await openDesk(ports).whereDone('start over', occasion)).toBe(opened.current.id);
  expect(await openDesk(ports).open('switchAzure', [], { ...occasion }, shared.id)).toMatchObject({
    current: { id: opened.current.id },
  });
  expect(await listOf('somebody')).toEqual([shared.id, opened.current.id]);
});

describe('where lists cannot be written', () => {
  const unlisting = (): Desk => openDesk({ ...ports, people: saving(ports.people, unavailable) });

  test('a case that was thrown away is told as gone, and listed no more', async () => {
    const { id } = await openOne();
    expect(await unlisting().discard(id, on('somebody'))).toBe('gone');
    expect(await desk.list('somebody')).toEqual({ cases: [], damaged: [] });
  });

  test('a case that had ended is not told as forgotten', async () => {
    const given = azureSwitch();
    await ports.cases.save({
      ...given,
      version: 1,
      parties: [{ seat: 'customer', members: ['anna'] }],
      ended: { as: 'withdrawn', at: given.changedAt },
    });
    await ports.people.save({ id: 'anna', version: 1, cases: [given.id] });
    await expect(unlisting().discard(given.id, on('anna'))).rejects.toBeInstanceOf(Fault);
    expect(await listOf('anna')).toEqual([given.id]);
  });
});

test('an invitation that is refused leaves nothing behind', async () => {
  const { id } = await openOne();
  expect(await desk.invitations.invite(id, 'customer', on('somebody'))).toMatchObject({ kind: 'refused' });
  expect(await ports.invitations.ids()).toEqual([]);
  const given = azureSwitch();
  await ports.cases.save({ ...given, version: 1 });
  expect(await desk.invitations.invite(given.id, 'customer', on('somebody'))).toMatchObject({ kind: 'invited' });
  expect(await ports.invitations.ids()).toHaveLength(1);
});

test('the code of a case that was thrown away is not given again while it stands how far people were told', async () => {
  const codes = ['OLD-001', 'NEW-001'];
  await told.save({ id: 'OLD-001', version: 1, upTo: { anna: 3 } });
  desk = openDesk({ ...ports, newCode: () => codes.shift() ?? 'NEW-002' });
  expect((await openOne()).id).toBe('NEW-001');
});
