import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from '@jest/globals';

const command = fileURLToPath(new URL('../../src/cli/packageTeams.ts', import.meta.url));

/** Settings that make a package. */
export const goodSettings = {
  MicrosoftAppId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  PUBLIC_URL: 'https://desk.contoso.com',
  TEAMS_DEVELOPER_NAME: 'Contoso Ltd.',
  TEAMS_WEBSITE_URL: 'https://www.contoso.com/partnerdesk',
  TEAMS_PRIVACY_URL: 'https://www.contoso.com/privacy',
  TEAMS_TERMS_URL: 'https://www.contoso.com/terms',
} as const;

/** How a run of the command ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a process of its own, in `folder`, with these settings and nothing else in its environment. */
export const packageTeams = (
  folder: string,
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], { cwd: folder, env: settings }, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });

/** Makes empty folders for the tests of a file, and removes them after each test. */
export const emptyFolders = (): (() => Promise<string>) => {
  const made: string[] = [];
  afterEach(async () => {
    for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
  });
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'partnerdesk-teams-'));
    made.push(folder);
    return folder;
  };
};
