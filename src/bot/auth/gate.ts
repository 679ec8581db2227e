import type { Activity } from 'botbuilder';

/** Why somebody, or what they bring, is not let in. It holds nothing of what they sent. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 503;
  /** What the log says of it. */
  readonly reason: string;
  /** What the caller is told of it, as a code and as a sentence. */
  readonly code: string;
  readonly message: string;
  /** When it may be worth trying again, in seconds; absent: not at all, as it is. */
  readonly retryAfter?: number;
}

/** Somebody who was let in. */
export interface Caller {
  /** Why an activity is not theirs to bring; nothing where it is. */
  refusal(activity: Activity): Refusal | undefined;
}

/** Who may bring activities. It is asked before anything that they bring is read. */
export interface Gate {
  /**
   * Lets a caller in by the `Authorization` header of their request, or tells why not. Never rejects.
   *
   * @param authorization the header as it was sent; empty where there was none
   */
  enter(authorization: string): Promise<Caller | Refusal>;
}

/** Whether somebody was not let in. */
export const isRefusal = (answer: Caller | Refusal): answer is Refusal => 'reason' in answer;
