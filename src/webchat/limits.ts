import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countedAs } from './countedAs.ts';

/** What one address may do in a minute. A person never gets there; a program that tries would. */
const aMinute = { tokens: 60, newVisitors: 15, posts: 120, requests: 600 } as const;

/** What is counted. */
export type Counted = keyof typeof aMinute;

/** Counts what an address does. */
export interface Limits {
  /** Counts one more. The seconds to wait, where it was too much; otherwise nothing. */
  take(what: Counted, address: string): Promise<number | undefined>;
}

/** Limits that count in this process. */
export const openLimits = (): Limits => {
  const counters = new Map<Counted, RateLimiterMemory>();
  const counterOf = (what: Counted): RateLimiterMemory => {
    const counter = counters.get(what) ?? new RateLimiterMemory({ points: aMinute[what], duration: 60 });
    counters.set(what, counter);
    return counter;
  };
  return {
    async take(what, address) {
      try {
        await counterOf(what).consume(countedAs(address));
        return undefined;
      } catch (refused) {
        // The library rejects with its count, which is no Error; anything else is a defect.
        if (refused instanceof Error) throw refused;
        return Math.max(1, Math.ceil(waitOf(refused) / 1000));
      }
    },
  };
};

/** Nobody is counted: on a development machine there is only its developer. */
export const noLimits: Limits = { take: () => Promise.resolve(undefined) };

const waitOf = (refused: unknown): number =>
  typeof refused === 'object' && refused !== null && 'msBeforeNext' in refused ? Number(refused.msBeforeNext) : 1000;
