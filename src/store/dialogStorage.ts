import { randomUUID } from 'node:crypto';
import type { Storage, StoreItems } from 'botbuilder';
import { z } from 'zod';
import { JsonFolder, type StoreRoom } from './jsonFolder.ts';

const storedItem = z.object({
  key: z.string(),
  eTag: z.string().min(1),
  item: z.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
});

type StoredItem = z.infer<typeof storedItem>;

/** Reads what one file of the dialog stack holds; throws where its shape is another one. */
export const parseStoredItem = (data: unknown): StoredItem => storedItem.parse(data);

/**
 * The Bot Framework's `Storage` for the dialog stack, one file a key. It behaves like the SDK's own `MemoryStorage`,
 * but lasts: an eTag that is absent or `*` overwrites, an outdated one rejects, an empty one is a mistake.
 * Keys may be any text. Each key is written on its own: of several, those without a conflict are stored.
 * The stack is disposable, so a damaged file is set aside and reads as absent.
 *
 * Throws `ReferenceError` for missing arguments and `Fault('storeUnavailable')` when the disk refuses.
 */
export class DialogStorage implements Storage {
  readonly #files: JsonFolder<StoredItem>;

  constructor(folder: string, room: StoreRoom) {
    this.#files = new JsonFolder(folder, room, (data, key) => {
      const stored = parseStoredItem(data);
      if (stored.key !== key) throw new Error('the file of one key holds another');
      return stored;
    });
  }

  /** The items of those keys that there are, each a fresh copy with its `eTag`. */
  async read(keys: string[]): Promise<StoreItems> {
    if (!keys) throw new ReferenceError('Keys are required when reading.');
    const entries = await Promise.all(keys.map((key) => this.#readOne(key)));
    // Not by assignment: that would lose a key called `__proto__`.
    return Object.fromEntries(entries.flat());
  }

  /** Stores each item under its key. Rejects with the first conflict, after all others were written. */
  async write(changes: StoreItems): Promise<void> {
    if (!changes) throw new ReferenceError('Changes are required when writing.');
    const writes = Object.entries(changes).map(([key, item]) => ({ key, ...snapshot(item) }));
    const results = await Promise.allSettled(writes.map((write) => this.#writeOne(write)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** Takes the items away; unknown keys are fine. */
  async delete(keys: string[]): Promise<void> {
    if (!keys) throw new ReferenceError('Keys are required when deleting.');
    await Promise.all(keys.map((key) => this.#files.exclusively(key, (file) => file.remove())));
  }

  /** Removes what a crash left half-written. Only before the first operation. */
  sweep(): Promise<void> {
    return this.#files.sweep();
  }

  #readOne(key: string): Promise<[string, object][]> {
    return this.#files.exclusively(key, async (file) => {
      const found = await file.read();
      return found.kind === 'found' ? [[key, { ...found.document.item, eTag: found.document.eTag }]] : [];
    });
  }

  #writeOne({ key, item, eTag }: Snapshot & { readonly key: string }): Promise<void> {
    return this.#files.exclusively(key, async (file) => {
      if (eTag !== undefined) {
        const found = await file.read();
        if (found.kind === 'found' && found.document.eTag !== eTag) {
          // The key names a person, so the message does not carry it.
          throw new Error('Storage: error writing an item due to eTag conflict.');
        }
      }
      // Random rather than counted: after a delete a counter would give an outdated eTag its validity back.
      await file.write({ key, eTag: randomUUID(), item });
    });
  }
}

/** What a write stores, taken at the moment of the call. `eTag` undefined: overwrite whatever is stored. */
interface Snapshot {
  readonly item: object;
  readonly eTag: string | undefined;
}

function snapshot(changed: unknown): Snapshot {
  if (typeof changed !== 'object' || changed === null) throw new TypeError('Storage: only objects can be written.');
  const { eTag, ...item }: { readonly eTag?: unknown } = changed;
  const copy: object = JSON.parse(JSON.stringify(item));
  if (eTag === undefined || eTag === null || eTag === '*') return { item: copy, eTag: undefined };
  if (typeof eTag !== 'string' || eTag === '') throw new Error('Storage: an eTag must be a text that is not empty.');
  return { item: copy, eTag };
}
