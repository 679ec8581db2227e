import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { problemsOf } from '../cards/cardChecker.ts';
import { heard } from '../harness/heard.ts';
import type { Outcome } from '../harness/teamsLine.ts';
import { onlyCase, storedCases } from '../server/storedCases.ts';
import { type Running, startRunning } from './running.ts';
import { anna, ben, event, execute, message, personal } from './teamsActivities.ts';

const start = startRunning();
let running: Running;
let last: Outcome;
beforeEach(async () => {
  running = await start();
});

const { en } = catalogues;
const where = personal(ben);
const send = async (activity: Partial<Activity>): Promise<Outcome> => {
  last = await running.line.send(activity);
  return last;
};
const say = (text: string): Promise<Outcome> => send(message(ben, where, text));

/** The id that the channel gave to the last new message. */
const lastCard = (): string => {
  const at = running.connector.calls.findLastIndex(({ method }) => method === 'POST');
  return `sent-${at + 1}`;
};

/** Clicks the first button of the last messages whose data has all of `wanted`. */
const click = (wanted: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, string>> = {}) => {
  const found = last.messages
    .flatMap(({ clicks }) => clicks)
    .find(({ data }) => Object.entries(wanted).every(([name, value]) => data[name] === value));
  if (found === undefined) throw new Error(`no button carries ${JSON.stringify(wanted)}`);
  return send(execute(ben, where, { ...found.data, ...fields }, lastCard()));
};

/** The card that an answer puts in the place of the clicked one: what it says, and what can be clicked on it. */
const replaced = ({ status, body }: Outcome) => {
  const { statusCode, type, value } = Object(body);
  expect({ status, statusCode, type }).toEqual({
    status: 200,
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
  });
  expect(problemsOf(value)).toEqual([]);
  return heard({ attachments: [{ contentType: type, content: value }] });
};

/** What is said beside a card that stays. */
const stays = {
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: en.says.seeBelow },
};

const updates = ({ calls }: Outcome) => calls.filter(({ method }) => method === 'PUT');

test('every button is an Action.Execute', async () => {
  const { calls } = await say('menu');
  expect(JSON.stringify(calls)).toContain('"Action.Execute"');
  expect(JSON.stringify(calls)).not.toContain('"Action.Submit"');
});

describe('a clicked answer', () => {
  beforeEach(async () => {
    await say('I want to move Azure from Fabrikam to Contoso');
  });

  test('leaves the question and what was chosen on the card, and asks the next one below', async () => {
    const card = lastCard();
    const outcome = await click({ verb: 'answer', question: 'asker', value: 'customer' });
    const { text, clicks } = replaced(outcome);
    expect(text).toContain('Who are you in this?');
    expect(text).toContain(`✓ ${en.askers.customer.label}`);
    expect(clicks).toEqual([]);
    expect(outcome.messages).toHaveLength(1);
    expect(outcome.read).toContain('Which cloud are you in?');
    // It stays like that: the message itself is replaced, after everything was said.
    expect(outcome.calls.at(-1)).toEqual(updates(outcome)[0]);
    expect(updates(outcome)[0]?.path).toBe(`/v3/conversations/${where.conversation.id}/activities/${card}`);
    expect(heard(updates(outcome)[0]?.activity ?? {})).toEqual({ text, clicks });
    expect((await onlyCase(running.data)).document.facts.asker).toBe('customer');
  });

  test('is answered before the rest is said', async () => {
    const data = last.messages.flatMap(({ clicks }) => clicks).find(({ data }) => data.value === 'customer')?.data;
    const before = running.connector.calls.length;
    const release = running.connector.hold();
    const response = await running.line.post(execute(ben, where, data, lastCard()));
    expect(await response.json()).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    release();
    await running.connector.arrived(before + 2);
  });

  test('has its rest said even if the server is told to stop meanwhile', async () => {
    const data = last.messages.flatMap(({ clicks }) => clicks).find(({ data }) => data.value === 'customer')?.data;
    const before = running.connector.calls.length;
    const release = running.connector.hold();
    await running.line.post(execute(ben, where, data, lastCard()));
    const stopped = running.desk.close();
    release();
    await stopped;
    expect(running.connector.calls.slice(before).map(({ method }) => method)).toEqual(['POST', 'PUT']);
  });

  test('that is clicked twice is told so, on the card', async () => {
    const { messages } = last;
    await click({ verb: 'answer', question: 'asker', value: 'customer' });
    last = { ...last, messages };
    const again = await click({ verb: 'answer', question: 'asker', value: 'customer' });
    expect(replaced(again).text).toContain(en.says.alreadyNoted);
    expect(replaced(again).text).toContain('Which cloud are you in?');
    expect(again.messages).toEqual([]);
  });

  test('of an earlier question changes nothing; the card says where the case stands', async () => {
    const { messages } = last;
    await say('customer');
    const { bytes } = await onlyCase(running.data);
    last = { ...last, messages };
    const stale = await click({ verb: 'answer', question: 'asker', value: 'directPartner' });
    expect(replaced(stale).text).toContain(en.says.staleClick);
    expect(replaced(stale).text).toContain('Which cloud are you in?');
    expect((await onlyCase(running.data)).bytes).toEqual(bytes);
  });

  test.each([
    ['why', 1],
    ['save', 0],
  ])('%s stands on the card, and what is open is asked anew', async (name, asked) => {
    const outcome = await click({ verb: 'command', name });
    expect(replaced(outcome).clicks).toEqual([]);
    expect(outcome.messages).toHaveLength(asked);
    expect(updates(outcome)).toHaveLength(1);
  });

  test('back puts the question before on the card', async () => {
    await click({ verb: 'answer', question: 'asker', value: 'customer' });
    const outcome = await click({ verb: 'command', name: 'back' });
    expect(replaced(outcome).text).toContain('Who are you in this?');
    expect(outcome.messages).toEqual([]);
    expect(updates(outcome)).toHaveLength(1);
  });

  test('of somebody else’s case is like one of a case that does not exist', async () => {
    const data = last.messages.flatMap(({ clicks }) => clicks).find(({ data }) => data.value === 'customer')?.data;
    const { bytes, document } = await onlyCase(running.data);
    const outcome = await send(execute(anna, personal(anna), data, 'sent-1'));
    expect(replaced(outcome).text).toContain(catalogues.it.says.unknownCase(document.id));
    expect(JSON.stringify([outcome.body, outcome.calls])).not.toMatch(/Fabrikam|Contoso/);
    expect((await onlyCase(running.data)).bytes).toEqual(bytes);
  });

  test('of a kind that no card has is answered on the card', async () => {
    expect(replaced(await send(execute(ben, where, { verb: 'explode' }, lastCard()))).text).toContain(en.says.oddClick);
  });

  test('whose message is gone meanwhile is answered all the same', async () => {
    running.connector.refuse(({ method }) =>
      method === 'PUT' ? { status: 404, code: 'ActivityNotFound' } : undefined,
    );
    const outcome = await click({ verb: 'answer', question: 'asker', value: 'customer' });
    expect(replaced(outcome).text).toContain(`✓ ${en.askers.customer.label}`);
    expect(outcome.read).toContain('Which cloud are you in?');
    expect((await say('commercial')).status).toBe(200);
    expect(running.log.lines.filter(({ level }) => level !== 'info')).toEqual([
      { level: 'warn', event: 'cardNotReplaced', fields: { channel: 'msteams' } },
    ]);
  });
});

test('a menu stays where it is, and the journey begins below', async () => {
  await say('menu');
  const outcome = await click({ verb: 'start', request: 'switchAzure' });
  expect(outcome).toMatchObject(stays);
  expect(outcome.read).toContain('Who are you in this?');
  expect(updates(outcome)).toEqual([]);
});

test('a form that was sent empty stands there again, with what it needs', async () => {
  await say('we want to onboard subscriptions bought elsewhere');
  for (const answer of ['customer', 'commercial', 'no', 'Contoso']) await say(answer);
  const outcome = await click({ verb: 'form', entry: 's1' });
  expect(replaced(outcome).text).toContain(en.says.nameMissing);
  expect(replaced(outcome).clicks.map(({ data }) => data.verb)).toContain('form');
  expect(outcome.messages).toEqual([]);
});

test('a filled-in form leaves what was filled in', async () => {
  await say('we want to onboard subscriptions bought elsewhere');
  for (const answer of ['customer', 'commercial', 'no', 'Contoso']) await say(answer);
  const outcome = await click(
    { verb: 'form', entry: 's1' },
    { name: 'Office 365 E3', service: 'license', status: 'active', termEnds: '2028-03-31' },
  );
  const { text, clicks } = replaced(outcome);
  expect(text).toContain('✓ Name: Office 365 E3');
  expect(text).toContain(en.day('2028-03-31'));
  expect(clicks).toEqual([]);
  expect((await onlyCase(running.data)).document.facts.subscriptions).toHaveLength(1);
});

describe('from the summary on', () => {
  beforeEach(async () => {
    await say('I want to move Azure from Fabrikam to Contoso');
    for (const answer of ['customer', 'commercial', 'no', 'Production', 'CSP', 'yes', 'yes', 'skip the rest'])
      await say(answer);
    expect(last.read).toContain(en.summary.title);
  });

  test('the confirmed answers stay readable, and the decision follows', async () => {
    const outcome = await click({ verb: 'command', name: 'confirm' });
    const { text, clicks } = replaced(outcome);
    for (const answer of ['Fabrikam', 'Contoso', en.clouds.commercial.label]) expect(text).toContain(answer);
    expect(clicks).toEqual([]);
    expect(outcome.read).toContain(en.decision.title);
  });

  test('the decision stays when the plan is shown, and the plan shows what is marked', async () => {
    await click({ verb: 'command', name: 'confirm' });
    expect(await click({ verb: 'command', name: 'plan' })).toMatchObject(stays);
    expect(last.read).toContain(en.plan.title);
    const marked = await click({ verb: 'mark', step: 1, done: true });
    expect(replaced(marked).text).toContain(en.plan.title);
    expect(replaced(marked).text).toContain(en.plan.states.done);
    expect(marked.read).toContain(en.says.stepMarked(1, true));
  });

  test('a case that is thrown away is said to be gone on the card that asked', async () => {
    await say('cancel');
    const gone = await click({ verb: 'command', name: 'confirm' });
    expect(replaced(gone).text).toContain('gone');
    expect(gone.read).toContain(en.menu.again);
    expect(await storedCases(running.data)).toEqual([]);
  });
});

describe('an invoke that is no click', () => {
  const refused = {
    status: 200,
    body: {
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest', message: en.says.oddClick },
    },
    calls: [],
  };

  test.each([
    ['nothing', undefined],
    ['a text', 'answer'],
    ['no action', {}],
    ['an action of another type', { action: { type: 'Action.Submit', data: { verb: 'start' } } }],
    ['no data', { action: { type: 'Action.Execute', verb: 'start' } }],
    ['data that are a list', { action: { type: 'Action.Execute', data: ['start'] } }],
    ['data that are a text', { action: { type: 'Action.Execute', data: 'start' } }],
  ])('%s is refused', async (_what, value) => {
    expect(await send({ ...execute(ben, where, {}, 'sent-1'), value })).toMatchObject(refused);
  });

  test.each(['composeExtension/query', 'task/fetch', 'signin/verifyState', 'fileConsent/invoke', 'tomorrow'])(
    '%s is not implemented',
    async (name) => {
      const response = await running.line.post(event(ben, where, { type: 'invoke', name, value: {} }));
      expect(response.status).toBe(501);
      expect(running.connector.calls).toEqual([]);
    },
  );
});
