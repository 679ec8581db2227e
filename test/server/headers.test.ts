import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { type RealServer, realServers } from './realServer.ts';

const servers = realServers(afterAll);
const folder = temporaryFolders();
let server: RealServer;
beforeAll(async () => {
  server = await servers.start({ DATA_DIR: await folder() });
});

/** What an answer says to the browser, in the names' order. */
const headersOf = async (path: string, init: RequestInit = {}): Promise<Readonly<Record<string, string>>> => {
  const response = await fetch(`${server.address}${path}`, init);
  await response.arrayBuffer();
  return Object.fromEntries(response.headers);
};

const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const nothing = "default-src 'none'; frame-ancestors 'none'";

describe('every answer says what a browser may do with it:', () => {
  test.each([
    ['the health', '/health', 'GET'],
    ['a page that is not there', '/nothing', 'GET'],
    ['a method that is not there', '/api/messages', 'GET'],
    ['a refused message', '/api/messages', 'POST'],
    ['a token', '/api/webchat/token', 'POST'],
    ['a refused call of the chat', '/v3/directline/conversations', 'POST'],
  ])('%s shows nothing, in no frame', async (_what, path, method) => {
    expect(await headersOf(path, { method })).toMatchObject({
      ...everywhere,
      'content-security-policy': nothing,
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test.each([
    ['/', "frame-ancestors 'none'", 'same-origin'],
    ['/webchat/panel', "frame-ancestors 'self'", 'cross-origin'],
  ])('the page %s runs its own scripts only, and asks the machine for nothing', async (path, frames, resource) => {
    const headers = await headersOf(path);
    expect(headers).toMatchObject({
      ...everywhere,
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': resource,
      'permissions-policy': expect.stringContaining('camera=(), microphone=(), geolocation=()'),
    });
    const rules = headers['content-security-policy']?.split('; ') ?? [];
    expect(rules).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'"]),
    );
    expect(rules.find((rule) => rule.startsWith('frame-ancestors'))).toContain(frames);
    const loads = rules.filter((rule) => !rule.startsWith('frame-ancestors')).join();
    expect(loads).not.toMatch(/unsafe-|\*|https?:/);
  });

  test('the widget may be loaded by other sites, the chat’s own files by none', async () => {
    expect(await headersOf('/widget.js')).toMatchObject({
      ...everywhere,
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(await headersOf('/webchat/logo')).toMatchObject({
      ...everywhere,
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test('nothing names the programs behind it', async () => {
    expect(await headersOf('/health')).not.toHaveProperty('x-powered-by');
    expect((await headersOf('/health')).server).toBe('Partnerdesk');
  });
});
