/** @import { Store } from './types.js' */

const draftKey = 'partnerdesk.draft';

/**
 * Keeps what is typed and not yet sent through a reload, in this tab only.
 *
 * @param {Store} store
 */
export const keepDraft = (store) => {
  let kept = recall();
  if (kept !== '') store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: kept } });
  store.subscribe(() => {
    const { sendBoxValue } = store.getState();
    if (sendBoxValue === kept) return;
    kept = sendBoxValue;
    try {
      sessionStorage.setItem(draftKey, kept);
    } catch {
      // Without storage a reload loses the draft, as on any page.
    }
  });
};

const recall = () => {
  try {
    return sessionStorage.getItem(draftKey) ?? '';
  } catch {
    return '';
  }
};
