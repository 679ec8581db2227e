import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { onlyCase } from '../server/storedCases.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let data: string;
let desk: TestDesk;
let owner: Person;
let theirs: Case;

const somebody = (options: ConstructorParameters<typeof Person>[1]): Person =>
  new Person((activity) => desk.send(activity), options);

beforeEach(async () => {
  data = await folder();
  desk = await new TestDesk(data).open();
  owner = somebody({ id: 'owner' });
  await owner.say('I want to move Azure from Fabrikam to Contoso');
  await owner.click({ verb: 'answer', question: 'asker', value: 'customer' });
  theirs = (await onlyCase(data)).document;
});
afterEach(() => desk.close());

/** A code that no case has. */
const nobodys = 'XXX-999';

/** What somebody reads of a case of another person, with its code replaced by one that no case has. */
const asOfNobodys = (read: string): string => read.replaceAll(theirs.id, nobodys);

/** Every click that can name a case, as its owner's cards carry it. */
const clicks = (code: string): readonly Readonly<Record<string, unknown>>[] => [
  { verb: 'answer', case: code, version: theirs.version, question: 'cloud', value: 'commercial' },
  { verb: 'form', case: code, version: theirs.version, entry: 's1', name: 'Office 365 E3' },
  { verb: 'change', case: code, question: 'asker' },
  { verb: 'open', case: code },
  { verb: 'mark', case: code, decidedAt: theirs.changedAt, step: 1, done: true },
  { verb: 'command', name: 'cancel', case: code, version: theirs.version },
  { verb: 'command', name: 'summary', case: code, version: theirs.version },
  { verb: 'command', name: 'plan', case: code, version: theirs.version },
];

describe.each([
  ['another person on the same channel', { id: 'stranger' }],
  ['the same user id on another channel', { id: 'owner', channel: 'webchat' }],
  ['the same user id on a channel without cards', { id: 'owner', channel: 'sms' }],
])('for %s somebody’s case is like one that does not exist:', (_who, options) => {
  test.each(languages)('opened by its code, in %s', async (language) => {
    const words = catalogues[language];
    const stranger = somebody({ ...options, language });
    const read = await stranger.say(`${words.buttons.open.typed} ${theirs.id}`);
    expect(read).toContain(words.says.unknownCase(theirs.id));
    expect(asOfNobodys(read)).toBe(await stranger.say(`${words.buttons.open.typed} ${nobodys}`));
  });

  test('in their list of cases, and in what they are offered to go on with', async () => {
    const stranger = somebody(options);
    expect(await stranger.say('hello')).not.toContain(theirs.id);
    expect(await stranger.say('my cases')).toContain(catalogues.en.caseList.none);
  });

  test.each([
    ['at no case', undefined],
    ['in the middle of their own', 'switch azure'],
  ])('by a click that they forged, %s', async (_where, before) => {
    // The owner's history has more of it than anybody may see.
    const owners = await onlyCase(data);
    const stranger = somebody(options);
    const answersTo = async (code: string): Promise<readonly string[]> => {
      const answers: string[] = [];
      for (const click of clicks(code)) {
        stranger.newConversation();
        if (before !== undefined) await stranger.say(before);
        answers.push(await stranger.submit(click));
      }
      return answers;
    };
    // Their own cases have codes of their own, which are not what is compared here.
    const ownCodes = /\b(?!XXX)[A-Z]{3}-\d{3}\b/g;
    const read = (await answersTo(theirs.id)).map((answer) => asOfNobodys(answer).replaceAll(ownCodes, '···'));
    const expected = (await answersTo(nobodys)).map((answer) => answer.replaceAll(ownCodes, '···'));
    expect(read).toEqual(expected);
    for (const answer of read) {
      expect(answer.trim()).not.toBe('');
      for (const secret of ['Fabrikam', 'Contoso']) expect(answer).not.toContain(secret);
    }
    const [still] = await desk.casesOf('emulator', 'owner');
    expect(still).toEqual(owners.document);
  });
});

test('a forged click is answered as if there were no such case', async () => {
  const stranger = somebody({ id: 'stranger' });
  const [answer] = clicks(theirs.id);
  expect(await stranger.submit(answer)).toContain(catalogues.en.says.unknownCase(theirs.id));
});

test('in a group, what one person says does not answer another one’s question', async () => {
  const { bytes } = await onlyCase(data);
  const stranger = somebody({ id: 'stranger' });
  // The group's conversation is the one where the owner was asked.
  await stranger.send({
    type: 'message',
    text: 'commercial',
    conversation: { id: 'owner-1', isGroup: true, conversationType: 'group', name: '' },
  });
  expect(stranger.read).not.toContain('Contoso');
  expect((await onlyCase(data)).bytes).toEqual(bytes);
  expect(await owner.say(`open ${theirs.id}`)).toContain('Which cloud are you in?');
});
