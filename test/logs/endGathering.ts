import { rmSync } from 'node:fs';
import { gatheringFolder } from './gathered.ts';
import { judgeGathered } from './judgeGathered.ts';

/** After all tests: fails the run where their logs hold what no log may hold, and removes what was gathered. */
export default (): void => {
  const folder = process.env[gatheringFolder];
  if (folder === undefined) throw new Error('Nothing was gathered.');
  try {
    judgeGathered(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
