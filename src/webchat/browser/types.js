/**
 * The shapes that the scripts of the chat share.
 *
 * @typedef {'en' | 'it'} Language
 *
 * @typedef {object} Settings what the page says of itself
 * @property {Language} language
 * @property {string} name
 * @property {string} base
 * @property {string} nonce
 * @property {'page' | 'panel'} kind
 *
 * @typedef {object} Ticket what the server answers to somebody who wants to talk
 * @property {string} token
 * @property {string} userId
 * @property {string} domain where Direct Line is
 * @property {string} [conversationId] the conversation that goes on, where its history has to be asked for by name
 * @property {string} [resume] what to show next time, to go on with the same conversation
 *
 * @typedef {Record<string, unknown>} Data
 *
 * @typedef {object} Attachment
 * @property {string} contentType
 * @property {unknown} [content]
 *
 * @typedef {object} Activity
 * @property {string} type
 * @property {string} [id]
 * @property {string} [text]
 * @property {string} [textFormat]
 * @property {string} [locale]
 * @property {string} [localTimezone]
 * @property {unknown} [value]
 * @property {{ id?: string, role?: string, name?: string }} [from]
 * @property {Data} [channelData]
 * @property {Attachment[]} [attachments]
 *
 * @typedef {'connecting' | 'online' | 'lost' | 'ended'} LineState
 *
 * @typedef {object} Observer
 * @property {(value: unknown) => void} [next]
 * @property {(error: unknown) => void} [error]
 * @property {() => void} [complete]
 *
 * @typedef {{ subscribe(observer: Observer): { unsubscribe(): void } }} Observable
 *
 * @typedef {object} ChatAdapter what Web Chat talks to
 * @property {Observable} activity$
 * @property {Observable} connectionStatus$
 * @property {(activity: Activity) => Observable} postActivity
 * @property {() => void} end
 *
 * @typedef {object} StoreAction
 * @property {string} type
 * @property {unknown} [payload]
 * @property {unknown} [meta]
 *
 * @typedef {object} Store
 * @property {() => { activities: Activity[], sendBoxValue: string }} getState
 * @property {(action: StoreAction) => void} dispatch
 * @property {(listener: () => void) => () => void} subscribe
 *
 * @typedef {{ activity: Activity, attachment: Attachment }} AttachmentGiven
 * @typedef {(given: AttachmentGiven, ...more: unknown[]) => unknown} RenderAttachment
 * @typedef {() => (next: RenderAttachment) => RenderAttachment} AttachmentMiddleware
 *
 * @typedef {{ cardAction: { type: string, title?: string, value?: unknown } }} CardActionGiven
 * @typedef {(given: CardActionGiven) => unknown} PerformCardAction
 * @typedef {() => (next: PerformCardAction) => PerformCardAction} CardActionMiddleware
 *
 * @typedef {object} WebChatBundle
 * @property {() => Store} createStore
 * @property {(props: Data, element: HTMLElement) => void} renderWebChat
 */

export {};
