import type { IAsyncProperty } from 'fast-check';
import fc from 'fast-check';
import { path, seed } from './settings.ts';

/** What went wrong, with everything that led to it as lines that somebody can follow by hand. */
export class Broken extends Error {
  readonly lines: readonly string[];

  constructor(what: string, lines: readonly string[]) {
    super(what);
    this.name = 'Broken';
    this.lines = lines;
  }
}

/**
 * Tries a property that many times. Where it does not hold, the smallest example that was found is thrown as a script,
 * with the settings that lead to it again.
 */
export const holds = async <Example>(property: IAsyncProperty<Example>, times: number): Promise<void> => {
  const found = await fc.check(property, { seed, numRuns: times, ...(path === undefined ? {} : { path }) });
  if (!found.failed) return;
  const { counterexamplePath, errorInstance, numShrinks, numRuns } = found;
  const script = errorInstance instanceof Broken ? errorInstance.lines : [fc.stringify(found.counterexample)];
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const lines = [
    `Broken after ${numRuns} examples, made smaller ${numShrinks} times.`,
    `Again: FUZZ_SEED=${seed} FUZZ_PATH=${counterexamplePath}`,
    '',
    ...script,
    '',
    why,
  ];
  throw new Error(lines.join('\n'));
};
