import { expect, test } from '@jest/globals';
import { type PageOptions, renderPage } from '../../../src/webchat/page/renderPage.ts';
import { themeOf } from '../../../src/webchat/page/theme.ts';

const page = (options: Partial<PageOptions> & { readonly name?: string } = {}): string => {
  const theme = themeOf({ name: options.name ?? 'Partnerdesk', colour: '#0e4f5c' });
  if (typeof theme === 'string') throw new Error(theme);
  return renderPage({ kind: 'page', language: 'en', nonce: 'bm9uY2U=', theme, base: '', ...options });
};

test.each(['en', 'it'] as const)('says that it is %s', (language) => {
  expect(page({ language })).toContain(`<html lang="${language}">`);
});

test('leads to the other language', () => {
  expect(page({ language: 'en' })).toMatch(/<a id="language" href="\?lang=it" lang="it"[^>]*>Italiano<\/a>/);
  expect(page({ language: 'it' })).toMatch(/<a id="language" href="\?lang=en" lang="en"[^>]*>English<\/a>/);
});

test('says what is missing where there is no JavaScript', () => {
  expect(page({ language: 'it' })).toMatch(/<noscript><p>Per questa chat serve JavaScript/);
});

test('has a way out in the panel, and no other language', () => {
  expect(page({ kind: 'panel', language: 'it' })).toContain('aria-label="Chiudi la chat"');
  expect(page({ kind: 'panel' })).not.toContain('id="language"');
});

test('holds no script and no style that the policy would not let in', () => {
  const html = page();
  for (const [, attributes = '', content = ''] of html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g))
    expect(attributes.includes('src=') ? content : attributes).toMatch(/^$|type="application\/json"/);
  for (const [, attributes = ''] of html.matchAll(/<style([^>]*)>/g)) expect(attributes).toBe(' nonce="bm9uY2U="');
  expect(html).not.toMatch(/\son\w+=|\sstyle=/);
});

test('refers to its own origin only', () => {
  for (const [, address = ''] of page({ base: '/desk' }).matchAll(/(?:src|href)="([^"]*)"/g))
    expect(address).toMatch(/^(\/desk\/webchat\/|\?lang=|#)/);
});

test('shows a hostile name as it is, and does nothing else with it', () => {
  const name = '</script><script>alert(1)</script>"\'<img src=x onerror=alert(2)>&amp;\u2028';
  const html = page({ name });
  expect(html.match(/<script/g)).toHaveLength(3);
  expect(html).not.toContain('<img src=x');
  const settings = /id="settings">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
  expect(JSON.parse(settings).name).toBe(name);
});
