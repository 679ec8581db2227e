import { beforeEach, describe, expect, test } from '@jest/globals';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { problemsOf } from '../cards/cardChecker.ts';
import type { Call } from '../harness/fakeConnector.ts';
import { heard } from '../harness/heard.ts';
import type { Outcome } from '../harness/teamsLine.ts';
import { startByHand } from './byHand.ts';
import { startRunning } from './running.ts';
import { arrival, callsTo, sharedBy } from './sharing.ts';
import { anna, ben, execute, groupChat, type Member, personal } from './teamsActivities.ts';

const start = startRunning();
const startChanged = startByHand();
const { en, it: italian } = catalogues;

/** The card of a message, and how a client asks for it anew. */
const cardOf = (call: Call | undefined) => {
  const card: unknown = call?.activity.attachments?.[0]?.content;
  const { refresh } = Object(card);
  return { card, data: refresh?.action?.data, userIds: refresh?.userIds };
};

/** The card that answers a refresh: what it says, and what can be clicked on it. */
const answered = ({ status, body }: Outcome) => {
  const { statusCode, type, value } = Object(body);
  expect({ status, statusCode, type }).toEqual({
    status: 200,
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
  });
  expect(problemsOf(value)).toEqual([]);
  return heard({ attachments: [{ contentType: type, content: value }] });
};

describe('in a shared case', () => {
  let all: Awaited<ReturnType<typeof sharedBy>>;
  let told: Call;
  let plan: Call | undefined;
  beforeEach(async () => {
    all = await sharedBy(await start());
    await all.sayAs(anna, `partecipo ${all.code}`);
    told = await arrival(all.connector, ({ activity }) =>
      heard(activity).text.includes('Adatum (not verified) takes part now.'),
    );
    await all.say('plan');
    plan = callsTo(ben, all.connector).at(-1);
  });

  /** A client asks for a card anew, without its person’s doing. */
  const refresh = (member: Member, data: unknown, where = personal(member)): Promise<Outcome> => {
    const click = execute(member, where, data, 'sent-1');
    return all.line.send({ ...click, value: { ...click.value, trigger: 'automatic' } });
  };

  test('the plan is refreshed for whom it was sent to, and for nobody else', () => {
    const { card, data, userIds } = cardOf(plan);
    expect(problemsOf(card)).toEqual([]);
    expect(data).toMatchObject({ verb: 'refresh', shows: 'plan' });
    expect(userIds).toEqual([ben.id]);
  });

  test('it comes as it is now, with what this person may mark', async () => {
    const { data } = cardOf(plan);
    const marks = (outcome: Outcome) =>
      answered(outcome).clicks.flatMap(({ data: { verb, step } }) => (verb === 'mark' ? [step] : []));
    expect(marks(await refresh(anna, data))).toEqual([]);
    await all.say('done 1');
    const outcome = await refresh(anna, data);
    expect(marks(outcome)).toEqual([2]);
    expect(answered(outcome).text).toContain(italian.plan.title);
    expect(marks(await refresh(ben, data))).toEqual([1]);
  });

  test('nothing is said, replaced or changed by it', async () => {
    const before = await all.desk.everyFile();
    const { calls } = await refresh(ben, cardOf(plan).data);
    expect(calls).toEqual([]);
    expect(await all.desk.everyFile()).toBe(before);
  });

  test('a question that is open meanwhile stays open', async () => {
    const asked = await all.say('I want to add a second partner');
    expect(asked).toContain('Which cloud is the customer in?');
    expect(answered(await refresh(ben, cardOf(plan).data)).text).toContain(en.plan.title);
    expect(await all.say('commercial')).not.toContain('Which cloud');
    expect(await all.say('back')).toContain('Which cloud is the customer in?');
  });

  test('news stays readable, with what can be done now', async () => {
    const { data, userIds } = cardOf(told);
    expect(userIds).toEqual([ben.id]);
    expect(answered(await refresh(ben, data)).clicks).toEqual(heard(told.activity).clicks);
    await all.say('done 1');
    const now = answered(await refresh(ben, data));
    expect(now.text).toContain('Adatum (not verified) takes part now.');
    expect(now.clicks.map(({ data: { verb } }) => verb)).not.toContain('mark');
  });

  test('while the facts are being changed, that is all there is to see', async () => {
    await all.say('change the cloud');
    await all.say('US Government');
    const { data } = cardOf(plan);
    expect(answered(await refresh(ben, data)).text).toContain(en.news.reopened);
    expect(answered(await refresh(anna, data)).text).toContain(italian.share.beingChanged(Object(data).case));
  });

  test('who takes no part in it reads the same as of a case that does not exist', async () => {
    const carl: Member = { id: '29:1-carl', name: 'Carl', locale: 'en-GB' };
    const { data } = cardOf(plan);
    const outcome = await refresh(carl, data);
    expect(answered(outcome)).toEqual({ text: expect.stringContaining(en.says.unknownCase(data.case)), clicks: [] });
    const nowhere = await refresh(carl, { ...data, case: 'XXX-000' });
    expect(JSON.stringify(nowhere.body)).toBe(JSON.stringify(outcome.body).replaceAll(data.case, 'XXX-000'));
    expect([...outcome.calls, ...nowhere.calls]).toEqual([]);
  });

  test('it is refused where others read along', async () => {
    const { body, calls } = await refresh(ben, cardOf(plan).data, groupChat);
    expect(body).toMatchObject({ statusCode: 400, value: { message: en.group.notHere } });
    expect(calls).toEqual([]);
  });

  test('a channel whose cards cannot be refreshed is not asked to', async () => {
    await all.customer.say(`join ${await all.codeFor('Fabrikam')}`);
    await all.say('done 1');
    const { activity } = await arrival(all.connector, ({ path }) => path.includes('/customer-1/activities'));
    expect(JSON.stringify(activity)).toContain('"Action.Submit"');
    expect(JSON.stringify(activity)).not.toContain('refresh');
  });
});

test('where it fails nobody is bothered with it', async () => {
  const { line, connector } = await startChanged((desk) => ({
    ...desk,
    find: () => Promise.reject(new Error('a defect')),
  }));
  const data = { verb: 'refresh', case: 'KRM-482', shows: 'plan' };
  const { body } = await line.send(execute(ben, personal(ben), data, 'sent-1'));
  expect(body).toMatchObject({ statusCode: 500 });
  expect(connector.calls).toEqual([]);
});
