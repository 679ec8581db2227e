/** Where the person writes. */
const field = () => {
  const found = document.querySelector('[data-id="webchat-sendbox-input"]');
  return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement ? found : undefined;
};

/** Puts the cursor where the person writes. */
export const focusField = () => field()?.focus();

/** The same, but without calling up the keyboard of a phone: what was clicked is gone, and focus must go somewhere. */
export const restFocus = () => {
  const input = field();
  if (input === undefined) return;
  input.readOnly = true;
  input.focus();
  setTimeout(() => {
    input.readOnly = false;
  }, 100);
};
