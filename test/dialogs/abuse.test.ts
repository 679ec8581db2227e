import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

/** What somebody might try who is not to succeed: each line of the list is a test. More of them are in sharing.test.ts. */

const folder = temporaryFolders();
let desk: TestDesk;
let partner: Person;
let customer: Person;
let stranger: Person;

const somebody = (id: string, channel: string): Person =>
  new Person((activity) => desk.send(activity), { id, channel });

const openSwitch = async (person: Person, to: string, customerName: string): Promise<void> => {
  await person.say(`our customer moves Azure from Fabrikam to ${to}; we are a direct partner`);
  for (const said of ['commercial', 'no', 'Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'csp', 'yes', 'no'])
    await person.say(said);
  for (const said of [customerName, 'skip', 'yes']) await person.say(said);
  expect(person.read).toContain('The answer');
};

const codeFor = async (person: Person, seat: string): Promise<string> => {
  await person.say('share');
  await person.click({ verb: 'invite', seat });
  return /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(person.read)?.[0] ?? 'no code';
};

const stored = async (): Promise<readonly Case[]> => desk.casesOf('emulator', 'partner');

const decidedOf = (given: Case | undefined): Extract<Case, { state: 'decided' }> => {
  if (given?.state !== 'decided') throw new Error('the case is not decided');
  return given;
};

beforeEach(async () => {
  desk = await new TestDesk(await folder()).open();
  partner = somebody('partner', 'emulator');
  customer = somebody('customer', 'webchat');
  stranger = somebody('stranger', 'emulator');
  await openSwitch(partner, 'Contoso', 'Adatum');
});
afterEach(() => desk.close());

test('a code opens its own seat only, whatever is written or clicked beside it', async () => {
  const code = await codeFor(partner, 'currentPartner');
  await customer.submit({ verb: 'join', invitation: code, seat: 'customer', case: 'HYH-186' });
  expect(customer.read).toContain('You take part now');
  const [given] = await stored();
  expect(given?.parties).toMatchObject([{ seat: 'currentPartner', members: [expect.any(String)] }]);
});

test('a code that was guessed, or belongs to another case, opens nothing', async () => {
  await codeFor(partner, 'customer');
  for (const code of ['AZJ2-K92K-MGAB-JQFS', 'HYH-186', '0000-0000-0000-0000']) await stranger.say(`join ${code}`);
  expect((await stored())[0]?.parties).toMatchObject([{ seat: 'customer', members: [] }]);
});

test('a card from another case changes neither', async () => {
  await customer.say(`join ${await codeFor(partner, 'customer')}`);
  await openSwitch(partner, 'Contoso', 'Litware');
  const [second, first] = (await stored()).map(decidedOf);
  if (first === undefined || second === undefined) throw new Error('there are not two cases');
  await customer.submit({ verb: 'mark', case: second.id, decidedAt: second.decidedAt, step: 2, done: true });
  await customer.submit({ verb: 'mark', case: first.id, decidedAt: 'another instant', step: 2, done: true });
  await partner.submit({ verb: 'mark', case: first.id, decidedAt: 'another instant', step: 1, done: true });
  expect(await stored()).toEqual([second, first]);
});

test('a card of an older version changes nothing', async () => {
  const { id, decidedAt } = decidedOf((await stored())[0]);
  desk.now = new Date(desk.now.getTime() + 1000);
  for (const said of ['change the cloud to Germany', 'yes']) await partner.say(said);
  const before = await stored();
  for (const verb of ['turnDown', 'problem', 'solved']) await partner.submit({ verb, case: id, decidedAt, step: 1 });
  await partner.submit({ verb: 'mark', case: id, decidedAt, step: 1, done: true });
  await partner.submit({ verb: 'answer', case: id, version: 3, question: 'cloud', value: 'commercial' });
  await partner.submit({ verb: 'command', name: 'confirm', case: id, version: 3 });
  expect(await stored()).toEqual(before);
});

test('a card of another person’s does for nobody what it did for them', async () => {
  await customer.say(`join ${await codeFor(partner, 'customer')}`);
  await partner.say('plan');
  const before = await stored();
  for (const { data } of partner.buttons) {
    if (['open', 'start'].includes(String(data.verb))) continue;
    await stranger.submit(data);
    expect(stranger.read).not.toMatch(/Contoso|Adatum|Production|3f2504e0/);
    if (data.verb !== 'command') await customer.submit(data);
  }
  expect(await stored()).toEqual(before);
});

test.each([
  { verb: 'delete' },
  { verb: 'mark', step: 'all' },
  { verb: 'mark', done: 'yes' },
  { verb: 'mark', step: 99 },
  { verb: 'mark', step: -1 },
  { verb: 'mark', case: 'XXX-000' },
  { verb: 'mark', case: '../people/x' },
  { verb: 'mark', case: { $ne: null } },
  { verb: 'invite', seat: 'microsoft' },
  { verb: 'invite', seat: 'newPartner' },
  { verb: 'takeBack', seat: 'customer' },
  { verb: 'turnDown', step: 1 },
  { verb: 'command', name: 'expire' },
  { verb: 'command', name: 'withdraw' },
  { verb: 'answer', question: '__proto__', value: 'x' },
  { verb: 'answer', question: 'state', value: 'decided' },
  { verb: 'answer', question: 'owner', value: 'me' },
  { verb: 'change', question: 'constructor' },
  { verb: 'join', invitation: '' },
])('an altered click changes nothing: %j', async (altered) => {
  const given = decidedOf((await stored())[0]);
  await partner.submit({
    case: given.id,
    version: given.version,
    decidedAt: given.decidedAt,
    step: 2,
    done: true,
    ...altered,
  });
  expect(partner.read).not.toBe('');
  expect(await stored()).toEqual([given]);
});

test('what only the program does, nobody does by a click or a word', async () => {
  const before = await stored();
  for (const said of ['expire', 'remind', 'endInvitation customer', 'lose partner']) await partner.say(said);
  for (const name of ['expire', 'remind', 'lose', 'endInvitation'])
    await partner.submit({ verb: 'command', name, case: 'HYH-186', version: 1 });
  expect(await stored()).toEqual(before);
});

/** Every text of a card, with the kind of element that it stands in. */
const textsOf = (node: unknown, kind = ''): readonly { readonly kind: string; readonly text: string }[] => {
  if (Array.isArray(node)) return node.flatMap((one) => textsOf(one, kind));
  if (typeof node !== 'object' || node === null) return [];
  const type = String(Reflect.get(node, 'type') ?? kind);
  return Object.entries(node).flatMap(([name, part]) =>
    // What a client reads aloud or shows instead of the card is plain text anyway, and so is what goes back.
    name === 'fallbackText' || name === 'speak' || name === 'data'
      ? []
      : typeof part === 'string'
        ? [{ kind: `${type}.${name}`, text: part }]
        : textsOf(part, type),
  );
};

test.each([
  '**bold** [click](https://evil.example) _it_',
  '<script>alert(1)</script><b>x</b>&lt;',
  '<at>Everybody</at> @channel',
  `{{DATE(2026-11-20)}} ${'{'}name} {"type":"AdaptiveCard"}`,
  '| a | b |\n|---|---|\n# heading\n- list',
])('a name, a reason and a note are shown to the other side as plain text: %s', async (hostile) => {
  const marked = hostile.replaceAll('\n', ' ');
  const asked = await codeFor(partner, 'customer');
  await partner.say(`change customer to "${hostile}"`);
  const sent: unknown[] = [];
  const reader = new Person(
    async (activity) => {
      const answered = await desk.send(activity);
      sent.push(...answered.flatMap(({ attachments }) => attachments ?? []));
      return answered;
    },
    { id: 'customer', channel: 'webchat' },
  );
  await reader.say(asked);
  await reader.click({ verb: 'join' });
  await partner.say('done 1');
  await partner.say(`problem 4: ${marked}`);
  for (const said of ['plan', 'history', 'share']) await reader.say(said);
  const shown = sent.flatMap((card) => textsOf(card)).filter(({ text }) => text.includes(marked.slice(-8)));
  expect(shown.length).toBeGreaterThan(0);
  expect([...new Set(shown.map(({ kind }) => kind))]).toEqual(['TextRun.text']);
});

test('10,000 characters are not taken for a name, a reason or a note, and nothing of them is shown', async () => {
  const long = 'x'.repeat(10_000);
  await customer.say(`join ${await codeFor(partner, 'customer')}`);
  await partner.say(`change customer to ${long}`);
  await partner.say('done 1');
  await customer.say(`problem 2: ${long}`);
  await customer.say(`decline: ${long}`);
  expect(JSON.stringify(await stored())).not.toContain('x'.repeat(201));
  expect((await stored())[0]?.ended).toBeUndefined();
});
