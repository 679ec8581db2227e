import { recallResume, rememberResume } from './memory.js';

/** @import { Ticket } from './types.js' */

/**
 * Asks the server to let this visitor talk: about the conversation of last time, where there was one. Throws when the
 * server does not answer, or not with a ticket.
 *
 * @param {string} base
 * @returns {Promise<Ticket>}
 */
export const askTicket = async (base) => {
  // Read each time: another tab may have been given a newer one.
  const resume = recallResume();
  const answer = await fetch(`${base}/api/webchat/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(resume === undefined ? {} : { resume }),
  });
  if (!answer.ok) throw new Error(`no token: ${answer.status}`);
  /** @type {Ticket} */
  const ticket = await answer.json();
  if (ticket.resume !== undefined) rememberResume(ticket.resume);
  return { ...ticket, domain: new URL(ticket.domain, location.href).href };
};
