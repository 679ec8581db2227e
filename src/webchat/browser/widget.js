/**
 * @typedef {{ fill: string, onFill: string, ink: string }} Accent
 * @typedef {{ name: string, base: string, light: Accent, dark: Accent }} WidgetSettings
 * @typedef {{ open: () => void, close: () => void }} Widget
 * @typedef {Window & { partnerdesk?: Widget }} Host the one name that is left on the page
 */

/**
 * Puts a button on the page that opens the chat. The server turns this file into a script that calls it.
 *
 * @param {WidgetSettings} settings
 */
export function startWidget({ name, base, light, dark }) {
  /** @type {Host} */
  const host = window;
  const script = document.currentScript;
  if (host.partnerdesk !== undefined || !(script instanceof HTMLScriptElement)) return;

  const server = new URL(script.src).origin;
  const asked = script.dataset.language ?? document.documentElement.lang ?? '';
  const language = (asked || navigator.language).toLowerCase().startsWith('it') ? 'it' : 'en';
  const words =
    language === 'it'
      ? { open: `Apri la chat con ${name}`, close: `Chiudi la chat con ${name}`, dialog: `Chat con ${name}` }
      : { open: `Chat with ${name}`, close: `Close the chat with ${name}`, dialog: `Chat with ${name}` };

  const panelId = 'partnerdesk-panel';
  const root = document.createElement('div');
  // A sheet that is made by script needs no leave from the page's Content-Security-Policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style(light, dark));
  const shadow = root.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-controls', panelId);
  button.append(
    icon('M4 5.5h16a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-8.5L7 20.5v-4H4a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z'),
    icon('M6 6l12 12M18 6L6 18'),
  );

  const panel = document.createElement('div');
  panel.id = panelId;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', words.dialog);
  panel.hidden = true;
  shadow.append(panel, button);

  /** @type {HTMLIFrameElement | undefined} */
  let frame;
  let ready = false;

  /** Made when it is first wanted: until then the page loads nothing of the chat. */
  const makeFrame = () => {
    const made = document.createElement('iframe');
    made.title = words.dialog;
    made.src = `${server}${base}/webchat/panel?lang=${language}#origin=${encodeURIComponent(location.origin)}`;
    panel.append(made);
    return made;
  };

  /** @param {boolean} open */
  const show = (open) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    button.setAttribute('aria-label', open ? words.close : words.open);
  };

  const open = () => {
    show(true);
    frame ??= makeFrame();
    focusChat();
  };

  const close = () => {
    if (panel.hidden) return;
    show(false);
    button.focus();
  };

  const focusChat = () => {
    frame?.focus();
    if (ready) frame?.contentWindow?.postMessage({ partnerdesk: 'open' }, server);
  };

  button.addEventListener('click', () => (panel.hidden ? open() : close()));
  shadow.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') close();
  });
  addEventListener('message', ({ source, origin, data }) => {
    if (frame === undefined || source !== frame.contentWindow || origin !== server) return;
    if (data?.partnerdesk === 'close') close();
    if (data?.partnerdesk === 'ready') {
      ready = true;
      if (!panel.hidden) focusChat();
    }
  });

  show(false);
  host.partnerdesk = { open, close };
  if (document.body) document.body.append(root);
  else addEventListener('DOMContentLoaded', () => document.body.append(root));

  /** @param {string} path */
  function icon(path) {
    const space = 'http://www.w3.org/2000/svg';
    const drawing = document.createElementNS(space, 'svg');
    drawing.setAttribute('viewBox', '0 0 24 24');
    drawing.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(space, 'path');
    line.setAttribute('d', path);
    drawing.append(line);
    return drawing;
  }

  /**
   * @param {Accent} day
   * @param {Accent} night
   */
  function style(day, night) {
    return `
:host { all: initial; --fill: ${day.fill}; --on-fill: ${day.onFill}; --ink: ${day.ink}; --ground: #fff; --line: #dbe1e4; }
@media (prefers-color-scheme: dark) {
  :host { --fill: ${night.fill}; --on-fill: ${night.onFill}; --ink: ${night.ink}; --ground: #1b2226; --line: #333e44; }
}
button {
  align-items: center; background: var(--fill); border: 2px solid var(--ground); border-radius: 50%; bottom: 20px;
  box-shadow: 0 4px 16px #0004; box-sizing: border-box; color: var(--on-fill); cursor: pointer; display: flex; height: 60px;
  justify-content: center; padding: 0; position: fixed; right: 20px; width: 60px; z-index: 2147483646;
}
button:focus-visible { box-shadow: 0 0 0 2px var(--ground); outline: 3px solid var(--ink); outline-offset: 2px; }
svg { fill: none; height: 26px; stroke: currentColor; stroke-linecap: round; stroke-linejoin: round; stroke-width: 1.8; width: 26px; }
[aria-expanded="false"] svg + svg, [aria-expanded="true"] svg:first-child { display: none; }
[role="dialog"] {
  background: var(--ground); border: 1px solid var(--line); border-radius: 16px; bottom: 92px; box-shadow: 0 8px 32px #0003;
  box-sizing: border-box; height: min(680px, 100dvh - 112px); overflow: hidden; position: fixed; right: 20px;
  width: min(420px, 100vw - 40px); z-index: 2147483646;
}
[hidden] { display: none; }
iframe { border: 0; display: block; height: 100%; width: 100%; }
@media (max-width: 480px), (max-height: 420px) {
  [role="dialog"] { border: 0; border-radius: 0; height: 100dvh; inset: 0; width: 100%; }
  [aria-expanded="true"] { display: none; }
}
`;
  }
}
