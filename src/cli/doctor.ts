/**
 * `npm run doctor`: looks at the settings, every stored document, the clock and the lock, while the server runs or not,
 * and changes nothing. Each finding is followed by its mend. Exit 0 where there is no problem, notes allowed; else exit 1.
 */
import { readEnvFile } from '../surroundings.ts';
import { dataFolder } from './dataFolder.ts';
import { diagnose } from './diagnose.ts';

readEnvFile();
const folder = dataFolder(process.env);
const { running, counts, findings } = await diagnose(process.env, folder, new Date());
const problems = findings.filter(({ kind }) => kind === 'problem');
process.stdout.write(
  [
    `Data: ${folder}; ${running ? 'a server uses it' : 'no server uses it'}.`,
    ...(counts.size > 0 ? [`Documents: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}.`] : []),
    ...findings.flatMap(({ kind, about, what, mend }) => [`${kind} (${about}): ${what}`, `  mend: ${mend}`]),
    problems.length === 0 ? 'No problem was found.' : `Problems found: ${problems.length}.`,
    '',
  ].join('\n'),
);
process.exitCode = problems.length === 0 ? 0 : 1;
