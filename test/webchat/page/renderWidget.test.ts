import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { renderWidget } from '../../../src/webchat/page/renderWidget.ts';
import { themeOf } from '../../../src/webchat/page/theme.ts';

const widget = (name = 'Partnerdesk'): string => {
  const theme = themeOf({ name, colour: '#0e4f5c' });
  if (typeof theme === 'string') throw new Error(theme);
  return renderWidget(theme, '');
};

test('is small: less than 10 kB on the way', () => {
  expect(gzipSync(widget()).length).toBeLessThan(10_000);
});

test('leaves no names on the page, and does nothing where it is there already', () => {
  const there = { open: () => undefined, close: () => undefined };
  const page: Record<string, unknown> = { partnerdesk: there, document: { currentScript: null } };
  page.window = page;
  runInNewContext(widget('</script><b> $1 `'), page);
  expect(Object.keys(page).sort()).toEqual(['document', 'partnerdesk', 'window']);
  expect(page.partnerdesk).toBe(there);
});
