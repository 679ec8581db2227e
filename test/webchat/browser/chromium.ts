import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Where Debian and others put it; or wherever CHROMIUM says. */
const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place !== '' && existsSync(place));

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a fresh browser profile: nobody has been here before. */
export type OpenProfile = (options?: BrowserContextOptions) => Promise<BrowserContext>;

/**
 * Tests in a real browser. Without one they are left out, and their name says why; in CI, where nothing may be left out,
 * they fail instead.
 */
export const describeInChromium = (name: string, tests: (open: OpenProfile) => void): void => {
  if (executablePath === undefined && process.env.CI === undefined) {
    describe.skip(`${name} (left out: there is no Chromium here; apt-get install chromium)`, () =>
      tests(() => Promise.reject(new Error('there is no Chromium'))));
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      if (executablePath === undefined) throw new Error('there is no Chromium: apt-get install chromium');
      browser = await chromium.launch({ executablePath, args: flags });
    });
    afterAll(() => browser?.close());
    tests(async (options) => {
      if (browser === undefined) throw new Error('the browser did not open');
      return browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
    });
  });
};
