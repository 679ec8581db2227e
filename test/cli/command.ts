import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gatherLogged, gatherSecrets } from '../logs/gathered.ts';

/** How a command ended, and what it wrote. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the commands as a process of its own, with these settings only. */
export const command = (
  name: 'doctor' | 'backup' | 'restore',
  settings: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ran> =>
  new Promise((resolve) => {
    const program = fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));
    // A folder without an `.env`.
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    gatherSecrets(settings);
    const child = execFile(process.execPath, [program, ...args], { cwd, env: settings }, (_, out, err) => {
      gatherLogged(err);
      resolve({ code: child.exitCode, out, err });
    });
  });
