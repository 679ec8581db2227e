import { isFailed } from './usedCards.js';

/** @import { CardActionMiddleware, Store } from './types.js' */

/**
 * Sends a click on a card together with what the button is called, so that the conversation shows what was chosen; the
 * bot goes by the data alone.
 *
 * @param {Store} store
 * @param {() => void} afterwards
 * @returns {CardActionMiddleware}
 */
export const createClicks = (store, afterwards) => () => (next) => (given) => {
  const { type, title, value } = given.cardAction;
  if (type !== 'postBack' || typeof value !== 'object' || value === null) return next(given);
  if (isSentAlready(store, value)) return;
  store.dispatch({
    type: 'DIRECT_LINE/POST_ACTIVITY',
    meta: { method: 'postBack' },
    payload: { activity: { type: 'message', textFormat: 'plain', text: title, value } },
  });
  afterwards();
};

/**
 * Whether the very same click is the latest in the conversation: then this is its second half, a double click.
 *
 * @param {Store} store
 * @param {object} value
 */
const isSentAlready = (store, value) => {
  const latest = store.getState().activities.at(-1);
  return latest?.from?.role === 'user' && !isFailed(latest) && JSON.stringify(latest.value) === JSON.stringify(value);
};
