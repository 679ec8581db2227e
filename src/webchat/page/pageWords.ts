import type { Language } from '../../domain/language.ts';

interface PageWords {
  readonly skip: string;
  readonly chat: string;
  readonly close: string;
  readonly loading: string;
  readonly noScript: string;
  readonly otherLanguage: string;
}

/** What stands in the pages before the chat itself begins. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    skip: 'Skip to your message',
    chat: 'Conversation',
    close: 'Close the chat',
    loading: 'One moment, please…',
    noScript: 'This chat needs JavaScript. Please switch it on in your browser and load the page again.',
    otherLanguage: 'Italiano',
  },
  it: {
    skip: 'Vai al tuo messaggio',
    chat: 'Conversazione',
    close: 'Chiudi la chat',
    loading: 'Un attimo…',
    noScript: 'Per questa chat serve JavaScript: attivalo nel browser e ricarica la pagina.',
    otherLanguage: 'English',
  },
};
