/** @import { Language } from './types.js' */

/** What the chat itself says, in each of its languages. */
export const words = {
  en: {
    slow: 'Connecting takes longer than usual…',
    lost: 'No connection. We keep trying, and what you wrote is safe.',
    again: 'Try again',
    ended: 'This conversation has ended.',
    fresh: 'Start a new conversation',
    broken: 'The chat could not be loaded.',
  },
  it: {
    slow: 'Il collegamento richiede più del solito…',
    lost: 'Connessione persa. Continuiamo a provare: quello che hai scritto è al sicuro.',
    again: 'Riprova',
    ended: 'Questa conversazione è finita.',
    fresh: 'Inizia una nuova conversazione',
    broken: 'Non è stato possibile caricare la chat.',
  },
};

/** The locale that Web Chat and the bot are told. */
export const locales = { en: 'en-US', it: 'it-IT' };

/**
 * Web Chat's own words where they read badly, or call the desk a bot.
 *
 * @param {Language} language
 * @param {string} name
 * @returns {Record<string, string>}
 */
export const webChatWords = (language, name) => {
  if (language === 'it')
    return {
      ACTIVITY_BOT_SAID_ALT: `${name} dice:`,
      ACTIVITY_BOT_ATTACHED_ALT: `${name} mostra:`,
      ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Non inviato. [Riprova][RETRY].',
      ACTIVITY_INTERACTIVE_REASON_INTERACTIVE_CONTENT_ALT: 'Con scelte da fare.',
      ACTIVITY_STATUS_SEND_STATUS_ALT_SENT_AT: 'Inviato: $1',
      // The words of the card alone, as they are read aloud.
      ATTACHMENT_CARD: '$1',
      SEND_BOX_IS_EMPTY_TOOLTIP_ALT: 'Scrivi qualcosa prima di inviare.',
      TEXT_INPUT_ALT: 'Il tuo messaggio',
      TEXT_INPUT_PLACEHOLDER: 'Scrivi qui…',
      TRANSCRIPT_ARIA_LABEL_ALT: 'Messaggi. Con le frecce su e giù passi dall’uno all’altro.',
      TRANSCRIPT_ARIA_ROLE_ALT: 'messaggi',
      TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'Per scegliere: due volte Maiusc+Tab, poi Invio.',
      TRANSCRIPT_NEW_MESSAGES: 'Nuovi messaggi',
      TRANSCRIPT_TERMINATOR_TEXT: 'Fine dei messaggi',
      TYPING_INDICATOR_ALT: `${name} sta scrivendo`,
      TYPING_INDICATOR_SINGLE_TEXT: '$1 sta scrivendo.',
    };
  return {
    ACTIVITY_BOT_SAID_ALT: `${name} said:`,
    ACTIVITY_BOT_ATTACHED_ALT: `${name} shows:`,
    ATTACHMENT_CARD: '$1',
    SEND_BOX_IS_EMPTY_TOOLTIP_ALT: 'Write something first.',
    TEXT_INPUT_ALT: 'Your message',
    TEXT_INPUT_PLACEHOLDER: 'Write here…',
    TRANSCRIPT_ARIA_LABEL_ALT: 'Messages. Up and down arrows move from one to the next.',
    TRANSCRIPT_ARIA_ROLE_ALT: 'messages',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'To choose: Shift+Tab twice, then Enter.',
    TRANSCRIPT_TERMINATOR_TEXT: 'End of the messages',
    TYPING_INDICATOR_ALT: `${name} is writing`,
  };
};
