import { once } from 'node:events';
import { Fault } from '../../src/app/errors.ts';
import { lockFolder } from '../../src/store/folderLock.ts';

// Started by the tests: waits for a line, locks the folder that it was given, says how that went, and stays.
const [folder = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
try {
  await lockFolder(folder);
  process.stdout.write('held\n');
} catch (error) {
  process.stdout.write(`${error instanceof Fault ? error.code : String(error)}\n`);
}
