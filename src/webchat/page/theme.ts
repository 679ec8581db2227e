import { contrast, hexOf, mixed, type Rgb, readHex } from './contrast.ts';
import { black, dark, light, type Palette, white } from './palette.ts';

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

/** What WCAG 2.2 asks of text, with a little to spare for rounding. */
const readable = 4.55;

/**
 * The looks for a name and one colour, whichever it is: what is not readable enough is darkened or lightened until it
 * is. Where the colour is none, gives a sentence that says what it must be.
 */
export const themeOf = ({ name, colour }: { readonly name: string; readonly colour: string }): Theme | string => {
  const accent = readHex(colour);
  if (accent === undefined) return `must be a colour such as ${defaultColour}`;
  return { name, light: accentIn(light, accent, black), dark: accentIn(dark, accent, white) };
};

const accentIn = (palette: Palette, accent: Rgb, away: Rgb): Accent => ({
  fill: hexOf(accent),
  onFill: hexOf(contrast(accent, white) >= contrast(accent, black) ? white : black),
  ink: inkOn(groundsOf(palette), accent, away),
});

/** The grounds that links and buttons stand on. The coloured boxes of cards hold none. */
const groundsOf = ({ page, surface, emphasis }: Palette): readonly Rgb[] =>
  [page, surface, emphasis].map(readHex).filter((ground) => ground !== undefined);

/** The accent, moved towards `away` in small steps until it reads well on every ground. */
const inkOn = (grounds: readonly Rgb[], accent: Rgb, away: Rgb): string => {
  const steps = 50;
  for (let step = 0; step < steps; step += 1) {
    const ink = mixed(accent, away, step / steps);
    if (grounds.every((ground) => contrast(ink, ground) >= readable)) return hexOf(ink);
  }
  return hexOf(away);
};
