import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../src/domain/case/case.ts';
import { parseCase } from '../../src/store/caseSchema.ts';

/** Looks at the cases of a data folder again and again, and reads anew only what changed. */
export class StoredNow {
  readonly #folder: string;
  #known: ReadonlyMap<string, { readonly text: string; readonly document: Case }> = new Map();

  constructor(folder: string) {
    this.#folder = join(folder, 'cases');
  }

  /** All cases as they are stored now. Throws where one cannot be read, or was set aside as damaged. */
  read(): readonly Case[] {
    // At once and not in the background: in memory that is quickest by far, and a walk waits for it anyway.
    const files = readdirSync(this.#folder, { recursive: true, encoding: 'utf8' });
    const damaged = files.filter((file) => file.includes('.damaged-'));
    if (damaged.length > 0) throw new Error(`set aside as damaged: ${damaged.join(', ')}`);
    this.#known = new Map(
      files
        .filter((file) => file.endsWith('.json'))
        .flatMap((file) => {
          const text = textOf(join(this.#folder, file));
          if (text === undefined) return [];
          const before = this.#known.get(file);
          return [[file, before?.text === text ? before : { text, document: documentIn(text) }]];
        }),
    );
    return [...this.#known.values()].map(({ document }) => document);
  }
}

/** Nothing where the file is not there any more: somebody may throw their case away just now. */
const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (Object(error).code === 'ENOENT') return undefined;
    throw error;
  }
};

const documentIn = (text: string): Case => {
  const stored: { readonly document: unknown } = JSON.parse(text);
  return parseCase(stored.document);
};
