import { atLightness, contrast, hexOf, lightnessOf, type Rgb, readHex } from './contrast.ts';
import { dark, light, type Palette } from './palette.ts';

/** The accent colour, made readable in one colour scheme. */
export interface Accent {
  /** The ground of the person's messages and of the buttons that stand out. */
  readonly fill: string;
  /** Text on that ground. */
  readonly onFill: string;
  /** The accent as text, as a link and as the ring of focus, on any ground of the scheme. */
  readonly ink: string;
}

/** How the chat looks to the people of one organisation. */
export interface Theme {
  readonly name: string;
  readonly light: Accent;
  readonly dark: Accent;
}

export const defaultName = 'Partnerdesk';
/** The ground of the logo. */
export const defaultColour = '#0e4f5c';

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** What WCAG 2.2 asks of text, with a little to spare for rounding. On a dark ground a colour needs more to be seen as one. */
const readable = { light: 4.55, dark: 6 } as const;

/**
 * The looks for a name and one colour, whichever it is: what is not readable enough is darkened or lightened until it
 * is. Where the colour is none, gives a sentence that says what it must be.
 */
export const themeOf = ({ name, colour }: { readonly name: string; readonly colour: string }): Theme | string => {
  const accent = readHex(colour);
  if (accent === undefined) return `must be a colour such as ${defaultColour}`;
  return { name, light: accentIn('light', accent), dark: accentIn('dark', accent) };
};

type Scheme = 'light' | 'dark';

const accentIn = (scheme: Scheme, accent: Rgb): Accent => ({
  fill: hexOf(accent),
  onFill: hexOf(contrast(accent, white) >= contrast(accent, black) ? white : black),
  ink: inkIn(scheme, accent),
});

/** The grounds that links and buttons stand on. The coloured boxes of cards hold none. */
const groundsOf = ({ page, surface, emphasis }: Palette): readonly Rgb[] =>
  [page, surface, emphasis].map(readHex).filter((ground) => ground !== undefined);

/** The accent, darkened or lightened in small steps until it reads well on every ground. */
const inkIn = (scheme: Scheme, accent: Rgb): string => {
  const grounds = groundsOf(scheme === 'light' ? light : dark);
  const [from, to, steps] = [lightnessOf(accent), scheme === 'light' ? 0 : 1, 100];
  for (let step = 0; step < steps; step += 1) {
    const ink = atLightness(accent, from + ((to - from) * step) / steps);
    if (grounds.every((ground) => contrast(ink, ground) >= readable[scheme])) return hexOf(ink);
  }
  return hexOf(scheme === 'light' ? black : white);
};
