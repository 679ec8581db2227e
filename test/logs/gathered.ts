import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Log } from '../../src/app/ports.ts';
import { openLog } from '../../src/log.ts';

/** By this name the processes of a run know the folder in which everything that is logged is gathered. */
export const gatheringFolder = 'PARTNERDESK_GATHERED_LOGS';

/** The settings whose values nobody but the operator may know. */
const secretSettings = ['MicrosoftAppPassword', 'WEBCHAT_SIGNING_KEY', 'DIRECT_LINE_SECRET'];

/** Something that was gathered: what was logged, or a secret that none of it may hold. */
export interface Gathered {
  /** The program that logged it, or the test for which it did. */
  readonly by: string;
  readonly kind: 'logged' | 'secret';
  readonly text: string;
}

/** Which test runs; a program of the tests in a process of its own has none. */
const running = { file: basename(process.argv[1] ?? ''), test: '' };

/** Says which test runs from now on in this process. */
export const nowRuns = (file: string, test: string): void => {
  Object.assign(running, { file, test });
};

const gather = (kind: Gathered['kind'], text: string): void => {
  const folder = process.env[gatheringFolder];
  if (folder === undefined) throw new Error('Nothing is gathered here: tests run by `npm run jest`.');
  const by = running.test === '' ? running.file : `${running.file} › ${running.test}`;
  const one: Gathered = { by, kind, text };
  // One file for each process and test file: so that whatever ends in the middle of a line spoils no other one.
  appendFileSync(join(folder, `${process.pid}-${basename(running.file)}`), `${JSON.stringify(one)}\n`);
};

/** Keeps what was logged, so that the end of the run can look for what must not be in it. */
export const gatherLogged = (text: string): void => {
  if (text !== '') gather('logged', text);
};

/** Keeps the secrets among settings, which must be in nothing that is logged. */
export const gatherSecrets = (settings: Readonly<Record<string, string>>): void => {
  for (const name of secretSettings) {
    const secret = settings[name];
    if (secret !== undefined && secret !== '') gather('secret', secret);
  }
};

/** The program's own log at its most talkative, gathered as an operator would read it. */
export const gatheredLog = (): Log => openLog('debug', { write: gatherLogged });

/** All that was gathered in a folder. */
export const readGathered = (folder: string): readonly Gathered[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Gathered => JSON.parse(line)),
  );
