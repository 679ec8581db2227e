import { createBanner } from './banner.js';
import { createClicks } from './clicks.js';
import { keepDraft } from './draft.js';
import { focusField, restFocus } from './focus.js';
import { joinFrame } from './frame.js';
import { hostConfig } from './hostConfig.js';
import { openInvitations } from './invitation.js';
import { Line } from './line.js';
import { recallLanguage, rememberLanguage, rememberResume } from './memory.js';
import { nameRowsByContent } from './rowNames.js';
import { speakCards } from './spokenCards.js';
import { styleOptions } from './styleOptions.js';
import { askTicket } from './token.js';
import { createUsedCards } from './usedCards.js';
import { locales, webChatWords, words } from './words.js';

/** @import { Settings, WebChatBundle } from './types.js' */

/** @param {string} id */
const byId = (id) => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
};

/** @type {Settings} */
const settings = JSON.parse(byId('settings').textContent ?? '');
const { language, name, base, nonce, kind } = settings;

// In the widget's frame the fragment is the widget's; that of the page around it is none of the chat's business.
const sendInvitations = kind === 'page' ? openInvitations() : undefined;

/** Whether the page is about to be loaded again in the language that the visitor chose some other day. */
const goesToChosenLanguage = () => {
  const address = new URL(location.href);
  const chosen = recallLanguage();
  if (kind === 'panel' || address.searchParams.has('lang') || chosen === undefined || chosen === language) return false;
  address.searchParams.set('lang', chosen);
  location.replace(address);
  return true;
};

const startAgain = () => {
  rememberResume(undefined);
  location.reload();
};

/**
 * Nothing here reads files: without this the browser leaves the chat to show the one that was dropped on it.
 *
 * @param {DragEvent} event
 */
const refuseFile = (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
};

const start = () => {
  // The bundle is a script of its own, which leaves this name on the window.
  const { WebChat } = /** @type {Window & { WebChat?: WebChatBundle }} */ (window);
  const place = byId('chat');
  if (WebChat === undefined) {
    place.textContent = words[language].broken;
    return;
  }
  const store = WebChat.createStore();
  const line = new Line({
    askTicket: () => askTicket(base),
    locale: locales[language],
    onState: createBanner(byId('banner'), language, { again: () => void line.dial(), fresh: startAgain }),
  });
  const usedCards = createUsedCards(store);
  const directLine = line.adapter;
  const cardActionMiddleware = createClicks(store, restFocus);
  const overrideLocalizedStrings = webChatWords(language, name);
  const draw = () =>
    WebChat.renderWebChat(
      {
        adaptiveCardsHostConfig: hostConfig,
        attachmentForScreenReaderMiddleware: speakCards,
        attachmentMiddleware: usedCards.middleware(),
        cardActionMiddleware,
        directLine,
        locale: locales[language],
        nonce,
        overrideLocalizedStrings,
        sendTypingIndicator: false,
        store,
        styleOptions,
        username: '',
      },
      place,
    );

  place.replaceChildren();
  nameRowsByContent(place);
  draw();
  usedCards.onChange(draw);
  keepDraft(store);
  sendInvitations?.({
    directLine,
    locale: locales[language],
    // Where it did not go by itself it stands ready to be sent by hand, behind what was being written.
    failed(code) {
      const text = `${store.getState().sendBoxValue} ${code}`.trim();
      store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
    },
  });
  void line.dial();

  addEventListener('online', () => void line.dial());
  addEventListener('offline', () => line.drop());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void line.dial();
  });
  addEventListener('dragover', refuseFile);
  addEventListener('drop', refuseFile);
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    focusField();
  });
  const other = document.getElementById('language');
  other?.addEventListener('click', () => rememberLanguage(language === 'en' ? 'it' : 'en'));
  joinFrame(focusField);
  focusField();
};

if (!goesToChosenLanguage()) start();
