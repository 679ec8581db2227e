import { words } from './words.js';

/** @import { Language, LineState } from './types.js' */

/** How long a trouble may last before anybody is told, and before a button is offered. */
const patience = { connecting: 8000, lost: 1200, button: 8000 };

/**
 * Says above the conversation how the line is, where that is not well.
 *
 * @param {HTMLElement} element
 * @param {Language} language
 * @param {{ again: () => void, fresh: () => void }} offers
 * @returns {(state: LineState) => void}
 */
export const createBanner = (element, language, offers) => {
  const said = words[language];
  /** @type {LineState | undefined} */
  let shown;
  /** @type {number[]} */
  let timers = [];

  /** @param {string} text */
  const say = (text) => element.replaceChildren(Object.assign(document.createElement('span'), { textContent: text }));

  /**
   * @param {string} label
   * @param {() => void} onclick
   */
  const offer = (label, onclick) =>
    element.append(Object.assign(document.createElement('button'), { type: 'button', textContent: label, onclick }));

  return (state) => {
    if (state === shown) return;
    shown = state;
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    if (state === 'online') element.replaceChildren();
    if (state === 'connecting') timers = [setTimeout(() => say(said.slow), patience.connecting)];
    if (state === 'lost')
      timers = [
        setTimeout(() => say(said.lost), patience.lost),
        setTimeout(() => offer(said.again, offers.again), patience.button),
      ];
    if (state === 'ended') {
      say(said.ended);
      offer(said.fresh, offers.fresh);
    }
  };
};
