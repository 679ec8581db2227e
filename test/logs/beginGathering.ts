import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatheringFolder } from './gathered.ts';

/** Before all tests: makes the folder in which all of their processes keep what they log. */
export default async (): Promise<void> => {
  process.env[gatheringFolder] = await mkdtemp(join(tmpdir(), 'partnerdesk-logs-'));
};
