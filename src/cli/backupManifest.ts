import { z } from 'zod';

/** The file of a backup that says what is in it; written last, so that a backup without one is none. */
export const manifestName = 'manifest.json';

const manifestSchema = z.object({
  format: z.literal(1),
  /** The version of the program that made it. */
  program: z.string(),
  madeAt: z.iso.datetime(),
  /** How many good documents of each kind there are. */
  counts: z.record(z.string(), z.int()),
  /** Every file, by its path below the backup, its size in bytes, and its SHA-256 in hex. */
  files: z.array(
    z.object({
      path: z.string().regex(/^[a-z]+\/[0-9a-f]{2}\/[\w-]+\.json(\.damaged-\d+)?$/),
      bytes: z.int(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** Those of them that could not be read as documents when they were copied. */
  damaged: z.array(z.string()),
});

/** What a backup holds. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads a manifest; throws where it is none, or names a file that no backup has. */
export const parseManifest = (text: string): Manifest => manifestSchema.parse(JSON.parse(text));
