import { ConversationState, type TurnContext } from 'botbuilder';

/**
 * Who brought an activity, and so vouched for its channel and its sender: the Bot Framework's connector
 * (`POST /api/messages`), or the Direct Line inside this program. An activity's own channel id is only a claim.
 */
export type Transport = 'connector' | 'embedded';

const key = Symbol('transport');

/** Tells everybody in this turn who brought its activity. */
export const setTransport = (context: TurnContext, transport: Transport): void => {
  context.turnState.set(key, transport);
};

const transportOf = (context: TurnContext): Transport => context.turnState.get(key) ?? 'connector';

/** Where each conversation stands, kept apart by transport: the same names mean another conversation on another one. */
export class ConversationPlaces extends ConversationState {
  override getStorageKey(context: TurnContext): string | undefined {
    const named = super.getStorageKey(context);
    const transport = transportOf(context);
    return transport === 'connector' || named === undefined ? named : `${transport}:${named}`;
  }
}
