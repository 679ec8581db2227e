import { expect, test } from '@jest/globals';
import { isUnauthorized } from '../../src/bot/adapter.ts';

const named = (name: string): Error => Object.assign(new Error('invalid signature'), { name });

test.each([
  ['the SDK’s own refusal', Object.assign(new Error('No valid identity.'), { statusCode: 401 }), true],
  ['a wrong signature', named('JsonWebTokenError'), true],
  ['a token of yesterday', named('TokenExpiredError'), true],
  ['a token of tomorrow', named('NotBeforeError'), true],
  ['keys that could not be fetched', Object.assign(named('FetchError'), { code: 'ENOTFOUND' }), false],
  ['a defect', new TypeError('x is not a function'), false],
  ['a refusal by the channel', Object.assign(new Error(), { statusCode: 403 }), false],
  ['nothing', undefined, false],
  ['only words', 'unauthorized', false],
])('%s: the sender’s fault? %s', (_what, error, theirs) => {
  expect(isUnauthorized(error)).toBe(theirs);
});
