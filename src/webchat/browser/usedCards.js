import { usedCard } from './usedCard.js';

/** @import { Activity, AttachmentMiddleware, Store } from './types.js' */

const cardType = 'application/vnd.microsoft.card.adaptive';

/**
 * Shows every card that is older than what the person last said as used. It goes by the conversation alone, so it is
 * the same in another tab and after a reload.
 *
 * @param {Store} store
 * @returns {{ middleware: () => AttachmentMiddleware, onChange: (redraw: () => void) => void }}
 */
export const createUsedCards = (store) => {
  /** @type {WeakMap<object, { value: string, card: unknown }>} what a card became: the same every time, or it is drawn anew */
  const used = new WeakMap();

  /** @type {AttachmentMiddleware} */
  const drawUsed =
    () =>
    (next) =>
    (given, ...more) => {
      const { activity, attachment } = given;
      const { content } = attachment;
      if (attachment.contentType !== cardType || typeof content !== 'object' || content === null)
        return next(given, ...more);
      const answer = answerTo(activity, store.getState().activities);
      if (answer === undefined) return next(given, ...more);
      const value = JSON.stringify(answer.value ?? null);
      const known = used.get(content);
      const card = known?.value === value ? known.card : usedCard(content, answer.value);
      used.set(content, { value, card });
      return next({ ...given, attachment: { ...attachment, content: card } }, ...more);
    };

  return {
    // A new function each time: by that Web Chat knows that it has to ask again.
    middleware: () => () => drawUsed(),
    onChange(redraw) {
      let last = lastSaid(store.getState().activities);
      store.subscribe(() => {
        const now = lastSaid(store.getState().activities);
        if (now === last) return;
        last = now;
        redraw();
      });
    },
  };
};

/** @param {Activity} activity */
export const isFailed = ({ channelData }) => channelData?.['webchat:send-status'] === 'send failed';

/**
 * The first thing that the person said after a card.
 *
 * @param {Activity} card
 * @param {Activity[]} activities
 */
const answerTo = (card, activities) => {
  const at = activities.findIndex(({ id }) => id === card.id);
  return at < 0 ? undefined : activities.slice(at + 1).find(isSaid);
};

/** @param {Activity[]} activities */
const lastSaid = (activities) => {
  const said = activities.findLast(isSaid);
  return said?.channelData?.clientActivityID ?? said?.id;
};

/** @param {Activity} activity */
const isSaid = (activity) => activity.type === 'message' && activity.from?.role === 'user' && !isFailed(activity);
