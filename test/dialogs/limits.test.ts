import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import { longestText, mostEntries } from '../../src/domain/case/recordFact.ts';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

/** Whoever says more than is taken reads how much that is; nothing is cut or lost, and what is short enough is taken. */

const folder = temporaryFolders();
let desk: TestDesk;
beforeEach(async () => {
  desk = await new TestDesk(await folder()).open();
});
afterEach(() => desk.close());

const fits = 'x'.repeat(longestText);
const long = `${fits}x`;

describe.each(languages)('in %s', (language) => {
  const { says, refusals, share, profile, acting } = catalogues[language];
  const english = language === 'en';
  const badNote = refusals.badNote({ code: 'badNote', most: longestText });
  const sayings = english
    ? {
        opening: 'our customer moves Azure from Fabrikam to Contoso; we are a direct partner',
        cloud: 'commercial',
        no: 'no',
        yes: 'yes',
        skip: 'skip',
        problem: 'problem',
        join: 'join',
        decline: 'decline',
        done: 'done',
      }
    : {
        opening: 'il nostro cliente passa Azure da Fabrikam a Contoso; siamo un partner diretto',
        cloud: 'commerciale',
        no: 'no',
        yes: 'sì',
        skip: 'salta',
        problem: 'problema',
        join: 'partecipo',
        decline: 'rifiuto',
        done: 'fatto',
      };

  let person: Person;
  let customer: Person;
  beforeEach(() => {
    const somebody = (id: string) => new Person((activity) => desk.send(activity), { id, language });
    person = somebody('somebody');
    customer = somebody('customer');
  });

  const stored = async (): Promise<Case> => {
    const [latest] = await desk.casesOf('emulator', 'somebody');
    if (latest === undefined) throw new Error('there is no case');
    return latest;
  };

  const toList = async (): Promise<void> => {
    for (const said of [sayings.opening, sayings.cloud, sayings.no]) await person.say(said);
  };

  const rows = (count: number): string =>
    Array.from(
      { length: count },
      (_, number) => `Production ${number} 3f2504e0-4f89-41d3-9a0c-${String(number).padStart(12, '0')}`,
    ).join('\n');

  const toPlan = async (): Promise<void> => {
    await toList();
    await person.say('Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301');
    for (const said of ['csp', sayings.yes, sayings.no, 'Adatum', sayings.skip, sayings.yes]) await person.say(said);
    expect((await stored()).state).toBe('decided');
  };

  const codeFor = async (seat: string): Promise<string> => {
    await person.say(catalogues[language].buttons.share.typed);
    await person.click({ verb: 'invite', seat });
    return /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(person.read)?.[0] ?? 'no code';
  };

  test('a list of more subscriptions than a case holds', async () => {
    await toList();
    const before = await stored();
    expect(await person.say(rows(mostEntries + 1))).toContain(
      refusals.tooManyEntries({ code: 'tooManyEntries', most: mostEntries }),
    );
    expect(await stored()).toEqual(before);
    await person.say(rows(mostEntries));
    expect((await stored()).facts.subscriptions).toHaveLength(mostEntries);
  });

  test('a name in a form', async () => {
    await person.say(catalogues[language].journeys.onboardSubscriptions.typed);
    for (const said of ['1', '1', sayings.no, 'Contoso']) await person.say(said);
    const form = person.buttons.find(({ data }) => data.verb === 'form')?.data;
    if (form === undefined) throw new Error(`there is no form:\n${person.read}`);
    const read = await person.submit({ ...form, name: long, service: 'usage' });
    expect(read).toContain(says.tooLong(longestText));
    expect((await stored()).facts.subscriptions).toEqual([{ id: 's1', service: 'usage' }]);
    await person.say(fits);
    expect((await stored()).facts.subscriptions).toEqual([{ id: 's1', service: 'usage', name: fits }]);
  });

  test.each(['name', 'country'] as const)('the %s of an organisation', async (field) => {
    await person.say(english ? 'who am I' : 'chi sono');
    const form = person.buttons.find(({ data }) => data.verb === 'profile')?.data;
    expect(await person.submit({ ...form, [field]: long })).toContain(profile.fields[field].bad);
    expect(await person.submit({ ...form, [field]: fits })).toContain(fits);
  });

  test('a note about a problem', async () => {
    await toPlan();
    const before = await stored();
    expect(await person.say(`${sayings.problem} 1: ${long}`)).toContain(badNote);
    await person.say(`${sayings.problem} 1`);
    expect(await person.say(long)).toContain(badNote);
    expect(await stored()).toEqual(before);
    expect(await person.say(fits)).toContain(acting.problemNotedAlone(1));
    expect(await stored()).toMatchObject({ problems: [{ step: 1, note: fits }] });
  });

  test('the reason of who says no to a step', async () => {
    await toPlan();
    await customer.say(`${sayings.join} ${await codeFor('customer')}`);
    await person.say(`${sayings.done} 1`);
    const before = await stored();
    expect(await customer.say(`${sayings.decline}: ${long}`)).toContain(badNote);
    expect(await stored()).toEqual(before);
    expect(await customer.say(`${sayings.decline}: ${fits}`)).toContain(acting.declined);
    expect((await stored()).ended).toMatchObject({ as: 'declined' });
  });

  test('the reason of who declines an invitation', async () => {
    await toPlan();
    const code = await codeFor('customer');
    const before = await stored();
    for (const said of [`${sayings.decline} ${code}: ${long}`, `${sayings.decline}: ${long}`])
      expect(await customer.say(said)).toBe(share.reasonTooLong(longestText));
    expect(await stored()).toEqual(before);
    // What they read is what they may say.
    const example = /“([^”]+: [^”]+)”/.exec(share.reasonTooLong(longestText))?.[1] ?? '';
    expect(await customer.say(example)).toContain(share.declinedNow);
    expect(await person.say(catalogues[language].buttons.share.typed)).toContain(example.split(': ')[1]);
  });
});
