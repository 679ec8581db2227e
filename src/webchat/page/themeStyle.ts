import { dark, light, type Palette } from './palette.ts';
import type { Accent, Theme } from './theme.ts';

/**
 * The colours as CSS custom properties. All else, Web Chat and its cards included, takes its colours from these, so
 * that a change of the colour scheme needs no script.
 */
export const themeStyle = (theme: Theme): string =>
  [
    `:root{color-scheme:light dark;${properties(light, theme.light)}}`,
    `@media (prefers-color-scheme:dark){:root{${properties(dark, theme.dark)}}}`,
  ].join('');

const properties = (palette: Palette, { fill, onFill, ink }: Accent): string =>
  Object.entries({ ...palette, fill, 'on-fill': onFill, ink })
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');
