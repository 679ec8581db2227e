import { execFile } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a process of its own, with `input` on standard input. */
const run = (input: string): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile('node', ['src/cli/decide.ts'], (_, out, err) => resolve({ code: child.exitCode, out, err }));
    child.stdin?.end(input);
  });

describe('npm run -s decide', () => {
  test('prints the decision of the rulebook’s own example', async () => {
    const { code, out, err } = await run(
      JSON.stringify({
        request: 'onboardSubscriptions',
        asker: 'customer',
        cloud: 'commercial',
        customerIsCspPartner: false,
        newPartner: { hasRelationship: null, sameCountry: true },
        subscriptions: [
          {
            id: 's1',
            service: 'license',
            source: 'cspPartner',
            wish: 'move',
            status: 'active',
            termEnds: '2019-03-31',
          },
          { id: 's2', service: 'usage', source: 'enterpriseAgreement', wish: 'manage' },
        ],
      }),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { items, ...whole } = JSON.parse(out);
    expect(whole).toEqual({
      asOf: '2018-10',
      overall: 'split',
      rules: [],
      unchanged: [],
      warnings: [],
      notices: ['policyMayChange'],
    });
    expect(items).toEqual([
      {
        id: 's1',
        outcome: 'waitOrCancel',
        rules: ['R14'],
        earliest: '2019-03-31',
        warnings: ['noRefundOnCancel'],
        steps: expect.any(Array),
      },
      {
        id: 's2',
        outcome: 'createAzureThenCancel',
        rules: ['R16'],
        warnings: ['cancelOnlyAfterReplacement', 'customerMustCancel'],
        steps: expect.any(Array),
      },
    ]);
  });

  test('fills in what may be left out, and ignores what it does not know', async () => {
    const least = { request: 'addPartner', asker: 'customer', cloud: 'usGov', newPartner: null, colour: 'blue' };
    const { code, out } = await run(JSON.stringify(least));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      overall: 'requestRelationship',
      items: [],
      warnings: ['usGovUnavailable'],
    });
    const azure = [{ id: 'a', service: 'usage', source: 'cspPartner' }];
    const wishless = await run(
      JSON.stringify({ request: 'switchAzure', asker: 'customer', cloud: 'commercial', subscriptions: azure }),
    );
    expect(JSON.parse(wishless.out)).toMatchObject({ overall: 'switchAzure' });
  });

  const base = { request: 'onboardSubscriptions', asker: 'customer', cloud: 'commercial' };
  const licence = { id: 'a', service: 'license', source: 'open', wish: 'manage' };
  test.each([
    ['no JSON', 'hello', ['standard input']],
    ['nothing', '', ['standard input']],
    ['no object', '7', ['the situation']],
    ['several wrong words at once', { request: 'x', cloud: 'mars' }, ['request', 'asker', 'cloud']],
    ['no subscription', { ...base, cloud: 'mars' }, ['cloud', 'subscriptions: at least one']],
    ['a day that does not exist', { ...base, subscriptions: [{ ...licence, termEnds: '2019-02-29' }] }, ['termEnds']],
    ['one id twice', { ...base, subscriptions: [licence, licence] }, ['subscriptions[1].id']],
    ['no wish', { ...base, subscriptions: [{ ...licence, wish: undefined }] }, ['subscriptions[0].wish']],
    ['a truth in words', { ...base, customerIsCspPartner: 'no', subscriptions: [licence] }, ['customerIsCspPartner']],
    [
      'a wrong new partner',
      { ...base, newPartner: { hasRelationship: 'yes' }, subscriptions: [licence] },
      ['newPartner.hasRelationship'],
    ],
  ])('refuses %s with one line that names it', async (_, input, named) => {
    const { code, out, err } = await run(typeof input === 'string' ? input : JSON.stringify(input));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    for (const name of named) expect(err).toContain(name);
  });
});
