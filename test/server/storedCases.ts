import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../src/domain/case/case.ts';
import { parseCase } from '../../src/store/caseSchema.ts';
import { filesUnder } from '../store/filesUnder.ts';

/** A case as it lies on the disk. */
export interface StoredCase {
  /** Its file, with the whole path. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly document: Case;
}

/** All cases of a data folder, whoever has it open: a document is replaced at once, so no half of one is read. */
export const storedCases = async (dataFolder: string): Promise<readonly StoredCase[]> => {
  const folder = join(dataFolder, 'cases');
  const files = (await filesUnder(folder)).filter((file) => file.endsWith('.json'));
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const bytes = await readFile(file);
      const stored: { readonly document: unknown } = JSON.parse(bytes.toString('utf8'));
      return { file, bytes, document: parseCase(stored.document) };
    }),
  );
};

/** The only case of a data folder. */
export const onlyCase = async (dataFolder: string): Promise<StoredCase> => {
  const [first, ...others] = await storedCases(dataFolder);
  if (first === undefined || others.length > 0) throw new Error('there is not exactly one case');
  return first;
};
