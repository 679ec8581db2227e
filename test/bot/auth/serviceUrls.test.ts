import { expect, test } from '@jest/globals';
import { maySendTo } from '../../../src/bot/auth/serviceUrls.ts';

test.each([
  ['https://smba.trafficmanager.net/emea/', true, false],
  ['HTTPS://smba.trafficmanager.net/emea/', true, false],
  ['http://smba.trafficmanager.net/emea/', false, false],
  ['http://localhost:56150/_connector', false, true],
  ['http://127.0.0.1:9000', false, true],
  ['http://[::1]:9000', false, true],
  ['http://127.0.0.1.evil.example', false, false],
  ['http://localhost@evil.example', false, false],
  ['http://169.254.169.254/latest/meta-data', false, false],
  ['http://10.0.0.5', false, false],
  ['file:///etc/passwd', false, false],
  ['urn:partnerdesk:webchat', false, false],
  ['no address', false, false],
  ['', false, false],
])('%s: for an app %s, for a development server %s', (address, asApp, local) => {
  expect([maySendTo(address, true), maySendTo(address, false)]).toEqual([asApp, local]);
});
