/** Emoji that say yes in every language. */
export const yesSigns = ['👍', '✅', '👌', '✔', '☑', '💯'] as const;
/** Emoji that say no in every language. */
export const noSigns = ['👎', '❌', '🚫', '✖'] as const;
/** Emoji that say that the answer is not known. */
export const dontKnowSigns = ['🤷', '🤔', '🤷♂', '🤷♀'] as const;
/** Emoji that add nothing to an answer. */
export const politeSigns = ['🙂', '😊', '😀', '😃', '😄', '😁', '😉', '🙏', '👋', '🎉', '🤞', '😅'] as const;
