import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { realServers } from './realServer.ts';
import { onlyCase, storedCases } from './storedCases.ts';

const servers = realServers();
let desk: TestDesk | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});
const folder = temporaryFolders();

/** Leaves whatever case somebody is at, and opens a new one. */
const begin = async (person: Person, language: Language): Promise<void> => {
  await person.say(catalogues[language].buttons.menu.typed);
  const opened = await person.click({ verb: 'start', request: 'switchAzure' });
  expect(opened).toContain(catalogues[language].journeys.switchAzure.opening);
};

const garbage = Buffer.from([0x7b, 0x22, 0xff, 0x00, 0xc3, 0x28, 0x7d, 0x0a]);

describe.each(languages)('after a case’s file was damaged between two runs of the server, in %s,', (language) => {
  test('the person reads that it was set aside, keeps their other case, and can begin anew', async () => {
    const words = catalogues[language];
    const data = await folder();
    let server = await servers.start({ DATA_DIR: data });
    const person = new Person(
      httpLine(() => server.address),
      { language },
    );
    await person.say(words.journeys.addPartner.typed);
    const [other] = await storedCases(data);
    if (other === undefined) throw new Error('no case was stored');
    await begin(person, language);
    await person.say(words.askers.customer.label);
    await server.stop();
    const damaged = (await storedCases(data)).find(({ document }) => document.id !== other.document.id);
    if (damaged === undefined) throw new Error('no second case was stored');
    const { id } = damaged.document;
    await writeFile(damaged.file, garbage);

    server = await servers.start({ DATA_DIR: data });
    expect(await person.say(words.clouds.commercial.label)).toContain(words.says.damagedCase(id));
    expect(await person.say(words.buttons.status.typed)).toContain(words.caseList.damaged([id]));
    expect(await person.say(`${words.buttons.open.typed} ${id}`)).toContain(words.says.damagedCase(id));
    await person.say(`${words.buttons.open.typed} ${other.document.id}`);
    await person.click({ verb: 'answer', question: 'asker', value: 'customer' });
    expect((await onlyCase(data)).document).toMatchObject({ id: other.document.id, facts: { asker: 'customer' } });
    await begin(person, language);
    // The new one has a code of its own, so the damaged file stays the only one of its case.
    expect((await storedCases(data)).map(({ document }) => document.id)).not.toContain(id);
    expect(await readFile(`${damaged.file}.damaged-1`)).toEqual(garbage);

    const { stderr } = await server.stop();
    expect(stderr).toContain(`"event":"damagedDocument","file":"cases/`);
  });
});

describe('whatever the damage is, the person reads of it and the file stays as it is:', () => {
  test.each<[string, (whole: string) => string]>([
    ['nothing left', () => ''],
    ['half of it left', (whole) => whole.slice(0, whole.length / 2)],
    ['zeros', (whole) => '\0'.repeat(whole.length)],
    ['another program’s JSON', () => '{"hello":"world"}'],
    ['a fact of the wrong kind', (whole) => whole.replace('"customer"', '"martian"')],
    ['no owner', (whole) => whole.replace('"owner"', '"renter"')],
    ['another case’s document', (whole) => whole.replace(/[A-Z]{3}-\d{3}/, 'AAA-000')],
  ])('%s', async (_what, damage) => {
    const { says } = catalogues.en;
    const data = await folder();
    const running = await new TestDesk(data).open();
    desk = running;
    const person = new Person((activity) => running.send(activity));
    await person.say('switch azure');
    await person.say('customer');
    const { file, bytes, document } = await onlyCase(data);
    const damaged = damage(bytes.toString('utf8'));
    expect(damaged).not.toBe(bytes.toString('utf8'));
    await running.close();
    await writeFile(file, damaged);
    await running.open();
    expect(await person.say('commercial')).toContain(says.damagedCase(document.id));
    expect(await readFile(`${file}.damaged-1`, 'utf8')).toBe(damaged);
  });
});

test('somebody else is not told that a case is damaged: for them there is none', async () => {
  const { says } = catalogues.en;
  const data = await folder();
  const running = await new TestDesk(data).open();
  desk = running;
  const owner = new Person((activity) => running.send(activity), { id: 'owner' });
  await owner.say('switch azure');
  const { file, document } = await onlyCase(data);
  await writeFile(file, garbage);
  const stranger = new Person((activity) => running.send(activity), { id: 'stranger' });
  expect(await stranger.say(`open ${document.id}`)).toContain(says.unknownCase(document.id));
  expect(await owner.say(`open ${document.id}`)).toContain(says.damagedCase(document.id));
});
