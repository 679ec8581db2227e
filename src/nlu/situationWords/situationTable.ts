import type { Asker, Cloud } from '../../domain/rulebook/words.ts';

/** How one language says who is talking and of which cloud. For folded text in which companies read `nnn`. */
export interface SituationTable {
  readonly askers: Readonly<Record<Asker, RegExp>>;
  readonly clouds: Readonly<Record<Cloud, RegExp>>;
}
