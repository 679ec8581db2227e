import type { Language } from '../domain/language.ts';

/** The commands that Teams offers beside the message box, in the order in which it shows them. */
export const offeredCommands = ['menu', 'status', 'plan', 'save', 'startOver', 'help', 'language'] as const;
export type OfferedCommand = (typeof offeredCommands)[number];

/** What people read about the app in Teams, in one language. */
export interface TeamsStrings {
  /** At most 100 characters. */
  readonly fullName: string;
  readonly description: {
    /** At most 80 characters. */
    readonly short: string;
    /** At most 4000 characters. */
    readonly full: string;
  };
  /** At most 3; a title of at most 45 characters, a description of at most 120. */
  readonly features: readonly { readonly title: string; readonly description: string }[];
  /** Teams puts the title into the message box, so the bot must understand it; at most 128 characters. */
  readonly commands: Readonly<Record<OfferedCommand, { readonly title: string; readonly description: string }>>;
}

/** The name of the app; it is the same in every language. */
export const appName = 'Partnerdesk';

/** The language of the manifest itself; every other language has a file beside it. */
export const defaultLanguage = 'en' satisfies Language;

/** What people read about the app, by language. The limits are those of the manifest's schema. */
export const teamsStrings: Readonly<Record<Language, TeamsStrings>> = {
  en: {
    fullName: 'Partnerdesk, the front desk for partners and customers',
    description: {
      short: 'What is possible between a customer and its partners, why, and who does what.',
      full: [
        'Partnerdesk is a front desk for customers and for Cloud Solution Provider partners. It walks you through adding a second partner, through subscriptions that were bought elsewhere, and through switching Azure to another partner.',
        'It asks what matters and nothing else. Then it says what is possible, why, and how old the rule is, and makes a plan: who does what, in which order, with the letters that it takes. Everything is saved as you answer, so you can close the chat and come back.',
        'Write in your own words, in English or Italian, or use the buttons. In a team or a group chat, mention Partnerdesk first.',
        'Partnerdesk explains Microsoft’s partner rules, but is not a product of Microsoft. It changes nothing in your subscriptions: you and your partners do that.',
      ].join('\n\n'),
    },
    features: [
      {
        title: 'Add a second partner',
        description: 'Keep today’s partner and work with another one too.',
      },
      {
        title: 'Onboard subscriptions bought elsewhere',
        description: 'Let a partner manage or take over what you bought from someone else.',
      },
      {
        title: 'Switch Azure to another partner',
        description: 'Move Azure from the partner who sold it to a new one.',
      },
    ],
    commands: {
      menu: { title: 'Menu', description: 'Choose what you want to do' },
      status: { title: 'My cases', description: 'See your cases, and go on with one of them' },
      plan: { title: 'Show the plan', description: 'See who does what next' },
      save: { title: 'Save for later', description: 'Stop here; your answers are kept' },
      startOver: { title: 'Start over', description: 'Throw this case away and begin a new one' },
      help: { title: 'Help', description: 'See what you can write' },
      language: { title: 'Italiano', description: 'Continua in italiano' },
    },
  },
  it: {
    fullName: 'Partnerdesk, lo sportello per partner e clienti',
    description: {
      short: 'Che cosa si può fare tra cliente e partner, perché, e a chi tocca.',
      full: [
        'Partnerdesk è uno sportello per i clienti e per i partner Cloud Solution Provider. Ti accompagna quando vuoi aggiungere un secondo partner, affidare a un partner sottoscrizioni acquistate altrove o passare Azure a un altro partner.',
        'Chiede solo quello che serve. Poi ti dice che cosa è possibile, perché, e a quando risale la regola, e prepara un piano: chi deve fare che cosa, in quale ordine, con le lettere che occorrono. Tutto viene salvato mentre rispondi: puoi chiudere la chat e tornare.',
        'Scrivi con parole tue, in italiano o in inglese, oppure usa i pulsanti. In un team o in una chat di gruppo, menziona prima Partnerdesk.',
        'Partnerdesk spiega le regole di Microsoft per i partner, ma non è un prodotto Microsoft. Non cambia nulla nelle tue sottoscrizioni: a farlo siete tu e i tuoi partner.',
      ].join('\n\n'),
    },
    features: [
      {
        title: 'Aggiungere un secondo partner',
        description: 'Tenere il partner di oggi e lavorare anche con un altro.',
      },
      {
        title: 'Sottoscrizioni acquistate altrove',
        description: 'Far gestire a un partner, o passare a lui, ciò che è stato acquistato da altri.',
      },
      {
        title: 'Passare Azure a un altro partner',
        description: 'Spostare Azure dal partner che l’ha venduto a uno nuovo.',
      },
    ],
    commands: {
      menu: { title: 'Menu', description: 'Scegli che cosa vuoi fare' },
      status: { title: 'Le mie pratiche', description: 'Vedi le tue pratiche e riprendine una' },
      plan: { title: 'Mostra il piano', description: 'Vedi a chi tocca e che cosa deve fare' },
      save: { title: 'Salva per dopo', description: 'Fermati qui: le risposte restano salvate' },
      startOver: { title: 'Ricomincia', description: 'Scarta questa pratica e cominciane una nuova' },
      help: { title: 'Aiuto', description: 'Vedi che cosa puoi scrivere' },
      language: { title: 'English', description: 'Continue in English' },
    },
  },
};
