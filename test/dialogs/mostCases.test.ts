import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { parseCase } from '../../src/store/caseSchema.ts';
import { openStore } from '../../src/store/openStore.ts';
import { parsePerson } from '../../src/store/personSchema.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const most = 200;

const folder = temporaryFolders();
let data: string;
let desk: TestDesk;
beforeEach(async () => {
  data = await folder();
  desk = await new TestDesk(data).open();
});
afterEach(() => desk.close());

const inLanguage = (language: Language): Person => new Person((activity) => desk.send(activity), { language });

const letters = ['A', 'F', 'H', 'K', 'M', 'R', 'X', 'Y'];
const codeOf = (number: number): string =>
  `${letters[Math.floor(number / 64) % 8]}${letters[Math.floor(number / 8) % 8]}${letters[number % 8]}-000`;

/** Gives somebody who has one case as many more as make 200, each as `changed` says, behind the program's back. */
const fill = async (changed: (given: Case, number: number) => Case): Promise<void> => {
  const [first] = await desk.casesOf('emulator', 'somebody');
  if (first === undefined) throw new Error('there is no case to begin with');
  await desk.close();
  const store = await openStore({ directory: data, log: recordingLog(), parseCase, parsePerson });
  const codes = Array.from({ length: most - 1 }, (_, number) => codeOf(number));
  await Promise.all(codes.map((id, number) => store.cases.save({ ...changed(first, number), id, version: 1 })));
  const [id = ''] = await store.people.ids();
  const loaded = await store.people.load(id);
  if (loaded.kind !== 'found') throw new Error('nobody is known');
  const { document: person } = loaded;
  await store.people.save({ ...person, version: person.version + 1, cases: [...codes, ...person.cases] });
  await store.close();
  await desk.open();
};

const ended = (given: Case, number: number): Case => {
  const at = new Date(Date.parse(given.changedAt) - (most - number) * 60_000).toISOString();
  return { ...given, changedAt: at, ended: { as: 'withdrawn', at } };
};

const codes = async (): Promise<readonly string[]> => (await desk.casesOf('emulator', 'somebody')).map(({ id }) => id);

describe.each(languages)('in %s', (language) => {
  const { says, journeys, buttons } = catalogues[language];

  test('who has 200 cases under way reads how to make room, loses nothing, and can', async () => {
    const person = inLanguage(language);
    await person.say(journeys.switchAzure.typed);
    await fill((given) => given);
    const before = await desk.casesOf('emulator', 'somebody');
    person.newConversation();
    expect(await person.say(journeys.addPartner.typed)).toBe(says.tooManyCases(most));
    expect(before).toHaveLength(most);
    expect(await desk.casesOf('emulator', 'somebody')).toEqual(before);

    // What they are told to say.
    const said = [...says.tooManyCases(most).matchAll(/“([^”]+)”/g)].map(([, one = '']) => one);
    expect(said).toHaveLength(2);
    const [list = '', cancel = ''] = said;
    expect(await person.say(list)).toContain(codeOf(7));
    await person.say(`${buttons.open.typed} ${codeOf(7)}`);
    await person.say(cancel);
    expect(await person.say(buttons.yes.typed)).toContain(says.cancelled(codeOf(7)));
    expect(await person.say(journeys.addPartner.typed)).toContain(journeys.addPartner.opening);
    expect(await codes()).toHaveLength(most);
    expect(await codes()).not.toContain(codeOf(7));
  });

  test('who has 200 cases, most of them over, goes on; the one that ended first leaves the list and can be opened', async () => {
    const person = inLanguage(language);
    await person.say(journeys.switchAzure.typed);
    await fill(ended);
    person.newConversation();
    const read = await person.say(journeys.addPartner.typed);
    expect(read).toContain(journeys.addPartner.opening);
    expect(read).toContain(says.leftList([codeOf(0)]));
    expect(await codes()).toHaveLength(most);
    expect(await codes()).not.toContain(codeOf(0));
    expect(await person.say(`${buttons.open.typed} ${codeOf(0)}`)).toContain(codeOf(0));
    expect(person.read).not.toContain(says.unknownCase(codeOf(0)));
    person.newConversation();
    expect(await person.say(journeys.onboardSubscriptions.typed)).toContain(says.leftList([codeOf(1)]));
  });
});
