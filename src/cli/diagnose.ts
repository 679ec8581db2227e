import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../app/errors.ts';
import { readConfig } from '../config.ts';
import { documentPath } from '../store/documentPath.ts';
import { isFolderHeld, isLockFile } from '../store/folderLock.ts';
import { restoreMark } from '../store/openStore.ts';
import { systemCode } from '../store/unavailable.ts';
import { bytesOf, type FoundFile, filesOf, namesIn, readDocument } from './dataFolder.ts';
import { documentKinds } from './documentKinds.ts';

/** Something that was found, and how it is mended. A `note` harms nobody and may stay. */
export interface Finding {
  readonly kind: 'problem' | 'note';
  readonly about: 'settings' | 'store' | 'clock' | 'lock';
  readonly what: string;
  readonly mend: string;
}

/** What a look at everything gave. */
export interface Diagnosis {
  readonly running: boolean;
  /** How many good documents of each kind there are. */
  readonly counts: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** How far the time of a file may be ahead, in milliseconds: disks of a network have clocks of their own. */
const ahead = 5 * 60 * 1000;

/** What documents say of each other. */
const referring = {
  people: z.object({ cases: z.array(z.string()) }),
  invitations: z.object({ code: z.string() }),
};

/** Looks at the settings, and at everything in the data folder. Changes nothing, and takes nothing from a running server. */
export const diagnose = async (settings: NodeJS.ProcessEnv, folder: string, now: Date): Promise<Diagnosis> => {
  const findings: Finding[] = [...settingsWrong(settings)];
  const counts = new Map<string, number>();
  const found = (kind: Finding['kind'], about: Finding['about'], what: string, mend: string): void => {
    findings.push({ kind, about, what, mend });
  };
  const names = await namesIn(folder);
  if (names.length === 0) {
    found(
      'note',
      'store',
      `${folder} is empty or missing`,
      'nothing to do before the first start; otherwise set DATA_DIR',
    );
    return { running: false, counts, findings };
  }
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    found(
      'problem',
      'store',
      `${folder} cannot be written (${systemCode(error)})`,
      'give the server’s account the right to',
    );
  }
  const running = await isFolderHeld(folder);
  if (!running && names.some(isLockFile))
    found(
      'note',
      'lock',
      'a server ended without releasing the folder',
      'nothing to do: the next start clears that away',
    );
  if (names.includes(restoreMark) && !running)
    found('problem', 'store', 'a restore was cut short', 'run it again: npm run restore -- <backup> --replace');
  for (const name of names) {
    if (documentKinds.has(name) || isLockFile(name) || ['probe.txt', restoreMark].includes(name)) continue;
    if (name.startsWith('before-restore-'))
      found('note', 'store', `${name} holds what a restore replaced`, 'delete it when nobody needs it any more');
    else if (name.startsWith('restoring-'))
      found(
        'note',
        'store',
        `${name} is what a restore copied before it was cut short; it holds what people wrote`,
        'delete it when no restore runs: the backup holds the same',
      );
    else if (!name.startsWith('probe.txt.tmp-'))
      found('note', 'store', `${name} is nothing that Partnerdesk keeps`, 'move it elsewhere');
  }
  for (const [kind, read] of documentKinds) {
    let good = 0;
    for (const file of await filesOf(folder, kind)) {
      const { path } = file;
      const time = await timeOf(join(folder, path));
      if (time !== undefined && time.getTime() > now.getTime() + ahead)
        found(
          'problem',
          'clock',
          `${path} was written at ${time.toISOString()}, which is to come`,
          'set this machine’s clock right',
        );
      if (file.kind !== 'document') {
        found(...leftOver(file, running));
        continue;
      }
      const bytes = await bytesOf(join(folder, path));
      if (bytes === undefined) continue;
      const result = readDocument(bytes, path, read);
      if (result.kind === 'damaged')
        found(
          'problem',
          'store',
          `${path} is damaged`,
          'put that file back from a backup while the server is stopped; otherwise the server sets it aside',
        );
      else if (result.kind === 'newer') found('problem', 'store', result.message, 'start the newer program');
      else {
        good += 1;
        for (const [what, mend] of await orphans(folder, kind, result, path)) found('note', 'store', what, mend);
      }
    }
    counts.set(kind, good);
  }
  return { running, counts, findings };
};

const settingsWrong = (settings: NodeJS.ProcessEnv): readonly Finding[] => {
  try {
    readConfig(settings);
    return [];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [
      { kind: 'problem', about: 'settings', what: error.message, mend: 'correct them, in .env or in the environment' },
    ];
  }
};

const timeOf = async (file: string): Promise<Date | undefined> => {
  try {
    return (await stat(file)).mtime;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** What a file is that is no document. */
const leftOver = ({ path, kind }: FoundFile, running: boolean): [Finding['kind'], Finding['about'], string, string] => {
  if (kind === 'setAside')
    return [
      'problem',
      'store',
      `${path} was damaged and set aside`,
      'put the document back from a backup while the server is stopped, then move this file elsewhere',
    ];
  if (kind === 'temporary')
    return running
      ? ['note', 'store', `${path} is being written`, 'nothing to do']
      : [
          'note',
          'store',
          `${path} is half of a write that was cut short`,
          'nothing to do: the next start clears that away',
        ];
  return ['note', 'store', `${path} is nothing that Partnerdesk keeps`, 'move it elsewhere'];
};

/** What a good document says of a case that there is not. */
const orphans = async (
  folder: string,
  kind: string,
  { id, document }: { readonly id: string; readonly document: object },
  path: string,
): Promise<readonly (readonly [string, string])[]> => {
  const codes =
    kind === 'people'
      ? referring.people.parse(document).cases
      : kind === 'invitations'
        ? [referring.invitations.parse(document).code]
        : kind === 'told'
          ? [id]
          : [];
  const gone: (readonly [string, string])[] = [];
  for (const code of codes) {
    if ((await bytesOf(join(folder, 'cases', documentPath(code)))) !== undefined) continue;
    gone.push([
      `${path} speaks of case ${code}, which there is not`,
      kind === 'people'
        ? 'nothing to do: it is skipped'
        : 'nothing to do; the file may be deleted while the server is stopped',
    ]);
  }
  return gone;
};
