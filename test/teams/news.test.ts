import { expect, test } from '@jest/globals';
import { Person } from '../harness/person.ts';
import { startRunning } from './running.ts';
import { ben, message, personal } from './teamsActivities.ts';

const start = startRunning();

/** A partner in Teams shares an Azure switch, and gives the code for the customer. */
const shared = async () => {
  const running = await start();
  const { line, desk } = running;
  const say = async (text: string): Promise<string> => (await line.send(message(ben, personal(ben), text))).read;
  for (const text of ['switch Azure from Fabrikam to Contoso', 'direct', 'commercial', 'no']) await say(text);
  for (const text of ['Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'csp', 'yes', 'no', 'Adatum', 'skip', 'yes'])
    await say(text);
  const code = /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(await say('share with Adatum'))?.[0] ?? 'no code';
  const customer = new Person((activity) => desk.send(activity), { id: 'customer', channel: 'webchat' });
  return { ...running, say, code, customer };
};

test('what the customer does reaches the partner in Teams, as a card on which they can act', async () => {
  const { connector, customer, code } = await shared();
  const before = connector.calls.length;
  await customer.say(`join ${code}`);
  await connector.arrived(before + 1);
  const { activity, path } = connector.calls[before] ?? {};
  expect(path).toContain(`a:${ben.id}`);
  const said = JSON.stringify(activity);
  expect(said).toContain('Adatum takes part now.');
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

test('who takes part reads that the case was given up, before it is gone', async () => {
  const { say, code, desk, line, connector } = await shared();
  const anna = { id: '29:1-anna', name: 'Anna', locale: 'it-IT' };
  await line.send(message(anna, personal(anna), `partecipo ${code}`));
  await say('cancel');
  const before = connector.calls.length;
  await say('yes');
  const told = connector.calls.slice(before).filter(({ path }) => path.includes(anna.id));
  expect(told.map(({ activity }) => JSON.stringify(activity)).join()).toContain('la pratica non c’è più');
  expect(await desk.casesOf('msteams', ben.id)).toEqual([]);
});

test('who cannot be told now is told after the next start', async () => {
  const { connector, customer, code, desk } = await shared();
  connector.refuse(() => ({ status: 503 }));
  const before = connector.calls.length;
  await customer.say(`join ${code}`);
  await connector.arrived(before + 1);
  await desk.close();
  connector.refuse(() => undefined);
  await desk.open();
  await connector.arrived(before + 2);
  expect(JSON.stringify(connector.calls[before + 1]?.activity)).toContain('Adatum takes part now.');
});
