import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
// The collector is a global of contexts that are made after the flag was set.
const collect: unknown = runInNewContext('gc');

/** What is in use of the heap when all that nobody needs is gone, in bytes. */
export const heapInUse = (): number => {
  if (typeof collect !== 'function') throw new Error('there is no garbage collector to call');
  collect();
  return process.memoryUsage().heapUsed;
};
