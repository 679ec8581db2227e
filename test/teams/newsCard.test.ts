import { beforeEach, expect, test } from '@jest/globals';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { problemsOf } from '../cards/cardChecker.ts';
import type { Call } from '../harness/fakeConnector.ts';
import { heard } from '../harness/heard.ts';
import { startRunning } from './running.ts';
import { arrival, callsTo, idOf, sharedBy } from './sharing.ts';
import { anna, ben, execute, personal } from './teamsActivities.ts';

const start = startRunning();
let all: Awaited<ReturnType<typeof sharedBy>>;
/** The card that told Ben that Anna has joined, on which he can mark his step. */
let card: Call;
const { en } = catalogues;

beforeEach(async () => {
  all = await sharedBy(await start());
  await all.sayAs(anna, `partecipo ${all.code}`);
  card = await arrival(all.connector, ({ activity }) =>
    heard(activity).text.includes('Adatum (not verified) takes part now.'),
  );
});

const updates = (): readonly Call[] => callsTo(ben, all.connector).filter(({ method }) => method === 'PUT');
const said = (words: string) => arrival(all.connector, ({ activity }) => heard(activity).text.includes(words));

/** Anna does something that Ben hears of. */
const annaReports = async (problem: string): Promise<void> => {
  await all.say('done 1');
  await all.sayAs(anna, `problema 2: ${problem}`);
  await said(problem);
};

test('says the same without its buttons as soon as there is newer news', async () => {
  await annaReports('non trovo il link');
  const { activity, path } = await arrival(all.connector, ({ method }) => method === 'PUT');
  expect(path.endsWith(`/${idOf(card, all.connector)}`)).toBe(true);
  const { text, clicks } = heard(activity);
  expect(text).toContain('Adatum (not verified) takes part now.');
  expect(text).toContain(en.news.past);
  expect(clicks).toEqual([]);
  expect(JSON.stringify(activity)).not.toContain('refresh');
  expect(problemsOf(activity.attachments?.[0]?.content)).toEqual([]);
  await all.desk.close();
  expect(updates()).toHaveLength(1);
});

test('stays what a click made of it', async () => {
  const mark = heard(card.activity).clicks.find(({ data }) => data.verb === 'mark');
  await all.line.send(execute(ben, personal(ben), mark?.data, idOf(card, all.connector)));
  expect(updates()).toHaveLength(1);
  expect(heard(updates()[0]?.activity ?? {}).text).toContain(en.plan.title);
  await all.sayAs(anna, 'problema 2: non trovo il link');
  await said('non trovo il link');
  await all.desk.close();
  expect(updates()).toHaveLength(1);
});

test('that is gone meanwhile is a warning, and the news is told', async () => {
  all.connector.refuse(({ method }) => (method === 'PUT' ? { status: 404, code: 'ActivityNotFound' } : undefined));
  await annaReports('non trovo il link');
  await all.desk.close();
  expect(all.log.lines.filter(({ level }) => level !== 'info')).toEqual([
    { level: 'warn', event: 'newsCardNotReplaced', fields: { channel: 'msteams' } },
  ]);
});

test('is not replaced where the channel cannot do that', async () => {
  const fabrikam = await all.codeFor('Fabrikam');
  await all.customer.say(`join ${fabrikam}`);
  await all.say('done 1');
  await all.say('undo 1');
  const toCustomer = (): readonly Call[] =>
    all.connector.calls.filter(({ path }) => path.includes('/customer-1/activities'));
  await arrival(all.connector, (call) => toCustomer().indexOf(call) === 1);
  await all.desk.close();
  expect(toCustomer().map(({ method }) => method)).toEqual(['POST', 'POST']);
});
