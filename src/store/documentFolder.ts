import type { DocumentStore, Loaded, Versioned } from '../app/ports.ts';
import { type JsonFile, JsonFolder, type StoreRoom } from './jsonFolder.ts';
import { currentDocument, currentSchema, type Migrations, type StoredDocument, storedId } from './storedDocument.ts';

/** What a folder of documents is made of. `parse` throws for what is no document of its kind. */
export interface DocumentFolderOptions<T extends Versioned> {
  readonly folder: string;
  readonly room: StoreRoom;
  readonly parse: (data: unknown) => T;
  /** Today every kind is in its first schema, so there are none. */
  readonly migrations?: Migrations;
}

/**
 * A `DocumentStore` on a folder, one file a document. Operations on one document run one after another; the folder
 * belongs to one process (see `lockFolder`). There is no cache: what is returned is read from the disk, and belongs
 * to the caller.
 *
 * A damaged document (no JSON, another shape, another document's id) is renamed, kept for good, logged as
 * `damagedDocument`, and answered by `load` until a first version is saved in its place.
 */
export class DocumentFolder<T extends Versioned> implements DocumentStore<T> {
  readonly #files: JsonFolder<StoredDocument<T>>;
  readonly #parse: (data: unknown) => T;
  readonly #schema: number;

  constructor({ folder, room, parse, migrations = {} }: DocumentFolderOptions<T>) {
    this.#parse = parse;
    this.#schema = currentSchema(migrations);
    this.#files = new JsonFolder(folder, room, (data, id, file) => {
      const document = parse(currentDocument(data, migrations, file));
      if (document.id !== id) throw new Error('the file of one document holds another');
      return { schema: this.#schema, document };
    });
  }

  load(id: string): Promise<Loaded<T>> {
    return this.#files.exclusively(id, async (file) => {
      const found = await file.read();
      if (found.kind === 'found') return { kind: 'found', document: found.document.document };
      if (found.kind === 'damaged') return found;
      const damaged = await file.lastDamaged();
      return damaged === undefined ? found : { kind: 'damaged', file: damaged };
    });
  }

  /** As the port says. A document that `parse` would not read back is a defect: it rejects and nothing is written. */
  async save(document: T): Promise<'saved' | 'conflict'> {
    // Copied before the first await, so that a caller who goes on changing it does not change what is written.
    const copy = this.#parse(JSON.parse(JSON.stringify(document)));
    return this.#files.exclusively(copy.id, async (file) => {
      if ((await storedVersion(file)) !== copy.version - 1) return 'conflict';
      await file.write({ schema: this.#schema, document: copy });
      return 'saved';
    });
  }

  /** As the port says. Damaged files set aside earlier stay. */
  remove(id: string, version: number): Promise<'removed' | 'conflict'> {
    return this.#files.exclusively(id, async (file) => {
      const stored = await storedVersion(file);
      if (stored !== 0 && stored !== version) return 'conflict';
      if (stored !== 0) await file.remove();
      return 'removed';
    });
  }

  ids(): Promise<readonly string[]> {
    return this.#files.keys(storedId);
  }

  /** Removes what a crash left half-written. Only before the first operation. */
  sweep(): Promise<void> {
    return this.#files.sweep();
  }
}

/** The version on the disk; 0: no readable document, so a first version may be written. */
async function storedVersion<T extends Versioned>(file: JsonFile<StoredDocument<T>>): Promise<number> {
  const found = await file.read();
  return found.kind === 'found' ? found.document.document.version : 0;
}
