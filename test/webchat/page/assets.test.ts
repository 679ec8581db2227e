import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { assets } from '../../../src/webchat/page/assets.ts';

const browser = new URL('../../../src/webchat/browser/', import.meta.url);

test('every file that is served is there', () => {
  for (const { file } of assets) expect(statSync(file).size).toBeGreaterThan(0);
});

test('every module that a served one needs is served', async () => {
  const served = new Set(assets.map(({ path }) => path));
  for (const { path, file } of assets) {
    if (!file.href.startsWith(browser.href) || !path.endsWith('.js')) continue;
    for (const [, needed = ''] of (await readFile(file, 'utf8')).matchAll(/^import .* from '\.\/(.*)';$/gm))
      expect(served).toContain(`/webchat/${needed}`);
  }
});

test('no file of the browser is forgotten', () => {
  const served = assets.map(({ path }) => path.slice('/webchat/'.length));
  // The widget is written per server, and the shapes are for the compiler.
  const others = ['tsconfig.json', 'types.js', 'widget.js'];
  expect(readdirSync(browser).filter((name) => !others.includes(name) && !served.includes(name))).toEqual([]);
});
