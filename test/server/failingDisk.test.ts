import { join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { Person } from '../harness/person.ts';
import { type FailingFileSystem, type Failure, failingFileSystem } from '../store/failingFileSystem.ts';
import { filesUnder } from '../store/filesUnder.ts';
import { slowFileSystem } from '../store/slowFileSystem.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

/** How long a disk may take for one file. */
const patience = 20_000;

const folder = temporaryFolders();
let data: string;
let desk: TestDesk;
beforeEach(async () => {
  data = await folder();
  desk = new TestDesk(data);
});
afterEach(() => desk.close());

const somebody = (language: 'en' | 'it', id = 'somebody'): Person =>
  new Person((activity) => desk.send(activity), { id, language });

const onlyCase = async (id = 'somebody'): Promise<Case> => {
  const [only, ...more] = await desk.casesOf('emulator', id);
  if (only === undefined || more.length > 0) throw new Error('there is not one case');
  return only;
};

const health = async (address: string): Promise<number> => (await fetch(`${address}/health`)).status;

const isCase = (path: string): boolean => path.includes(`${sep}cases${sep}`);
const isTemporary = (path: string): boolean => path.includes('.tmp-');

describe.each(languages)('in %s', (language) => {
  const { says, questions, buttons, journeys } = catalogues[language];

  /** What the next question says. */
  const nextQuestion = async (id?: string): Promise<string> => {
    const { facts } = await onlyCase(id);
    return questions.cloud.ask({ facts, subject: '' });
  };

  describe.each<[string, Pick<Failure, 'call' | 'code'>, (path: string) => boolean]>([
    ['cannot sync a file', { call: 'sync', code: 'EIO' }, isTemporary],
    ['cannot sync a folder', { call: 'sync', code: 'EIO' }, (path) => !isTemporary(path)],
    ['opens no more folders', { call: 'open', code: 'EMFILE' }, (path) => !isTemporary(path)],
  ])('on a disk that %s', (_what, failure, on) => {
    let disk: FailingFileSystem;
    let person: Person;
    beforeEach(async () => {
      disk = failingFileSystem();
      desk.disk = { ...desk.disk, fileSystem: disk };
      await desk.open();
      person = somebody(language);
      await person.say(journeys.switchAzure.typed);
    });
    const broken = (also: (path: string) => boolean = () => true): void => {
      disk.failure = { ...failure, on: (path) => on(path) && also(path) };
    };

    test('a person reads that nothing was noted, and says the same when it works again', async () => {
      const address = await desk.listen();
      const before = await onlyCase();
      const files = await filesUnder(data);
      expect(await health(address)).toBe(200);

      broken();
      expect(await person.say('1')).toBe(says.notSaved);
      expect(await person.say('1')).toBe(says.notSaved);
      expect(await health(address)).toBe(503);
      expect(await onlyCase()).toEqual(before);
      expect(await filesUnder(data)).toEqual(files);
      // What needs no saving is still answered.
      expect(await person.say(buttons.status.typed)).toContain(before.id);

      disk.failure = undefined;
      expect(await health(address)).toBe(200);
      expect(await person.say('1')).toContain(await nextQuestion());
      const after = await onlyCase();
      expect(after.version).toBe(before.version + 1);
      expect(after.facts.asker).not.toBeUndefined();
      expect(after.facts.cloud).toBeUndefined();
    });

    test('where only cases cannot be saved, the same', async () => {
      const before = await onlyCase();
      broken(isCase);
      expect(await person.say('1')).toBe(says.notSaved);
      expect(await onlyCase()).toEqual(before);
      disk.failure = undefined;
      expect(await person.say('1')).toContain(await nextQuestion());
      expect((await onlyCase()).version).toBe(before.version + 1);
    });

    test('a case that could not be opened is not there, and is opened when it works again', async () => {
      const other = somebody(language, 'another');
      broken(isCase);
      expect(await other.say(journeys.switchAzure.typed)).toBe(says.notSaved);
      expect(await desk.casesOf('emulator', 'another')).toEqual([]);
      disk.failure = undefined;
      expect(await other.say(journeys.switchAzure.typed)).toContain(journeys.switchAzure.opening);
      expect(await onlyCase('another')).toMatchObject({ version: 1 });
    });
  });

  describe('who begins a case anew', () => {
    const beginning = async () => {
      const disk = failingFileSystem();
      desk.disk = { ...desk.disk, fileSystem: disk };
      await desk.open();
      const person = somebody(language);
      await person.say(journeys.switchAzure.typed);
      await person.say('1');
      const before = await onlyCase();
      expect(await person.say(startOver)).toContain(says.startOverAsk(before.id));
      return { disk, person, before };
    };
    const startOver = language === 'en' ? 'start over' : 'ricomincia';

    test.each(['people', 'cases'])('keeps it where no other can be opened, since %s cannot be saved', async (kind) => {
      const { disk, person, before } = await beginning();
      disk.failure = { call: 'sync', code: 'EIO', on: (path) => path.includes(`${sep}${kind}${sep}`) };
      expect(await person.say(buttons.yes.typed)).toBe(says.notSaved);
      expect(await onlyCase()).toEqual(before);
      disk.failure = undefined;
      expect(await person.say(buttons.yes.typed)).toContain(says.startedOver);
      const after = await onlyCase();
      expect(after.id).not.toBe(before.id);
      expect(after.version).toBe(1);
    });

    test('reads that the old one stays where it cannot be thrown away', async () => {
      const { disk, person, before } = await beginning();
      disk.failure = { call: 'unlink', code: 'EIO', on: (path) => isCase(path) && !isTemporary(path) };
      const read = await person.say(buttons.yes.typed);
      expect(read).toContain(says.startedOver);
      expect(read).toContain(says.otherDraft(before.id));
      expect(await desk.casesOf('emulator', 'somebody')).toEqual(expect.arrayContaining([before]));
      expect(await desk.casesOf('emulator', 'somebody')).toHaveLength(2);
    });
  });

  test('on a slow disk others are answered, and who waits is answered when it is saved', async () => {
    const disk = slowFileSystem();
    desk.disk = { ...desk.disk, fileSystem: disk };
    await desk.open();
    const person = somebody(language);
    const other = somebody(language, 'another');
    await person.say(journeys.switchAzure.typed);
    await other.say(journeys.switchAzure.typed);
    const { id } = await onlyCase();
    const release = disk.hold((path) => path.includes(`${id}.json.tmp-`));
    const answered = person.say('1');
    await disk.waits();
    expect(await other.say('1')).toContain(await nextQuestion('another'));
    release();
    expect(await answered).toContain(await nextQuestion());
  });

  test('on a disk that does not answer the person is told, and what it does later changes nothing', async () => {
    const disk = slowFileSystem();
    const timer = new HandTimer();
    desk.disk = { fileSystem: disk, timer };
    await desk.open();
    const person = somebody(language);
    await person.say(journeys.switchAzure.typed);
    const before = await onlyCase();
    const release = disk.hold(isCase);
    const answered = person.say('1');
    await disk.waits();
    expect(timer.running).toEqual([patience]);
    timer.pass();
    expect(await answered).toBe(says.notSaved);
    release();
    expect(await person.say('1')).toContain(await nextQuestion());
    expect((await onlyCase()).version).toBe(before.version + 1);
    await desk.close();
    expect((await filesUnder(data)).filter(isTemporary)).toEqual([]);
  });
});

test('/health does not wait for a disk that does not answer', async () => {
  const disk = slowFileSystem();
  const timer = new HandTimer();
  desk.disk = { ...desk.disk, fileSystem: disk };
  desk.timer = timer;
  await desk.open();
  const address = await desk.listen();
  const release = disk.hold((path) => path.startsWith(join(data, 'probe.txt')));
  const asked = health(address);
  await disk.waits();
  await timer.started(5_000);
  timer.pass();
  expect(await asked).toBe(503);
  release();
  expect(await health(address)).toBe(200);
});
