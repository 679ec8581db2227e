/** The long form of the tests that kill the program or shake it at random: `npm run test:soak`. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npm', ['run', '-s', 'jest', '--', 'test/soak', 'test/fuzz', '--testTimeout=7200000'], {
  cwd: new URL('..', import.meta.url),
  env: { SOAK_KILLS: '500', FUZZ_WALKS: '10000', FUZZ_ACTIVITIES: '100000', ...process.env },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
