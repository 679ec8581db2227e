import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { TestDesk } from '../../harness/desk.ts';
import { temporaryFolders } from '../../store/temporaryFolders.ts';
import { describeInChromium } from './chromium.ts';
import { hostSite } from './hostSite.ts';
import { Visit } from './visit.ts';

const folder = temporaryFolders();
const site = hostSite();
let desk: TestDesk;
let address: string;

beforeEach(async () => {
  desk = await new TestDesk(await folder()).open();
  address = await desk.listen();
});
afterEach(() => desk.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds against WCAG 2.2 A and AA, frames included: each rule with the elements that break it. */
const violations = async (page: Page): Promise<readonly string[]> => {
  // By evaluation, which the pages' own policies do not forbid as they would a script; in every frame, as axe wants it.
  for (const frame of page.frames()) await frame.evaluate(axe);
  const found: readonly string[] = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(levels)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ': ' + failureSummary)))`,
  );
  return found;
};

const wide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describeInChromium('the chat in a browser', (openProfile) => {
  /** What is wrong in each width and colour scheme, in the page as it stands. */
  const everywhere = async (page: Page): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const [width, height] of [
      [1280, 800],
      [320, 640],
    ] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        found.push(...(await violations(page)).map((violation) => `${width} ${colorScheme}: ${violation}`));
        if (await wide(page)) found.push(`${width} ${colorScheme}: has to be scrolled sideways`);
      }
    return found;
  };

  test('keeps WCAG 2.2 A and AA on its page, wide and narrow, light and dark, with every kind of card', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    await visit.open(address);
    expect(await everywhere(visit.page)).toEqual([]);
    for (const text of ['we bought Azure through our EA and want Contoso to look after it', 'customer', 'commercial'])
      await visit.say(text);
    await visit.say('no');
    await visit.say('yes');
    // The form for another subscription is open now.
    expect(await everywhere(visit.page)).toEqual([]);
    for (const text of ['Office 365', 'license', 'EA', 'manage', 'no', 'yes', 'skip the rest']) await visit.say(text);
    expect(await everywhere(visit.page)).toEqual([]);
    for (const text of ['yes', 'plan', 'sheet', 'help', 'my cases']) await visit.say(text);
    expect(await everywhere(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  test('keeps them in the widget, closed and open', async () => {
    const home = await site.open(address);
    const profile = await openProfile();
    const page = await profile.newPage();
    await page.goto(home);
    await page.getByRole('button', { name: 'Chat with Partnerdesk' }).waitFor();
    expect(await everywhere(page)).toEqual([]);
    await page.getByRole('button', { name: 'Chat with Partnerdesk' }).click();
    await page.frameLocator('iframe').getByRole('feed').getByRole('article').first().waitFor();
    expect(await everywhere(page)).toEqual([]);
  });

  test('is looked at by a check that can fail', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    await visit.open(address);
    await visit.page.evaluate("document.querySelector('header').append(document.createElement('button'))");
    expect(await violations(visit.page)).toEqual([expect.stringContaining('button-name')]);
  });

  test('says what its parts are: a heading, a language, the conversation, the messages, the field', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    const { page } = visit;
    await visit.open(`${address}/?lang=it`);
    expect(await page.evaluate('document.documentElement.lang')).toBe('it');
    expect(await page.title()).toBe('Partnerdesk');
    for (const part of [
      page.getByRole('heading', { level: 1, name: 'Partnerdesk' }),
      page.getByRole('main', { name: 'Conversazione' }),
      page.getByRole('feed'),
      page.getByRole('heading', { level: 2, name: 'Ciao, sono Partnerdesk.' }),
      page.getByRole('button', { name: 'Aggiungere un secondo partner' }),
      page.getByRole('link', { name: 'English' }),
      visit.field,
    ])
      await part.first().waitFor();
    // What is said is announced: Web Chat's log, and the line that tells of the connection.
    expect(await page.getByRole('log').count()).toBeGreaterThan(0);
    expect(await page.locator('[role=status]#banner').count()).toBe(1);
  });

  test('is used by keyboard alone: the field has the focus, and a choice is reached and taken', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    const { page } = visit;
    await visit.open(address);
    const focused = () =>
      page.evaluate(
        "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''",
      );
    await visit.field.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('switch Azure');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Switch Azure to another partner' }).first().waitFor();
    await visit.button('Customer').waitFor();
    // Back from the field through the latest card, as Web Chat orders it: the transcript, then Enter into the message.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const met: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      met.push(String(await focused()));
      if (met.at(-1)?.includes('Customer') === true) break;
      await page.keyboard.press('Tab');
    }
    expect(met.at(-1)).toContain('Customer');
    await page.keyboard.press('Enter');
    await page.getByText('Which cloud are you in?').first().waitFor();
  });

  test('cannot answer a card twice: the click that comes second does nothing, and used cards take none', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    const { page } = visit;
    await visit.open(address);
    await visit.say('switch Azure');
    const first = visit.messages.filter({ hasText: 'Who are you in this?' }).first();
    await visit.button('Customer').dblclick();
    await page.getByText('Which cloud are you in?').first().waitFor();
    await visit.say('commercial');
    expect(visit.received.filter(({ from, value }) => from?.role === 'user' && value !== undefined)).toHaveLength(1);
    expect(await first.getByRole('button').count()).toBe(0);
    // It stays so when the page is opened again.
    await page.reload();
    await visit.button('Yes').waitFor();
    expect(await first.getByRole('button').count()).toBe(0);
  });

  test('says where the case stands when a click of an old card comes all the same', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    await visit.open(address);
    await visit.say('switch Azure');
    const stale = visit.buttons.find(({ label }) => label === 'Customer')?.data;
    await visit.say('customer');
    const answer = await visit.postFromElsewhere(stale);
    expect(answer).toContain('Which cloud are you in?');
  });

  test('opens from the widget’s button, closes with Escape, and gives the focus back; nothing is loaded before', async () => {
    const home = await site.open(address);
    const profile = await openProfile();
    const page = await profile.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(home);
    const button = page.getByRole('button', { name: 'Chat with Partnerdesk' });
    await button.waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(loaded.filter((path) => path.startsWith('/webchat') || path.startsWith('/api'))).toEqual([]);
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Chat with Partnerdesk' });
    await dialog.waitFor();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('feed').getByRole('article').first().waitFor();
    await frame.getByRole('textbox').and(frame.locator(':focus')).waitFor();
    await page.keyboard.type('add a second partner');
    await page.keyboard.press('Enter');
    await frame.getByText('Who are you in this?').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await button.and(page.locator(':focus')).waitFor();
    // What was said is still there, and on the host's next page too.
    await page.reload();
    await button.click();
    await frame.getByText('Who are you in this?').first().waitFor();
  });
});
