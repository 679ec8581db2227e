/** @import { AttachmentMiddleware } from './types.js' */

/**
 * Has the text twin of a card read aloud when the card comes. By itself Web Chat announces no more of a card than that
 * there is one, and its empty fields.
 *
 * @type {AttachmentMiddleware}
 */
export const speakCards =
  () =>
  (next) =>
  (given, ...more) => {
    const { attachment } = given;
    const { content } = attachment;
    if (typeof content !== 'object' || content === null || !('fallbackText' in content)) return next(given, ...more);
    const spoken = { type: 'AdaptiveCard', version: '1.5', speak: content.fallbackText, body: [] };
    return next({ ...given, attachment: { ...attachment, content: spoken } }, ...more);
  };
