/**
 * In the widget’s frame: tells the page around it when the person closes the chat, and is told when they open it again.
 *
 * @param {() => void} onOpen
 */
export const joinFrame = (onOpen) => {
  const close = document.getElementById('close');
  const origin = new URLSearchParams(location.hash.slice(1)).get('origin');
  if (parent === window || origin === null) {
    close?.remove();
    return;
  }
  // A page without an origin of its own can only be spoken to in the open; nothing said here is a secret.
  const target = origin === 'null' ? '*' : origin;
  /** @param {'ready' | 'close'} said */
  const tell = (said) => parent.postMessage({ partnerdesk: said }, target);

  close?.addEventListener('click', () => tell('close'));
  addEventListener('keydown', (event) => {
    // Web Chat uses the key first: to leave a message that is being read.
    if (event.key === 'Escape' && !event.defaultPrevented) tell('close');
  });
  addEventListener('message', (event) => {
    if (event.source === parent && event.origin === origin && event.data?.partnerdesk === 'open') onOpen();
  });
  tell('ready');
};
