import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { invitationLink } from '../../../src/app/invitationLink.ts';
import { TestDesk } from '../../harness/desk.ts';
import { heard } from '../../harness/heard.ts';
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

const code = '7K2M-9QXA-0000-ZZZZ';
/** What the bot says of it, in both languages. */
const unknown = /This code opens nothing|Questo codice non apre nulla/;

/** What the visitor said, by all that this page received. */
const said = ({ received }: Visit): readonly (string | undefined)[] =>
  received.filter(({ from }) => from?.role === 'user').map(({ text }) => text);

/** How often the bot answered that a code opens nothing. */
const answers = ({ received }: Visit): number =>
  received.filter((activity) => activity.from?.role === 'bot' && unknown.test(heard(activity).text)).length;

/** The bubbles of the conversation; by their role each is there twice, since Web Chat has another for the keyboard. */
const bubbles = ({ page }: Visit) => page.getByRole('feed').locator('article');
const answer = (visit: Visit) => bubbles(visit).filter({ hasText: unknown });

/** What the conversation is as the page shows it. */
const shown = async (visit: Visit): Promise<readonly string[]> =>
  (await bubbles(visit).allInnerTexts()).map((text) => {
    if (unknown.test(text)) return 'the answer';
    return text.includes(code) ? 'the code' : 'something else';
  });

/** Looks again with every frame until it holds; `waitForFunction` is forbidden by the page's Content-Security-Policy. */
const comesTrue = (page: Page, condition: string): Promise<void> =>
  page.evaluate(`(async () => { while (!(${condition})) await new Promise(requestAnimationFrame); })()`);

/** The page keeps a code until the server has said that it came. */
const nothingKept = `!JSON.stringify({ ...sessionStorage, ...localStorage }).includes('${code}')`;

describeInChromium('the link of an invitation', (openProfile) => {
  test('says its code once for a new visitor, after the welcome, and leaves none in the address', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    const { page } = visit;
    await visit.open(invitationLink(address, code));
    await answer(visit).waitFor();
    expect(await shown(visit)).toEqual(['something else', 'the code', 'the answer']);
    expect(page.url()).toBe(`${address}/`);
    await comesTrue(page, nothingKept);

    await page.reload();
    await answer(visit).waitFor();
    // Whatever the page sends of itself goes out before what is typed next.
    await visit.say('help');
    expect(said(visit)).toEqual([code, 'help']);

    // Pasted where the chat is open already, it loads nothing; what is no code is taken away and not said.
    await page.goto(`${address}/#code=hello`);
    await page.waitForURL(`${address}/`);
    await page.goto(invitationLink(address, code.toLowerCase()));
    await answer(visit).nth(1).waitFor();
    expect(page.url()).toBe(`${address}/`);
    expect((await shown(visit)).filter((one) => one === 'the code')).toHaveLength(2);
    expect(visit.complaints).toEqual([]);
  });

  test('says it once for somebody who comes back, though the page is loaded again while it is sent', async () => {
    const profile = await openProfile();
    const earlier = new Visit(await profile.newPage());
    await earlier.open(address);
    await earlier.say('my cases');
    // As after a click on “Italiano”: from now on every link leads to the page in that language first.
    await earlier.page.evaluate("localStorage.setItem('partnerdesk.language', 'it')");
    await earlier.page.close();

    const visit = new Visit(await profile.newPage());
    const { page } = visit;
    let arrived = (): void => undefined;
    const sent = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    // The server has it, but the page does not hear so.
    await page.route(
      '**/activities',
      async (route) => {
        await route.fetch();
        arrived();
      },
      { times: 1 },
    );
    await page.goto(invitationLink(address, code));
    await sent;
    await page.reload();
    await answer(visit).waitFor();
    await comesTrue(page, nothingKept);
    await visit.say('help');
    expect(said(visit)).toEqual(['my cases', code, 'help']);
    expect(answers(visit)).toBe(1);
    expect((await shown(visit)).filter((one) => one === 'the code')).toHaveLength(1);
    expect(page.url()).toBe(`${address}/?lang=it`);
    expect(visit.complaints).toEqual([]);
  });

  test('is ready to be sent by hand where it did not go by itself', async () => {
    const profile = await openProfile();
    const visit = new Visit(await profile.newPage());
    await visit.page.route('**/activities', (route) => route.fulfill({ status: 400 }), { times: 1 });
    await visit.open(invitationLink(address, code));
    await comesTrue(visit.page, `document.querySelector('textarea, input')?.value === '${code}'`);
    await visit.field.press('Enter');
    await answer(visit).waitFor();
    expect(await shown(visit)).toEqual(['something else', 'the code', 'the answer']);
  });

  test('is not looked for in the address of a page that shows the chat as its widget', async () => {
    const home = await site.open(address);
    const profile = await openProfile();
    const page = await profile.newPage();
    await page.goto(invitationLink(home.slice(0, -1), code));
    await page.getByRole('button', { name: 'Chat with Partnerdesk' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('textbox').fill('help');
    await frame.getByRole('textbox').press('Enter');
    // The welcome, the message and its answer.
    await frame.locator('article').nth(2).waitFor();
    expect((await frame.locator('article').allInnerTexts()).join('\n')).not.toContain(code);
    expect(page.url()).toBe(invitationLink(home.slice(0, -1), code));
  });
});
