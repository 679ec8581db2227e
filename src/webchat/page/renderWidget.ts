import { readFileSync } from 'node:fs';
import { scriptData } from './html.ts';
import type { Theme } from './theme.ts';

let source: string | undefined;

/**
 * The script that puts the chat's button on any page: the browser's file, called once with its settings inside a
 * function, so that it leaves no names behind.
 */
export const renderWidget = ({ name, light, dark }: Theme, base: string): string => {
  source ??= readFileSync(new URL('../browser/widget.js', import.meta.url), 'utf8').replace(/^export /m, '');
  return `(() => {\n${source}\nstartWidget(${scriptData({ name, base, light, dark })});\n})();\n`;
};
