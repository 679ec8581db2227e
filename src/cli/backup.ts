/**
 * `npm run backup -- <folder>`: copies every document of DATA_DIR into a new folder, while the server runs or not. A
 * document is replaced at once, never written in place, so each copy is whole; `documentKinds` says why the order keeps
 * them fit for each other. Exit 0; exit 1 where it cannot, and also where a document was damaged already: that is copied
 * as it is, and named.
 */
import { join, relative, resolve } from 'node:path';
import { readEnvFile, readVersion } from '../surroundings.ts';
import { type Manifest, manifestName } from './backupManifest.ts';
import { copyDurably } from './copyDurably.ts';
import { bytesOf, dataFolder, filesOf, namesIn, readDocument, sha256 } from './dataFolder.ts';
import { documentKinds } from './documentKinds.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const refuse = (reason: string): void => {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
};

const backUp = async (from: string, to: string): Promise<Manifest> => {
  const counts: Record<string, number> = {};
  const files: Manifest['files'] = [];
  const damaged: string[] = [];
  for (const [kind, read] of documentKinds) {
    counts[kind] = 0;
    for (const { path, kind: fileKind } of await filesOf(from, kind)) {
      if (fileKind !== 'document' && fileKind !== 'setAside') continue;
      const bytes = await bytesOf(join(from, path));
      // Its case was thrown away meanwhile.
      if (bytes === undefined) continue;
      await copyDurably(bytes, join(to, path));
      const copied = (await bytesOf(join(to, path))) ?? new Uint8Array();
      if (sha256(copied) !== sha256(bytes)) throw new Error(`${path} was not copied as it is: check that disk`);
      files.push({ path, bytes: copied.length, sha256: sha256(copied) });
      if (fileKind === 'setAside') continue;
      if (readDocument(copied, path, read).kind === 'good') counts[kind] += 1;
      else damaged.push(path);
    }
  }
  const manifest: Manifest = {
    format: 1,
    program: readVersion(),
    madeAt: new Date().toISOString(),
    counts,
    files,
    damaged,
  };
  await copyDurably(`${JSON.stringify(manifest, null, 2)}\n`, join(to, manifestName));
  return manifest;
};

/** Why a folder cannot take a backup; nothing where it can. */
const whyNot = async (from: string, to: string): Promise<string | undefined> => {
  if (!relative(from, to).startsWith('..'))
    return `${to} lies in the data folder ${from}. Name a folder elsewhere, best on another disk.`;
  if ((await namesIn(to)).length > 0) return `${to} is not empty. Name a new folder: a backup never replaces another.`;
  return (await namesIn(from)).length === 0
    ? `There is nothing in ${from}. Set DATA_DIR as the server has it.`
    : undefined;
};

const [named, ...others] = process.argv.slice(2);
if (named === undefined || named.startsWith('-') || others.length > 0) refuse('Usage: npm run backup -- <new folder>');
else {
  readEnvFile();
  const [from, to] = [dataFolder(process.env), resolve(named)];
  try {
    const reason = await whyNot(from, to);
    if (reason !== undefined) refuse(reason);
    else {
      const { counts, damaged, files } = await backUp(from, to);
      const kinds = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
      say(`Backed up ${files.length} files of ${from} to ${to}: ${kinds.join(', ')}.`);
      if (damaged.length > 0)
        refuse(`These are damaged, and were copied as they are; npm run doctor says more:\n- ${damaged.join('\n- ')}`);
    }
  } catch (error) {
    refuse(
      `The backup is not complete (${error instanceof Error ? error.message : error}). Delete ${to} and try again.`,
    );
  }
}
