import { expect, test } from '@jest/globals';
import { contentSecurityPolicy } from '../../../src/webchat/page/contentSecurityPolicy.ts';

const policy = (options: Partial<Parameters<typeof contentSecurityPolicy>[0]> = {}) =>
  Object.fromEntries(
    contentSecurityPolicy({ nonce: 'bm9uY2U=', host: 'desk.example', frameAncestors: [], connect: [], ...options })
      .split('; ')
      .map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources];
      }),
  );

test('lets in nothing but its own, and no script that stands in the page', () => {
  const rules = policy();
  expect(rules['default-src']).toEqual(["'none'"]);
  expect(rules['script-src']).toEqual(["'self'"]);
  expect(rules['style-src']).toContain("'nonce-bm9uY2U='");
  expect(rules['style-src']).not.toContain("'unsafe-inline'");
  expect(rules['base-uri']).toEqual(["'none'"]);
  expect(rules['form-action']).toEqual(["'none'"]);
});

test('lets the chat talk to its own host, and to those that are named', () => {
  const { 'connect-src': sources } = policy({ host: 'desk.example:8443', connect: ['https://line.example'] });
  expect(sources).toEqual(["'self'", 'ws://desk.example:8443', 'wss://desk.example:8443', 'https://line.example']);
});

test.each([undefined, '', 'desk.example; script-src *', "x 'unsafe-inline'", 'a,b'])(
  'takes no rule from a host such as %j',
  (host) => {
    expect(policy({ host })['connect-src']).toEqual(["'self'"]);
    expect(policy({ host })['script-src']).toEqual(["'self'"]);
  },
);

test('is framed by nobody, unless somebody may', () => {
  expect(policy()['frame-ancestors']).toEqual(["'none'"]);
  expect(policy({ frameAncestors: ['https://intranet.example'] })['frame-ancestors']).toEqual([
    'https://intranet.example',
  ]);
});
