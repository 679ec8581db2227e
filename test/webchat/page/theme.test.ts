import { describe, expect, test } from '@jest/globals';
import { contrast, type Rgb, readHex } from '../../../src/webchat/page/contrast.ts';
import { dark, light, type Palette } from '../../../src/webchat/page/palette.ts';
import { defaultColour, type Theme, themeOf } from '../../../src/webchat/page/theme.ts';

const rgb = (hex: string): Rgb => {
  const read = readHex(hex);
  if (read === undefined) throw new Error(`${hex} is no colour`);
  return read;
};

const themed = (colour: string): Theme => {
  const theme = themeOf({ name: 'Desk', colour });
  if (typeof theme === 'string') throw new Error(theme);
  return theme;
};

const between = (one: string, other: string): number => contrast(rgb(one), rgb(other));

/** Corners of the colour space, greys, and the colours that organisations like. */
const colours = [
  ...['00', '55', 'aa', 'ff'].flatMap((red) =>
    ['00', '55', 'aa', 'ff'].flatMap((green) => ['00', '55', 'aa', 'ff'].map((blue) => `#${red}${green}${blue}`)),
  ),
  ...['#777777', '#767676', '#0078d7', '#ffcc00', '#C2185B', '#0f0', defaultColour],
];

describe('contrast', () => {
  test('is what WCAG says of known pairs', () => {
    expect(between('#000000', '#ffffff')).toBe(21);
    expect(between('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(between('#123456', '#123456')).toBe(1);
  });
});

describe('any accent colour', () => {
  test.each(colours)('%s is readable under its text, and as text by day and by night', (colour) => {
    const theme = themed(colour);
    for (const [palette, accent] of [
      [light, theme.light],
      [dark, theme.dark],
    ] as const) {
      expect(between(accent.onFill, accent.fill)).toBeGreaterThanOrEqual(4.5);
      for (const ground of [palette.page, palette.surface, palette.emphasis])
        expect(between(accent.ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('stays as it is where it is readable', () => {
    expect(themed('#0e4f5c').light).toEqual({ fill: '#0e4f5c', onFill: '#ffffff', ink: '#0e4f5c' });
  });

  test('keeps its hue where it has to change', () => {
    const [red, green, blue] = rgb(themed('#ffcc00').light.ink);
    expect(red).toBeGreaterThan(green);
    expect(blue).toBe(0);
  });

  test.each(['', 'teal', '#12', '#12345', '#1234567', '0e4f5c', '#gggggg', '#fff;}'])('%j is none', (colour) => {
    expect(themeOf({ name: 'Desk', colour })).toBe('must be a colour such as #0e4f5c');
  });
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette', (_name, palette: Palette) => {
  const plain = [palette.page, palette.surface, palette.emphasis];
  const coloured = [palette.tinted, palette.good, palette.attention, palette.warning];

  test('has readable text on every ground', () => {
    for (const ground of [...plain, ...coloured]) expect(between(palette.text, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of plain) expect(between(palette.subtle, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ink of [palette.goodText, palette.attentionText, palette.warningText])
      for (const ground of [...plain, ...coloured]) expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('has edges that can be seen around what can be pressed', () => {
    for (const ground of plain) expect(between(palette.edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
