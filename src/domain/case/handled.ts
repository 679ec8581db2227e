import type { Case, Instant } from './case.ts';
import type { Occasion } from './decide.ts';

/** What a person sent that changed a case, known by a name that is the same when it is delivered again. */
export interface HandledAct {
  readonly id: string;
  readonly at: Instant;
}

/** How many acts a case remembers: more than all its members together send within the few turns that a copy is late. */
const mostActs = 64;

/** How long they are remembered, in milliseconds: 48 hours. Channels deliver again within minutes. */
const rememberedFor = 48 * 3600 * 1000;

const isFresh = (one: HandledAct, now: Instant): boolean => Date.parse(one.at) > Date.parse(now) - rememberedFor;

/** Whether what somebody sent was done in this case already, within the time that this is remembered. */
export const isHandled = ({ handled = [] }: Pick<Case, 'handled'>, act: string, now: Instant): boolean =>
  handled.some((one) => one.id === act && isFresh(one, now));

/**
 * The next state of a case, with what led to it: so both are saved at once, and neither is there without the other.
 * `before` is what the case remembered until now.
 */
export const withAct = <Given extends Case>(
  next: Given,
  before: readonly HandledAct[] = [],
  { act, at }: Pick<Occasion, 'act' | 'at'>,
): Given => {
  const fresh = before.filter((one) => one.id !== act && isFresh(one, at));
  const handled = [...fresh, ...(act === undefined ? [] : [{ id: act, at }])].slice(-mostActs);
  const { handled: _, ...rest } = next;
  const bare = rest as unknown as Given; // all of it but what may be absent
  return handled.length === 0 ? bare : { ...bare, handled };
};
