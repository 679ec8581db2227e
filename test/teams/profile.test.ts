import { expect, test } from '@jest/globals';
import { startRunning } from './running.ts';
import { anna, execute, message, personal } from './teamsActivities.ts';

const start = startRunning();

test('a form about who somebody is gives way to what it says now, once it was sent', async () => {
  const { line, connector } = await start();
  const asked = await line.send(message(anna, personal(anna), 'chi sono?'));
  expect(asked.read).toContain('Qui sei un ospite');
  const data = asked.messages.flatMap(({ clicks }) => clicks)[0]?.data;
  expect(data).toEqual({ verb: 'profile', version: 0 });
  const filled = { ...data, name: 'Adatum Srl', role: 'customer', country: 'Italia' };
  const card = `sent-${connector.calls.length}`;
  const { body } = await line.send(execute(anna, personal(anna), filled, card));
  expect(JSON.stringify(body)).toContain('Annotato: Organizzazione: Adatum Srl; Il tuo ruolo: Cliente; Paese: Italia.');
  expect(connector.calls.at(-1)?.method).toBe('PUT');
});
