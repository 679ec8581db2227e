/** The codes of Direct Line's errors, as its API reference names them. */
export type DirectLineErrorCode =
  | 'BadArgument'
  | 'TokenExpired'
  | 'ConversationNotFound'
  | 'BotError'
  | 'TooManyRequests';

/**
 * What the Direct Line says no with: an HTTP status, a stable code, and a sentence for whoever builds a client.
 * Source: Direct Line API 3.0, "HTTP status codes" and "Errors".
 */
export class DirectLineError extends Error {
  readonly status: number;
  readonly code: DirectLineErrorCode;

  constructor(status: number, code: DirectLineErrorCode, message: string) {
    super(message);
    this.name = 'DirectLineError';
    this.status = status;
    this.code = code;
  }
}

/** The request lacks something, or has what it may not have. */
export const badArgument = (message: string): DirectLineError => new DirectLineError(400, 'BadArgument', message);

/** There is no such conversation, or it has ended. */
export const conversationNotFound = (): DirectLineError =>
  new DirectLineError(404, 'ConversationNotFound', 'There is no such conversation, or it has ended.');
