export const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/** Three dots, grey enough for day and night; they stand still where movement is not wanted. */
const dots = `url("data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 20" fill="#7d8b93">' +
    '<style>circle{animation:b 1.2s infinite}circle+circle{animation-delay:.2s}circle+circle+circle{animation-delay:.4s}' +
    '@keyframes b{50%{opacity:.25}}@media(prefers-reduced-motion:reduce){circle{animation:none}}</style>' +
    '<circle cx="16" cy="10" r="4"/><circle cx="30" cy="10" r="4"/><circle cx="44" cy="10" r="4"/></svg>',
)}")`;

/** How Web Chat looks. Its colours are the page's, so that day and night need no redrawing. */
export const styleOptions = {
  accent: 'var(--ink)',
  backgroundColor: 'transparent',
  subtle: 'var(--subtle)',
  primaryFont: font,
  fontSizeSmall: '0.8125rem',
  paddingRegular: 12,

  bubbleBackground: 'var(--surface)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 14,
  bubbleTextColor: 'var(--text)',
  bubbleMaxWidth: 560,
  bubbleMinWidth: 0,
  bubbleFromUserBackground: 'var(--fill)',
  bubbleFromUserBorderColor: 'var(--fill-edge)',
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: 'var(--on-fill)',

  cardEmphasisBackgroundColor: 'var(--emphasis)',
  cardPushButtonBackgroundColor: 'var(--fill)',
  cardPushButtonTextColor: 'var(--on-fill)',

  // A long answer is read from its top.
  autoScrollSnapOnPage: true,
  // No signs are turned into little pictures.
  emojiSet: {},
  markdownRenderHTML: false,
  groupTimestamp: 300_000,
  timestampColor: 'var(--subtle)',

  hideUploadButton: true,
  // The page says itself how the line is.
  hideToaster: true,
  sendBoxBackground: 'var(--surface)',
  sendBoxTextColor: 'var(--text)',
  sendBoxPlaceholderColor: 'var(--subtle)',
  sendBoxBorderTop: '0',
  sendBoxHeight: 48,
  sendBoxTextWrap: true,
  sendBoxButtonColor: 'var(--ink)',
  sendBoxButtonColorOnDisabled: 'var(--edge)',
  sendBoxButtonShadeColor: 'transparent',
  sendBoxButtonShadeColorOnActive: 'var(--emphasis)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeColorOnHover: 'var(--emphasis)',
  sendBoxButtonShadeBorderRadius: 10,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--ink)',
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 10,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
  sendBoxButtonKeyboardFocusIndicatorInset: 4,
  spinnerAnimationBackgroundImage: dots,
  typingAnimationBackgroundImage: dots,
  maxMessageLength: 20_000,
  // What is sent while the line is broken waits for it: it has not failed.
  sendTimeout: 290_000,

  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionBackgroundColorOnActive: 'var(--emphasis)',
  suggestedActionBackgroundColorOnHover: 'var(--emphasis)',
  suggestedActionBorderColor: 'var(--edge)',
  suggestedActionBorderRadius: 10,
  suggestedActionBorderWidth: 1,
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--ink)',
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
  suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
  suggestedActionTextColor: 'var(--ink)',

  transcriptActivityVisualKeyboardIndicatorColor: 'var(--ink)',
  transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
  transcriptActivityVisualKeyboardIndicatorWidth: 2,
  transcriptVisualKeyboardIndicatorColor: 'var(--ink)',
  transcriptTerminatorBackgroundColor: 'var(--text)',
  transcriptTerminatorColor: 'var(--surface)',
  transcriptOverlayButtonBackground: 'var(--fill)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--fill)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--fill)',
  transcriptOverlayButtonColor: 'var(--on-fill)',
};
