import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Timer } from '../app/ports.ts';

/** How long somebody waits before they are shown that an answer is coming, in milliseconds. */
const patience = 700;

/**
 * Shows that an answer is coming, if it is long in coming. Call what this gives before the answer is sent: it resolves
 * when nothing of the kind can arrive after it.
 */
export const showTyping = (context: TurnContext, timer: Timer): (() => Promise<void>) => {
  let sending: Promise<unknown> | undefined;
  const stop = timer.start(patience, () => {
    // That it could not be shown is nothing to anybody who gets an answer.
    sending = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined);
  });
  return async () => {
    stop();
    await sending;
  };
};
