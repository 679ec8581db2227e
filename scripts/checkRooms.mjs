/**
 * Checks the import directions of `.dependency-cruiser.cjs` on the folders given (all rooms by default). Fails on a
 * violation, and also when the cruiser saw no modules: a check that looks at nothing must not pass.
 */
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const { options, forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['src', 'dialogs', 'cards', 'test'];
const { output, exitCode } = await cruise(
  folders,
  { ...options, ruleSet: { forbidden }, validate: true, outputType: 'err-long' },
  undefined,
  { tsConfig: extractTSConfig(options.tsConfig.fileName) },
);
const seen = /(\d+) modules/.exec(String(output))?.[1] ?? '0';
process.stdout.write(String(output));
if (Number(seen) < folders.length) process.stderr.write('The import directions were checked on no modules at all.\n');
process.exitCode = Number(seen) < folders.length ? 1 : exitCode;
