import type { Call, FakeConnector } from '../harness/fakeConnector.ts';
import { heard } from '../harness/heard.ts';
import { Person } from '../harness/person.ts';
import type { Running } from './running.ts';
import { ben, type Member, message, personal } from './teamsActivities.ts';

/** What went to a member's own chat with the bot. */
export const callsTo = ({ id }: Pick<Member, 'id'>, { calls }: FakeConnector): readonly Call[] =>
  calls.filter(({ path }) => path.startsWith(`/v3/conversations/a:${id}/`));

/** Everything that they can read there, the messages and what some were replaced by, one below the other. */
export const readBy = (member: Pick<Member, 'id'>, connector: FakeConnector): string =>
  callsTo(member, connector)
    .map(({ activity }) => heard(activity).text)
    .join('\n\n');

/** The id that the channel gave to a message. */
export const idOf = (call: Call, { calls }: FakeConnector): string => `sent-${calls.indexOf(call) + 1}`;

/** Resolves with the first call that is as wanted, as soon as it has arrived. */
export const arrival = async (connector: FakeConnector, wanted: (call: Call) => boolean): Promise<Call> => {
  for (;;) {
    const found = connector.calls.find(wanted);
    if (found !== undefined) return found;
    await connector.arrived(connector.calls.length + 1);
  }
};

/** A partner in Teams shares an Azure switch, and gives the code for the customer. */
export const sharedBy = async (running: Running) => {
  const { line, desk, connector } = running;
  const sayAs = async (member: Member, text: string): Promise<string> =>
    (await line.send(message(member, personal(member), text))).read;
  const say = (text: string): Promise<string> => sayAs(ben, text);
  const codeFor = async (name: string): Promise<string> =>
    /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(await say(`share with ${name}`))?.[0] ?? 'no code';
  for (const text of ['switch Azure from Fabrikam to Contoso', 'direct', 'commercial', 'no']) await say(text);
  for (const text of ['Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'csp', 'yes', 'no', 'Adatum', 'skip', 'yes'])
    await say(text);
  const code = await codeFor('Adatum');
  const customer = new Person((activity) => desk.send({ ...activity, serviceUrl: connector.serviceUrl }), {
    id: 'customer',
    channel: 'webchat',
  });
  return { ...running, say, sayAs, code, codeFor, customer };
};
