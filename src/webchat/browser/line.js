/** @import { Activity, ChatAdapter, LineState, Observer, Ticket } from './types.js' */

const webChatOnline = 2;
const mostTries = 5;
const longestPause = 15_000;
const pingEvery = 20_000;

class ConversationEnded extends Error {}

/**
 * The line to the bot, as Web Chat wants it: Direct Line 3.0 over a WebSocket.
 *
 * Not DirectLineJS: that one says nothing while its stream is broken, waits up to 20 s between tries, and cannot take a
 * new token for the conversation without help. To Web Chat this line is always there; what is posted while it is broken
 * waits, and goes out once.
 */
export class Line {
  /** @type {LineState} */
  #state = 'connecting';
  /** @type {Ticket | undefined} */
  #ticket;
  /** @type {string | undefined} */
  #conversationId;
  /** None heard yet: all of it is wanted. */
  #watermark = '0';
  /** @type {WebSocket | undefined} */
  #socket;
  #dialling = false;
  #failures = 0;
  /** @type {number | undefined} */
  #redial;
  /** @type {Activity[]} everything that came, in order: who listens later hears it too */
  #heard = [];
  /** @type {Set<string>} */
  #ids = new Set();
  /** @type {Set<Observer>} */
  #listeners = new Set();
  /** @type {Set<() => void>} */
  #waiting = new Set();

  /**
   * @param {object} options
   * @param {() => Promise<Ticket>} options.askTicket
   * @param {string} options.locale
   * @param {(state: LineState) => void} options.onState
   */
  constructor({ askTicket, locale, onState }) {
    this.askTicket = askTicket;
    this.locale = locale;
    this.onState = onState;
  }

  /** @returns {ChatAdapter} */
  get adapter() {
    return {
      activity$: { subscribe: (observer) => this.#listen(observer) },
      connectionStatus$: {
        subscribe: (observer) => {
          observer.next?.(webChatOnline);
          return { unsubscribe: () => {} };
        },
      },
      postActivity: (activity) => ({
        subscribe: (observer) => {
          let wanted = true;
          this.#post(activity, () => wanted).then(
            (id) => wanted && observer.next?.(id),
            (error) => wanted && observer.error?.(error),
          );
          return {
            unsubscribe: () => {
              wanted = false;
            },
          };
        },
      }),
      end: () => {},
    };
  }

  /** Connects, at once if it was waiting to try again. */
  async dial() {
    if (this.#dialling || this.#state === 'online' || this.#state === 'ended') return;
    clearTimeout(this.#redial);
    this.#dialling = true;
    try {
      const ticket = await this.askTicket();
      const { conversationId, streamUrl, token } = await this.#enter(ticket);
      this.#ticket = { ...ticket, token };
      this.#conversationId = conversationId;
      this.#watch(new WebSocket(streamUrl));
    } catch (error) {
      if (error instanceof ConversationEnded) this.#become('ended');
      else this.#lose();
    } finally {
      this.#dialling = false;
    }
  }

  /** Lets go of the stream that there is: it is known to be broken. */
  drop() {
    this.#socket?.close();
    this.#lose();
  }

  /**
   * Begins the conversation, or comes back to it after what was heard last.
   *
   * @param {Ticket} ticket
   * @returns {Promise<{ conversationId: string, streamUrl: string, token: string }>}
   */
  async #enter({ domain, token, conversationId }) {
    const known = this.#conversationId ?? conversationId;
    const answer = known
      ? await call(`${domain}/conversations/${known}?watermark=${this.#watermark}`, token)
      : await call(`${domain}/conversations`, token, { locale: this.locale });
    // With a ticket just given, a refusal means that it is for another conversation: this one is no longer kept.
    if (known && (answer.status === 403 || answer.status === 404)) throw new ConversationEnded();
    if (!answer.ok) throw new Error(`no conversation: ${answer.status}`);
    return answer.json();
  }

  /** @param {WebSocket} socket */
  #watch(socket) {
    this.#socket?.close();
    this.#socket = socket;
    // An empty message now and then: otherwise a browser may not notice for long that the other end is gone.
    const ping = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), pingEvery);
    socket.onopen = () => {
      this.#failures = 0;
      this.#become('online');
    };
    socket.onmessage = ({ data }) => {
      if (data !== '') this.#hear(JSON.parse(data));
    };
    socket.onclose = () => {
      clearInterval(ping);
      if (this.#socket === socket) this.#lose();
    };
  }

  /** @param {{ activities?: Activity[], watermark?: string }} set */
  #hear({ activities = [], watermark }) {
    if (watermark) this.#watermark = watermark;
    for (const activity of activities) {
      if (activity.id !== undefined && this.#ids.has(activity.id)) continue;
      if (activity.id !== undefined) this.#ids.add(activity.id);
      const role = activity.from?.id === this.#ticket?.userId ? 'user' : 'bot';
      const heard = { ...activity, from: { ...activity.from, role } };
      // Who listens later need not hear that somebody was typing.
      if (activity.type !== 'typing') this.#heard.push(heard);
      for (const listener of this.#listeners) listener.next?.(heard);
    }
  }

  #lose() {
    this.#socket = undefined;
    if (this.#state === 'ended') return;
    this.#become('lost');
    clearTimeout(this.#redial);
    const pause = Math.min(longestPause, 500 * 2 ** this.#failures) * (0.75 + Math.random() / 2);
    this.#failures += 1;
    this.#redial = setTimeout(() => this.dial(), pause);
  }

  /** @param {LineState} state */
  #become(state) {
    this.#state = state;
    if (state === 'online' || state === 'ended') {
      for (const go of this.#waiting) go();
      this.#waiting.clear();
    }
    this.onState(state);
  }

  /** @param {Observer} observer */
  #listen(observer) {
    for (const activity of this.#heard) observer.next?.(activity);
    this.#listeners.add(observer);
    return { unsubscribe: () => void this.#listeners.delete(observer) };
  }

  async #online() {
    if (this.#state !== 'online' && this.#state !== 'ended')
      await /** @type {Promise<void>} */ (new Promise((go) => this.#waiting.add(() => go())));
    if (this.#state === 'ended' || this.#ticket === undefined) throw new ConversationEnded();
    return this.#ticket;
  }

  /**
   * Sends an activity, and gives its id. What cannot be delivered now waits for the line; whether an earlier try
   * did arrive after all is seen in what the stream brings.
   *
   * @param {Activity} activity
   * @param {() => boolean} wanted
   * @returns {Promise<string | undefined>}
   */
  async #post(activity, wanted) {
    for (let tries = 0; tries < mostTries && wanted(); tries += 1) {
      const { domain, token, userId } = await this.#online();
      if (tries > 0) await pause(1000);
      const arrived = this.#heard.find((heard) => isEcho(heard, activity));
      if (arrived) return arrived.id;
      const url = `${domain}/conversations/${this.#conversationId}/activities`;
      const answer = await call(url, token, { ...activity, from: { id: userId } }).catch(() => undefined);
      if (answer?.ok) return (await answer.json()).id;
      if (answer?.status === 404) {
        this.#become('ended');
        throw new ConversationEnded();
      }
      if (answer?.status === 429) await pause(1000 * (Number(answer.headers.get('retry-after')) || 1));
      else if (answer === undefined || [401, 403, 503, 504].includes(answer.status)) this.drop();
      else throw new Error(`not sent: ${answer.status}`);
    }
    throw new Error('not sent');
  }
}

/**
 * @param {Activity} heard
 * @param {Activity} sent
 */
const isEcho = (heard, sent) =>
  sent.channelData?.clientActivityID !== undefined &&
  heard.channelData?.clientActivityID === sent.channelData.clientActivityID;

/**
 * @param {string} url
 * @param {string} token
 * @param {unknown} [body]
 */
const call = (url, token, body) =>
  fetch(url, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((go) => setTimeout(go, milliseconds));
