import { beforeAll, beforeEach, expect } from '@jest/globals';
import { nowRuns } from './gathered.ts';

// Before each file of tests, so that what is gathered says for which test it was logged.
const name = (): void => {
  const { testPath = '', currentTestName = '' } = expect.getState();
  nowRuns(testPath.replace(process.cwd(), '').slice(1), currentTestName);
};
name();
beforeAll(name);
beforeEach(name);
