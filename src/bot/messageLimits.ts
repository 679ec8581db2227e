import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { PersonKey } from '../domain/case/case.ts';

/** What one person, and all people of one conversation, may send in a minute. Nobody who reads the answers gets there. */
export const aMinute = { person: 60, conversation: 120 } as const;

/** What becomes of a message: it is answered; it is the first of too many, which is said; or it is passed over. */
export type Counted = 'fine' | 'firstTooMany' | 'tooMany';

/** Counts what people send. */
export interface MessageLimits {
  /**
   * Counts one more.
   *
   * @param conversation names the conversation among all transports and channels
   */
  take(person: PersonKey, conversation: string): Promise<Counted>;
}

/**
 * Limits that count in this process, each minute anew from the first message on. What is too much of one person does
 * not count against the conversation, which others may be in.
 */
export const openMessageLimits = (): MessageLimits => {
  const people = new RateLimiterMemory({ points: aMinute.person, duration: 60 });
  const conversations = new RateLimiterMemory({ points: aMinute.conversation, duration: 60 });
  return {
    async take(person, conversation) {
      const counted = await countIn(people, person);
      // Whoever names a conversation chooses how long its name is.
      return counted === 'fine' ? countIn(conversations, digestOf(conversation)) : counted;
    },
  };
};

const countIn = async (counter: RateLimiterMemory, key: string): Promise<Counted> => {
  try {
    await counter.consume(key);
    return 'fine';
  } catch (refused) {
    // The library rejects with its count, which is no Error; anything else is a defect.
    if (refused instanceof Error) throw refused;
    return Object(refused).consumedPoints === counter.points + 1 ? 'firstTooMany' : 'tooMany';
  }
};

const digestOf = (name: string): string => createHash('sha256').update(name).digest('base64url');
