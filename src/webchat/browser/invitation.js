/** @import { ChatAdapter } from './types.js' */

/**
 * @typedef {object} Invitation the code of an invitation, on its way to the bot
 * @property {string} code
 * @property {string} id by which the server knows it when it is posted again
 */

const invitationKey = 'partnerdesk.invitation';

/** Four groups of four letters of Crockford's alphabet, one of them a digit: what the server makes, and nothing else. */
const shape = /^(?=.*\d)(?:[\dA-HJKMNP-TV-Z]{4}-){3}[\dA-HJKMNP-TV-Z]{4}$/;

/**
 * Takes the code out of the address of a link, `/#code=XXXX-XXXX-XXXX-XXXX`, and keeps it in this tab until it is sent.
 * Whatever the fragment holds, it is gone from the address and from the tab's history afterwards.
 *
 * @returns {Invitation | undefined} what the address brought; nothing where that is no code
 */
const takeInvitation = () => {
  const fragment = location.hash.slice(1);
  if (fragment === '') return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  const code = new URLSearchParams(fragment).get('code')?.trim().toUpperCase() ?? '';
  if (!shape.test(code)) return undefined;
  // Not crypto.randomUUID, which there is not without HTTPS. It only has to be another one each time a link is opened.
  const invitation = { code, id: `${Date.now().toString(36)}.${Math.random().toString(36).slice(2)}` };
  keep(`${invitation.code} ${invitation.id}`);
  return invitation;
};

/**
 * Opens the links that invite somebody: says the code in the visitor's name, once for each time that a link is opened.
 * A reload before it is sent neither loses it nor sends it twice.
 *
 * Takes the code out of the address at once, and what is given back sends it, as soon as there is a line.
 *
 * @returns {(line: { directLine: ChatAdapter, locale: string, failed: (code: string) => void }) => void}
 *   `failed` is given a code that could not be sent
 */
export const openInvitations = () => {
  const first = takeInvitation() ?? recall();
  return ({ directLine, locale, failed }) => {
    /** @param {Invitation | undefined} invitation */
    const send = (invitation) => {
      if (invitation === undefined) return;
      const { code, id } = invitation;
      // Not by Web Chat's own action, which gives each post an id of its own: after a reload it would be another message.
      directLine
        .postActivity({
          type: 'message',
          text: code,
          textFormat: 'plain',
          locale,
          localTimezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          channelData: { clientActivityID: id },
        })
        .subscribe({
          next: () => forget(id),
          error: () => {
            forget(id);
            failed(code);
          },
        });
    };
    send(first);
    // Somebody pastes the link where the chat is open already: the browser then loads nothing.
    addEventListener('hashchange', () => send(takeInvitation()));
  };
};

/** @param {string} invitation */
const keep = (invitation) => {
  try {
    sessionStorage.setItem(invitationKey, invitation);
  } catch {
    // Without storage the code is lost where the page is loaded again before it is sent: the link still has it.
  }
};

/**
 * What a page in this tab had not sent yet when it was left.
 *
 * @returns {Invitation | undefined}
 */
const recall = () => {
  try {
    const [code, id] = sessionStorage.getItem(invitationKey)?.split(' ') ?? [];
    return code === undefined || id === undefined ? undefined : { code, id };
  } catch {
    return undefined;
  }
};

/** @param {string} id */
const forget = (id) => {
  try {
    // Another link may have been opened meanwhile.
    if (recall()?.id === id) sessionStorage.removeItem(invitationKey);
  } catch {
    // What cannot be forgotten was not kept.
  }
};
