/**
 * `npm run restore -- <backup> [--replace]`: puts a backup into DATA_DIR, which no server may use meanwhile. First every
 * file is held against the manifest. A data folder that is not empty is refused, unless `--replace` is said: then what
 * was there is kept beside it, in `before-restore-<time>`. Exit 0; exit 1 where it cannot, and the reason on standard error.
 *
 * Cut short, it leaves a mark on which the server does not start, and `--replace` begins anew.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from '../app/errors.ts';
import { isLockFile, lockFolder } from '../store/folderLock.ts';
import { restoreMark } from '../store/openStore.ts';
import { readEnvFile } from '../surroundings.ts';
import { type Manifest, manifestName, parseManifest } from './backupManifest.ts';
import { copyDurably, syncFolder } from './copyDurably.ts';
import { bytesOf, dataFolder, namesIn, readDocument, sha256 } from './dataFolder.ts';
import { documentKinds } from './documentKinds.ts';

const refuse = (reason: string): void => {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
};

/** Something is wrong that its message explains to an operator. */
class Refused extends Error {}

/** What a backup holds, every file of it seen to be as it was. Throws `Refused`. */
const verified = async (backup: string): Promise<Manifest> => {
  const text = await bytesOf(join(backup, manifestName));
  if (text === undefined) throw new Refused(`${backup} is no complete backup: it has no ${manifestName}.`);
  let manifest: Manifest;
  try {
    manifest = parseManifest(text.toString('utf8'));
  } catch {
    throw new Refused(`${manifestName} of ${backup} is damaged, or of a newer program. Take another backup.`);
  }
  for (const { path, sha256: expected } of manifest.files) {
    const bytes = await bytesOf(join(backup, path));
    if (bytes === undefined || sha256(bytes) !== expected)
      throw new Refused(`${path} of ${backup} is not as it was backed up. Take another backup.`);
    const read = documentKinds.get(path.split('/')[0] ?? '');
    const found = read === undefined ? undefined : readDocument(bytes, path, read);
    if (found?.kind === 'newer') throw new Refused(found.message);
  }
  return manifest;
};

/** What stands in a data folder and is somebody's: not its lock, nor what earlier restores kept. */
const contentOf = async (folder: string): Promise<readonly string[]> =>
  (await namesIn(folder)).filter(
    (name) =>
      !isLockFile(name) && name !== 'probe.txt' && name !== restoreMark && !/^(before-restore|restoring)-/.test(name),
  );

const restore = async (backup: string, folder: string, replace: boolean): Promise<string> => {
  const { files } = await verified(backup);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(folder);
  try {
    const before = await contentOf(folder);
    if (before.length > 0 && !replace)
      throw new Refused(`${folder} is not empty. Say --replace to put the backup in the place of what is there.`);
    const time = new Date().toISOString().replace(/\D/g, '');
    const fresh = join(folder, `restoring-${time}`);
    await mkdir(fresh, { mode: 0o700 });
    for (const { path } of files) {
      const bytes = await bytesOf(join(backup, path));
      if (bytes === undefined) throw new Refused(`${path} of ${backup} is gone.`);
      await copyDurably(bytes, join(fresh, path));
    }
    await rm(join(folder, restoreMark), { force: true });
    await copyDurably('A restore began here and has not ended.\n', join(folder, restoreMark));
    const kept = join(folder, `before-restore-${time}`);
    if (before.length > 0) await mkdir(kept, { mode: 0o700 });
    for (const name of before) await rename(join(folder, name), join(kept, name));
    for (const name of await namesIn(fresh)) await rename(join(fresh, name), join(folder, name));
    await syncFolder(folder);
    await rm(join(folder, restoreMark));
    await rm(fresh, { recursive: true });
    await syncFolder(folder);
    return `Restored ${files.length} files of ${backup} to ${folder}.${before.length > 0 ? ` What was there is in ${kept}.` : ''}`;
  } finally {
    await lock.release();
  }
};

/** The arguments; nothing where they are not one backup, and perhaps `--replace`. */
const readArguments = (): { readonly backup: string; readonly replace: boolean } | undefined => {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
    const [backup, ...others] = positionals;
    return backup === undefined || others.length > 0
      ? undefined
      : { backup: resolve(backup), replace: values.replace ?? false };
  } catch {
    return undefined;
  }
};

const given = readArguments();
if (given === undefined) refuse('Usage: npm run restore -- <backup> [--replace]');
else {
  readEnvFile();
  try {
    process.stdout.write(`${await restore(given.backup, dataFolder(process.env), given.replace)}\n`);
  } catch (error) {
    refuse(
      error instanceof Refused || error instanceof Fault
        ? error.message
        : `The restore is not complete (${error instanceof Error ? error.message : error}). Run it again with --replace.`,
    );
  }
}
