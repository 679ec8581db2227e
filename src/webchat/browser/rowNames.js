/**
 * Lets rows that are clicked as a whole be called by all that is written on them. Adaptive Cards calls them by their
 * title alone, so that what is read aloud is less than what is seen, and who speaks to the browser cannot name it
 * (WCAG 2.2, "label in name").
 *
 * @param {HTMLElement} place
 */
export const nameRowsByContent = (place) => {
  const name = () => {
    for (const row of place.querySelectorAll('.ac-selectable[aria-label]')) {
      if (row.textContent?.trim() === '') continue;
      row.removeAttribute('aria-label');
      row.removeAttribute('title');
    }
  };
  new MutationObserver(name).observe(place, { childList: true, subtree: true });
};
