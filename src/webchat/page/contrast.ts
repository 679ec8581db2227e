/** A colour as its red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rrggbb` or `#rgb`; anything else is no colour. */
export const readHex = (text: string): Rgb | undefined => {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const [, red, green, blue] = short ?? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const value = (digits: string): number => Number.parseInt(short ? digits + digits : digits, 16);
  return [value(red), value(green), value(blue)];
};

/** Writes `#rrggbb`. */
export const hexOf = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The same hue, lighter or darker: `lightness` 0 is black, 1 is white. Source: CSS Color 4, "HSL colors". */
export const atLightness = (colour: Rgb, lightness: number): Rgb => {
  const [most, least] = [Math.max(...colour) / 255, Math.min(...colour) / 255];
  const own = (most + least) / 2;
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * own - 1));
  const reach = saturation * (1 - Math.abs(2 * lightness - 1));
  // Where each part stands between the colour's least and most does not change with its lightness.
  const part = (value: number): number => {
    const share = most === least ? 0 : (value / 255 - least) / (most - least);
    return 255 * (lightness - reach / 2 + reach * share);
  };
  return [part(colour[0]), part(colour[1]), part(colour[2])];
};

/** How light a colour is, as `atLightness` counts. */
export const lightnessOf = (colour: Rgb): number => (Math.max(...colour) + Math.min(...colour)) / 510;

/** The contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
