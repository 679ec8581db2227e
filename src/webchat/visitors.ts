import { createHash, randomBytes } from 'node:crypto';
import { KeyedQueue } from '../app/keyedQueue.ts';
import type { Clock, DocumentStore } from '../app/ports.ts';
import { freshId, freshUserId } from './freshId.ts';
import type { Granted, TokenSource } from './tokenSource.ts';
import type { Visitor } from './visitor.ts';

/** How long somebody may stay away and still be known, in milliseconds: 90 days. */
const awayAtMost = 90 * 24 * 3600 * 1000;
/** How long a proof is still good after it was used, in milliseconds: for a second tab that opens at the same time. */
const grace = 60 * 1000;
/**
 * How many proofs of one visitor are good at a time; with more tabs the oldest must begin anew. Many, since after a
 * restart of the server all tabs of a browser come back at once, with the same one.
 */
const mostProofs = 60;

/** Somebody who may chat now, and the proof by which they come back. */
export interface Welcomed {
  readonly userId: string;
  /** To be kept by the client, and sent next time; then it is replaced. */
  readonly resume: string;
  readonly granted: Granted;
}

/**
 * Knows visitors again by a proof that only they have. It is random, kept as a digest, good for 90 days, and replaced
 * whenever it is used; so one that was copied is found out by nobody, but is soon worth nothing.
 */
export class Visitors {
  readonly #documents: DocumentStore<Visitor>;
  readonly #clock: Clock;
  readonly #queue = new KeyedQueue();

  constructor(documents: DocumentStore<Visitor>, clock: Clock) {
    this.#documents = documents;
    this.#clock = clock;
  }

  /**
   * The visitor who has this proof; nobody where it is not, or no longer, good. Where their conversation cannot be
   * gone on with they get another one.
   */
  comeBack(resume: string, tokens: TokenSource): Promise<Welcomed | undefined> {
    const [id = '', secret = ''] = resume.split('.');
    return this.#queue.run(id, async () => {
      const found = await this.#documents.load(id);
      if (found.kind !== 'found') return undefined;
      const visitor = found.document;
      const now = this.#clock.now();
      const good = visitor.proofs.filter(({ until }) => Date.parse(until) > now.getTime());
      const used = good.find(({ digest }) => digest === digestOf(secret));
      if (used === undefined) return undefined;
      const { userId } = visitor;
      const granted = (await tokens.goOn(visitor)) ?? (await tokens.begin(userId));
      const next = proof(now);
      const ending = new Date(now.getTime() + grace).toISOString();
      const kept = good.map((one) => (one === used && one.until > ending ? { ...one, until: ending } : one));
      await this.#documents.save({
        ...visitor,
        version: visitor.version + 1,
        conversationId: granted.conversationId,
        proofs: [...kept, next.stored].slice(-mostProofs),
      });
      return { userId, granted, resume: `${id}.${next.secret}` };
    });
  }

  /** Somebody new, with an id that the server chose. */
  async welcome(tokens: TokenSource): Promise<Welcomed> {
    const id = freshId();
    const userId = freshUserId();
    const granted = await tokens.begin(userId);
    const first = proof(this.#clock.now());
    const { conversationId } = granted;
    await this.#documents.save({ id, version: 1, userId, conversationId, proofs: [first.stored] });
    return { userId, granted, resume: `${id}.${first.secret}` };
  }

  /** Takes no more work, and resolves when what was begun is done. */
  close(): Promise<void> {
    return this.#queue.close();
  }
}

const proof = (now: Date): { readonly secret: string; readonly stored: Visitor['proofs'][number] } => {
  const secret = randomBytes(32).toString('base64url');
  return { secret, stored: { digest: digestOf(secret), until: new Date(now.getTime() + awayAtMost).toISOString() } };
};

/** A random proof of 256 bits needs no salt and no slow digest: there is nothing to guess. */
const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
