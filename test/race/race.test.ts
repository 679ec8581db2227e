import { afterEach, describe, expect, test } from '@jest/globals';
import { type Desk, openDesk } from '../../src/app/desk.ts';
import { openOrganisations } from '../../src/app/organisations.ts';
import { personKey } from '../../src/bot/personKey.ts';
import type { Case, CaseEvent, DecidedCase } from '../../src/domain/case/case.ts';
import { partiesOf, seats } from '../../src/domain/case/parties.ts';
import { parseCase } from '../../src/store/caseSchema.ts';
import { parseInvitation } from '../../src/store/invitationSchema.ts';
import { openStore } from '../../src/store/openStore.ts';
import { parseOrganisation } from '../../src/store/organisationSchema.ts';
import { parsePerson } from '../../src/store/personSchema.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { play, readScript } from '../journeys/replay.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

// That a second process is refused the folder is in test/store/folderLock.test.ts, with real processes.

const folder = temporaryFolders();
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A data folder with one decided case of somebody's. */
const decided = async () => {
  const data = await folder();
  const desk = await new TestDesk(data).open();
  ends.push(() => desk.close());
  const somebody = new Person((activity) => desk.send(activity));
  await play(readScript('switchAzure'), 'en', somebody, () => desk.restart());
  const [stored] = await desk.casesOf('emulator', 'somebody');
  if (stored?.state !== 'decided') throw new Error('the case is not decided');
  return { data, desk, stored };
};

const notes = (given: Case | undefined): readonly string[] =>
  (given?.history ?? []).flatMap((event) => (event.kind === 'problemReported' ? [event.note] : []));

const ten = Array.from({ length: 10 }, (_, n) => `it does not open, said ${n}`);

describe('ten turns of one person at the same time', () => {
  test('in one conversation are done in the order in which they came, and each is answered', async () => {
    const { desk, stored } = await decided();
    const somebody = new Person((activity) => desk.send(activity));
    somebody.newConversation();
    await somebody.say(`open ${stored.id}`);
    const read = await Promise.all(ten.map((note) => somebody.say(`problem 1: ${note}`)));
    expect(read.every((text) => text !== '')).toBe(true);
    const [after] = await desk.casesOf('emulator', 'somebody');
    expect(notes(after)).toEqual(ten);
    expect(after?.version).toBe(stored.version + ten.length);
  });

  test('in ten conversations are all done, and each is answered', async () => {
    const { desk, stored } = await decided();
    const chats = ten.map((note) => {
      const chat = new Person((activity) =>
        desk.send({ ...activity, conversation: { ...activity.conversation, id: note } as never }),
      );
      return { note, chat };
    });
    await Promise.all(chats.map(({ chat }) => chat.say(`open ${stored.id}`)));
    const read = await Promise.all(chats.map(({ chat, note }) => chat.say(`problem 1: ${note}`)));
    expect(read.every((text) => text !== '')).toBe(true);
    const [after] = await desk.casesOf('emulator', 'somebody');
    expect([...notes(after)].sort()).toEqual(ten);
    expect(after?.version).toBe(stored.version + ten.length);
  });
});

/** The stores of a data folder, and desks on them that know nothing of each other. */
const opened = async (data: string) => {
  const store = await openStore({ directory: data, log: recordingLog(), parseCase, parsePerson });
  ends.push(() => store.close());
  const [invitations, organisations] = [
    await store.documents('invitations', parseInvitation),
    await store.documents('organisations', parseOrganisation),
  ];
  let codes = 0;
  const desk = (): Desk =>
    openDesk({
      cases: store.cases,
      people: store.people,
      invitations,
      organisations,
      newCode: () => 'KRM-482',
      newInvitationCode: () => {
        codes += 1;
        return `7K2M-9QXA-7K2M-${String(codes).padStart(4, '0')}`;
      },
      saved: () => undefined,
    });
  return { store, desk };
};

const on = (by: string, n = 0) => ({
  by,
  at: new Date(Date.UTC(2026, 10, 21, 9, 0, n)).toISOString(),
  today: '2026-11-21',
});

/** Asks every side in that the plan has something to do for; they join. */
const peopled = async (desk: Desk, { id, owner }: DecidedCase): Promise<readonly string[]> => {
  const members = [owner];
  for (const seat of seats) {
    const invited = await desk.invitations.invite(id, seat, on(owner));
    if (invited.kind !== 'invited') continue;
    const by = personKey('emulator', seat);
    await desk.invitations.answer(invited.code, { joins: true }, on(by));
    members.push(by);
  }
  return members;
};

/** Until when somebody wants to hear nothing: another instant for each command, so that each is known again. */
const until = (n: number): string => new Date(Date.UTC(2027, 0, 1, 0, n)).toISOString();
const untils = (history: readonly CaseEvent[]): readonly string[] =>
  history.flatMap((event) => (event.kind === 'hushed' && event.until !== null ? [event.until] : [])).sort();

describe('commands on one case at the same time', () => {
  test('fifty of its members are all done, and each is told so', async () => {
    const { data, desk: first, stored } = await decided();
    await first.close();
    const { store, desk: another } = await opened(data);
    const desk = another();
    const members = await peopled(desk, stored);
    expect(members.length).toBeGreaterThan(1);
    const by = (n: number): string => members[n % members.length] ?? '';
    const all = Array.from({ length: 50 }, (_, n) => n);
    const ran = await Promise.all(
      all.map((n) => desk.run(stored.id, { name: 'hush', until: until(n) }, { ...on(by(n), n), act: `act ${n}` })),
    );
    expect(ran.map(({ kind }) => kind)).toEqual(all.map(() => 'done'));
    const after = await store.cases.load(stored.id);
    expect(after.kind === 'found' && untils(after.document.history)).toEqual(all.map(until));
    // The same again is done by nobody.
    await Promise.all(
      all.map((n) => desk.run(stored.id, { name: 'hush', until: until(n) }, { ...on(by(n), n), act: `act ${n}` })),
    );
    expect(await store.cases.load(stored.id)).toEqual(after);
  });

  test('of two writers that do not wait for each other, the slower decides again on what the faster saved', async () => {
    const { data, desk: first, stored } = await decided();
    await first.close();
    const { store, desk } = await opened(data);
    const [one, other] = [desk(), desk()];
    const all = Array.from({ length: 20 }, (_, n) => n);
    const ran = await Promise.all(
      all.map((n) =>
        (n % 2 === 0 ? one : other).run(stored.id, { name: 'hush', until: until(n) }, on(stored.owner, n)),
      ),
    );
    expect(ran.map(({ kind }) => kind)).toEqual(all.map(() => 'done'));
    const after = await store.cases.load(stored.id);
    expect(after.kind === 'found' && untils(after.document.history)).toEqual(all.map(until));
  });

  test('of two people who join by one code, through two such writers, one takes part and the other is told that it opens nothing', async () => {
    const { data, desk: first, stored } = await decided();
    await first.close();
    const { store, desk } = await opened(data);
    const [one, other] = [desk(), desk()];
    const invited = await one.invitations.invite(stored.id, 'newPartner', on(stored.owner));
    if (invited.kind !== 'invited') throw new Error('there is no code');
    const join = (at: Desk, by: string) => at.invitations.answer(invited.code, { joins: true }, on(by));
    const [someone, another] = [personKey('emulator', 'someone'), personKey('emulator', 'another')];
    const answers = await Promise.all([join(one, someone), join(other, another)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'unknown']);
    const after = await store.cases.load(stored.id);
    const joined = answers[0].kind === 'done' ? someone : another;
    expect(after.kind === 'found' && partiesOf(after.document).flatMap(({ members }) => members)).toEqual([joined]);
  });

  test('of two saves of the same version one is kept, and the other is told so', async () => {
    const { data, desk: first, stored } = await decided();
    await first.close();
    const { store } = await opened(data);
    const next = { ...stored, version: stored.version + 1 };
    const outcomes = await Promise.all([store.cases.save(next), store.cases.save({ ...next, changedAt: until(1) })]);
    expect([...outcomes].sort()).toEqual(['conflict', 'saved']);
  });
});

test('two desks on the same data folder cannot be opened at once', async () => {
  const { data } = await decided();
  await expect(opened(data)).rejects.toMatchObject({ code: 'folderInUse' });
});

test('forty people of one tenant who tell of its organisation at once, each another thing, are all done', async () => {
  const { store } = await opened(await folder());
  const organisations = openOrganisations(await store.documents('organisations', parseOrganisation));
  const all = Array.from({ length: 40 }, (_, n) => n);
  const told = await Promise.all(
    all.map((n) =>
      organisations.change({ by: personKey('msteams', `somebody ${n}`), tenant: 'a' }, (before) => ({
        ...before,
        name: `${before.name ?? ''}${n},`,
      })),
    ),
  );
  expect(new Set(told.map(({ name }) => name)).size).toBe(all.length);
  const after = await organisations.of({ by: personKey('msteams', 'another'), tenant: 'a' });
  expect(
    after.name
      ?.split(',')
      .slice(0, -1)
      .map(Number)
      .sort((a, b) => a - b),
  ).toEqual(all);
});
