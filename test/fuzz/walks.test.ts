import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ways } from './moves.ts';
import { holds } from './script.ts';
import { seed, walkCount } from './settings.ts';
import { Walk } from './walk.ts';

/** How long a walk may take on a busy machine, and how long all may take to be made smaller, in milliseconds; far more than they do. */
const patience = { walk: 2_000, smaller: 600_000 };

test(
  `whatever people do, in whichever order, no answer is lost and nobody reads what is not theirs (seed ${seed})`,
  async () => {
    const began = performance.now();
    const happened = new Map<string, number>();
    let [walks, turns] = [0, 0];
    await holds(
      fc.asyncProperty(ways, async (one) => {
        const walked = await Walk.go(one);
        walks += 1;
        turns += walked.turns;
        for (const [kind, times] of walked.happened) happened.set(kind, (happened.get(kind) ?? 0) + times);
      }),
      walkCount,
    );
    const counted = [...happened].map(([kind, times]) => `${times} ${kind}`).join(', ');
    process.stdout.write(
      `${walks} walks of ${turns} turns in ${((performance.now() - began) / 1000).toFixed(1)} s (seed ${seed}): ${counted}.\n`,
    );
    // Walks that never come anywhere would show nothing; a single one may.
    if (walks >= 50)
      for (const kind of ['decided', 'stepMarked', 'invited']) expect(happened.get(kind)).toBeGreaterThan(0);
  },
  walkCount * patience.walk + patience.smaller,
);
