import { z } from 'zod';
import { Fault } from '../app/errors.ts';

/** What a document's file holds: the document, and the number of the schema that it was written in. */
export interface StoredDocument<T> {
  readonly schema: number;
  readonly document: T;
}

/**
 * How documents of older schemas become current ones: `{ 1: toSchema2, 2: toSchema3 }`, without gaps. Each step gets
 * what the step before returned, unchecked, and may throw for what it cannot read.
 */
export type Migrations = Readonly<Record<number, (old: unknown) => unknown>>;

const storedDocument = z.object({ schema: z.int().positive(), document: z.unknown() });

const identified = z.object({ document: z.object({ id: z.string() }) });

/** The id of the document in what a file holds, of whichever schema; throws where there is none. */
export function storedId(data: unknown): string {
  return identified.parse(data).document.id;
}

/** The number of the current schema: 1 without any migration, and one more with each. */
export function currentSchema(migrations: Migrations): number {
  return Object.keys(migrations).length + 1;
}

/**
 * The document in what a file holds, brought to the current schema but not checked against it.
 * Throws `Fault('newerDocument')`, naming `file`, for a schema that this program does not know yet, and any error for
 * what is no stored document.
 */
export function currentDocument(data: unknown, migrations: Migrations, file: string): unknown {
  const { schema, document } = storedDocument.parse(data);
  const known = currentSchema(migrations);
  if (schema > known) {
    throw new Fault(
      'newerDocument',
      `${file} was written by a newer program (schema ${schema}, this one knows up to ${known}). ` +
        'Start that program or a later one; this one leaves the file as it is.',
    );
  }
  let current = document;
  for (let from = schema; from < known; from += 1) {
    const migrate = migrations[from];
    if (migrate === undefined) throw new Error(`there is no migration from schema ${from}`);
    current = migrate(current);
  }
  return current;
}
