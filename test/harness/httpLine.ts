import type { Activity } from 'botbuilder';
import type { Line } from './person.ts';

/** Talks to a running server as a channel does, with the answers in the response (`deliveryMode: expectReplies`). */
export const httpLine =
  (address: () => string): Line =>
  async (activity) => {
    const response = await fetch(`${address()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...activity, deliveryMode: 'expectReplies' }),
    });
    if (response.status !== 200) throw new Error(`the server answered ${response.status}: ${await response.text()}`);
    // What the SDK answers to expectReplies.
    const { activities } = (await response.json()) as { readonly activities: readonly Partial<Activity>[] };
    return activities;
  };
