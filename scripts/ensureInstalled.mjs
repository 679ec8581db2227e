/**
 * Makes `npm start`, `npm test` and `npm run decide` enough on a fresh clone: installs the locked packages when
 * they are missing or older than the lockfile. Everything npm says goes to standard error, since standard output
 * belongs to the command that follows.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const modified = (file) => statSync(new URL(`../${file}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  process.stderr.write(
    'Installing the packages that Partnerdesk needs (only the first time, and after an upgrade) …\n',
  );
  // Not `npm ci`: it refuses a lockfile in which another platform's optional binary is missing, as it is where a registry
  // does not carry it. `install --no-save` takes the locked versions just the same, and leaves the lockfile alone.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) process.stderr.write('The packages could not be installed: see the lines above.\n');
  process.exit(npm.status ?? 1);
}
