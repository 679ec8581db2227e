import { readFileSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';

/** Takes settings from a file `.env` where the program was started, unless the environment has them. */
export const readEnvFile = (): void => {
  try {
    loadEnvFile('.env');
  } catch {
    // There need not be one: the environment itself is enough.
  }
};

/** The version of the program, from its package. */
export const readVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
};
