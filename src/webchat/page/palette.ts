/** The grounds that text stands on, from the page to the boxes inside cards, and the ink that goes with them. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly text: string;
  readonly subtle: string;
  readonly line: string;
  /** The edge of what can be filled in or pressed: 3:1 on every ground. */
  readonly edge: string;
  readonly emphasis: string;
  readonly tinted: string;
  readonly good: string;
  readonly attention: string;
  readonly warning: string;
  readonly goodText: string;
  readonly attentionText: string;
  readonly warningText: string;
}

/** Calm in daylight. */
export const light: Palette = {
  page: '#f4f6f7',
  surface: '#ffffff',
  text: '#1c2429',
  subtle: '#54626b',
  line: '#dbe1e4',
  edge: '#7a8890',
  emphasis: '#eef2f4',
  tinted: '#e8f1f4',
  good: '#e7f4ea',
  attention: '#fdebe8',
  warning: '#fdf3dd',
  goodText: '#1d6b34',
  attentionText: '#a32418',
  warningText: '#7a5200',
};

/** Calm at night. */
export const dark: Palette = {
  page: '#12171a',
  surface: '#1b2226',
  text: '#e7ecef',
  subtle: '#a7b4bb',
  line: '#333e44',
  edge: '#7d8b93',
  emphasis: '#242d32',
  tinted: '#1f3036',
  good: '#1c3324',
  attention: '#3d2321',
  warning: '#38301a',
  goodText: '#86d39b',
  attentionText: '#ffa79b',
  warningText: '#f0c566',
};
