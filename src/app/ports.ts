/** What the rooms ask of the outside world. Each port has one home that fulfils it, chosen in `serve.ts`. */

/** Tells the time. The only source of it, so that a test can stand on any day. */
export interface Clock {
  now(): Date;
}

/** Lets time pass. A port, so that a test need not wait. */
export interface Timer {
  /** Calls `then` once, after that many milliseconds, unless it is stopped before by what this gives back. */
  start(milliseconds: number, then: () => void): () => void;
}

/** A stored document: `version` starts at 1 and grows by one with every save. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What reading a document found. A damaged one was set aside as `file`, untouched, for somebody to look at. */
export type Loaded<T> =
  | { readonly kind: 'found'; readonly document: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly file: string };

/**
 * Keeps documents of one kind, each on its own. Every promise resolves only when the effect is durable.
 * Throws a `Fault`: `storeUnavailable` when the disk refuses, `newerDocument` for what a newer program wrote.
 */
export interface DocumentStore<T extends Versioned> {
  load(id: string): Promise<Loaded<T>>;
  /**
   * Writes `document` if the stored version is still `document.version - 1` (0: there is none yet).
   * Somebody else was faster: `'conflict'`, and nothing is written.
   */
  save(document: T): Promise<'saved' | 'conflict'>;
  /** Takes the document away if its stored version is still `version`; a missing one counts as removed. */
  remove(id: string, version: number): Promise<'removed' | 'conflict'>;
  /** The ids of all documents, in no order; of one that is damaged perhaps, and perhaps not. */
  ids(): Promise<readonly string[]>;
}

/** Fields of a log line: codes, counts and durations. Never what a person wrote, nor who they are. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** The program's own diary. `event` is a stable camelCase name. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields, error?: unknown): void;
}
