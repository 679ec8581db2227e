import { expect, test } from '@jest/globals';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { heard } from '../harness/heard.ts';
import { TeamsLine } from '../harness/teamsLine.ts';
import { startRunning } from './running.ts';
import { arrival, callsTo, readBy, sharedBy } from './sharing.ts';
import { anna, ben } from './teamsActivities.ts';

const start = startRunning();
const shared = async () => sharedBy(await start());
const { en, it } = catalogues;

test('what the customer does reaches the partner in Teams, as a card on which they can act', async () => {
  const { connector, customer, code } = await shared();
  const before = connector.calls.length;
  await customer.say(`join ${code}`);
  await connector.arrived(before + 1);
  const { activity, path } = connector.calls[before] ?? {};
  expect(path).toContain(`a:${ben.id}`);
  const said = JSON.stringify(activity);
  expect(said).toContain('Adatum (not verified) takes part now.');
  expect(said).toContain('"Action.Execute"');
  expect(said).toContain('"verb":"mark"');
});

test('who removed the bot is not told, is not tried again, and holds nobody up', async () => {
  const { connector, customer, code, desk, log } = await shared();
  connector.refuse(() => ({ status: 403, code: 'BotNotInConversationRoster' }));
  const before = connector.calls.length;
  expect(await customer.say(`join ${code}`)).toContain('You take part now');
  await connector.arrived(before + 1);
  await desk.restart();
  await desk.close();
  const told = log.lines.filter(({ event }) => event === 'newsNotTold');
  expect(told.map(({ fields }) => fields?.delivery)).toEqual(['unreachable']);
  expect(connector.calls).toHaveLength(before + 1);
});

test('who takes part reads that the case was given up', async () => {
  const { say, sayAs, code, connector } = await shared();
  await sayAs(anna, `partecipo ${code}`);
  await say('cancel');
  await say('yes');
  const told = await arrival(connector, ({ activity }) => heard(activity).text.includes(it.news.withdrawn));
  expect(callsTo(anna, connector)).toContain(told);
});

test('who cannot be told now is told after the next start, once', async () => {
  const { connector, customer, code, desk } = await shared();
  connector.refuse(() => ({ status: 503 }));
  const before = connector.calls.length;
  await customer.say(`join ${code}`);
  await connector.arrived(before + 1);
  await desk.close();
  connector.refuse(() => undefined);
  await desk.open();
  await connector.arrived(before + 2);
  expect(JSON.stringify(connector.calls[before + 1]?.activity)).toContain('Adatum (not verified) takes part now.');
  await desk.restart();
  await desk.restart();
  expect(connector.calls).toHaveLength(before + 2);
});

test.each([
  [403, 'BotNotInConversationRoster'],
  [403, 'MessageWritesBlocked'],
  [404, 'ConversationNotFound'],
])(
  'the opener reads once that somebody cannot be reached any more (%i %s), who reads what they missed when they are back',
  async (status, reason) => {
    const { connector, say, sayAs, code, desk } = await shared();
    const lost = en.news.unreachable('Adatum');
    await sayAs(anna, `partecipo ${code}`);
    await arrival(connector, ({ activity }) => heard(activity).text.includes('Adatum (not verified) takes part now.'));
    const toAnna = callsTo(anna, connector).length;
    connector.refuse(({ path }) => (path.includes(anna.id) ? { status, code: reason } : undefined));
    await say('done 1');
    await arrival(connector, ({ activity }) => heard(activity).text.includes(lost));
    await say('undo 1');
    connector.refuse(() => undefined);
    await sayAs(anna, 'piano');
    const missed = await arrival(connector, ({ activity }) => heard(activity).text.includes('passo 1 annullato'));
    // One message that could not be sent, the answer to what she said, and one with all that she missed.
    expect(callsTo(anna, connector)).toHaveLength(toAnna + 3);
    expect(heard(missed.activity).text).toContain('passo 1 fatto');
    await desk.restart();
    await desk.close();
    expect(callsTo(anna, connector)).toHaveLength(toAnna + 3);
    expect(readBy(ben, connector).split(lost)).toHaveLength(2);
  },
);

test('nothing is told for ever and ever where everybody is gone', async () => {
  const { connector, sayAs, code, say, desk } = await shared();
  await sayAs(anna, `partecipo ${code}`);
  await arrival(connector, ({ activity }) => heard(activity).text.includes('Adatum (not verified) takes part now.'));
  connector.refuse(() => ({ status: 403, code: 'BotNotInConversationRoster' }));
  await say('done 1');
  await desk.restart();
  await desk.restart();
  await desk.close();
  const [current] = await desk.open().then(() => desk.casesOf('msteams', ben.id));
  expect(current?.history.filter(({ kind }) => kind === 'unreachable')).toHaveLength(1);
});

test.each([
  ['as seconds', { 'retry-after': '7200' }],
  ['as a moment', { date: 'Fri, 20 Nov 2026 09:00:00 GMT', 'retry-after': 'Fri, 20 Nov 2026 11:00:00 GMT' }],
])('a channel that asks for two hours (%s) is left alone for two hours and a little more', async (_how, headers) => {
  const running = await start();
  const { connector, desk } = running;
  const timer = new HandTimer();
  desk.timer = timer;
  desk.random = () => 0.5;
  await desk.restart();
  const line = new TeamsLine(await desk.listen(), connector);
  const { customer, code } = await sharedBy({ ...running, line });
  connector.refuse(() => ({ status: 429, headers }));
  const before = connector.calls.length;
  await customer.say(`join ${code}`);
  await timer.started(7_920_000);
  expect(connector.calls).toHaveLength(before + 1);
  connector.refuse(() => undefined);
  timer.pass();
  await connector.arrived(before + 2);
  expect(readBy(ben, connector)).toContain('Adatum (not verified) takes part now.');
});
