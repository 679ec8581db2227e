import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { personKey } from '../../src/bot/personKey.ts';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { play, readScript, type Turn } from '../journeys/replay.ts';
import { filesUnder } from '../store/filesUnder.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { type FakeChannel, fakeChannel } from './fakeChannel.ts';
import { realServers } from './realServer.ts';
import { storedCases } from './storedCases.ts';

const servers = realServers();
const folder = temporaryFolders();
let channel: FakeChannel | undefined;
afterEach(() => channel?.close());

const id = '29:zaphod-beeblebrox';
const name = 'Zaphod Beeblebrox';
const guids = ['3F2504E0-4F89-41D3-9A0C-0305E82C3301', '9b2e4c1a7d334f0e8a516c2f0d9e1b47'];
const dashed = ['3f2504e0-4f89-41d3-9a0c-0305e82c3301', '9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47'];
const email = 'trillian@heartofgold.example';

const both = (said: string): Turn => ({ en: said, it: said });

/** A whole journey, with what nobody but the person and their case may know. */
const script: readonly Turn[] = [
  ...readScript('switchAzure').slice(0, 15),
  { en: 'change customer email', it: 'cambia e-mail del cliente' },
  both(email),
  { en: 'yes', it: 'sì' },
  { en: 'plan', it: 'piano' },
  { en: 'letter', it: 'lettera' },
  { en: 'form', it: 'modulo' },
  { en: 'sheet', it: 'scheda' },
  { en: 'done 1', it: 'fatto 1' },
];

const never = async (): Promise<void> => undefined;

describe.each(languages)('in %s, a log at its most talkative', (language) => {
  test('has JSON lines only, and nothing of what anybody wrote or who they are', async () => {
    const data = await folder();
    const server = await servers.start({ DATA_DIR: data, LOG_LEVEL: 'debug' });
    const overHttp = httpLine(() => server.address);
    const person = new Person((activity) => overHttp({ ...activity, from: { id, name } }), { id, language });
    const conversation = await play(script, language, person, never);
    const typed = script.flatMap((turn) => ('en' in turn ? [turn[language]] : []));

    // What goes wrong is logged as well, and is what the log could quote.
    const address = `${server.address}/api/messages`;
    const headers = { 'content-type': 'application/json' };
    await fetch(address, { method: 'POST', headers, body: `{"text": "${name}" ${email}` });
    await fetch(address, {
      method: 'POST',
      headers,
      body: JSON.stringify({ type: 'message', from: { id }, text: name }),
    });
    await person.submit({ verb: 'answer', case: name, version: email });
    const refusing = await fakeChannel();
    channel = refusing;
    refusing.answer('refuses');
    await fetch(address, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        type: 'message',
        text: name,
        channelId: 'emulator',
        from: { id, name },
        conversation: { id: `${id}-2` },
        serviceUrl: refusing.serviceUrl,
      }),
    });
    const { status } = await fetch(address, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        type: 'message',
        text: 'hello',
        channelId: `${name} ${email}`,
        from: { id },
        conversation: { id: `${id}-3` },
        deliveryMode: 'expectReplies',
      }),
    });
    expect(status).toBe(200);

    const { stdout, stderr } = await server.stop();
    const lines = stderr.trimEnd().split('\n');
    const events = lines.map((line) => (JSON.parse(line) as { readonly event: unknown }).event); // every line has one
    expect(events.filter((event) => event === 'turn').length).toBeGreaterThanOrEqual(script.length);
    expect(events).toEqual(expect.arrayContaining(['notDelivered', 'stopping']));
    expect(stderr).toContain('"event":"turn","channel":"other"');

    // The journey did bring these to where they belong, or their absence in the log would show nothing.
    const [stored] = await storedCases(data);
    const kept = JSON.stringify(stored?.document);
    for (const secret of [...dashed, email, 'Contoso', 'Fabrikam', 'Adatum']) expect(kept).toContain(secret);
    expect(conversation).toContain(catalogues[language].plan.title);

    const secrets = [
      id,
      name,
      'Zaphod',
      ...guids,
      ...dashed,
      email,
      'heartofgold',
      'Contoso',
      'Fabrikam',
      'Adatum',
      personKey('emulator', id),
      // Shorter ones are words of any log.
      ...typed.filter((said) => said.length > 6),
    ];
    const written = `${stdout}${stderr}`.toLowerCase();
    expect(secrets.filter((secret) => written.includes(secret.toLowerCase()))).toEqual([]);
  });
});

test('a case of several sides leaves nothing in the log of who they are, why they do what, and how they came in', async () => {
  const data = await folder();
  const signingKey = 'planted-signing-key-of-the-web-chat-0123456789';
  const server = await servers.start({ DATA_DIR: data, LOG_LEVEL: 'debug', WEBCHAT_SIGNING_KEY: signingKey });
  // What is told to the others goes to this channel, which quotes it as it refuses it.
  const refusing = await fakeChannel();
  channel = refusing;
  refusing.answer('refuses');
  const overHttp = httpLine(() => server.address);
  const side = (userId: string, userName: string): Person =>
    new Person(
      (activity) => overHttp({ ...activity, from: { id: userId, name: userName }, serviceUrl: refusing.serviceUrl }),
      { id: userId },
    );
  const opener = side('29:ford-prefect', 'Ford Prefect');
  const customer = side('29:arthur-dent', 'Arthur Dent');
  const decliner = side('29:slartibartfast', 'Slartibartfast');
  const codeIn = (read: string): string => /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(read)?.[0] ?? 'no code';

  for (const said of ['my organisation is Megadodo Publications', 'my tenant is betelgeuse.example'])
    await opener.say(said);
  await opener.say('no');
  for (const said of ['switch Azure from Sirius Cybernetics to Megadodo', 'direct', 'commercial', 'no'])
    await opener.say(said);
  for (const said of [`Heartship ${guids[0]}`, 'csp', 'yes', 'no', 'Magrathea', 'skip', 'yes']) await opener.say(said);
  expect(opener.read).toContain('The answer');
  const joining = codeIn(await opener.say('share with Magrathea'));
  const declining = codeIn(await opener.say('share with Sirius Cybernetics'));
  expect([joining, declining]).not.toContain('no code');
  const wrong = 'ABCD-EFGH-JKMN-PQRS';
  await decliner.say(`join ${wrong}`);
  await customer.say(`join ${joining}`);
  await customer.say('my name is Arthur Dent and my e-mail is dent@islington.example');
  await decliner.say(`decline ${declining}: the mice would be furious`);
  await opener.say('done 1');
  await customer.say('problem 2: the vogons want a form in triplicate');
  await opener.say('withdraw');
  await opener.say('because the bypass has to be built');

  const { stdout, stderr } = await server.stop();
  // But for the answers of a conversation, which are kept beside its place so that they can be given once more.
  const kept = (await filesUnder(data)).filter((file) => !file.startsWith('dialogs'));
  const stored = (await Promise.all(kept.map((file) => readFile(join(data, file), 'utf8')))).join('\n');
  // These did come to where they belong, or their absence in the log would show nothing.
  for (const secret of ['Megadodo', 'Magrathea', 'the mice would be furious', 'the vogons want a form in triplicate'])
    expect(stored).toContain(secret);
  expect(stderr).toContain('newsNotTold');

  const secrets = [
    ...['ford-prefect', 'Ford Prefect', 'arthur-dent', 'Arthur', 'Slartibartfast', 'dent@islington', 'islington'],
    ...['Megadodo', 'Magrathea', 'Sirius', 'Heartship', 'betelgeuse', 'mice', 'vogons', 'triplicate', 'bypass'],
    ...[guids[0] ?? '', dashed[0] ?? '', joining, declining, wrong, signingKey],
    ...['29:ford-prefect', '29:arthur-dent', '29:slartibartfast'].map((userId) => personKey('emulator', userId)),
  ];
  const written = `${stdout}${stderr}`.toLowerCase();
  expect(secrets.filter((secret) => written.includes(secret.toLowerCase()))).toEqual([]);
  // Who reads a case or an invitation comes in nowhere by it.
  expect([joining, declining, wrong, signingKey].filter((secret) => stored.includes(secret))).toEqual([]);
});
