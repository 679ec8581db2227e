import { expect, test } from '@jest/globals';
import { Fault } from '../../src/app/errors.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { startByHand } from './byHand.ts';
import { anna, ben, execute, message, personal } from './teamsActivities.ts';

const start = startByHand();
const beginning = { verb: 'start', request: 'switchAzure' };

test('a click at which the program fails is answered as one, with the reference that stands in the log', async () => {
  const { line, log } = await start((desk) => ({ ...desk, list: () => Promise.reject(new Error('Zaphod’s words')) }));
  const { status, body, read, calls } = await line.send(execute(ben, personal(ben), beginning, 'sent-1'));
  const reference = log.lines.find(({ event }) => event === 'turnFailed')?.fields?.reference;
  const message = catalogues.en.says.apology(String(reference));
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: 'InternalServerError', message },
    },
  });
  // Not every client shows the words of an error.
  expect(read).toContain(message);
  expect(calls.map(({ method }) => method)).toEqual(['POST']);
});

test('a click that cannot be saved says so, and works when it can', async () => {
  let full = true;
  const { line } = await start((desk) => ({
    ...desk,
    open: (...given) =>
      full ? Promise.reject(new Fault('storeUnavailable', 'the disk is full')) : desk.open(...given),
  }));
  const { body } = await line.send(execute(anna, personal(anna), beginning, 'sent-1'));
  expect(body).toMatchObject({ statusCode: 500, value: { message: catalogues.it.says.notSaved } });
  full = false;
  const { read } = await line.send(execute(anna, personal(anna), beginning, 'sent-1'));
  expect(read).toContain(catalogues.it.askers.customer.label);
});

test('in a group a failure says nothing of anybody', async () => {
  const { line } = await start((desk) => ({ ...desk, speak: () => Promise.reject(new Error('Zaphod’s words')) }));
  const group = { conversation: { ...personal(ben).conversation, id: '19:g', conversationType: 'groupChat' } };
  const { read, calls } = await line.send(
    message(ben, { ...personal(ben), ...group }, '<at>Partnerdesk</at> italiano'),
  );
  expect(read).toMatch(/\d{6}/);
  expect(calls).toHaveLength(1);
});
