import { expect, test } from '@jest/globals';
import { readInvitationCode } from '../../src/app/invitationCode.ts';
import { invitationLink } from '../../src/app/invitationLink.ts';

const code = '7K2M-9QXA-0000-ZZZZ';

test('opens the page of the web chat', () => {
  const { origin, pathname, search } = new URL(invitationLink('https://desk.contoso.example:8443', code));
  expect({ origin, pathname, search }).toEqual({
    origin: 'https://desk.contoso.example:8443',
    pathname: '/',
    search: '',
  });
});

test('holds the code where no server sees it, in the form in which it is read', () => {
  const { hash } = new URL(invitationLink('http://127.0.0.1:3978', code));
  expect(hash).toBe(`#code=${code}`);
  expect(readInvitationCode(new URLSearchParams(hash.slice(1)).get('code') ?? '')).toBe(code);
});
