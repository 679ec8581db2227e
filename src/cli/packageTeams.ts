/**
 * `npm run package:teams [-- file]`: the app package for Microsoft Teams, a zip, at `dist/partnerdesk-teams.zip` or at the
 * file that is named. Exit 0; on missing or wrong settings, or where it cannot write, exit 1, the reason on standard
 * error, and no file.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from '../app/errors.ts';
import { readEnvFile, readVersion } from '../surroundings.ts';
import { teamsAppPackage } from '../teams/appPackage.ts';
import { readTeamsSettings } from '../teams/settings.ts';

/** The file to write; undefined where the arguments are not one file's name, or none. */
const fileNamed = (): string | undefined => {
  try {
    const [file = 'dist/partnerdesk-teams.zip', ...others] = parseArgs({ allowPositionals: true }).positionals;
    return others.length === 0 ? resolve(file) : undefined;
  } catch {
    return undefined;
  }
};

const refuse = (reason: string): void => {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
};

const write = async (file: string, bytes: Uint8Array): Promise<boolean> => {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return true;
  } catch (error) {
    refuse(`Cannot write there (${error instanceof Error ? error.message : error}). Name another file.`);
    return false;
  }
};

const make = async (file: string): Promise<void> => {
  readEnvFile();
  const settings = readTeamsSettings(process.env);
  const bytes = await teamsAppPackage(settings, readVersion());
  if (!(await write(file, bytes))) return;
  process.stdout.write(
    [
      `The Teams app package is ready: ${file}`,
      '  Upload it in Teams: Apps > Manage your apps > Upload an app.',
      `  In Azure, the bot needs the Microsoft Teams channel and the messaging endpoint ${new URL('/api/messages', settings.PUBLIC_URL)}`,
      '',
    ].join('\n'),
  );
};

const file = fileNamed();
if (file === undefined) refuse('Usage: npm run package:teams [-- file.zip]');
else {
  try {
    await make(file);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    refuse(error.message);
  }
}
