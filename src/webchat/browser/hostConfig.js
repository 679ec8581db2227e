import { font } from './styleOptions.js';

const ink = {
  default: { default: 'var(--text)', subtle: 'var(--subtle)' },
  accent: { default: 'var(--ink)', subtle: 'var(--ink)' },
  good: { default: 'var(--good-text)', subtle: 'var(--good-text)' },
  attention: { default: 'var(--attention-text)', subtle: 'var(--attention-text)' },
  warning: { default: 'var(--warning-text)', subtle: 'var(--warning-text)' },
  dark: { default: 'var(--text)', subtle: 'var(--subtle)' },
  light: { default: 'var(--subtle)', subtle: 'var(--subtle)' },
};

/** On a coloured ground grey is hard to read: there the quiet text is as dark as the rest. */
const inkOnColour = { ...ink, default: { default: 'var(--text)', subtle: 'var(--text)' } };

/** @param {string} ground */
const box = (ground) => ({ backgroundColor: ground, borderColor: ground, foregroundColors: inkOnColour });

/** How Adaptive Cards look. */
export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: font,
  fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 23 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: ink },
    emphasis: box('var(--emphasis)'),
    accent: box('var(--tinted)'),
    good: box('var(--good)'),
    attention: box('var(--attention)'),
    warning: box('var(--warning)'),
  },
  actions: {
    actionAlignment: 'left',
    actionsOrientation: 'horizontal',
    buttonSpacing: 8,
    maxActions: 100,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    spacing: 'default',
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default' },
  },
  textBlock: { headingLevel: 2 },
};
