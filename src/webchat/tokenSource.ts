import type { Pass } from './tokens.ts';

/** A conversation and the token that opens it. */
export interface Granted {
  readonly conversationId: string;
  readonly token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** Gives tokens for conversations: the Direct Line in this program, or Azure's. */
export interface TokenSource {
  /** A token for a new conversation of this visitor. */
  begin(userId: string): Promise<Granted>;
  /** A new token for a conversation of theirs; nothing where it cannot be gone on with. */
  goOn(pass: Pass): Promise<Granted | undefined>;
}
