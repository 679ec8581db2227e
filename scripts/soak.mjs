/**
 * The long form of the tests that kill the program, shake it at random, or repeat what is sent: `npm run test:soak`. Each
 * run draws anew; a failed one names the seed that shows it again.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const seed = () => String(randomInt(2 ** 31));

const { status } = spawnSync(
  'npm',
  ['run', '-s', 'jest', '--', 'test/soak', 'test/fuzz', 'test/repeat', '--testTimeout=7200000'],
  {
    cwd: new URL('..', import.meta.url),
    env: {
      SOAK_KILLS: '500',
      FUZZ_WALKS: '10000',
      FUZZ_ACTIVITIES: '100000',
      FUZZ_SEED: seed(),
      REPEAT_SEED: seed(),
      ...process.env,
    },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exit(status ?? 1);
